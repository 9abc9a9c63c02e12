/** The number formats most cells have, printed directly: decimals, percentages, groups, words around them. */
import { fixedText } from '../rounding';

/** What a simple format asks for. */
export interface FixedFormat {
  readonly before: string;
  readonly after: string;
  readonly decimals: number;
  readonly isPercent: boolean;
  readonly isGrouped: boolean;
}

const LITERALS = '(?:"[^"]*"|\\\\.|_.)*';
const FIXED = new RegExp(`^(${LITERALS})(#,##0|0)(?:\\.(0{1,15}))?(%?)(${LITERALS})$`, 'u');

/** Reads a format code of this kind; null for any other. */
export function fixedFormat(code: string): FixedFormat | null {
  const match = FIXED.exec(code);
  if (!match) return null;
  const [, before = '', whole, decimals = '', percent, after = ''] = match;
  return {
    before: literal(before),
    after: literal(after),
    decimals: decimals.length,
    isPercent: percent === '%',
    isGrouped: whole === '#,##0',
  };
}

/**
 * A number under such a format; null where it is beyond plain digits.
 * @example fixedDisplay(fixedFormat('#,##0.00"分"')!, 1234.5) // '1,234.50分'
 */
export function fixedDisplay(
  { before, after, decimals, isPercent, isGrouped }: FixedFormat,
  value: number,
): string | null {
  const size = Math.abs(value);
  const text = isPercent ? percentText(size, decimals) : fixedText(size, decimals);
  if (text === null) return null;
  const grouped = isGrouped ? withGroups(text) : text;
  const sign = value < 0 && /[1-9]/.test(text) ? '-' : '';
  return `${sign}${before}${grouped}${isPercent ? '%' : ''}${after}`.trim();
}

/** Commas between the thousands of the whole part. */
function withGroups(text: string): string {
  const point = text.indexOf('.');
  const whole = point < 0 ? text : text.slice(0, point);
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + text.slice(whole.length);
}

/** A hundred times the number, its point moved in the digits so that nothing is lost. */
function percentText(size: number, decimals: number): string | null {
  const text = fixedText(size, decimals + 2);
  if (text === null) return null;
  const [whole = '', fraction = ''] = text.split('.');
  const moved = `${whole}${fraction.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  return decimals === 0 ? moved : `${moved}.${fraction.slice(2)}`;
}

/** Words as they print; room left for a bracket (`_)`) prints nothing. */
function literal(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)|_./gu, (_, quoted = '', escaped = '') => quoted + escaped);
}
