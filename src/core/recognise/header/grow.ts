/** The rows above and below a header row that group or divide its columns. */
import type { Cell } from '../../model';
import type { Grid } from '../grid';
import type { Words } from '../words';
import { type Header, indexesTouching, type Run } from './cells';
import { isLowerRow, rightOfLabels } from './lower';
import { isShortLabel, signsOf } from './signs';

/** A header row with the rows above and below that belong to it. */
export function grown(grid: Grid, used: number, run: Run, words: Words): Header {
  const rows = [used];
  let { left, right } = run;
  for (let above = used - 1; above >= 0 && rows.length < MOST_HEADER_ROWS; above--) {
    if (grid.rows[rows[0]!]! - grid.rows[above]! > 2 || !isUpperRow(grid, above, rows[0]!, { left, right }, words))
      break;
    ({ left, right } = widened(grid, above, rows, { left, right }, words));
    rows.unshift(above);
  }
  for (let below = used + 1; below < grid.rows.length && rows.length < MOST_HEADER_ROWS; below++) {
    if (grid.rows[below]! - grid.rows[rows.at(-1)!]! > 2 || !isLowerRow(grid, below, rows, { left, right }, words))
      break;
    rows.push(below);
    right = rightOfLabels(grid, below, { left, right }, words);
  }
  const signs = signsOf(grid, used, run, words);
  const share = signs.known / signs.cells;
  return {
    rows,
    bodyFrom: rows.at(-1)! + 1,
    left,
    right,
    lastRow: null,
    confidence: Math.min(1, 0.5 + 0.3 * share + 0.05 * signs.strength),
  };
}

/** The header that begins in a row over columns that are known, with the rows below it that divide it. */
export function headerAt(grid: Grid, used: number, { left, right }: Run, words: Words): Header {
  const rows = [used];
  for (let below = used + 1; below < grid.rows.length && rows.length < MOST_HEADER_ROWS; below++) {
    if (grid.rows[below]! - grid.rows[rows.at(-1)!]! > 2 || !isLowerRow(grid, below, rows, { left, right }, words))
      break;
    rows.push(below);
  }
  return { rows, bodyFrom: rows.at(-1)! + 1, left, right, lastRow: null, confidence: 1 };
}

const MOST_HEADER_ROWS = 4;

/** A row above that groups the columns: short labels, each over several columns or reaching down into the header. */
function isUpperRow(grid: Grid, above: number, top: number, run: Run, words: Words): boolean {
  const indexes = indexesTouching(grid, above, run);
  if (indexes.length === 0) return false;
  const topRow = grid.rows[top]!;
  let groups = 0;
  for (const index of indexes) {
    const cell = grid.cells[index]!;
    if (!isShortLabel(cell, words)) return false;
    const right = grid.rightOf(index);
    if (cell.column <= run.left && right >= run.right) return false;
    const reachesDown = grid.bottomOf(index) >= topRow;
    const covers = labelsBelow(grid, top, cell.column, nextColumn(grid, above, index, run) - 1);
    const isGroup = covers >= 2 && (right > cell.column || indexes.length > 1 || cell.column > run.left);
    if (!reachesDown && !isGroup) return false;
    groups += 1;
  }
  return groups > 0;
}

/** The upper row's neighbouring labels that stand over nothing in the rows below belong to the header as well. */
function widened(grid: Grid, above: number, rows: readonly number[], run: Run, words: Words): Run {
  let { left, right } = run;
  const indexes = indexesTouching(grid, above, { left: 1, right: Infinity });
  // A blank column may stand in between where the label is a known one.
  const isBeside = (distance: number, cell: Cell): boolean =>
    isShortLabel(cell, words) && (distance === 1 || (distance === 2 && (words.of(cell.text)?.known ?? null) !== null));
  const isFree = (from: number, to: number): boolean =>
    rows.every((used) => indexesTouching(grid, used, { left: from, right: to }).length === 0);
  for (const index of indexes) {
    const cell = grid.cells[index]!;
    const end = grid.rightOf(index);
    if (cell.column <= right && end >= left) right = Math.max(right, end);
    else if (isBeside(cell.column - right, cell) && isFree(right + 1, end)) right = end;
  }
  for (const index of [...indexes].reverse()) {
    const cell = grid.cells[index]!;
    const end = grid.rightOf(index);
    if (cell.column <= right && end >= left) left = Math.min(left, cell.column);
    else if (isBeside(left - end, cell) && isFree(cell.column, left - 1)) left = cell.column;
  }
  return { left, right };
}

function labelsBelow(grid: Grid, used: number, left: number, right: number): number {
  return indexesTouching(grid, used, { left, right }).length;
}

function nextColumn(grid: Grid, used: number, index: number, run: Run): number {
  const right = grid.rightOf(index);
  if (right > grid.cells[index]!.column) return right + 1;
  const next = index + 1 < grid.starts[used + 1]! ? grid.cells[index + 1]!.column : run.right + 1;
  return Math.min(next, run.right + 1);
}
