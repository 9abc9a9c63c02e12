/** The General number format (ECMA-376 part 1 §18.8.30, Excel's own limits): at most 11 characters for the digits. */
import { format } from 'numfmt';

/**
 * A number as a cell without a number format shows it.
 * @example generalText(0.1 + 0.2) // '0.3'
 * @example generalText(1 / 3) // '0.333333333'
 */
export function generalText(value: number): string {
  // The shortest text that reads back as the number is what Excel shows, as long as it fits.
  const shortest = String(value);
  if (shortest.length <= 10 && !shortest.includes('e')) return shortest;
  return format('General', value, { locale: 'zh-CN' });
}
