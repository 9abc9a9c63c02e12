/** Steps told with the points first: `1 point off per day late`, `扣1分/天`. */
import type { Points } from '../../model';
import { toExact } from '../../numbers';
import { type Unit, unitAt } from '../../numbers/units';
import { type Parsed, type Step, type Tokens, isMark, isText, isWord } from './phrases';
import { parsePoints } from './points';
import { DIRECTIONS, LONGEST_UNIT, REACH, countingOf, englishUnit, isVerb, unitBehindEach } from './stepWords';
import type { NumberToken } from './tokens';

/** Tokens between the points and what they are lost or gained for. */
const INVERTED_REACH = 6;

/** The points first: `1 point off per day late`, `0.5 points deducted for each percentage point below`, `扣1分/天`. */
export function parseInverted(tokens: Tokens, at: number, text: string): Parsed<Step> | null {
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
