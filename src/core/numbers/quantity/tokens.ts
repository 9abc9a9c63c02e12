/** From a normal text to tokens: numbers, units, dates, the words around them, and the text that is none of these. */
import type { Comparator } from '../../model';
import { type Numeral, numeralAt } from '../chineseNumber';
import { type Rational, ONE, divide, exact, isZero } from '../rational';
import { type Dimension, SCALE_WORDS, unitAt } from '../units';
import { type ReadDate, dateAt } from './dates';
import { type Word, wordAt } from './words';

export type TokenBody =
  | Word
  | { readonly kind: 'number'; readonly numeral: Numeral }
  | { readonly kind: 'unit'; readonly name: string; readonly dimension: Dimension | null }
  | {
      readonly kind: 'rank';
      readonly value: Rational;
      readonly comparator: Comparator | null;
      readonly isShare: boolean;
    }
  | { readonly kind: 'date'; readonly date: ReadDate }
  | { readonly kind: 'ratio'; readonly value: Rational }
  /** Between the two ends of a range. */
  | { readonly kind: 'to' }
  | { readonly kind: 'minus' | 'open' | 'close' | 'separator' | 'placeholder' };

export type Token = TokenBody & { readonly start: number; readonly end: number };

/** Cuts a normal text into tokens, in one pass from left to right; stretches of unknown text are one token each. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const before = tokens.at(-1);
    const found = tokenAt(text, at, before);
    if (found) {
      tokens.push({ ...found.body, start: at, end: found.end });
      at = found.end;
      continue;
    }
    if (before?.kind === 'text' && before.end === at) tokens[tokens.length - 1] = { ...before, end: at + 1 };
    else tokens.push({ kind: 'text', start: at, end: at + 1 });
    at += 1;
  }
  return tokens;
}

interface Found {
  readonly body: TokenBody;
  readonly end: number;
}

function tokenAt(text: string, at: number, before: Token | undefined): Found | null {
  return (
    unitToken(text, at, before) ??
    punctuation(text, at, before) ??
    placeholder(text, at, before) ??
    nameWithDigits(text, at) ??
    fixedWord(text, at) ??
    rank(text, at, before) ??
    date(text, at, before) ??
    number(text, at, before) ??
    word(text, at)
  );
}

/**
 * Units stand behind numbers and behind `每`, there also with a scale word (`每万人`). A short word that ends the
 * statement is taken for a unit that no list knows.
 */
function unitToken(text: string, at: number, before: Token | undefined): Found | null {
  if (before?.end !== at || !UNIT_FOLLOWS.has(before.kind)) return null;
  const scale = before.kind === 'per' ? (SCALE_WORDS.find(([word]) => text.startsWith(word, at))?.[0] ?? '') : '';
  const found = unitAt(text, at) ?? (scale === '' ? null : unitAt(text, at + scale.length));
  if (found) {
    const dimension = found.unit.dimension;
    if (before.kind === 'per')
      return { body: { kind: 'unit', name: asWritten(text, at, found.end), dimension }, end: found.end };
    const rest = denominators(text, found.end);
    return { body: { kind: 'unit', name: found.unit.name + rest.names, dimension }, end: rest.end };
  }
  if (before.kind !== 'number' || wordAt(text, at)) return null;
  SHORT_WORD.lastIndex = at;
  const word = SHORT_WORD.exec(text)?.[0];
  return word === undefined ? null : { body: { kind: 'unit', name: word, dimension: null }, end: at + word.length };
}

const UNIT_FOLLOWS: ReadonlySet<Token['kind']> = new Set(['number', 'ratio', 'per', 'included'] as const);
const SHORT_WORD = /\p{Script=Han}{1,3}(?=$|[、;,。(])/uy;
const DENOMINATOR = /[/每·]\(?/y;
const NOUN = /\p{Script=Han}{1,4}(?=$|[、;,。()/·])/uy;

/** `/人·天`, `/(人·年)`, `每人每年`, also with nouns that are no units: `/学生`. */
function denominators(text: string, start: number): { readonly names: string; readonly end: number } {
  let [names, end, isBracketed] = ['', start, false];
  for (;;) {
    DENOMINATOR.lastIndex = end;
    const sign = DENOMINATOR.exec(text)?.[0];
    if (sign === undefined) break;
    const from = end + sign.length;
    NOUN.lastIndex = from;
    const unit = unitAt(text, from);
    const noun = sign[0] === '/' ? NOUN.exec(text)?.[0] : undefined;
    const name = unit ? asWritten(text, from, unit.end) : noun;
    if (name === undefined || numeralAt(text, from)) break;
    names += (sign[0] === '每' ? '/' : sign[0]) + name;
    isBracketed ||= sign.endsWith('(');
    end = unit?.end ?? from + name.length;
  }
  return { names, end: isBracketed && text[end] === ')' ? end + 1 : end };
}

/** Behind 每 and / a unit keeps its spelling (`元/月`, not `元/个月`), symbols apart. */
function asWritten(text: string, start: number, end: number): string {
  const spelling = text.slice(start, end);
  return /^[a-z]/i.test(spelling) ? (unitAt(text, start)?.unit.name ?? spelling) : spelling.replace(/^个(?=.)/, '');
}

const ENUMERATOR =
  /(?:\d{1,2}[、.)]|\(\d{1,2}\)|\([一二三四五六七八九十]{1,2}\)|[一二三四五六七八九]、|[一二三四五六七八九]是)(?=[^\d%])/y;

function punctuation(text: string, at: number, before: Token | undefined): Found | null {
  const character = text[at]!;
  if (!before || before.kind === 'separator') {
    ENUMERATOR.lastIndex = at;
    if (ENUMERATOR.test(text)) return { body: { kind: 'neutral' }, end: ENUMERATOR.lastIndex };
  }
  const afterNumber = before !== undefined && ['number', 'unit', 'date', 'included', 'rank'].includes(before.kind);
  const beforeNumber = /[\d.(±+-]/.test(text[at + 1] ?? '') || numeralAt(text, at + 1) !== null;
  if (character === '-' || character === '+') {
    if (afterNumber && beforeNumber && character === '-') return { body: { kind: 'to' }, end: skip(text, at, '-') };
    if (/[\d.]/.test(text[at + 1] ?? ''))
      return { body: character === '-' ? { kind: 'minus' } : { kind: 'neutral' }, end: at + 1 };
    return null;
  }
  if (character === '~') {
    if (afterNumber) return { body: { kind: 'to' }, end: skip(text, at, '~') };
    return { body: { kind: 'approximate', bound: null, side: 'before' }, end: at + 1 };
  }
  if ((character === '至' || character === '到') && afterNumber && beforeNumber)
    return { body: { kind: 'to' }, end: at + 1 };
  if (character === '(' || character === ')') {
    const included = wordAt(text, at);
    if (included) return { body: included.word, end: included.end };
    return { body: { kind: character === '(' ? 'open' : 'close' }, end: at + 1 };
  }
  return '、;,。:!?\n'.includes(character) ? { body: { kind: 'separator' }, end: at + 1 } : null;
}

function skip(text: string, at: number, character: string): number {
  let end = at;
  while (text[end] === character) end++;
  return end;
}

const PLACEHOLDER = /[*×xX□_]{2,}|\.{3,}|[*□]+|[xX](?=[%\p{Script=Han}]|$)/uy;

function placeholder(text: string, at: number, before: Token | undefined): Found | null {
  PLACEHOLDER.lastIndex = at;
  if (!PLACEHOLDER.test(text)) return null;
  const end = PLACEHOLDER.lastIndex;
  if (before?.kind === 'number' && /\d/.test(text[end] ?? '')) return null;
  return { body: { kind: 'placeholder' }, end };
}

/** `PM2.5`, `ISO9001`, `5G`: the digits belong to a name. */
const NAME = /[A-Za-z]+-?\d[\d.A-Za-z]*|\d+(?:[×*x]\d+)+|\d+[A-Za-z]+\d*/y;

function nameWithDigits(text: string, at: number): Found | null {
  NAME.lastIndex = at;
  const match = NAME.exec(text);
  if (!match || /^TOP\d+$|^No\.?\d+$/i.test(match[0])) return null;
  const digits = /^\d+/.exec(match[0]);
  if (digits && /^\d+[A-Za-z]/.test(match[0]) && unitAt(text, at + digits[0].length)) return null;
  return { body: { kind: 'text' }, end: NAME.lastIndex };
}

const RANK_PLACE = /^(?:名次?|位次?|$|[、;,。)]|及?以内|及?以上|的)/;
const RANK_WORD = /(?:排名|排位|位次|名次)(?:第|为|:)?/y;
const NO_RANK_AFTER_FRONT = /^(?:个|季度|年|月|次|批|期|天|日|周|阶段|轮|届|款|条|项|款)/;

/** `第3名`, `前5名`, `前10%`, `位居第二`, `榜首`, `排名3`, `TOP10`. */
function rank(text: string, at: number, before: Token | undefined): Found | null {
  const top = /^(?:TOP|No\.?)(\d+)/i.exec(text.slice(at, at + 8));
  if (top) return rankOf(exact(top[1]!), /^T/i.test(top[0]) ? '<=' : null, at + top[0].length);
  if (/^(?:首位|榜首|冠军|首名)/.test(text.slice(at, at + 2))) return rankOf(ONE, null, at + 2);
  RANK_WORD.lastIndex = at;
  const words = RANK_WORD.exec(text)?.[0].length ?? 0;
  const ordinal = text[at + words] === '第' || text[at + words - 1] === '第';
  const front = text[at + words] === '前';
  if (!ordinal && !front && words === 0) return null;
  const from = at + words + (text[at + words] === '第' || front ? 1 : 0);
  const numeral = numeralAt(text, from);
  if (!numeral || numeral.upper || (numeral.share === null && numeral.isBareScale)) return null;
  const rest = text.slice(numeral.end, numeral.end + 4);
  if (front) {
    if (NO_RANK_AFTER_FRONT.test(rest) || before?.kind === 'number') return null;
    if (numeral.share || rest.startsWith('%')) {
      return rankOf(numeral.value, '<=', numeral.end + (numeral.share ? 0 : 1), true);
    }
    if (!RANK_PLACE.test(rest) && !rest.startsWith('强')) return null;
    return rankOf(numeral.value, '<=', placeEnd(text, numeral.end));
  }
  if (!RANK_PLACE.test(rest)) return null;
  return rankOf(numeral.value, null, placeEnd(text, numeral.end));
}

function placeEnd(text: string, at: number): number {
  const place = /(?:名次?|位次?|强)?/y;
  place.lastIndex = at;
  place.test(text);
  return place.lastIndex;
}

function rankOf(value: Rational, comparator: Comparator | null, end: number, isShare = false): Found {
  return { body: { kind: 'rank', value, comparator, isShare }, end };
}

function date(text: string, at: number, before: Token | undefined): Found | null {
  if (before?.kind === 'per' && before.end === at) return null;
  const found = dateAt(text, at);
  return found && { body: { kind: 'date', date: found }, end: found.end };
}

const RATIO = /(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)(?![:\d])/y;

function number(text: string, at: number, before: Token | undefined): Found | null {
  RATIO.lastIndex = at;
  const ratio = RATIO.exec(text);
  const divisor = ratio && exact(ratio[2]!);
  if (divisor && !isZero(divisor)) {
    return { body: { kind: 'ratio', value: divide(exact(ratio[1]!), divisor) }, end: RATIO.lastIndex };
  }
  const numeral = numeralAt(text, at);
  if (!numeral || !isMeant(text, at, numeral, before)) return null;
  return { body: { kind: 'number', numeral }, end: numeral.end };
}

/**
 * Chinese numerals occur inside ordinary words (一般, 统一, 三农): they are meant as numbers before a unit, as shares,
 * after a comparator, or alone; a bare scale word (百家) only after a comparator or approximator.
 */
function isMeant(text: string, at: number, numeral: Numeral, before: Token | undefined): boolean {
  if (numeral.style === 'arabic' || numeral.share) return true;
  const introduced =
    before?.end === at && ['comparator', 'approximate', 'to', 'minus', 'plusMinus'].includes(before.kind);
  if (introduced) return true;
  if (numeral.isBareScale) return false;
  if (numeral.more || (at === 0 && numeral.end === text.length)) return true;
  const unit = unitAt(text, numeral.end);
  if (!unit) return false;
  return !/^一(?:次性|体|般|定|系列|批|类|种|层|面|方|条龙|站式|线|级|流|把手|对一|张网|件事|网)/.test(
    text.slice(at, at + 4),
  );
}

/** Words that hold a number without being one (`两年平均`, `近三年`). */
function fixedWord(text: string, at: number): Found | null {
  const found = wordAt(text, at);
  return found && (found.word.kind === 'baseline' || found.word.kind === 'text')
    ? { body: found.word, end: found.end }
    : null;
}

function word(text: string, at: number): Found | null {
  const found = wordAt(text, at);
  if (text[at] === '上' && found?.end === at + 1 && !numeralAt(text, at + 1)?.isBareScale) return null;
  return found && { body: found.word, end: found.end };
}
