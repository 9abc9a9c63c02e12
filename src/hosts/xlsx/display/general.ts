/** The General number format (ECMA-376 part 1 §18.8.30, Excel's own limits): at most 11 characters for digits and point. */
import { format } from 'numfmt';
import { fixedText } from '../rounding';

/** From here on, and below the smallest, General writes powers of ten. */
const LARGEST = 1e11;
const SMALLEST = 1e-4;
const MOST_CHARACTERS = 11;

/**
 * A number as a cell without a number format shows it.
 * @example generalText(0.1 + 0.2) // '0.3'
 * @example generalText(1 / 3) // '0.333333333'
 */
export function generalText(value: number): string {
  // The shortest text that reads back as the number is what Excel shows, as long as it fits.
  const shortest = String(value);
  if (shortest.length < MOST_CHARACTERS && !shortest.includes('e')) return shortest;
  const size = Math.abs(value);
  if (size < SMALLEST || size >= LARGEST) return format('General', value, { locale: 'zh-CN' });
  const wholeDigits = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const text = fixedText(size, Math.max(0, MOST_CHARACTERS - 1 - wholeDigits)) ?? shortest;
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return value < 0 ? `-${trimmed}` : trimmed;
}
