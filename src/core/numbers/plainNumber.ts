/** Whole and decimal numbers in digits and in Chinese characters, with the scale words behind them. */
import type { Exact } from '../model';
import { lexicon } from './lexicon';
import { type Rational, ONE, add, exact, multiply, rational } from './rational';
import { SCALE_WORDS, unitAt } from './units';

export interface Numeral {
  readonly value: Rational;
  /** The other end where the text names two neighbouring numbers (`七八`). */
  readonly upper: Rational | null;
  /** What the last written digit is worth. */
  readonly step: Rational;
  /** The scale word behind the number: 10000 for `1.2万`. */
  readonly scale: Exact;
  /** The number is a share, told in words or by a sign: its unit. */
  readonly share: '%' | '‰' | null;
  /** `多`, `余`, `几`, `数`: somewhat more than the value. */
  readonly more: boolean;
  readonly style: 'arabic' | 'chinese' | 'fraction' | 'slash';
  /** A scale word alone (`百家`): a number only where something else says so. */
  readonly isBareScale: boolean;
  readonly end: number;
}

/** A run of more digits than this is a code, not a number; the bound also keeps reading time linear. */
export const LONGEST_NUMBER = 24;

export const DIGITS: Readonly<Record<string, bigint>> = Object.fromEntries(
  ['零〇○', '一壹', '二两兩贰', '三叁', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap((spellings, digit) =>
    [...spellings].map((spelling) => [spelling, BigInt(digit)]),
  ),
);
const TENS: Readonly<Record<string, bigint>> = { 十: 10n, 拾: 10n, 百: 100n, 佰: 100n, 千: 1000n, 仟: 1000n };
const MYRIADS: Readonly<Record<string, bigint>> = { 万: 10n ** 4n, 萬: 10n ** 4n, 亿: 10n ** 8n, 億: 10n ** 8n };

export function numeralOf(value: Rational, end: number, rest: Partial<Numeral> = {}): Numeral {
  return {
    value,
    end,
    upper: null,
    step: ONE,
    scale: '1',
    share: null,
    more: false,
    style: 'chinese',
    isBareScale: false,
    ...rest,
  };
}

export function plainAt(text: string, start: number): Numeral | null {
  return arabicAt(text, start) ?? severalAt(text, start) ?? chineseAt(text, start);
}

/** Far beyond every amount of money. */
const MOST_EXPONENT = 15;

const ARABIC = /\d(?:\.\d{1,15})?E[+-]\d{1,3}|(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+/y;

/** `24,214.52`, `1.2万`, `2万5千`, `1亿2000万`, `3万4000`: parts, each with a smaller scale word than the one before. */
function arabicAt(text: string, start: number): Numeral | null {
  if (!/[\d.]/.test(text[start] ?? '')) return null;
  let number = arabicPart(text, start);
  while (number && number.scale !== '1') {
    const next = arabicPart(text, number.end);
    if (!next || !continues(text, number, next)) break;
    number = { ...next, value: add(number.value, next.value), scale: number.scale };
  }
  return number;
}

/** `5千` behind `2万`; without scale word all the digits that are left: `4000` behind `3万`. */
function continues(text: string, number: Numeral, next: Numeral): boolean {
  if (next.scale !== '1') return next.scale.length < number.scale.length;
  const digits = text.slice(number.end, next.end);
  return /^\d+$/.test(digits) && digits.length === number.scale.length - 1;
}

function arabicPart(text: string, start: number): Numeral | null {
  ARABIC.lastIndex = start;
  const digits = ARABIC.exec(text)?.[0];
  if (digits === undefined || digits.length > LONGEST_NUMBER) return null;
  const [scale, end] = scaleAt(text, start + digits.length);
  const [mantissa = '', exponent = '0'] = digits.split('E');
  const point = mantissa.indexOf('.');
  if (Math.abs(Number(exponent)) > MOST_EXPONENT) return null;
  const decimals = (point < 0 ? 0 : mantissa.length - point - 1) - Number(exponent);
  const factor = scale === '1' ? ONE : exact(scale);
  const written = exact(digits.includes(',') ? digits.replaceAll(',', '') : digits);
  const value = scale === '1' ? written : multiply(written, factor);
  const step = decimals === 0 ? factor : multiply(exact(`1e${-decimals}`), factor);
  return numeralOf(value, end, { step, scale, style: 'arabic' });
}

/** Scale words from a place on, multiplied; not where they begin a unit (`千米`). */
export function scaleAt(text: string, start: number): readonly [scale: Exact, end: number] {
  let [zeros, end] = [0, start];
  for (;;) {
    const word = scaleWord(text, end);
    const isUnit = word && (text.startsWith('百分', end) || (unitAt(text, end)?.end ?? 0) > word.end);
    if (!word || isUnit) return [zeros === 0 ? '1' : `1${'0'.repeat(zeros)}`, end];
    zeros += word.value.length - 1;
    end = word.end;
  }
}

const scaleWord = lexicon(SCALE_WORDS);

/** `几十`, `数千`, `数百万`. */
function severalAt(text: string, start: number): Numeral | null {
  if (text[start] !== '几' && text[start] !== '数') return null;
  const rest = (text[start + 1] ?? '') in DIGITS ? null : chineseAt(text, start + 1);
  return rest ? { ...rest, more: true, isBareScale: false } : null;
}

function chineseAt(text: string, start: number): Numeral | null {
  let end = start;
  while (end < text.length && isNumeralCharacter(text[end]!)) end++;
  if (end === start || end - start > LONGEST_NUMBER) return null;
  const word = text.slice(start, end);
  const decimals = decimalsAt(text, end);
  if ([...word].every((character) => character in DIGITS)) return positional(word, end, decimals);
  const spelled = spelledNumber(word);
  if (!spelled) return null;
  const last = word.at(-1)!;
  return numeralOf(decimals ? add(spelled.value, decimals.value) : spelled.value, decimals?.end ?? end, {
    upper: spelled.upper,
    step: decimals?.step ?? rational(MYRIADS[last] ?? 1n),
    scale: String(MYRIADS[last] ?? 1n),
    isBareScale: !(word[0]! in DIGITS) && TENS[word[0]!] !== 10n,
  });
}

const NUMERAL_CHARACTERS: ReadonlySet<string> = new Set([DIGITS, TENS, MYRIADS].flatMap((table) => Object.keys(table)));

/** Whether a character can stand inside a Chinese number. */
export function isNumeralCharacter(character: string): boolean {
  return NUMERAL_CHARACTERS.has(character);
}

/** `二〇二一`; a single digit; two neighbouring digits name a range (`七八`). */
function positional(word: string, end: number, decimals: ReturnType<typeof decimalsAt>): Numeral | null {
  const digits = [...word].map((character) => DIGITS[character]!);
  if (digits.length === 2 && digits[0] !== 0n && digits[1] !== 0n) {
    const [low, high] = digits as [bigint, bigint];
    return low < high && high - low <= 2n ? numeralOf(rational(low), end, { upper: rational(high) }) : null;
  }
  const value = rational(BigInt(digits.join('')));
  return decimals
    ? numeralOf(add(value, decimals.value), decimals.end, { step: decimals.step })
    : numeralOf(value, end);
}

/** `点五`. */
function decimalsAt(text: string, start: number): { value: Rational; step: Rational; end: number } | null {
  if (text[start] !== '点') return null;
  let end = start + 1;
  while (end < text.length && text[end]! in DIGITS) end++;
  const digits = [...text.slice(start + 1, end)].map((character) => DIGITS[character]!);
  if (digits.length === 0) return null;
  const step = exact(`1e-${digits.length}`);
  return { value: multiply(rational(BigInt(digits.join(''))), step), step, end };
}

/**
 * `两千五百`, `一百零五`, `三万五` (35,000), `三四十` (30 to 40). Null where the characters make no number.
 */
function spelledNumber(word: string): { value: Rational; upper: Rational | null } | null {
  const pair = /[一二两兩三四五六七八九]{2}/.exec(word);
  if (pair) {
    const [low, high] = [sumOfSections(cut(word, pair.index + 1)), sumOfSections(cut(word, pair.index))];
    return low && high && { value: low, upper: high };
  }
  const value = sumOfSections(word);
  return value && { value, upper: null };
}

/** The sum runs over sections of four digits, as the numbers are spoken. */
function sumOfSections(word: string): Rational | null {
  let [total, section, digit, unit] = [0n, 0n, null as bigint | null, 1n];
  for (const character of word) {
    if (character in DIGITS) {
      if (digit) return null;
      digit = DIGITS[character]!;
      if (digit === 0n) unit = 10n;
    } else if (character in TENS) {
      unit = TENS[character]!;
      section += (digit || 1n) * unit;
      digit = null;
    } else {
      unit = MYRIADS[character]!;
      section += digit ?? 0n;
      const isApart = total === 0n || (unit === 10n ** 4n && section > 0n);
      total = isApart ? total + (section || 1n) * unit : (total + section) * unit;
      [section, digit] = [0n, null];
    }
  }
  const colloquial = digit && unit > 10n ? unit / 10n : 1n;
  return rational(total + section + (digit ?? 0n) * colloquial);
}

function cut(word: string, index: number): string {
  return word.slice(0, index) + word.slice(index + 1);
}
