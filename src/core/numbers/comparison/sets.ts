/** The values that a target accepts, and the values that an actual may stand for. */
import type { Quantity } from '../../model';
import { EVERYTHING, type Interval, between, point } from '../interval';
import { type Rational, ONE, absolute, add, exact, multiply, parseExact, rational, subtract } from '../rational';
import type { Direction } from './compare';

export interface AcceptedValues {
  /** Inside, the target is met. */
  readonly surely: Interval;
  /** Outside, it is missed; in between it can't be told. */
  readonly possibly: Interval;
}

/** How far about (约) reaches to either side, and how far nearly (近) reaches down. */
const ABOUT = exact('0.1');
const NEARLY = exact('0.2');

export function acceptable(target: Quantity, direction: Direction | null): AcceptedValues {
  const [min, max] = [number(target.min), number(target.max)];
  if (min && max) return acceptableRange(min, max, direction);
  const value = number(target.value)!;
  if (target.comparator === '=') return beyond(point(value), value, direction);
  if (target.comparator === null || target.approximate) {
    const slack = target.approximate
      ? multiply(absolute(value), target.comparator === '<' ? NEARLY : ABOUT)
      : rational(0n);
    if (direction === null) return { surely: point(value), possibly: EVERYTHING };
    if (target.comparator === '>' || target.comparator === '>=')
      return only(between(value, null, target.comparator === '>='));
    return direction === 'higher'
      ? { surely: between(value, null), possibly: between(subtract(value, slack), null) }
      : { surely: between(null, value), possibly: between(null, add(value, slack)) };
  }
  const isClosed = target.comparator.endsWith('=');
  return only(
    target.comparator.startsWith('>') ? between(value, null, isClosed) : between(null, value, true, isClosed),
  );
}

function only(set: Interval): AcceptedValues {
  return { surely: set, possibly: set };
}

/** Within the range is met; beyond its good end nobody has said. */
function acceptableRange(min: Rational, max: Rational, direction: Direction | null): AcceptedValues {
  const surely = between(min, max);
  return { surely, possibly: direction === 'lower' ? between(null, max) : between(min, null) };
}

/** Exactly a value: what lies on the better side of it is left open. */
function beyond(surely: Interval, value: Rational, direction: Direction | null): AcceptedValues {
  if (direction === null) return { surely, possibly: EVERYTHING };
  return { surely, possibly: direction === 'higher' ? between(value, null) : between(null, value) };
}

/** The values that a reading stands for: `10多家` is above 10 and below 20, `近20场` between 16 and 20. */
export function possible(actual: Quantity): Interval {
  const [min, max] = [number(actual.min), number(actual.max)];
  if (min && max) return between(min, max);
  const value = number(actual.value)!;
  const size = absolute(value);
  const floor = actual.kind === 'rank' ? ONE : null;
  if (!actual.approximate) {
    if (actual.comparator === null || actual.comparator === '=') return point(value);
    const isClosed = actual.comparator.endsWith('=');
    if (actual.comparator.startsWith('>')) return between(value, null, isClosed);
    return between(floor, value, true, isClosed);
  }
  if (actual.comparator?.startsWith('>')) return between(value, add(value, lastPlace(size)), false, false);
  if (actual.comparator?.startsWith('<')) return between(subtract(value, multiply(size, NEARLY)), value, false, false);
  const slack = multiply(size, ABOUT);
  return between(subtract(value, slack), add(value, slack));
}

/** What the last digit other than 0 is worth: 1000 for 6000, 10 for 120. */
function lastPlace(size: Rational): Rational {
  let place = ONE;
  const ten = rational(10n);
  while (multiply(size, place).denominator !== 1n && place.numerator < 10n ** 12n) place = multiply(place, ten);
  if (place.numerator > 1n) return rational(1n, place.numerator);
  let whole = size.numerator;
  let worth = 1n;
  while (whole !== 0n && whole % 10n === 0n) [whole, worth] = [whole / 10n, worth * 10n];
  return rational(worth);
}

function number(text: string | null): Rational | null {
  return text === null ? null : parseExact(text);
}
