/** What a table is, from the roles of its columns (contract, "The analysis" and "Settled"). */
import type { ColumnRole, Indicator, Table, TableKind } from '../model';
import type { RoledColumns } from './columns/assign';
import type { Names } from './label';

export interface KindInput {
  readonly roled: RoledColumns;
  readonly indicators: readonly Indicator[];
}

export function kindOf({ roled, indicators }: KindInput): TableKind {
  const roles = new Set<ColumnRole>(roled.columns.map(({ role }) => role));
  const has = (...wanted: readonly ColumnRole[]): boolean => wanted.some((role) => roles.has(role));
  const isNamed = has('level1', 'level2', 'level3', 'level4', 'name');
  if (roled.tellsIndicators && isNamed && indicators.length > 0) {
    const isWeighted = has('weight') || indicators.some(({ weight }) => weight !== null);
    if (isWeighted || has('score', 'reviewScore', 'rule')) return 'indicators';
    if (has('actual') || (has('status') && has('target'))) return 'completion';
    if (has('target')) return 'targets';
    return 'list';
  }
  return has('initialBudget', 'adjustedBudget', 'adjustment', 'executed') ? 'budget' : 'list';
}

/** Rows of such tables are indicators. */
export function holdsIndicators(kind: TableKind): boolean {
  return kind !== 'budget' && kind !== 'list';
}

/**
 * Tables whose rows are levels that another table breaks down further: their rows are beginnings of the other's paths.
 * @returns the ids of such tables
 */
export function summaries(tables: readonly Table[], names: Names): ReadonlySet<string> {
  const told = tables.filter(({ kind }) => holdsIndicators(kind));
  const deepest = Math.max(
    0,
    ...told.map(({ indicators }) => indicators.reduce((depth, { levels }) => Math.max(depth, levels.length), 0)),
  );
  const candidates = told.filter(
    ({ kind, indicators }) =>
      kind === 'indicators' && indicators.length >= 2 && indicators.some(({ levels }) => levels.length < deepest),
  );
  if (candidates.length === 0) return new Set();
  const beginnings = new Map<string, Set<string>>();
  const add = (key: string, table: string): void => {
    const known = beginnings.get(key);
    if (known) known.add(table);
    else beginnings.set(key, new Set([table]));
  };
  for (const { id, indicators } of told) {
    for (const { levels } of indicators) {
      const keys = levels.map((level) => names.comparable(level));
      for (let length = 1; length < keys.length; length++) {
        add(pathKey(keys.slice(0, length)), id);
        add(keys[length - 1]!, id);
      }
    }
  }
  const found = candidates.filter(({ id, indicators }) => {
    const counts = new Map<string, number>();
    for (const { levels } of indicators) {
      const keys = levels.map((level) => names.comparable(level));
      for (const other of beginnings.get(keys.length > 1 ? pathKey(keys) : keys[0]!) ?? [])
        counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    counts.delete(id);
    return [...counts.values()].some((count) => count >= Math.max(2, indicators.length * 0.6));
  });
  return new Set(found.map(({ id }) => id));
}

function pathKey(keys: readonly string[]): string {
  return keys.join('\n');
}
