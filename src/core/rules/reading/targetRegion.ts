/** Stretches told against the target: `达到目标值`, `低于目标值的80%`, `超出预算10%以内`. */
import { HUNDRED, add, compare, exact, subtract, toExact } from '../../numbers';
import { type Meaning, signMeaning } from './bounds';
import { type End, type Parsed, type Region, type Tokens, isMark, isText, isWord } from './phrases';
import { parseNumberFirst, parseSigned } from './ranges';

/** `达到目标值`, `低于目标值的80%`, `完成计划的80%-90%`, `超过目标值20%`, `控制在预算内`: in percent of the target. */
export function parseTarget(tokens: Tokens, at: number): Parsed<Region> | null {
  const meaning = isWord(tokens[at], 'equals') ? null : signMeaning(tokens, at);
  const target = meaning ? at + 1 : at;
  if (!isWord(tokens[target], 'target') && !(meaning && isText(tokens[target], FORM_LETTER))) return null;
  const inside = skipInside(tokens, target + 1);
  if (inside > target + 1 && (!meaning || meaning.side === 'max')) {
    return { value: ofTarget(null, { value: '100', inclusive: true, stated: true }, 'share'), next: inside };
  }
  const isSigned = isMark(tokens[at], '≥≤><=') || (meaning?.side === 'min' && meaning.inclusive);
  const hasOf = isText(tokens[target + 1], /^[的之]$/);
  if (!meaning && !hasOf && signMeaning(tokens, target + 1)) return null;
  const share = parseNumberFirst(tokens, hasOf ? target + 2 : target + 1) ?? parseSigned(tokens, target + 1);
  if (share && share.value.unit === '%') return relative(share, meaning, hasOf || isSigned);
  if (!meaning || tokens[target + 1]?.kind === 'number') return null;
  const end: End = { value: '100', inclusive: meaning.inclusive, stated: true };
  const isReached = /达|完成|实现|reach/.test(tokens[at]!.text) && !/预算/.test(tokens[target]!.text);
  const of = isReached ? 'target' : 'share';
  return {
    value: ofTarget(meaning.side !== 'max' ? end : null, meaning.side !== 'min' ? end : null, of),
    next: target + 1,
  };
}

/** The forms call the target A and the actual B: `B≥A`. */
const FORM_LETTER = /^A$/;

/** `预算内`, `预算范围内` */
function skipInside(tokens: Tokens, at: number): number {
  const place = isText(tokens[at], /^(?:数|金额|总额|指标)?范围$/) ? at + 1 : at;
  return isWord(tokens[place], 'within', 'between') ? place + 1 : at;
}

function relative(share: Parsed<Region>, meaning: Meaning | null, hasOf: boolean): Parsed<Region> {
  const { min, max, isBare } = share.value;
  if (!meaning) return { value: ofTarget(min, max, 'target', isBare), next: share.next };
  if (hasOf) {
    // Beyond the target is meant of the figures, whichever way is better.
    const of = meaning.side === 'min' && !meaning.inclusive ? 'share' : 'target';
    if (!isBare) return { value: ofTarget(min, max, of), next: share.next };
    const end: End = { ...min!, inclusive: meaning.inclusive, stated: true };
    return {
      value: ofTarget(meaning.side === 'max' ? null : end, meaning.side === 'min' ? null : end, of),
      next: share.next,
    };
  }
  const isOfTarget = isShareOfTarget(share.value, meaning.side);
  if (isOfTarget) return relative(share, meaning, true);
  return { value: beyondTarget(share.value, meaning.side === 'max' ? -1 : 1, meaning.inclusive), next: share.next };
}

/**
 * `低于目标值60%` means 60 percent of it and `超过目标值150%` 150, while `低于目标值10%` means 90: nobody writes a shortfall of
 * more than half, or an excess of more than the whole, in this way.
 */
function isShareOfTarget({ min, max, isBare }: Region, side: Meaning['side']): boolean {
  if (!isBare && min && max) return false;
  return compare(exact((min ?? max)!.value), side === 'max' ? exact('50') : HUNDRED) >= 0;
}

/** `超出预算10%以内` is from 100 to 110 percent of it; `低于目标值10%` less than 90. */
function beyondTarget({ min, max, isBare }: Region, side: 1 | -1, inclusive: boolean): Region {
  const shifted = (end: End | null): End | null =>
    end && { ...end, value: toExact(side > 0 ? add(HUNDRED, exact(end.value)) : subtract(HUNDRED, exact(end.value))) };
  const whole: End = { value: '100', inclusive: false, stated: true };
  const [near, far] = isBare
    ? [{ ...shifted(min)!, inclusive, stated: true }, null]
    : [shifted(min) ?? whole, shifted(max)];
  return side > 0 ? ofTarget(near, far, 'share') : ofTarget(far, near, 'share');
}

function ofTarget(min: End | null, max: End | null, relativeTo: 'target' | 'share', isBare = false): Region {
  return { min, max, unit: '%', relativeTo, isRank: false, isBare, isTendency: false };
}
