/** What the readers of steps have in common: verbs, directions, units and the words for what is counted. */
import type { Points } from '../../model';
import { toExact } from '../../numbers';
import { type Unit, unitAt } from '../../numbers/units';
import { type Parsed, type Step, type Tokens, isMark, isWord } from './phrases';
import { parsePoints } from './points';
import type { NumberToken, Token } from './tokens';

/** Tokens that a step may span between 每 and its points. */
export const REACH = 18;

/** What the words between 每 and the points say of the direction; the first that fits decides. */
export const DIRECTIONS: readonly (readonly [RegExp, Step['direction']])[] = [
  [/偏离|偏差|相差|差异|浮动|变动|误差|上下/, 'either'],
  [/延期|延迟|推迟|逾期|迟|晚|拖延|超期|超时|延误/, 'count'],
  [/滞后/, 'below'],
  [/发现|发生|出现|查出|存在|查实|检出|涉及|被|投诉|通报|违反|违规/, 'count'],
  [/低|降|下滑|少|缺|减|差|不足|未达|below|less|short/, 'below'],
  [/超|高|增|多|升|突破|完成|新增|达到|建成|获得|取得|above|over|more/, 'above'],
];

export function isVerb(tokens: Tokens, place: number): boolean {
  return isWord(tokens[place], 'loses', 'adds', 'gives');
}

export function pointsAfter(tokens: Tokens, at: number): Parsed<Points> | null {
  const start = isMark(tokens[at], ':=') ? at + 1 : at;
  const points = parsePoints(tokens, start);
  if (points && 'of' in points.value) return { value: points.value, next: points.next };
  const token = tokens[start];
  const isCutOff = token?.kind === 'number' && !token.unit && isEnd(tokens, start + 1);
  if (isCutOff) return { value: { of: 'points', value: toExact(token.value) }, next: start + 1 };
  return null;
}

/** `每项扣2.`: the sentence was cut off after the number. */
function isEnd(tokens: Tokens, at: number): boolean {
  return tokens[at] === undefined || (isMark(tokens[at], '.,。;') && tokens[at + 1] === undefined);
}

export function countingOf(words: string): Step['counting'] {
  if (/按比例|不足.{0,6}按比例/.test(words)) return 'proportional';
  return 'unstated';
}

/** Longest words for what is counted. */
const LONGEST_COUNTED = 24;

/** The words from `start` to `end` without the number; without one, without the unit they begin with. */
export function countedWords(text: string, start: number, size: NumberToken | null, end: number): string {
  const words =
    size && size.start >= start && size.end <= end
      ? text.slice(start, size.start) + text.slice(size.end, end)
      : text.slice(unitAt(text, start)?.end ?? start, end);
  const plain = words.replace(/[\s,、:"]/g, '').replace(/(?:的|则|即|各|本项|该项)+$/, '');
  return plain.length <= LONGEST_COUNTED && /^[\u4e00-\u9fffA-Za-z]*$/.test(plain) ? plain : '';
}

/** Where the part of the sentence that holds a token begins. */
export function partStart(tokens: Tokens, at: number): number {
  let from = at;
  while (from > 0 && from > at - REACH && !isMark(tokens[from - 1], ',;。:\n、→') && tokens[from - 1]!.kind !== 'item')
    from--;
  return tokens[from]!.start;
}

/** `每项`, `每处残留`, `每个问题`: the unit follows 每 at once. */
export function unitBehindEach(text: string, at: number): Unit | null {
  const english = /^ ?percentage points?/i.exec(text.slice(at, at + 20));
  return english ? unitAt('百分点', 0)!.unit : (unitAt(text, at)?.unit ?? null);
}

/** `each uncompleted task`: in English anything may be counted. */
export function unitAfterEach(text: string, each: Token): Unit | null {
  const unit = unitBehindEach(text, each.end);
  return unit ?? (/^[a-z]/i.test(each.text) ? englishUnit(text.slice(each.end, each.end + LONGEST_UNIT)) : null);
}

/** Longest English unit that is looked for. */
export const LONGEST_UNIT = 24;

/** Units as English rules spell them out. */
const ENGLISH_UNITS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:full\s+)?percentage points?/i, '百分点'],
  [/^\s*(?:full\s+)?percent/i, '%'],
  [/^\s*(?:calendar\s+)?days?\b/i, '天'],
  [/^\s*weeks?\b/i, '周'],
  [/^\s*months?\b/i, '个月'],
  [/^\s*[a-z]/i, '项'],
];

export function englishUnit(text: string): Unit | null {
  const name = ENGLISH_UNITS.find(([pattern]) => pattern.test(text))?.[1];
  return name === undefined ? null : (unitAt(name, 0)?.unit ?? null);
}
