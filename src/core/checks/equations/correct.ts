/** The value that a wrong figure should have had, from the values that its equations leave open. */
import { type Interval, type Rational, compare, floor, ceiling, interval, multiply, rational } from '../../numbers';
import { type Figure, figureInterval, fromDigits } from '../figures/figure';
import { type Slip, slipBetween } from './slip';

export interface Correction {
  /** All values that would repair the equations. */
  readonly range: Interval;
  /** The one value as the cell would show it; null where several are possible and none is a slip away. */
  readonly value: Rational | null;
  readonly slip: Slip | null;
}

/** The sum of so many rounded items is most likely what they add up to as shown; of more it is only known as a range. */
const MOST_NEAR = 12;
/** More readings than this are a range, not a value. */
const MOST_READINGS = 50;

/**
 * What a figure would have to be; null where its kind allows none of the values: half a household, points below 0.
 * @example correctionOf(figure('83.33%'), between(0.9166, 0.9167)).value // 0.9167
 */
export function correctionOf(figure: Figure, range: Interval): Correction | null {
  for (const decimals of decimalsToTry(figure)) {
    const readings = readingsIn(figure, range, decimals);
    if (readings === 'many') return { range, value: null, slip: null };
    if (readings.length === 0) continue;
    return { range, ...bestReading(figure, range, readings, decimals) };
  }
  return null;
}

/** An entered score may need one or two decimals more than the wrong one shows; a count never does. */
function decimalsToTry({ decimals, isRounded, nature }: Figure): number[] {
  if (isRounded || nature === 'count') return [decimals];
  return decimals < 2 ? [decimals, decimals + 1, decimals + 2] : [decimals];
}

/** The whole digits, at that many decimals, whose figure would satisfy the range. */
function readingsIn(figure: Figure, range: Interval, decimals: number): number[] | 'many' {
  if (!range.low || !range.high) return 'many';
  const scale = fromDigits(1, -decimals);
  const first = Number(floor(multiply(range.low, scale))) - 1;
  const last = Number(ceiling(multiply(range.high, scale))) + 1;
  if (last - first > MOST_READINGS || !Number.isSafeInteger(first) || !Number.isSafeInteger(last)) return 'many';
  const readings: number[] = [];
  for (let digits = first; digits <= last; digits++) {
    if (!isAllowed(figure, digits)) continue;
    if (interval.overlap(figureInterval({ ...figure, digits, decimals }), range)) readings.push(digits);
  }
  return readings;
}

function isAllowed({ nature }: Figure, digits: number): boolean {
  return digits >= 0 || (nature !== 'count' && nature !== 'points');
}

/** The one reading, else the one nearest the middle of a narrow range, else the only one that a slip leads to. */
function bestReading(
  figure: Figure,
  range: Interval,
  readings: readonly number[],
  decimals: number,
): { value: Rational | null; slip: Slip | null } {
  const typed = figure.digits * 10 ** (decimals - figure.decimals);
  const value = (digits: number) => ({ value: fromDigits(digits, decimals), slip: slipBetween(typed, digits) });
  if (readings.length === 1) return value(readings[0]!);
  if (readings.length <= MOST_NEAR && figure.isRounded) return value(nearestMiddle(range, readings, decimals));
  const slips = readings.filter((digits) => slipBetween(typed, digits) !== null);
  return slips.length === 1 ? value(slips[0]!) : { value: null, slip: null };
}

function nearestMiddle(range: Interval, readings: readonly number[], decimals: number): number {
  const [low, high] = [range.low!, range.high!];
  const middle = rational(
    low.numerator * high.denominator + high.numerator * low.denominator,
    2n * low.denominator * high.denominator,
  );
  const distance = (digits: number) => {
    const value = fromDigits(digits, decimals);
    const numerator = value.numerator * middle.denominator - middle.numerator * value.denominator;
    return rational(numerator < 0n ? -numerator : numerator, value.denominator * middle.denominator);
  };
  return readings.reduce((best, next) => (compare(distance(next), distance(best)) < 0 ? next : best));
}
