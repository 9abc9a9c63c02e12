/**
 * One cell as a term of an equation: the number it shows as whole digits and a count of decimals, so that sums and
 * comparisons stay exact without costing a big-integer fraction per cell.
 */
import type { CellAddress } from '../../model';
import { type Interval, type Rational, interval, rational, type RoundingMode } from '../../numbers';

export interface Figure {
  readonly at: CellAddress;
  /** The shown value is `digits / 10^decimals`; a safe integer. */
  readonly digits: number;
  /** Negative where the cell shows fewer than its whole digits (`2.42万`). */
  readonly decimals: number;
  /** Whether the figure was rounded to what it shows; a counted or entered figure is exact. */
  readonly isRounded: boolean;
  /** Whether it is written as a percentage: 83.33%, or 83.33 under a header of per cent, has digits 8333 and 4 decimals. */
  readonly isPercent: boolean;
  /** As the cell shows it. */
  readonly text: string;
  readonly isFormula: boolean;
  /** What its kind allows it to be: a count is a whole number, points are not negative. */
  readonly nature: Nature;
}

export type Nature = 'points' | 'count' | 'money' | 'share' | 'number';

/** More decimals than this are noise of a binary calculation, not something a person wrote. */
export const MOST_DECIMALS = 12;

export function figureValue(figure: Figure): Rational {
  return fromDigits(figure.digits, figure.decimals);
}

/** Every value the figure may stand for. */
export function figureInterval(figure: Figure, mode: RoundingMode = 'nearest'): Interval {
  const value = figureValue(figure);
  return figure.isRounded ? interval.rounded(value, fromDigits(1, figure.decimals), mode) : interval.point(value);
}

/** The nearest double, for screening; no verdict rests on it. */
export function figureNumber(figure: Figure): number {
  return figure.decimals === 0 ? figure.digits : figure.digits / 10 ** figure.decimals;
}

/** @example toExact(fromDigits(8333, 4)) // '0.8333' */
export function fromDigits(digits: number, decimals: number): Rational {
  return decimals >= 0
    ? rational(BigInt(digits), 10n ** BigInt(decimals))
    : rational(BigInt(digits) * 10n ** BigInt(-decimals));
}

export function isSameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}
