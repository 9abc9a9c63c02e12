/**
 * Exact rational numbers on BigInt. Scores, sums and verdicts are calculated with these and with nothing else:
 * in binary floats `(1.03 - 0.005) * 40 > 41` is true.
 */
import type { Exact } from '../model';

/** Always in lowest terms with a positive denominator. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const ONE: Rational = { numerator: 1n, denominator: 1n };
export const HUNDRED: Rational = { numerator: 100n, denominator: 1n };

/**
 * A rational from whole numbers.
 * @throws RangeError where the denominator is 0: a programmer's error, callers test before dividing.
 * @example toExact(rational(6n, -4n)) // '-1.5'
 */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('a rational needs a denominator other than 0');
  if (denominator === 1n) return { numerator, denominator };
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/**
 * No form means a number with more digits than these before or behind the point; larger ones are slips of typing, and
 * arithmetic with hundreds of digits would hang whoever adds them up.
 */
export const MOST_DIGITS = 30;

const TOO_LARGE = 10n ** BigInt(MOST_DIGITS);

/**
 * Whether a number is of a size that a form can mean.
 * @example isOfFormSize(rational(10n ** 40n)) // false
 */
export function isOfFormSize({ numerator, denominator }: Rational): boolean {
  return denominator <= TOO_LARGE && numerator < TOO_LARGE && -numerator < TOO_LARGE;
}

/**
 * Reads a decimal, an exponent or a fraction; null where the text is none of these, or its exponent lies beyond
 * {@link MOST_DIGITS}.
 * @example toExact(parseExact('1.05e2')!) // '105'
 * @example toExact(parseExact('1/3')!) // '1/3'
 */
export function parseExact(text: Exact): Rational | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,2}))?(?:\/(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', decimals = '', exponent = '0', denominator = '1'] = match;
  if (whole === '' && decimals === '') return null;
  if (BigInt(denominator) === 0n) return null;
  if (Math.abs(Number(exponent)) > MOST_DIGITS) return null;
  const digits = BigInt(whole + decimals || '0') * (sign === '-' ? -1n : 1n);
  const scale = Number(exponent) - decimals.length;
  return scale >= 0
    ? rational(digits * 10n ** BigInt(scale), BigInt(denominator))
    : rational(digits, 10n ** BigInt(-scale) * BigInt(denominator));
}

/**
 * The value of an {@link Exact} that this program wrote itself.
 * @throws RangeError where the text is no number: a programmer's error.
 * @example toExact(exact('12.50')) // '12.5'
 */
export function exact(text: Exact): Rational {
  const known = READ.get(text);
  if (known) return known;
  const value = parseExact(text);
  if (!value) throw new RangeError(`not an exact number: ${text}`);
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(text, value);
  return value;
}

/** Weights, scores and thresholds repeat; reading each text once spares most of the work of a large book. */
const READ = new Map<Exact, Rational>();
const MOST_READ = 4096;

/**
 * The decimal that a stored double stands for: at most 15 significant digits, as spreadsheets show them, so that
 * single-precision noise such as 0.300000011920929 stays what it is while 0.1 + 0.2 becomes 0.3.
 * Null for infinities, NaN, and sizes that no form means ({@link MOST_DIGITS}).
 * @example toExact(fromNumber(0.1 + 0.2)!) // '0.3'
 */
export function fromNumber(value: number): Rational | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  return parseExact(value.toPrecision(15));
}

/** The nearest double, for spreadsheet cells and pictures only; never for a verdict. */
export function toNumber(value: Rational): number {
  if (value.denominator === 1n) return Number(value.numerator);
  const places = Math.max(0, 25 + String(value.denominator).length - String(value.numerator).length);
  const scaled = value.numerator * 10n ** BigInt(places);
  const digits = scaled / value.denominator;
  const isCutOff = digits * value.denominator !== scaled;
  // A further digit tells the conversion that the value lies beyond a tie.
  return Number(isCutOff ? `${digits}1e-${places + 1}` : `${digits}e-${places}`);
}

/**
 * The shortest exact text: a decimal where one exists, else a fraction.
 * @example toExact(divide(ONE, exact('8'))) // '0.125'
 */
export function toExact(value: Rational): Exact {
  if (value.denominator === 1n) return value.numerator.toString();
  const places = decimalPlaces(value.denominator);
  return places === null ? `${value.numerator}/${value.denominator}` : toDecimal(value, places);
}

export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) return rational(a.numerator + b.numerator, a.denominator);
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @throws RangeError where `b` is 0: callers test before dividing. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function absolute(a: Rational): Rational {
  return a.numerator < 0n ? negate(a) : a;
}

/** Negative, 0 or positive, as for a sort. */
export function compare(a: Rational, b: Rational): number {
  if (a.denominator === b.denominator) return a.numerator < b.numerator ? -1 : a.numerator > b.numerator ? 1 : 0;
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equals(a: Rational, b: Rational): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

export function isZero(a: Rational): boolean {
  return a.numerator === 0n;
}

export function least(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function greatest(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

/** The largest whole number not above the value. */
export function floor(a: Rational): bigint {
  const quotient = a.numerator / a.denominator;
  return a.numerator < 0n && quotient * a.denominator !== a.numerator ? quotient - 1n : quotient;
}

/** The smallest whole number not below the value. */
export function ceiling(a: Rational): bigint {
  return -floor(negate(a));
}

/** @example toExact(sum(['0.1', '0.2'].map(exact))) // '0.3' */
export function sum(values: Iterable<Rational>): Rational {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

/** How many decimals a fraction with this denominator needs; null where it never ends. */
function decimalPlaces(denominator: bigint): number | null {
  let [rest, twos, fives] = [denominator, 0, 0];
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  return rest === 1n ? Math.max(twos, fives) : null;
}

/** Cut off (not rounded) after the given number of decimals, trailing zeros removed. */
function toDecimal(value: Rational, places: number): string {
  const scaled = (value.numerator * 10n ** BigInt(places)) / value.denominator;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const decimals = digits.slice(digits.length - places).replace(/0+$/, '');
  const sign = scaled < 0n ? '-' : '';
  return decimals === '' ? sign + whole : `${sign}${whole}.${decimals}`;
}
