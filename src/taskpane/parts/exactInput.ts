/** Numbers as people type them: full-width digits, a percent sign, blanks. */
import type { Exact } from '../../core/model';
import { compare, exact, parseExact, toExact } from '../../core/numbers';

/**
 * The number typed, where it lies between two limits (both included; null: none).
 * @example typedNumber(' ９５ ', '0', '100') // '95'
 */
export function typedNumber(text: string, least: Exact | null, most: Exact | null): Exact | null {
  const value = parseExact(text.normalize('NFKC').replace(/[\s,%]/g, ''));
  if (value === null) return null;
  if (least !== null && compare(value, exact(least)) < 0) return null;
  if (most !== null && compare(value, exact(most)) > 0) return null;
  return toExact(value);
}
