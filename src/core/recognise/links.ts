/**
 * The same indicator told in several tables: linked by name, told apart by path where a name is not unique. Tables of
 * one layout are parallel forms (one per project, unit or year) and never tell of the same indicator.
 */
import type { Indicator, Table } from '../model';
import type { Names } from './label';

/** The tables with `same` filled in. */
export function linked(tables: readonly Table[], names: Names): Table[] {
  if (!mayTellTwice(tables)) return [...tables];
  const pairs = new Map<string, Link[]>();
  const groups = rowsByName(tables, names);
  for (const rows of groups.values()) {
    if (rows.length < 2 || rows.length > MOST_OF_ONE_NAME) continue;
    for (const [at, a] of rows.entries()) {
      for (const b of rows.slice(at + 1)) {
        if (a.table === b.table || !mayTellTheSame(tables[a.table]!, tables[b.table]!)) continue;
        if (!isUnambiguous(a, b, rows, names)) continue;
        const key = `${a.table} ${b.table}`;
        add(pairs, key, { a, b });
      }
    }
  }
  const same = new Map<Indicator, { sheet: string; row: number }[]>();
  for (const links of chosen(tables, pairs)) {
    for (const { a, b } of links) {
      add(same, a.row, { sheet: tables[b.table]!.sheet, row: b.row.row });
      add(same, b.row, { sheet: tables[a.table]!.sheet, row: a.row.row });
    }
  }
  if (same.size === 0) return [...tables];
  return tables.map((table) => ({
    ...table,
    indicators: table.indicators.map((row) => (same.has(row) ? { ...row, same: same.get(row)! } : row)),
  }));
}

/** Whether there are tables of different layouts at all. */
function mayTellTwice(tables: readonly Table[]): boolean {
  const told = tables.filter(tells);
  return told.some((table) => mayTellTheSame(table, told[0]!));
}

function tells({ kind }: Table): boolean {
  return kind !== 'summary' && kind !== 'budget' && kind !== 'list';
}

interface NamedRow {
  readonly table: number;
  readonly row: Indicator;
}
interface Link {
  readonly a: NamedRow;
  readonly b: NamedRow;
}

/** A name that stands in more rows than this tells nothing. */
const MOST_OF_ONE_NAME = 40;
/** Share of the smaller table's rows that must be found in the other one. */
const LEAST_SHARE = 0.4;

function rowsByName(tables: readonly Table[], names: Names): Map<string, NamedRow[]> {
  const groups = new Map<string, NamedRow[]>();
  tables.forEach((each, table) => {
    if (!tells(each)) return;
    for (const row of each.indicators) {
      const name = names.loose(row.levels.at(-1)!);
      const known = groups.get(name);
      if (known) known.push({ table, row });
      else groups.set(name, [{ table, row }]);
    }
  });
  return groups;
}

/** Different layouts: one tells what the other does not. */
function mayTellTheSame(a: Table, b: Table): boolean {
  return a.kind !== b.kind || layoutOf(a) !== layoutOf(b);
}

const layouts = new WeakMap<Table, string>();

function layoutOf(table: Table): string {
  let layout = layouts.get(table);
  if (layout === undefined) {
    layout = table.columns.map(({ role, header }) => `${role} ${header}`).join('\n');
    layouts.set(table, layout);
  }
  return layout;
}

/** Either the name is the only one of its table in both, or the paths above it agree. */
function isUnambiguous(a: NamedRow, b: NamedRow, rows: readonly NamedRow[], names: Names): boolean {
  const path = ({ row }: NamedRow): string[] => row.levels.map((level) => names.comparable(level));
  const isOnly = ({ table }: NamedRow): boolean => rows.filter((row) => row.table === table).length === 1;
  const pathA = path(a);
  const pathB = path(b);
  if (isOnly(a) && isOnly(b)) return true;
  if (pathA.length < 2 || pathB.length < 2) return false;
  return (
    endsAlike(pathA, pathB) && !rows.some((row) => row !== b && row.table === b.table && endsAlike(pathA, path(row)))
  );
}

function endsAlike(a: readonly string[], b: readonly string[]): boolean {
  const depth = Math.min(a.length, b.length);
  return a.slice(-depth).join('\n') === b.slice(-depth).join('\n');
}

/** Pairs of tables with enough in common; of several tables of one layout only the one that fits best. */
function chosen(tables: readonly Table[], pairs: ReadonlyMap<string, Link[]>): Link[][] {
  const candidates = [...pairs.values()].filter((links) => {
    const [{ a, b }] = links as [Link];
    const smaller = Math.min(tables[a.table]!.indicators.length, tables[b.table]!.indicators.length);
    return links.length >= smaller * LEAST_SHARE;
  });
  return candidates.filter((links) => {
    const [{ a, b }] = links as [Link];
    return !candidates.some(
      (other) => other !== links && isRival(tables, other[0]!, a, b) && fit(tables, other) >= fit(tables, links),
    );
  });
}

/** Another pair that links one of the two tables with a table laid out like the other. */
function isRival(tables: readonly Table[], other: Link, a: NamedRow, b: NamedRow): boolean {
  const layout = (row: NamedRow): string => layoutOf(tables[row.table]!);
  const sides = [
    [other.a, other.b],
    [other.b, other.a],
  ] as const;
  return sides.some(([one, two]) => {
    if (one.table === a.table && two.table !== b.table) return layout(two) === layout(b);
    if (one.table === b.table && two.table !== a.table) return layout(two) === layout(a);
    return false;
  });
}

/** More rows in common fit better; of equals the nearer tables, on the same sheet first. */
function fit(tables: readonly Table[], links: readonly Link[]): number {
  const { a, b } = links[0]!;
  const distance = tables[a.table]!.sheet === tables[b.table]!.sheet ? 0 : 1;
  return links.length - distance * 0.5;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
