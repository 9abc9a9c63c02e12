/** Steps without 每: one of something countable (`发现一处扣0.5分`, `少1项扣1分`). */
import { type Parsed, type Step, type Tokens, isMark, isWord } from './phrases';
import { DIRECTIONS, REACH, countedWords, isVerb, partStart, pointsAfter } from './stepWords';
import type { NumberToken } from './tokens';

const COUNTED: ReadonlySet<string> = new Set(['count', 'days', 'workingDays', 'months']);

const COUNTING_VERB =
  /(?:发现|发生|出现|查出|少|缺|缺少|缺失|漏|逾期|延迟|延期|迟|晚|推迟|有|未|不|存在|超期|滞后|符合|满足|具备|完成|达到|通过|获得|新增)[^,;。]{0,4}$/;

/** `发现一处扣0.5分`, `少1项扣1分`, `一项不符合扣1分`: one of something countable, without 每. */
export function parsePlainStep(tokens: Tokens, at: number, text: string): Parsed<Step> | null {
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
