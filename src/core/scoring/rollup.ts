/**
 * Rolling computed scores up: totals and level cells of the table that holds the leaves, rows of summary tables that
 * other tables break down further. A part that can't be computed leaves the whole uncomputed; it is never taken as 0.
 */
import {
  rowKey,
  type Exact,
  type Indicator,
  type IndicatorScore,
  type Message,
  type RolledScore,
  type Table,
  type Total,
} from '../model';
import { exact, sum, toExact } from '../numbers';
import { Blocks, type PlacedRow } from './blocks';
import { comparablePath, isWithin } from './paths';

interface Leaf {
  readonly table: string;
  readonly row: number;
  readonly path: readonly string[];
  readonly name: string;
  readonly computed: Exact | null;
}

/** Every level, summary row and total of the tables with its computed score. */
export function rollUp(tables: readonly Table[], scores: readonly IndicatorScore[]): RolledScore[] {
  const computed = new Map(scores.map((score) => [rowKey(score.table, score.row), score.computed]));
  const blocks = new Blocks(tables);
  const known = new Map<Indicator, Leaf>();
  const leaf = ({ table, row }: PlacedRow): Leaf => {
    let found = known.get(row);
    if (!found) known.set(row, (found = leafOf(table, row, computed)));
    return found;
  };
  const scored = tables.filter(({ kind }) => kind === 'indicators');
  const leaves = new Map(scored.map((table) => [table.id, table.indicators.map((row) => leaf({ table, row }))]));
  return tables.flatMap((table) => {
    if (table.kind === 'summary') return summaryRows(table, [...leaves.values()]);
    if (table.kind !== 'indicators') return [];
    const ofPages = blocks.rows(table).map(leaf);
    return totalsOver(table, ofPages, (total) => blocks.rowsOfTotal(table, total).map(leaf));
  });
}

/** The sum of computed scores; null, with the parts that are missing named, where one can't be computed. */
export function sumComputed(parts: readonly { name: string; computed: Exact | null }[]): {
  computed: Exact | null;
  why: Message;
} {
  const missing = parts.filter((part) => part.computed === null).map((part) => part.name);
  if (parts.length === 0) return { computed: null, why: { id: 'scoring.nothing-to-sum', data: {} } };
  if (missing.length > 0) {
    const data = { count: missing.length, names: missing.slice(0, 5) };
    return { computed: null, why: { id: 'scoring.sum-incomplete', data } };
  }
  const computed = toExact(sum(parts.map((part) => exact(part.computed!))));
  return { computed, why: { id: 'scoring.sum', data: { count: parts.length, sum: computed } } };
}

function totalsOver(
  table: Table,
  leaves: readonly Leaf[],
  ofWhole: (total: Total) => readonly Leaf[] = () => leaves,
): RolledScore[] {
  return table.totals.map((total) => {
    const scope = comparablePath(total.scope);
    const isWhole = scope.length === 0;
    // Blocks marked out of a hundred of their own are weighted before they are added; how, the table does not say.
    if (isWhole && table.weighting === 'relative') return relativeWhole(table, total);
    const parts = isWhole ? ofWhole(total) : leaves.filter((leaf) => isWithin(leaf.path, scope));
    return rolled(table, total.row, total.scope, parts);
  });
}

/** A summary row rolls up the leaves below its path in the table that has most of them; its totals roll up its rows. */
function summaryRows(table: Table, leafTables: readonly (readonly Leaf[])[]): RolledScore[] {
  const paths = table.indicators.map((row) => comparablePath(row.levels));
  const source = leafTables
    .map((leaves) => ({
      leaves,
      fitting: paths.filter((path) => leaves.some((leaf) => isWithin(leaf.path, path))).length,
    }))
    .sort((a, b) => b.fitting - a.fitting)[0];
  const rows = table.indicators.map((row, index) => {
    const parts =
      source && source.fitting > 0 ? source.leaves.filter((leaf) => isWithin(leaf.path, paths[index]!)) : [];
    return rolled(table, row.row, row.levels, parts);
  });
  const asLeaves = rows.map(({ row, scope, computed }, index) => ({
    table: table.id,
    row,
    path: paths[index]!,
    name: scope.at(-1) ?? '',
    computed,
  }));
  return [...rows, ...totalsOver(table, asLeaves)];
}

function relativeWhole({ id }: Table, { row, scope }: Total): RolledScore {
  return { table: id, row, scope, parts: [], computed: null, why: { id: 'scoring.sum-relative', data: {} } };
}

function rolled(table: Table, row: number, scope: readonly string[], leaves: readonly Leaf[]): RolledScore {
  const parts = leaves.map((leaf) => ({ table: leaf.table, row: leaf.row }));
  return { table: table.id, row, scope, parts, ...sumComputed(leaves) };
}

function leafOf(table: Table, row: Indicator, computed: ReadonlyMap<string, Exact | null>): Leaf {
  return {
    table: table.id,
    row: row.row,
    path: comparablePath(row.levels),
    name: row.levels.at(-1) ?? '',
    computed: computed.get(rowKey(table.id, row.row)) ?? null,
  };
}
