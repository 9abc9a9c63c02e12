/**
 * Intervals with open and closed rational ends. A figure shown with n decimals stands for every value that rounds to it;
 * two figures contradict each other exactly when the intervals they stand for have no value in common.
 *
 * Method: XBRL Calculations 1.1 (2023), with two flaws of its reference implementation avoided: the flag of a shared
 * end is the stricter one, and a negative factor swaps the flags together with the ends.
 */
import {
  type Rational,
  ZERO,
  add as addValues,
  compare,
  equals,
  isZero,
  multiply as times,
  negate as minus,
  rational,
} from './rational';

/** An end of null is unbounded (and open). */
export interface Interval {
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

export const EVERYTHING: Interval = { low: null, high: null, lowClosed: false, highClosed: false };

/** @example isPoint(point(exact('3'))) // true */
export function point(value: Rational): Interval {
  return { low: value, high: value, lowClosed: true, highClosed: true };
}

export function between(low: Rational | null, high: Rational | null, lowClosed = true, highClosed = true): Interval {
  return { low, high, lowClosed: low !== null && lowClosed, highClosed: high !== null && highClosed };
}

export type RoundingMode = 'nearest' | 'truncated';

/**
 * What a figure stands for whose last shown digit is worth `step`.
 * `nearest` takes both ends, so that half-up, half-down and half-even are all accepted.
 * @example contains(rounded(exact('0.83'), exact('0.01')), exact('0.835')) // true
 */
export function rounded(value: Rational, step: Rational, mode: RoundingMode = 'nearest'): Interval {
  if (isZero(step)) return point(value);
  if (mode === 'nearest') {
    const half = times(step, rational(1n, 2n));
    return between(addValues(value, minus(half)), addValues(value, half));
  }
  if (isZero(value)) return between(minus(step), step, false, false);
  return value.numerator > 0n
    ? between(value, addValues(value, step), true, false)
    : between(addValues(value, minus(step)), value, false, true);
}

export function isEmpty(a: Interval): boolean {
  if (a.low === null || a.high === null) return false;
  const order = compare(a.low, a.high);
  return order > 0 || (order === 0 && !(a.lowClosed && a.highClosed));
}

export function isPoint(a: Interval): boolean {
  return a.low !== null && a.high !== null && equals(a.low, a.high) && a.lowClosed && a.highClosed;
}

export function contains(a: Interval, value: Rational): boolean {
  if (a.low !== null) {
    const order = compare(value, a.low);
    if (order < 0 || (order === 0 && !a.lowClosed)) return false;
  }
  if (a.high !== null) {
    const order = compare(value, a.high);
    if (order > 0 || (order === 0 && !a.highClosed)) return false;
  }
  return true;
}

export function intersect(a: Interval, b: Interval): Interval {
  const [low, lowClosed] = innerEnd(a.low, a.lowClosed, b.low, b.lowClosed, 1);
  const [high, highClosed] = innerEnd(a.high, a.highClosed, b.high, b.highClosed, -1);
  return { low, high, lowClosed, highClosed };
}

/** Whether some value lies in both. */
export function overlap(a: Interval, b: Interval): boolean {
  return !isEmpty(intersect(a, b));
}

/** Whether every value of the first lies in the second. */
export function isWithin(a: Interval, b: Interval): boolean {
  if (isEmpty(a)) return true;
  const common = intersect(a, b);
  return (
    common.lowClosed === a.lowClosed &&
    common.highClosed === a.highClosed &&
    sameEnd(common.low, a.low) &&
    sameEnd(common.high, a.high)
  );
}

export function sumOf(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low && addValues(a.low, b.low),
    high: a.high && b.high && addValues(a.high, b.high),
    lowClosed: a.lowClosed && b.lowClosed,
    highClosed: a.highClosed && b.highClosed,
  };
}

export function negative(a: Interval): Interval {
  return {
    low: a.high && minus(a.high),
    high: a.low && minus(a.low),
    lowClosed: a.highClosed,
    highClosed: a.lowClosed,
  };
}

export function difference(a: Interval, b: Interval): Interval {
  return sumOf(a, negative(b));
}

/** The product with an exact factor. */
export function scaled(a: Interval, factor: Rational): Interval {
  if (isZero(factor)) return point(ZERO);
  const image: Interval = { ...a, low: a.low && times(a.low, factor), high: a.high && times(a.high, factor) };
  return factor.numerator > 0n
    ? image
    : { low: image.high, high: image.low, lowClosed: image.highClosed, highClosed: image.lowClosed };
}

/** All products of a value of one with a value of the other; both must be bounded, else everything. */
export function productOf(a: Interval, b: Interval): Interval {
  if (!a.low || !a.high || !b.low || !b.high) return EVERYTHING;
  const corners = [
    corner(a.low, a.lowClosed, b.low, b.lowClosed),
    corner(a.low, a.lowClosed, b.high, b.highClosed),
    corner(a.high, a.highClosed, b.low, b.lowClosed),
    corner(a.high, a.highClosed, b.high, b.highClosed),
  ];
  const low = corners.reduce((best, next) => (compare(next.value, best.value) < 0 ? next : best));
  const high = corners.reduce((best, next) => (compare(next.value, best.value) > 0 ? next : best));
  return {
    low: low.value,
    high: high.value,
    lowClosed: corners.some((c) => equals(c.value, low.value) && c.closed),
    highClosed: corners.some((c) => equals(c.value, high.value) && c.closed),
  };
}

/** All quotients; null, that is undecided, where the divisor may be 0. */
export function quotientOf(a: Interval, b: Interval): Interval | null {
  if (!b.low || !b.high || contains(between(b.low, b.high), ZERO)) return null;
  const reciprocal: Interval = {
    low: rational(b.high.denominator, b.high.numerator),
    high: rational(b.low.denominator, b.low.numerator),
    lowClosed: b.highClosed,
    highClosed: b.lowClosed,
  };
  return productOf(a, reciprocal);
}

/** A corner of a product is attained where both ends are, or where a closed 0 makes the other end irrelevant. */
function corner(x: Rational, xClosed: boolean, y: Rational, yClosed: boolean) {
  const closed = (xClosed && yClosed) || (xClosed && isZero(x)) || (yClosed && isZero(y));
  return { value: times(x, y), closed };
}

function sameEnd(a: Rational | null, b: Rational | null): boolean {
  return a === null || b === null ? a === b : equals(a, b);
}

function innerEnd(
  a: Rational | null,
  aClosed: boolean,
  b: Rational | null,
  bClosed: boolean,
  side: 1 | -1,
): [Rational | null, boolean] {
  if (a === null) return [b, bClosed];
  if (b === null) return [a, aClosed];
  const order = compare(a, b) * side;
  if (order === 0) return [a, aClosed && bClosed];
  return order > 0 ? [a, aClosed] : [b, bClosed];
}
