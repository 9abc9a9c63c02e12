/** Contents as they must be handed to Excel so that it keeps them: it reads what it is given as if typed. */
import type { Content } from './state';

/**
 * The entry that makes a cell of the given number format hold a content. Text that could be read as something else gets an
 * apostrophe, which Excel takes away again; in cells formatted as text only an apostrophe of its own needs one.
 * @example entryFor({ value: '1/2', formula: null, error: null }, 'General') // "'1/2"
 */
export function entryFor({ value, formula, error }: Content, format: string): string | number | boolean {
  if (formula !== null) return `=${formula}`;
  if (error !== null) return error;
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  const needsQuote = format === '@' ? value.startsWith("'") : MAY_BE_READ.test(value);
  return needsQuote ? `'${value}` : value;
}

/**
 * Formulas, errors and truths; short texts with a digit in any script, which may be numbers, dates, times, fractions or
 * percentages; long ones of nothing but digits.
 */
const MAY_BE_READ = /^(?:['=+\-@#＝＋－]|(?=[^]{0,40}$)[^]*\p{Nd}|[\p{Nd}.,\s%e+-]+$|\s*(?:true|false)\s*$)/iu;

/** Excel takes numbers and formulas for text where a cell is formatted as text before they come. */
export function isTakenForText({ value, formula, error }: Content, format: string): boolean {
  return format === '@' && (formula !== null || error !== null || (value !== null && typeof value !== 'string'));
}

/** Longest text of a cell, and longest formula. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_191;

export function isTooLong({ value, formula }: Content): boolean {
  return (typeof value === 'string' && value.length > LONGEST_TEXT) || (formula?.length ?? 0) > LONGEST_FORMULA;
}
