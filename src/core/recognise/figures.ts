/** Cells as exact numbers, on the scale the contract prints: points of the full marks, rates as shares of one. */
import { type Cell, type ColumnRole, type Exact, MOST_POINTS } from '../model';
import { cellNumber, divide, exact, HUNDRED, multiply, toExact } from '../numbers';
import type { RoledColumn } from './columns/assign';

/** The number a cell holds; null for blanks, dashes, words and errors. */
export function figureOf(cell: Cell | undefined): Exact | null {
  if (!cell || cell.error !== undefined) return null;
  const { value } = cell;
  if (typeof value === 'number') return storedNumber(value);
  if (typeof value !== 'string' || !/[\d０-９]/.test(value)) return null;
  const number = cellNumber(cell);
  return number && toExact(number);
}

/**
 * Points: a share shown in per cent counts a hundredfold, `12%` is 12 of 100 points. Null for a figure too large to be
 * any, which a slip or a broken import leaves behind: what it was meant to be can't be told.
 * @param inShares the column's numbers are shares of one throughout, shown as such or not
 */
export function pointsOf(cell: Cell | undefined, inShares: boolean): Exact | null {
  const figure = figureOf(cell);
  if (figure === null || cell === undefined || Math.abs(Number(figure)) > MOST_POINTS) return null;
  return inShares || /[%％]\s*$/.test(cell.text) ? toExact(multiply(exact(figure), HUNDRED)) : figure;
}

/** Like the exact reading of `core/numbers`, without a rational in between where the double's own text is exact enough. */
function storedNumber(value: number): Exact | null {
  if (Number.isSafeInteger(value)) return String(value);
  // Up to 15 digits and a point the shortest text of a double is its exact decimal; longer ones carry noise.
  const shortest = String(value);
  const text = shortest.length <= 16 ? shortest : String(Number(value.toPrecision(15)));
  if (!text.includes('e')) return Number.isFinite(value) ? text : null;
  const number = cellNumber({ value, text });
  return number && toExact(number);
}

/** A column of rates headed by a sign of per cent whose cells hold 93.3 rather than 0.933. */
export function isInPercent({ unit, role, signs }: RoledColumn): boolean {
  return (
    RATES.has(role) &&
    unit === '%' &&
    signs.profile.percent < 0.5 &&
    Math.max(Math.abs(signs.profile.most), Math.abs(signs.profile.least)) > 1.5
  );
}

const RATES: ReadonlySet<ColumnRole> = new Set(['rate', 'executionRate', 'adjustmentRate'] as const);

/** A rate as a share of one. */
export function rateOf(cell: Cell | undefined, inPercent: boolean): Exact | null {
  const figure = figureOf(cell);
  if (figure === null || !inPercent || /[%％]\s*$/.test(cell!.text)) return figure;
  return toExact(divide(exact(figure), HUNDRED));
}
