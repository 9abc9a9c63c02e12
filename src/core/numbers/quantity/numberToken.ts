/** Numbers among other characters: which are meant as numbers, and which belong to a name. */
import { type Numeral, LONGEST_NUMBER, isNumeralCharacter, numeralAt } from '../chineseNumber';
import { divide, exact, isZero } from '../rational';
import { unitAt } from '../units';
import type { Found, Token } from './tokens';
import { wordAt } from './words';

const RATIO = /(\d{1,9}(?:\.\d{1,9})?):(\d{1,9}(?:\.\d{1,9})?)(?![:\d])/y;

export function numberToken(text: string, at: number, before: Token | undefined): Found | null {
  const run = endOfRun(text, at);
  if (run === at && !'几数半'.includes(text[at]!)) return null;
  if (run - at > LONGEST_NUMBER) return { body: { kind: 'text' }, end: run };
  const ratio = text[run] === ':' ? ratioAt(text, at) : null;
  if (ratio) return ratio;
  const numeral = numeralAt(text, at);
  return numeral && isMeant(text, at, numeral, before) ? { body: { kind: 'number', numeral }, end: numeral.end } : null;
}

function endOfRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && ('0123456789.,'.includes(text[end]!) || isNumeralCharacter(text[end]!))) end++;
  return end;
}

function ratioAt(text: string, at: number): Found | null {
  RATIO.lastIndex = at;
  const ratio = RATIO.exec(text);
  const divisor = ratio && exact(ratio[2]!);
  if (!divisor || isZero(divisor)) return null;
  return { body: { kind: 'ratio', value: divide(exact(ratio[1]!), divisor) }, end: RATIO.lastIndex };
}

/** `PM2.5`, `ISO9001`, `5G`, `7×24`: the digits belong to a name. */
const NAME =
  /(?:GB|ISO|DB)(?:\/T)? ?\d[\d.-]{0,40}|[A-Za-z]{1,20}-?\d[\d.A-Za-z]{0,40}|\d{1,9}(?:[×*x]\d{1,9})+|\d{1,9}\+[\dN]{1,9}|\d{1,9}(?![xX]{2})[A-Za-z]{1,20}\d{0,9}|\d{1,9}号(?!码)/y;
/** `APP1个` is one app; `A4`, followed by no classifier, is a name. */
const LETTERS = /^[A-Za-z]+(?=\d+$)/;

export function nameToken(text: string, at: number, before: Token | undefined): Found | null {
  if (!/[A-Za-z\d]/.test(text[at]!)) return null;
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0];
  if (name === undefined || /^(?:TOP|No\.?)\d+$/i.test(name)) return null;
  const digits = /^\d+(?=[A-Za-z])/.exec(name);
  const isValue = (before?.end === at && INTRODUCED.has(before.kind)) || (at === 0 && name.length === text.length);
  if (digits && (isValue || unitAt(text, at + digits[0].length))) return null;
  const letters = LETTERS.exec(name);
  const counted = letters && unitAt(text, at + name.length)?.unit.dimension === 'count';
  return { body: { kind: 'text' }, end: at + (counted ? letters[0].length : name.length) };
}

const INTRODUCED: ReadonlySet<Token['kind']> = new Set([
  'comparator',
  'approximate',
  'to',
  'minus',
  'plusMinus',
] as const);

/** Words that begin with a numeral and a classifier without counting anything. */
const NUMERAL_IN_WORD =
  /一(?:次性|般|定|系列|批|类|种|层|面|方|条龙|站式|线|级|流|对一|张网|件事|网通|户一)|十分(?!钟|之)/y;

/**
 * Chinese numerals occur inside ordinary words (一般, 统一, 三农): they are meant as numbers before a unit, as shares,
 * behind a comparator, or alone; a bare scale word (百家) only behind a comparator or an approximator.
 */
function isMeant(text: string, at: number, numeral: Numeral, before: Token | undefined): boolean {
  if (numeral.style === 'arabic' || numeral.share) return true;
  if (before?.end === at && INTRODUCED.has(before.kind)) return true;
  if (numeral.isBareScale) return false;
  if (numeral.more || (at === 0 && numeral.end === text.length)) return true;
  if (numeral.end === text.length && '为是'.includes(text[at - 1] ?? '-')) return true;
  if (startsRange(text, numeral.end)) return true;
  const unit = unitAt(text, numeral.end);
  NUMERAL_IN_WORD.lastIndex = at;
  if (!unit || NUMERAL_IN_WORD.test(text)) return false;
  return unit.unit.name !== '年' || endsWord(text, unit.end);
}

/** `五到八家`. */
function startsRange(text: string, at: number): boolean {
  if (!'至到-~'.includes(text[at] ?? ' ')) return false;
  const other = numeralAt(text, at + 1);
  return other !== null && unitAt(text, other.end) !== null;
}

/** `三年以上`, but not `三年行动计划`. */
function endsWord(text: string, at: number): boolean {
  return at === text.length || /[^\p{L}]/u.test(text[at]!) || wordAt(text, at) !== null;
}
