/**
 * A table that goes on where the sheet before ended: with its header repeated and the outer labels left out, or with
 * no header at all.
 */
import type { RoledColumn } from './columns/assign';
import type { Grid } from './grid';
import { type Header, cellsIn, indexesTouching } from './header';
import type { LevelLabel } from './tree';

/** What a table leaves to the one that goes on with it. */
export interface Continued {
  readonly columns: readonly RoledColumn[];
  readonly tellsIndicators: boolean;
  /** The path of levels in force at its end. */
  readonly path: readonly LevelLabel[];
  /** A total over everything stands in it: nothing goes on from here. */
  readonly isClosed: boolean;
}

/** A total at the end of a long continuation has no name: only the first rows are looked at. */
const ROWS_LOOKED_AT = 3;

/** Whether a header on the next sheet is the same again. */
export function repeatsHeader(grid: Grid, header: Header, before: Continued): boolean {
  const labels = header.rows.flatMap((used) => cellsIn(grid, used, header).map(({ text }) => text.replace(/\s+/g, '')));
  return !before.isClosed && before.columns.every(({ header: label }) => label === '' || labels.includes(label));
}

/**
 * Where a sheet without headers begins with rows that fit the columns of the table before: a header without rows, over
 * the same columns. Null where they don't fit.
 */
export function headlessHeader(grid: Grid, before: Continued): Header | null {
  if (before.isClosed || !before.tellsIndicators || grid.rows.length < LEAST_ROWS) return null;
  const left = before.columns[0]!.column;
  const right = before.columns.at(-1)!.column;
  const first = firstRow(grid, left, right);
  if (first < 0) return null;
  const end = Math.min(grid.rows.length, first + ROWS_LOOKED_AT);
  for (let used = first; used < end; used++) {
    const isNext = used === first || grid.rows[used]! - grid.rows[used - 1]! <= 2;
    if (!isNext || !fits(grid, used, before.columns)) return null;
  }
  return end - first < LEAST_ROWS ? null : { rows: [], bodyFrom: first, left, right, lastRow: null, confidence: 0.7 };
}

const LEAST_ROWS = 2;

/** Every cell stands in a known column, numbers in columns of numbers, and a label in the key columns. */
function fits(grid: Grid, used: number, columns: readonly RoledColumn[]): boolean {
  const cells = cellsIn(grid, used, { left: 1, right: Infinity });
  const leaf = columns.filter(({ role }) => role === 'name' || /^level[1-4]$/.test(role)).at(-1);
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  const isTyped = cells.every(({ column, value }) => {
    const known = byColumn.get(column);
    if (!known) return false;
    const { numbers, texts } = known.signs.profile;
    return typeof value === 'number' ? numbers > 0 : texts > 0 || numbers === 0;
  });
  return (
    isTyped &&
    cells.length >= Math.max(2, columns.length * 0.5) &&
    cells.some(({ column, value }) => leaf !== undefined && column <= leaf.column && typeof value === 'string')
  );
}

/** The first row that fills at least half of the columns, below titles such as 续表. */
function firstRow(grid: Grid, left: number, right: number): number {
  for (let used = 0; used < Math.min(grid.rows.length, 4); used++) {
    const count = indexesTouching(grid, used, { left, right }).length;
    if (count >= Math.max(2, (right - left + 1) * 0.5)) return used;
    if (count > 1) return -1;
  }
  return -1;
}
