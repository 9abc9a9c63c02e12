/**
 * From a normal text to tokens: numbers, units, dates, the words around them, and the text that is none of these.
 * One pass from left to right; each token is recognised from where it starts, with a bounded look ahead.
 */
import type { Comparator } from '../../model';
import { type Numeral, numeralAt } from '../chineseNumber';
import type { Rational } from '../rational';
import type { Dimension } from '../units';
import { type ReadDate, dateAt } from './dates';
import { nameToken, numberToken } from './numberToken';
import { punctuationToken } from './punctuation';
import { rankToken } from './rankToken';
import { unitToken } from './unitToken';
import { type Word, wordAt } from './words';

export type TokenBody =
  | Word
  | { readonly kind: 'number'; readonly numeral: Numeral }
  | { readonly kind: 'ratio'; readonly value: Rational }
  | {
      readonly kind: 'rank';
      readonly value: Rational;
      readonly comparator: Comparator | null;
      readonly isShare: boolean;
    }
  /** Without dimension: a word that no list of units knows. */
  | { readonly kind: 'unit'; readonly name: string; readonly dimension: Dimension | null }
  /** Without date: due on a day of every month (`每月5日前`). */
  | { readonly kind: 'date'; readonly date: ReadDate | null }
  /** Between the two ends of a range. */
  | { readonly kind: 'to' }
  | { readonly kind: 'minus' | 'open' | 'close' | 'separator' | 'placeholder' };

export type Token = TokenBody & { readonly start: number; readonly end: number };

/** What one of the lexers found at a place. */
export interface Found {
  readonly body: TokenBody;
  readonly end: number;
}

export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const found = tokenAt(text, at, tokens.at(-1)) ?? { body: { kind: 'text' }, end: at + 1 };
    put(tokens, { ...found.body, start: at, end: found.end });
    at = found.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number, before: Token | undefined): Found | null {
  return (
    unitToken(text, at, before) ??
    punctuationToken(text, at, before) ??
    placeholder(text, at, before) ??
    nameToken(text, at, before) ??
    wordToken(text, at, isFixed) ??
    rankToken(text, at, before) ??
    dateToken(text, at, before) ??
    numberToken(text, at, before) ??
    wordToken(text, at, (word) => !isFixed(word))
  );
}

/** Text runs together, and takes in the words without effect that touch it: they are part of a longer word. */
function put(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  const isJoined =
    last?.end === token.start &&
    ((last.kind === 'text' && (token.kind === 'text' || token.kind === 'neutral')) ||
      (last.kind === 'neutral' && token.kind === 'text'));
  if (isJoined) tokens[tokens.length - 1] = { kind: 'text', start: last.start, end: token.end };
  else tokens.push(token);
}

const PLACEHOLDER = /\d{2}[xX*]{2}(?=年)|[*×xX□_]{2,}|\.{3,}|[*□]+|[xX](?=[%\p{Script=Han}]|$)/uy;

function placeholder(text: string, at: number, before: Token | undefined): Found | null {
  PLACEHOLDER.lastIndex = at;
  if (!PLACEHOLDER.test(text)) return null;
  const end = PLACEHOLDER.lastIndex;
  if (before?.kind === 'number' && /\d/.test(text[end] ?? '')) return null;
  return { body: { kind: 'placeholder' }, end };
}

const EVERY_MONTH = /[每次当][月季]度?(?:第?\d{1,2}个?工?作?日|底|末|初)(?:之?前|内)?/y;

function dateToken(text: string, at: number, before: Token | undefined): Found | null {
  EVERY_MONTH.lastIndex = at;
  if ('每次当'.includes(text[at]!) && EVERY_MONTH.test(text))
    return { body: { kind: 'date', date: null }, end: EVERY_MONTH.lastIndex };
  if (before?.kind === 'per' && before.end === at) return null;
  const date = dateAt(text, at);
  return date && { body: { kind: 'date', date }, end: date.end };
}

/** Words that hold a number without being one (`两年平均`, `近三年`) come before numbers. */
function isFixed(word: Word): boolean {
  return word.kind === 'baseline' || word.kind === 'text';
}

function wordToken(text: string, at: number, isWanted: (word: Word) => boolean): Found | null {
  const found = wordAt(text, at);
  if (!found || !isWanted(found.word)) return null;
  if (text[at] === '上' && found.end === at + 1 && !numeralAt(text, at + 1)?.isBareScale) return null;
  return { body: found.word, end: found.end };
}
