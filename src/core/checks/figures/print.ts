/** Figures as a reader would write them: with the decimals, grouping and percent sign of the cell they belong to. */
import type { CellAddress } from '../../model';
import { addressText, cellName } from '../../model';
import { type Interval, type Rational, fixed, rational, roundHalfUp, toExact } from '../../numbers';
import type { Figure } from './figure';

/**
 * A value in the style of a figure: `91.67%` beside a stated `83.33%`, `15,253.83` beside `15,014.36`.
 * An exact figure keeps every decimal of the value, up to four.
 */
export function printLike(figure: Figure, value: Rational): string {
  const scaled = figure.isPercent ? rational(value.numerator * 100n, value.denominator) : value;
  const decimals = Math.max(0, figure.decimals - (figure.isPercent ? 2 : 0));
  const text =
    figure.isRounded || fitsDecimals(scaled, decimals) ? fixed(scaled, decimals) : toExact(roundHalfUp(scaled, 4));
  return (/\d,\d/.test(figure.text) ? grouped(text) : text) + (/[%％]$/.test(figure.text) ? '%' : '');
}

/** A difference or slack with as few digits as say it. */
export function printPlain(value: Rational, isPercent = false): string {
  const scaled = isPercent ? rational(value.numerator * 100n, value.denominator) : value;
  return toExact(roundHalfUp(scaled, 6)) + (isPercent ? '%' : '');
}

/** `41.03%～45.76%`: both ends in the style of the figure with two more decimals. */
export function printInterval(figure: Figure, range: Interval): string {
  const end = (value: Rational | null, isLow: boolean) => {
    if (value === null) return isLow ? '-∞' : '∞';
    const finer = { ...figure, decimals: Math.max(0, figure.decimals) + 2, isRounded: true };
    return printLike(finer, value);
  };
  return `${end(range.low, true)}～${end(range.high, false)}`;
}

/** Cells of one sheet as ranges where they lie in a row or column: `D4:D28, F6`. The sheet is named once. */
export function printCells(cells: readonly CellAddress[]): string {
  const parts: string[] = [];
  for (let start = 0; start < cells.length;) {
    const end = runEnd(cells, start);
    const first = cells[start]!;
    const last = cells[end]!;
    const isNewSheet = start === 0 || cells[start - 1]!.sheet !== first.sheet;
    const name = isNewSheet ? addressText(first) : cellName(first.row, first.column);
    parts.push(end === start ? name : `${name}:${cellName(last.row, last.column)}`);
    start = end + 1;
  }
  return parts.length > 12 ? `${parts.slice(0, 12).join(', ')}…` : parts.join(', ');
}

/** Index of the last cell of the run of neighbours that begins at `start`. */
function runEnd(cells: readonly CellAddress[], start: number): number {
  let end = start;
  for (const down of [true, false]) {
    while (end + 1 < cells.length && follows(cells[end]!, cells[end + 1]!, down)) end++;
    if (end > start) break;
  }
  return end;
}

function follows(a: CellAddress, b: CellAddress, down: boolean): boolean {
  if (a.sheet !== b.sheet) return false;
  return down ? b.row === a.row + 1 && b.column === a.column : b.row === a.row && b.column === a.column + 1;
}

function fitsDecimals(value: Rational, decimals: number): boolean {
  return (value.numerator * 10n ** BigInt(decimals)) % value.denominator === 0n;
}

function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}
