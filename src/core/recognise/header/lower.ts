/** Rows below a header row that belong to it: they divide its labels, or number the columns. */
import type { Grid } from '../grid';
import type { Words } from '../words';
import { indexesTouching, type Run } from './cells';
import { isShortLabel } from './signs';

export function isLowerRow(grid: Grid, below: number, rows: readonly number[], upper: Run, words: Words): boolean {
  const run: Run = { left: upper.left, right: rightOfLabels(grid, below, upper, words) };
  const indexes = indexesTouching(grid, below, run);
  if (indexes.length === 0) return false;
  const [only] = indexes;
  if (indexes.length === 1 && grid.cells[only!]!.column <= run.left && grid.rightOf(only!) >= run.right) return false;
  if (isColumnNumbering(grid, indexes)) return true;
  let known = 0;
  let divides = 0;
  for (const index of indexes) {
    const cell = grid.cells[index]!;
    if (!isShortLabel(cell, words)) return false;
    if (words.of(String(cell.value))!.strength > 0) known += 1;
    if (dividesHeader(grid, rows, index)) divides += 1;
  }
  if (divides === indexes.length && reachesInto(grid, rows, below, run)) return true;
  if (fillsGroup(grid, rows, indexes, run)) return true;
  const width = run.right - run.left + 1;
  return known >= indexes.length * 0.6 && indexes.length < width && !repeats(grid, rows, indexes);
}

/** How far a lower header row reaches: where merges were undone its last labels stand beyond the group's own cell. */
export function rightOfLabels(grid: Grid, below: number, { left, right }: Run, words: Words): number {
  let end = right;
  for (const index of indexesTouching(grid, below, { left, right: Infinity })) {
    const cell = grid.cells[index]!;
    if (cell.column <= end || (cell.column === end + 1 && isShortLabel(cell, words)))
      end = Math.max(end, grid.rightOf(index));
  }
  return end;
}

/** Whether a cell is narrower than a merged header cell above it, or stands where the rows above are blank. */
function dividesHeader(grid: Grid, rows: readonly number[], index: number): boolean {
  const { column } = grid.cells[index]!;
  const right = grid.rightOf(index);
  for (let at = rows.length - 1; at >= 0; at--) {
    const upper = indexesTouching(grid, rows[at]!, { left: column, right })[0];
    if (upper === undefined) continue;
    return grid.rightOf(upper) - grid.cells[upper]!.column > right - column;
  }
  return true;
}

/**
 * Where merges were undone a group's label stands over the first of its columns only: labels below it and below the
 * blank cells beside it, and nowhere else, are its parts.
 */
function fillsGroup(grid: Grid, rows: readonly number[], indexes: readonly number[], run: Run): boolean {
  const isHeaded = (column: number): boolean =>
    rows.some((used) =>
      indexesTouching(grid, used, run).some(
        (index) => grid.cells[index]!.column <= column && grid.rightOf(index) >= column,
      ),
    );
  const columns = indexes.map((index) => grid.cells[index]!.column);
  if (columns.length < 2 || columns.length > run.right - run.left) return false;
  return columns.every((column, at) => !isHeaded(column) || (columns[at + 1] === column + 1 && !isHeaded(column + 1)));
}

/** Whether a cell of the header, but not one that goes on through the body, reaches down into a row. */
function reachesInto(grid: Grid, rows: readonly number[], below: number, run: Run): boolean {
  const row = grid.rows[below]!;
  return rows.some((used) => indexesTouching(grid, used, run).some((index) => grid.bottomOf(index) === row));
}

/** The same labels in the same columns: a second table's header, not the lower part of this one. */
function repeats(grid: Grid, rows: readonly number[], indexes: readonly number[]): boolean {
  return indexes.some((index) => {
    const cell = grid.cells[index]!;
    return rows.some((used) => {
      const above = grid.cellInRow(used, cell.column);
      return above >= 0 && grid.cells[above]!.value === cell.value;
    });
  });
}

/** `1 | 2 | 3 …` or `A | B | C=B/A`: a row that numbers the columns. */
function isColumnNumbering(grid: Grid, indexes: readonly number[]): boolean {
  if (indexes.length < 3) return false;
  const texts = indexes.map((index) => grid.cells[index]!.text.normalize('NFKC').replace(/\s/g, ''));
  const numbers = texts.map((text) => Number(/^\(?(\d{1,2})\)?(?:=.*)?$/.exec(text)?.[1] ?? NaN));
  const counted = numbers.filter((number) => !Number.isNaN(number));
  if (
    counted.length >= texts.length - 1 &&
    counted.length >= 3 &&
    counted.every((number, at) => number === counted[0]! + at)
  ) {
    return counted[0] === 1;
  }
  return texts.every((text) => /^\(?[A-Z](?:=[A-Z0-9/*×÷+\-()%]+)?\)?$/.test(text) || text === '栏次');
}
