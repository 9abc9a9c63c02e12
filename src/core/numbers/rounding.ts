/** Decimal rounding, half away from zero as spreadsheets and Chinese practice (四舍五入) round. */
import { type Rational, rational, toExact } from './rational';

/**
 * Rounds half up on the exact value.
 * @example toExact(roundHalfUp(exact('2.675'), 2)) // '2.68'
 * @example toExact(roundHalfUp(exact('-0.5'), 0)) // '-1'
 */
export function roundHalfUp(value: Rational, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals);
  const negative = value.numerator < 0n;
  const numerator = (negative ? -value.numerator : value.numerator) * scale;
  const rounded = (2n * numerator + value.denominator) / (2n * value.denominator);
  return rational(negative ? -rounded : rounded, scale);
}

/**
 * The value with exactly that many decimals, for print.
 * @example fixed(exact('83.335'), 2) // '83.34'
 * @example fixed(exact('100'), 2) // '100.00'
 */
export function fixed(value: Rational, decimals: number): string {
  const text = toExact(roundHalfUp(value, decimals));
  if (decimals === 0) return text;
  const [whole, fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(decimals, '0')}`;
}

/**
 * A rate as people write it: at most `decimals` decimals, trailing zeros kept off, percent sign on.
 * @example percentText(exact('0.91667'), 2) // '91.67%'
 * @example percentText(exact('1'), 2) // '100%'
 */
export function percentText(value: Rational, decimals: number): string {
  return `${toExact(roundHalfUp(rational(value.numerator * 100n, value.denominator), decimals))}%`;
}
