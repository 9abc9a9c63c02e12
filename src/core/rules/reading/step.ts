/** Points by steps: `每低于目标1个百分点扣0.5分`, `每发现一处扣2分`, `少一项扣1分`, `每完成1场得2分`. */
import type { Points } from '../../model';
import { toExact } from '../../numbers';
import { type Unit, unitAt } from '../../numbers/units';
import { type Parsed, type Step, type Tokens, isMark, isText, isWord } from './phrases';
import { parsePoints } from './points';
import type { NumberToken, Token } from './tokens';

/** Tokens that a step may span between 每 and its points. */
const REACH = 18;

/** What the words between 每 and the points say of the direction; the first that fits decides. */
const DIRECTIONS: readonly (readonly [RegExp, Step['direction']])[] = [
  [/偏离|偏差|相差|差异|浮动|变动|误差|上下/, 'either'],
  [/延期|延迟|推迟|逾期|迟|晚|拖延|超期|超时|延误/, 'count'],
  [/滞后/, 'below'],
  [/发现|发生|出现|查出|存在|查实|检出|涉及|被|投诉|通报|违反|违规/, 'count'],
  [/低|降|下滑|少|缺|减|差|不足|未达|below|less|short/, 'below'],
  [/超|高|增|多|升|突破|完成|新增|达到|建成|获得|取得|above|over|more/, 'above'],
];

/** A step introduced by 每, or (as `少一项扣1分`) by a verb and the number one. */
export function parseStep(tokens: Tokens, at: number, text: string): Parsed<Step> | null {
  if (isWord(tokens[at], 'each')) return parseEach(tokens, at, text);
  return parseInverted(tokens, at, text) ?? parsePlainStep(tokens, at, text);
}

function parseEach(tokens: Tokens, at: number, text: string): Parsed<Step> | null {
  let size: NumberToken | null = null;
  let from: NumberToken | null = null;
  let commas = 0;
  for (let place = at + 1; place < Math.min(tokens.length, at + REACH); place++) {
    const token = tokens[place]!;
    if (isMark(token, ';。\n→') || token.kind === 'item' || isWord(token, 'each')) return null;
    if (isMark(token, ',') && ++commas > 2) return null;
    if (isVerb(tokens, place)) {
      const points = pointsAfter(tokens, place + 1);
      if (points && isCountable(size, unitAfterEach(text, tokens[at]!), tokens[at]!.end)) {
        const words = text.slice(tokens[at]!.end, token.start);
        const step = stepOf(tokens, at, place, size, words, points.value, text);
        return { value: { ...step, from: from && toExact(from.value) }, next: points.next };
      }
    }
    if (token.kind === 'number' && token.unit?.dimension !== 'points') {
      if (token.value.numerator === 0n) return null;
      const last = lastSize(token, size);
      if (size && last !== size && isSameScale(size, last)) from = size;
      size = last;
    }
    const bare = size || commas > 0 || !unitBehindEach(text, tokens[at]!.end) ? null : barePoints(tokens, place);
    if (bare) {
      const words = text.slice(tokens[at]!.end, token.start);
      return { value: { ...stepOf(tokens, at, place, size, words, bare.value, text), verb: 'gains' }, next: bare.next };
    }
  }
  return null;
}

function isVerb(tokens: Tokens, place: number): boolean {
  return isWord(tokens[place], 'loses', 'adds', 'gives');
}

/** Tokens between the points and what they are lost or gained for. */
const INVERTED_REACH = 6;

/** The points first: `1 point off per day late`, `0.5 points deducted for each percentage point below`, `扣1分/天`. */
function parseInverted(tokens: Tokens, at: number, text: string): Parsed<Step> | null {
  const isVerbFirst = isVerb(tokens, at);
  const points = parsePoints(tokens, isVerbFirst ? at + 1 : at);
  if (!points || !('of' in points.value)) return null;
  let place = points.next;
  let isLoss = isVerbFirst ? isWord(tokens[at], 'loses') : isWord(tokens[at - 1], 'by') ? false : null;
  if (isMark(tokens[place], '/')) {
    const unit = isLoss === null ? null : unitAt(text, tokens[place]!.end);
    return (
      unit && {
        value: invertedStep(isLoss!, null, unit.unit, '', points.value),
        next: afterVerb(tokens, nextAfter(tokens, place, unit.end)),
      }
    );
  }
  for (; place < Math.min(tokens.length, points.next + INVERTED_REACH) && !isWord(tokens[place], 'each'); place++) {
    if (isMark(tokens[place], ',;。\n:') || tokens[place]!.kind === 'number') return null;
    if (isWord(tokens[place], 'loses') || isText(tokens[place], /\b(?:off|lost|subtracted|removed|taken)\b/i))
      isLoss = true;
    else if (isWord(tokens[place], 'adds') || isText(tokens[place], /\b(?:added|awarded|gained)\b/i)) isLoss = false;
  }
  if (isLoss === null || !isWord(tokens[place], 'each') || /[\u4e00-\u9fff]/.test(tokens[place]!.text)) return null;
  const end = partEndAfter(tokens, place);
  const next = tokens[place + 1];
  const size = next?.kind === 'number' ? next : null;
  const behind = size ? size.end : tokens[place]!.end;
  const unit =
    size?.unit ?? unitBehindEach(text, tokens[place]!.end) ?? englishUnit(text.slice(behind, behind + LONGEST_UNIT));
  const from = originAfter(tokens, place + 1, end);
  const words = text.slice(tokens[place]!.end, tokens[end - 1]!.end);
  const step = invertedStep(isLoss, size, unit, words, points.value);
  return { value: { ...step, from: from && toExact(from.value) }, next: end };
}

/** Longest English unit that is looked for. */
const LONGEST_UNIT = 24;

/** `for each percentage point below 90%`: what is counted from. */
function originAfter(tokens: Tokens, from: number, end: number): NumberToken | null {
  for (let at = from; at < end - 1; at++) {
    const number = tokens[at + 1]!;
    if (isWord(tokens[at], 'below', 'above', 'atLeast', 'atMost') && number.kind === 'number') return number;
  }
  return null;
}

function invertedStep(
  isLoss: boolean,
  size: NumberToken | null,
  unit: Unit | null,
  words: string,
  points: Points,
): Step {
  const measured = unit === null || unit.dimension === 'share' || unit.dimension === 'percentagePoint';
  const named = DIRECTIONS.find(([pattern]) => pattern.test(words))?.[1];
  return {
    verb: isLoss ? 'loses' : 'gains',
    direction: named ?? (measured ? (isLoss ? 'below' : 'above') : 'count'),
    size: size ? toExact(size.value) : '1',
    unit: unit?.name ?? null,
    points,
    counting: countingOf(words),
    isRelativeToTarget: /target|目标/.test(words),
    from: null,
    counted: '',
  };
}

/** Units as English rules spell them out. */
const ENGLISH_UNITS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:full\s+)?percentage points?/i, '百分点'],
  [/^\s*(?:full\s+)?percent/i, '%'],
  [/^\s*(?:calendar\s+)?days?\b/i, '天'],
  [/^\s*weeks?\b/i, '周'],
  [/^\s*months?\b/i, '个月'],
  [/^\s*[a-z]/i, '项'],
];

function englishUnit(text: string): Unit | null {
  const name = ENGLISH_UNITS.find(([pattern]) => pattern.test(text))?.[1];
  return name === undefined ? null : (unitAt(name, 0)?.unit ?? null);
}

/** Where the part of the sentence that holds a token ends. */
function partEndAfter(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (end < tokens.length && end < at + REACH && !isMark(tokens[end], ',;。\n')) end++;
  return end;
}

/** `按1分/个计分`: the verb behind says nothing more. */
function afterVerb(tokens: Tokens, at: number): number {
  return isWord(tokens[at], 'gives') && !tokens[at]!.text.startsWith('得') ? at + 1 : at;
}

function nextAfter(tokens: Tokens, at: number, offset: number): number {
  let next = at + 1;
  while (next < tokens.length && tokens[next]!.start < offset) next++;
  return next;
}

/** `每年至少一次` only says how often; a step needs something to count. */
function isCountable(size: NumberToken | null, behind: Unit | null, end: number): boolean {
  const isFrequency = behind !== null && (behind.dimension === 'months' || behind.dimension === 'days');
  if (isFrequency && size && size.start > end) return false;
  return size !== null || behind !== null;
}

/** `每项1分`: points that follow the unit at once and end the part. */
function barePoints(tokens: Tokens, place: number): Parsed<Points> | null {
  const token = tokens[place];
  if (token?.kind !== 'number' || token.unit?.dimension !== 'points') return null;
  const after = tokens[place + 1];
  if (after && !isMark(after, ',;。、\n)')) return null;
  return { value: { of: 'points', value: toExact(token.value) }, next: place + 1 };
}

/** Of several numbers the last one is the step (`每低于95%一个百分点`: from 95, by 1). */
function lastSize(token: NumberToken, size: NumberToken | null): NumberToken {
  return size && !token.unit ? size : token;
}

function isSameScale(a: NumberToken, b: NumberToken): boolean {
  const name = (token: NumberToken): string => token.unit?.name.replace('百分点', '%') ?? '';
  return name(a) === name(b);
}

function pointsAfter(tokens: Tokens, at: number): Parsed<Points> | null {
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

function stepOf(
  tokens: Tokens,
  at: number,
  verbAt: number,
  size: NumberToken | null,
  words: string,
  points: Points,
  text: string,
): Step {
  const unit: Unit | null = size ? size.unit : unitAfterEach(text, tokens[at]!);
  const isLoss = isWord(tokens[verbAt], 'loses');
  const measured = unit === null || unit.dimension === 'share' || unit.dimension === 'percentagePoint';
  const named = DIRECTIONS.find(([pattern]) => pattern.test(words))?.[1];
  const direction =
    (named === 'below' && unit !== null && !measured && /滞后/.test(words) ? 'count' : named) ??
    (measured ? (isLoss ? 'below' : 'above') : 'count');
  return {
    verb: isLoss ? 'loses' : 'gains',
    direction: direction === 'count' && measured && unit !== null ? (isLoss ? 'above' : 'above') : direction,
    size: size ? toExact(size.value) : '1',
    unit: unit?.name ?? null,
    points,
    counting: countingOf(words),
    isRelativeToTarget: /目标|计划|指标值|预期|预算/.test(words) || (isLoss && exceeds(words, unit)),
    from: null,
    counted: countedWords(text, tokens[at]!.end, size, tokens[verbAt]!.start),
  };
}

/** `每超1次扣2分` counts from the target; days and weeks over are lateness, which is counted from nothing. */
function exceeds(words: string, unit: Unit | null): boolean {
  return unit !== null && unit.dimension !== 'days' && unit.dimension !== 'months' && /^超(?!期|时)/.test(words.trim());
}

function countingOf(words: string): Step['counting'] {
  if (/按比例|不足.{0,6}按比例/.test(words)) return 'proportional';
  return 'unstated';
}

/** Longest words for what is counted. */
const LONGEST_COUNTED = 24;

/** The words from `start` to `end` without the number; without one, without the unit they begin with. */
function countedWords(text: string, start: number, size: NumberToken | null, end: number): string {
  const words =
    size && size.start >= start && size.end <= end
      ? text.slice(start, size.start) + text.slice(size.end, end)
      : text.slice(unitAt(text, start)?.end ?? start, end);
  const plain = words.replace(/[\s,、:"]/g, '').replace(/(?:的|则|即|各|本项|该项)+$/, '');
  return plain.length <= LONGEST_COUNTED && /^[\u4e00-\u9fffA-Za-z]*$/.test(plain) ? plain : '';
}

/** Where the part of the sentence that holds a token begins. */
function partStart(tokens: Tokens, at: number): number {
  let from = at;
  while (from > 0 && from > at - REACH && !isMark(tokens[from - 1], ',;。:\n、→') && tokens[from - 1]!.kind !== 'item')
    from--;
  return tokens[from]!.start;
}

/** `每项`, `每处残留`, `每个问题`: the unit follows 每 at once. */
function unitBehindEach(text: string, at: number): Unit | null {
  const english = /^ ?percentage points?/i.exec(text.slice(at, at + 20));
  return english ? unitAt('百分点', 0)!.unit : (unitAt(text, at)?.unit ?? null);
}

/** `each uncompleted task`: in English anything may be counted. */
function unitAfterEach(text: string, each: Token): Unit | null {
  const unit = unitBehindEach(text, each.end);
  return unit ?? (/^[a-z]/i.test(each.text) ? englishUnit(text.slice(each.end, each.end + LONGEST_UNIT)) : null);
}

const COUNTED: ReadonlySet<string> = new Set(['count', 'days', 'workingDays', 'months']);

const COUNTING_VERB =
  /(?:发现|发生|出现|查出|少|缺|缺少|缺失|漏|逾期|延迟|延期|迟|晚|推迟|有|未|不|存在|超期|滞后|符合|满足|具备|完成|达到|通过|获得|新增)[^,;。]{0,4}$/;

/** `发现一处扣0.5分`, `少1项扣1分`, `一项不符合扣1分`: one of something countable, without 每. */
function parsePlainStep(tokens: Tokens, at: number, text: string): Parsed<Step> | null {
  const size = tokens[at];
  if (size?.kind !== 'number' || size.value.numerator !== size.value.denominator) return null;
  const dimension = size.unit?.dimension;
  const before = text.slice(Math.max(0, size.start - 8), size.start);
  const isShare = dimension === 'share' || dimension === 'percentagePoint';
  if (isShare ? !/[少超降增][\u4e00-\u9fff]{1,4}$/.test(before) : !COUNTED.has(dimension ?? 'other')) return null;
  if (
    isWord(tokens[at - 1], 'above', 'below', 'atLeast', 'atMost') ||
    isWord(tokens[at + 1], 'orMore', 'orLess', 'within', 'to')
  )
    return null;
  if (isMark(tokens[at + 1], '-~')) return null;
  const opens =
    isShare ||
    at === 0 ||
    isMark(tokens[at - 1], ',;。:\n、') ||
    tokens[at - 1]?.kind === 'item' ||
    COUNTING_VERB.test(before);
  if (!opens) return null;
  for (let place = at + 1; place < Math.min(tokens.length, at + 8); place++) {
    if (isMark(tokens[place], ';。\n') || tokens[place]?.kind === 'number') return null;
    if (!isVerb(tokens, place)) continue;
    if (!isWord(tokens[place], 'loses')) return parsePlainGain(tokens, at, place, size, text);
    const points = pointsAfter(tokens, place + 1);
    if (!points || hasNextCount(tokens, points.next, size)) return null;
    const words = before + text.slice(size.end, tokens[place]!.start);
    const named = DIRECTIONS.find(([pattern]) => pattern.test(words))?.[1] ?? 'count';
    return {
      value: {
        verb: 'loses',
        direction: named === 'above' && !isShare ? 'count' : named,
        size: '1',
        unit: size.unit!.name,
        points: points.value,
        counting: 'unstated',
        isRelativeToTarget: false,
        from: null,
        counted: countedWords(text, partStart(tokens, at), size, tokens[place]!.start),
      },
      next: points.next,
    };
  }
  return null;
}

/** `有1个扣0.5分，有2个扣1分`: told count by count rather than for every one. */
function hasNextCount(tokens: Tokens, from: number, size: NumberToken): boolean {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at]!;
    if (isWord(token, 'each')) return false;
    if (token.kind !== 'number' || token.unit?.name !== size.unit?.name) continue;
    const isNext = token.value.denominator === 1n && token.value.numerator === 2n;
    const isOpen = isWord(tokens[at + 1], 'orMore') || isWord(tokens[at - 1], 'above', 'atLeast');
    return isNext && (!isOpen || losesSoon(tokens, at + 1));
  }
  return false;
}

/** Whether points are taken, not all of them, before the part of the sentence ends. */
function losesSoon(tokens: Tokens, from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    if (isMark(tokens[at], ',;。\n') || isWord(tokens[at], 'nothing')) return false;
    if (isWord(tokens[at], 'loses')) return true;
  }
  return false;
}

/** `符合1项得1分，最高得4分`: only a limit shows that more of them give more. */
function parsePlainGain(
  tokens: Tokens,
  at: number,
  verbAt: number,
  size: NumberToken,
  text: string,
): Parsed<Step> | null {
  const points = pointsAfter(tokens, verbAt + 1);
  if (!points) return null;
  const limit = isMark(tokens[points.next], ',') ? tokens[points.next + 1] : tokens[points.next];
  if (!isWord(limit, 'atMostPoints', 'capReached')) return null;
  const step: Step = {
    verb: 'gains',
    direction: 'count',
    size: '1',
    unit: size.unit!.name,
    points: points.value,
    counting: 'unstated',
    isRelativeToTarget: false,
    from: null,
    counted: countedWords(text, partStart(tokens, at), size, tokens[verbAt]!.start),
  };
  return { value: step, next: points.next };
}
