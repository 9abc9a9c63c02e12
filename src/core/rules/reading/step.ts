/** Points by steps: `每低于目标1个百分点扣0.5分`, `每发现一处扣2分`, `少一项扣1分`, `每完成1场得2分`. */
import type { Points } from '../../model';
import { toExact } from '../../numbers';
import type { Unit } from '../../numbers/units';
import { parseInverted } from './invertedStep';
import { type Parsed, type Step, type Tokens, isMark, isWord } from './phrases';
import { parsePlainStep } from './plainStep';
import {
  DIRECTIONS,
  REACH,
  countedWords,
  countingOf,
  isVerb,
  pointsAfter,
  unitAfterEach,
  unitBehindEach,
} from './stepWords';
import type { NumberToken } from './tokens';

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
