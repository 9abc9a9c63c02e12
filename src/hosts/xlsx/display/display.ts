/** What a cell shows: its value under its number format, as Excel prints it into a wide enough column. */
import { format, getFormatInfo, isDateFormat, isTextFormat, isValidFormat } from 'numfmt';
import { roundedHalfUp } from '../rounding';
import { fixedDisplay, type FixedFormat, fixedFormat } from './fixed';
import { generalText } from './general';
import { inNumerals, type Numerals, numeralsOf } from './numerals';

/** Turns a value into what is shown under a number format; General where the format is undefined. */
export type Display = (value: string | number | boolean, code: string | undefined) => string;

/** Days between the two date systems of Excel: serial 0 of the one from 1904 is serial 1,462 of the one from 1900. */
const DAYS_TO_1904 = 1462;

/**
 * A display for one book.
 * @example displayOf(false)(0.65, '0%') // '65%'
 * @example displayOf(false)(0.30000000000000004, undefined) // '0.3'
 */
export function displayOf(isFrom1904: boolean): Display {
  const patterns = new Map<string, Pattern>();
  return (value, code) => {
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (code === undefined) return typeof value === 'number' ? generalText(value) : value;
    let pattern = patterns.get(code);
    if (!pattern) {
      pattern = readPattern(code);
      patterns.set(code, pattern);
    }
    if (typeof value === 'string') return pattern.changesText ? shown(pattern, value) : value;
    return shown(pattern, pattern.isDate && isFrom1904 ? value + DAYS_TO_1904 : value);
  };
}

interface Pattern {
  readonly code: string;
  /** Whether it changes how text is shown. */
  readonly changesText: boolean;
  /** Whether numbers go through its text section. */
  readonly isText: boolean;
  readonly isDate: boolean;
  /** Where the format is of the usual kind. */
  readonly fixed: FixedFormat | null;
  /** Decimals of the value that can show; null where it is not for rounding. */
  readonly decimals: number | null;
  readonly numerals: Numerals | null;
  /** Texts of values seen before: scores and weights repeat. */
  readonly known: Map<string | number, string>;
}

function readPattern(code: string): Pattern {
  const plain = plainPattern(code);
  const isValid = isValidFormat(plain);
  return {
    code: isValid ? plain : 'General',
    changesText: plain.includes('@') ? plain !== '@' : plain.split(';').length > 3,
    isText: isTextFormat(plain),
    isDate: isDateFormat(plain),
    fixed: fixedFormat(plain),
    decimals: isValid ? decimalsOf(plain) : null,
    numerals: numeralsOf(code),
    known: new Map(),
  };
}

function shown(pattern: Pattern, value: string | number): string {
  if (pattern.fixed && !pattern.numerals && typeof value === 'number') {
    const text = fixedDisplay(pattern.fixed, value);
    if (text !== null) return text;
  }
  const known = pattern.known.get(value);
  if (known !== undefined) return known;
  const input =
    typeof value === 'string' ? value : pattern.isText ? generalText(value) : rounded(value, pattern.decimals);
  const printed = format(pattern.code, input, { locale: 'zh-CN' });
  const text = typeof value === 'number' ? inNumerals(printed.trim(), pattern.numerals, pattern.isDate) : printed;
  if (pattern.known.size < MOST_KNOWN) pattern.known.set(value, text);
  return text;
}
const MOST_KNOWN = 10_000;

/**
 * How many decimals of a value can show under a format, its percent sign and thousands counted in. Null where sections
 * are chosen by conditions, which the unrounded value must meet, and for dates, fractions and powers of ten.
 */
function decimalsOf(code: string): number | null {
  if (/\[[<>=]/.test(code)) return null;
  const sections = code
    .split(';')
    .filter(isValidFormat)
    .map((section) => getFormatInfo(section));
  const numbers = sections.filter(({ type }) => ROUNDED_TYPES.has(type));
  if (numbers.length === 0 || numbers.length < sections.filter(({ type }) => type !== 'text').length) return null;
  return Math.max(...numbers.map(({ maxDecimals, scale }) => maxDecimals + Math.round(Math.log10(scale))));
}
const ROUNDED_TYPES: ReadonlySet<string> = new Set(['number', 'grouped', 'percent', 'currency']);

/** The value rounded to what shows; what would become zero keeps its sign for the choice of a section. */
function rounded(value: number, decimals: number | null): number {
  return decimals === null ? value : roundedHalfUp(value, decimals) || value;
}

/**
 * A code in the notation of the file format, where a Chinese program left its own: General is `G/通用格式` there, `!`
 * escapes the next character as `\` does (`0!.0,"万"`), noon is written out.
 */
function plainPattern(code: string): string {
  return code
    .replace(/"[^"]*"|\[[^\]]*\]|\\.|!(.)/g, (whole, escaped: string | undefined) =>
      escaped === undefined ? whole : `\\${escaped}`,
    )
    .replace(/G\/通用格式/g, 'General')
    .replace(/上午\/下午/g, 'AM/PM');
}
