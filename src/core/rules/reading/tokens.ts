/** Cuts normalised text into numbers with their units, words of the lexicon, marks, item numbers and plain text. */
import type { Rational } from '../../numbers';
import { numeralAt } from '../../numbers/chineseNumber';
import { type Unit, unitAt } from '../../numbers/units';
import { isItemReference, itemAt } from './items';
import { type WordClass, longestWordAt } from './lexicon';

interface Place {
  /** Offsets in the normalised text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface NumberToken extends Place {
  readonly kind: 'number';
  /** In the unit, scale words multiplied out: `1.1亿元` is 110000000, `95%` is 95. */
  readonly value: Rational;
  readonly unit: Unit | null;
  /** The unit as written, scale word left out. */
  readonly unitText: string;
  /** Written in Chinese numerals. */
  readonly isWordy: boolean;
}

export interface WordToken extends Place {
  readonly kind: 'word';
  readonly classes: readonly WordClass[];
}

/** One of `≥≤><=≠+-×/()[]|,;:。、~→"` or a line break. */
export interface MarkToken extends Place {
  readonly kind: 'mark';
}

/** The number of an item in a list: `①`, `2.`, `(3)`. */
export interface ItemToken extends Place {
  readonly kind: 'item';
  readonly number: number;
}

export interface TextToken extends Place {
  readonly kind: 'text';
}

export type Token = NumberToken | WordToken | MarkToken | ItemToken | TextToken;

const MARKS = '≥≤><=≠+-×/()[]|,;:。、~→"\n.!?';

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let pending = 0;
  let lastItem = 0;
  const flush = (until: number): void => {
    let [start, end] = [pending, until];
    while (start < end && isSkipped(text[start]!)) start++;
    while (end > start && isSkipped(text[end - 1]!)) end--;
    if (end > start) tokens.push({ kind: 'text', start, end, text: text.slice(start, end) });
  };
  for (let at = 0; at < text.length;) {
    const item = itemAt(text, at, pending < at ? null : (tokens.at(-1) ?? null), lastItem);
    const token =
      item ??
      proportionAt(text, at) ??
      numberAt(text, at, tokens.at(-1)?.end === at) ??
      markAt(text, at) ??
      wordAt(text, at);
    if (!token) {
      at++;
      continue;
    }
    flush(token.start);
    tokens.push(token);
    if (token.kind === 'item' && !isItemReference(text, token)) lastItem = token.number;
    at = pending = token.end;
  }
  flush(text.length);
  return tokens;
}

/** Blanks, and the sign of a symmetric range, which its reader looks for in the text itself. */
function isSkipped(character: string): boolean {
  return character === ' ' || character === '±';
}

function markAt(text: string, at: number): MarkToken | null {
  const character = text[at]!;
  return MARKS.includes(character) ? { kind: 'mark', start: at, end: at + 1, text: character } : null;
}

function wordAt(text: string, at: number): WordToken | null {
  const found = longestWordAt(text, at, ({ spelling }) => {
    const end = at + spelling.length;
    return !cutsLatinWord(text, at, end) && !cutsPoints(spelling, text[end]);
  });
  if (!found) return null;
  const end = at + found.spelling.length;
  return { kind: 'word', start: at, end, text: text.slice(at, end), classes: found.classes };
}

/** `得分值的60%` is 得 and 分值. */
function cutsPoints(spelling: string, next: string | undefined): boolean {
  return spelling.length > 1 && spelling.endsWith('分') && (next === '值' || next === '数');
}

function cutsLatinWord(text: string, start: number, end: number): boolean {
  const isLetter = (character: string | undefined): boolean => character !== undefined && /[A-Za-z]/.test(character);
  return (isLetter(text[start]) && isLetter(text[start - 1])) || (isLetter(text[end - 1]) && isLetter(text[end]));
}

/** `follows`: a token ends right here, so that what stands before is no part of the number. */
function numberAt(text: string, at: number, follows: boolean): NumberToken | null {
  const character = text[at]!;
  if (!isDigit(character) && !NUMERAL_START.test(character)) return null;
  const isWordy = !isDigit(character);
  if (!isWordy && !follows && /[A-Za-z\d]/.test(text[at - 1] ?? '')) return null;
  if (isWordy && NOT_COUNTED.test(text.slice(at, at + 3))) return null;
  const numeral = numeralAt(text.slice(at, at + LONGEST_NUMBER), 0);
  if (!numeral || numeral.upper || numeral.isBareScale) return null;
  if (!isWordy && !follows && text[at - 1] === '.' && isDigit(text[at - 2])) return null;
  if (numeral.share === '%') {
    const isFraction = !isWordy && numeral.style === 'fraction';
    return isFraction ? null : numberToken(text, at, at + numeral.end, numeral.value, PERCENT, '%', isWordy);
  }
  const token = withUnit(text, at, at + numeral.end, numeral.value, isWordy);
  return !isWordy || token.unit || /[每第前]/.test(text[at - 1] ?? '') ? token : null;
}

/** Characters of one number that are looked at. */
const LONGEST_NUMBER = 40;

const NUMERAL_START = /[零〇一二两三四五六七八九十百半]/;

/** Words that begin with a numeral and count nothing. */
const NOT_COUNTED =
  /^(?:一般|一致|一定|一次性|一律|一切|一体|一方面|一票|一并|一旦|一级|二级|三级|四级|一类|二类|三公|十分|万一|两院|一是|二是|三是|四是|五是|一经|一半|半年报)/;

/** `1:3`, `9:30`: two numbers that are one thing and no value to compare with. */
function proportionAt(text: string, at: number): TextToken | null {
  if (!isDigit(text[at]) || isDigit(text[at - 1])) return null;
  const match = /^\d{1,4}(?:\.\d{1,4})?:\d{1,4}(?:\.\d{1,4})?/.exec(text.slice(at, at + 24));
  return match && { kind: 'text', start: at, end: at + match[0].length, text: match[0] };
}

const PERCENT: Unit = unitAt('%', 0)!.unit;

function withUnit(text: string, start: number, numberEnd: number, value: Rational, isWordy: boolean): NumberToken {
  const at = skipBlank(text, numberEnd);
  const found = unitAt(text, at) ?? englishUnitAt(text, at);
  const isWeight = found?.unit.dimension === 'points' && /[值数]/.test(text[found.end] ?? '');
  if (!found || isWeight) return numberToken(text, start, numberEnd, value, null, '', isWordy);
  return numberToken(text, start, found.end, value, found.unit, text.slice(at, found.end), isWordy);
}

/** `percentage points`, `percent`, `points`. */
function englishUnitAt(text: string, at: number): { unit: Unit; end: number } | null {
  const match = /^(percentage points?|percent|points?)(?![a-z])/i.exec(text.slice(at, at + 20));
  if (!match) return null;
  const spelling = match[1]!.toLowerCase();
  const name = spelling.startsWith('percentage') ? '百分点' : spelling === 'percent' ? '%' : '分';
  return { unit: unitAt(name, 0)!.unit, end: at + match[0].length };
}

function numberToken(
  text: string,
  start: number,
  end: number,
  value: Rational,
  unit: Unit | null,
  unitText: string,
  isWordy: boolean,
): NumberToken {
  return { kind: 'number', start, end, text: text.slice(start, end), value, unit, unitText, isWordy };
}

function skipBlank(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
