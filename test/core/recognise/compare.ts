/** Holds what recognition read against what a fixture expects: one line per difference, and the counts behind the figures. */
import { areaText, columnLetters, type Recognition, type Table } from '../../../src/core/model';
import type { ExpectedTable, Fixture } from './books/sheet';

/** Every difference in words a person can act on; empty where all is read as expected. */
export function differences({ tables: expected }: Fixture, { tables }: Recognition): string[] {
  const found = expected.map((table) => matching(table, tables));
  const unexpected = tables.filter((table) => !found.includes(table));
  return [
    ...expected.flatMap((table, at) => tableDifferences(table, found[at])),
    ...unexpected.map((table) => `not expected: ${table.kind} at ${table.sheet}!${areaText(table.area)}`),
  ];
}

/** The table found that begins nearest to the expected one, on its sheet. */
export function matching(expected: ExpectedTable, tables: readonly Table[]): Table | undefined {
  const onSheet = tables.filter(({ sheet }) => expected.sheet === undefined || sheet === expected.sheet);
  const top = expected.range;
  return (
    onSheet.find(({ area }) => areaText(area) === top) ??
    onSheet.find(({ area }) => areaText(area).split(':')[0] === top.split(':')[0]) ??
    onSheet.find(
      ({ headerRows, kind }) => kind === expected.kind && headerRows.some((row) => expected.headerRows.includes(row)),
    )
  );
}

function tableDifferences(expected: ExpectedTable, table: Table | undefined): string[] {
  const name = `${expected.sheet ?? ''}${expected.range}`;
  if (!table) return [`${name}: not found`];
  const pairs: [string, unknown, unknown][] = [
    ['range', expected.range, areaText(table.area)],
    ['header rows', expected.headerRows.join(), table.headerRows.join()],
    ['kind', expected.kind, table.kind],
    ['unit', expected.unit ?? null, table.unit],
    ['roles', expected.roles, rolesText(table)],
  ];
  return [
    ...pairs
      .filter(([, wanted, got]) => wanted !== got)
      .map(([what, wanted, got]) => `${name} ${what}: ${String(got)}, expected ${String(wanted)}`),
    ...listDifferences(
      name,
      (expected.indicators ?? []).map((row) => indicatorText(row)),
      table.indicators.map((row) =>
        indicatorText(
          { ...row, path: row.levels.join(' / ') },
          expected.indicators?.some(({ rule }) => rule !== undefined),
        ),
      ),
    ),
    ...listDifferences(
      name,
      (expected.totals ?? []).map(totalText),
      table.totals.map((row) => totalText({ ...row, scope: row.scope.join(' / ') })),
    ),
  ];
}

export function rolesText(table: Table): string {
  const roles: string[] = [];
  for (let column = table.area.left; column <= table.area.right; column++) {
    roles.push(table.columns.find((known) => known.column === column)?.role ?? '-');
  }
  return roles.join(' ');
}

function listDifferences(name: string, expected: readonly string[], got: readonly string[]): string[] {
  return [
    ...expected.filter((line) => !got.includes(line)).map((line) => `${name} missing: ${line}`),
    ...got.filter((line) => !expected.includes(line)).map((line) => `${name} not expected: ${line}`),
  ];
}

type Value = string | null | undefined;

export function indicatorText(
  row: { row: number; path: string; weight?: Value; score?: Value; target?: Value; actual?: Value; rule?: Value },
  withRule = row.rule !== undefined,
): string {
  const values = [row.weight, row.score, row.target, row.actual].map((value) => value ?? '·').join(' | ');
  return `${row.row} ${row.path} | ${values}${withRule ? ` | ${row.rule ?? '·'}` : ''}`;
}

export function totalText(row: { row: number; label: string; scope?: string; weight?: Value; score?: Value }): string {
  return `total ${row.row} ${row.label} [${row.scope ?? ''}] ${row.weight ?? '·'} ${row.score ?? '·'}`;
}

/** @example columnName(3) // 'C' */
export const columnName = columnLetters;
