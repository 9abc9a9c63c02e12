/** Headers, and the cells of a row that stand over a run of columns. */
import type { Cell } from '../../model';
import type { Grid } from '../grid';

/** A header of one to four rows over a run of columns. */
export interface Header {
  /** Used rows of the grid, from the top. */
  readonly rows: readonly number[];
  /** The first used row below it. */
  readonly bodyFrom: number;
  readonly left: number;
  readonly right: number;
  /** The last row of the sheet its table may reach, where an Excel table or a person bounds it. */
  readonly lastRow: number | null;
  /** 0 to 1: how sure it is that these rows are a header. */
  readonly confidence: number;
}

/** A stretch of columns, both ends included. */
export interface Run {
  readonly left: number;
  readonly right: number;
}

export function overlaps(a: { left: number; right: number }, b: { left: number; right: number }): boolean {
  return a.left <= b.right && b.left <= a.right;
}

export function cellsIn(grid: Grid, used: number, run: Run): Cell[] {
  return indexesTouching(grid, used, run).map((index) => grid.cells[index]!);
}

/** The cells of a used row whose own place lies in a run of columns. */
export function indexesTouching(grid: Grid, used: number, run: Run): number[] {
  const indexes: number[] = [];
  for (let index = grid.starts[used]!; index < grid.starts[used + 1]!; index++) {
    const { column } = grid.cells[index]!;
    if (column > run.right) break;
    if (column >= run.left) indexes.push(index);
  }
  return indexes;
}
