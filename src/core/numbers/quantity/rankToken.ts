/** Places in an order: `第3名`, `前5名`, `前10%`, `位居第二`, `榜首`, `排名3`, `TOP10`. */
import { type Numeral, numeralAt } from '../chineseNumber';
import { type Rational, ONE, exact } from '../rational';
import { unitAt } from '../units';
import type { Found, Token } from './tokens';

const RANK_STARTS: ReadonlySet<string> = new Set('TtNn首榜冠排位名前第');
const LATIN = /(TOP|No\.?)(\d{1,4})/iy;
const FIRST = /首位|榜首|冠军|首名/y;
/** `第1-3期`. */
const UP_TO = /[-~至到]\d{1,4}/y;
const RANK_WORD = /(?:排名|排位|位次|名次)(?:第|为|:)?/y;
/** What may follow the number of a rank; `第二批` and `第三方` are none. */
const PLACE = /名次?|位次?|强|(?=$|[、;,。()]|以内|以上|及|的|左右)/y;

export function rankToken(text: string, at: number, before: Token | undefined): Found | null {
  if (!RANK_STARTS.has(text[at]!)) return null;
  const latin = match(LATIN, text, at);
  if (latin) return rank(exact(latin[2]!), at + latin[0].length, /^T/i.test(latin[0]) ? '<=' : null);
  const first = match(FIRST, text, at);
  if (first) return rank(ONE, at + first[0].length, null);
  const start = at + (match(RANK_WORD, text, at)?.[0].length ?? 0);
  const isNamed = start > at;
  if (text[start] === '前') return before?.kind === 'number' ? null : frontRank(text, start + 1);
  if (text[start] === '第') return ordinal(text, start + 1);
  return isNamed ? placed(text, numeralAt(text, start)) : null;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function rank(value: Rational, end: number, comparator: '<=' | null, isShare = false): Found {
  return { body: { kind: 'rank', value, comparator, isShare }, end };
}

/** `前5名` bounds the rank from below; `前三季度` is none. */
function frontRank(text: string, at: number): Found | null {
  const numeral = numeralAt(text, at);
  if (!numeral || numeral.upper || numeral.isBareScale) return null;
  if (numeral.share) return rank(numeral.value, numeral.end, '<=', true);
  if (text[numeral.end] === '%') return rank(numeral.value, numeral.end + 1, '<=', true);
  const place = match(PLACE, text, numeral.end);
  return place && rank(numeral.value, numeral.end + place[0].length, '<=');
}

/** `第3名`; other ordinals (`第二批`, `第三方`, `第2期`) are part of a name. */
function ordinal(text: string, at: number): Found | null {
  const numeral = numeralAt(text, at);
  if (!numeral || numeral.upper) return null;
  const found = placed(text, numeral);
  if (found || numeral.isBareScale) return found;
  if (/^季度/.test(text.slice(numeral.end, numeral.end + 2))) return null;
  const end = match(UP_TO, text, numeral.end) ? UP_TO.lastIndex : numeral.end;
  return { body: { kind: 'text' }, end: unitAt(text, end)?.end ?? end };
}

function placed(text: string, numeral: Numeral | null): Found | null {
  if (!numeral || numeral.share || numeral.upper) return null;
  const place = match(PLACE, text, numeral.end);
  return place && rank(numeral.value, numeral.end + place[0].length, null);
}
