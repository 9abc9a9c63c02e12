/** Stretches of values as rules write them: with signs, with words before or after the number, as ranges, in words. */
import { HUNDRED, type Rational, add, compare, exact, subtract, toExact } from '../../numbers';
import { type End, type Parsed, type Region, type Tokens, isMark, isText, isWord } from './phrases';
import type { NumberToken } from './tokens';

interface OpenEnd {
  readonly token: NumberToken;
  readonly inclusive: boolean;
  readonly stated: boolean;
}

/** The region that starts at this token, or null. */
export function parseRegion(tokens: Tokens, at: number): Parsed<Region> | null {
  return (
    parseBracketInterval(tokens, at) ??
    parseTwoSided(tokens, at) ??
    parseTarget(tokens, at) ??
    parseSigned(tokens, at) ??
    parseRank(tokens, at) ??
    parseNumberFirst(tokens, at) ??
    parseTendency(tokens, at)
  );
}

/** `[80%,90%)` */
function parseBracketInterval(tokens: Tokens, at: number): Parsed<Region> | null {
  const [open, low, comma, high, close] = tokens.slice(at, at + 5);
  if (!isMark(open, '[(') || !isMark(comma, ',') || !isMark(close, ')]')) return null;
  if (low?.kind !== 'number' || high?.kind !== 'number') return null;
  const min: OpenEnd = { token: low, inclusive: open!.text === '[', stated: true };
  const max: OpenEnd = { token: high, inclusive: close!.text === ']', stated: true };
  return { value: region(min, max), next: at + 5 };
}

/** `80%≤比率<90%`, `95%≤比率`, `90%>X≥80%` */
function parseTwoSided(tokens: Tokens, at: number): Parsed<Region> | null {
  const [left, firstSign] = [tokens[at], tokens[at + 1]];
  if (left?.kind !== 'number' || !isMark(firstSign, '≥≤><')) return null;
  let middle = at + 2;
  while (middle < at + 8 && isSubjectToken(tokens, middle)) middle++;
  const [secondSign, right] = [tokens[middle], tokens[middle + 1]];
  const leftEnd: OpenEnd = { token: left, inclusive: '≥≤'.includes(firstSign!.text), stated: true };
  const leftIsLow = '≤<'.includes(firstSign!.text);
  if (isMark(secondSign, '≥≤><') && right?.kind === 'number') {
    const rightEnd: OpenEnd = { token: right, inclusive: '≥≤'.includes(secondSign!.text), stated: true };
    const sameWay = leftIsLow === '≤<'.includes(secondSign!.text);
    if (!sameWay) return null;
    return { value: leftIsLow ? region(leftEnd, rightEnd) : region(rightEnd, leftEnd), next: middle + 2 };
  }
  if (middle === at + 2) return null;
  return { value: leftIsLow ? region(leftEnd, null) : region(null, leftEnd), next: middle };
}

function isSubjectToken(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'number' || token.kind === 'item') return false;
  return token.kind === 'mark'
    ? '"'.includes(token.text) || '()'.includes(token.text)
    : !isWord(token, 'nothing', 'loses', 'otherwise');
}

/** `≥95%`, `不低于95%`, `达到95%以上`, `≥80%且<90%`, `大于80%小于90%` */
function parseSigned(tokens: Tokens, at: number): Parsed<Region> | null {
  const first = parseBound(tokens, at);
  if (!first) return null;
  let next = first.next;
  if (isMark(tokens[next], ',、') || isText(tokens[next], /^(?:且|但|并|而|同时|and|但是)$/)) next++;
  if (isText(tokens[next], /^(?:且|但|并|而|and)/) && tokens[next]!.end - tokens[next]!.start <= 4) next++;
  const second = parseBound(tokens, next) ?? parseSuffixed(tokens, next);
  if (second && second.value.side !== first.value.side && sameUnit(second.value.end.token, first.value.end.token)) {
    const [low, high] = first.value.side === 'min' ? [first.value, second.value] : [second.value, first.value];
    return { value: region(low.end, high.end), next: second.next };
  }
  if (first.value.side === 'equal') {
    return { value: { ...region(first.value.end, first.value.end), isBare: false }, next: first.next };
  }
  return {
    value: first.value.side === 'min' ? region(first.value.end, null) : region(null, first.value.end),
    next: first.next,
  };
}

interface Bounded {
  readonly side: 'min' | 'max' | 'equal';
  readonly end: OpenEnd;
}

/** A sign or word before the number. */
function parseBound(tokens: Tokens, at: number): Parsed<Bounded> | null {
  const sign = tokens[at];
  const number = tokens[at + 1];
  if (number?.kind !== 'number' || (number.unit?.dimension === 'points' && !isMark(sign, '≥≤><'))) return null;
  const bounded = signMeaning(tokens, at);
  if (!bounded || !sign) return null;
  const suffix = tokens[at + 2];
  const ownership = parseOwnership(tokens, at + 2);
  let next = ownership?.next ?? at + 2;
  let { side, inclusive } = bounded;
  if (isWord(tokens[next], 'orMore') && bounded.side !== 'max') {
    ({ side, inclusive } = { side: 'min', inclusive: bounded.side === 'min' ? inclusive : true });
    next++;
  } else if (isWord(tokens[next], 'orLess') && bounded.side !== 'min') {
    side = 'max';
    next++;
  } else if (isWord(suffix, 'within') && bounded.side !== 'min') {
    side = 'max';
    next = at + 3;
  }
  const after = ownership ?? parseOwnership(tokens, next);
  if (after && after.next > next) next = after.next;
  if (after) inclusive = after.value;
  return { value: { side, end: { token: number, inclusive, stated: true } }, next };
}

function signMeaning(tokens: Tokens, at: number): { side: 'min' | 'max' | 'equal'; inclusive: boolean } | null {
  const sign = tokens[at];
  if (isMark(sign, '≥')) return { side: 'min', inclusive: true };
  if (isMark(sign, '>')) return { side: 'min', inclusive: false };
  if (isMark(sign, '≤')) return { side: 'max', inclusive: true };
  if (isMark(sign, '<')) return { side: 'max', inclusive: false };
  if (isMark(sign, '=')) return { side: 'equal', inclusive: true };
  if (isWord(sign, 'atLeast')) return { side: 'min', inclusive: true };
  if (isWord(sign, 'atMost')) return { side: 'max', inclusive: true };
  if (isWord(sign, 'above')) return { side: 'min', inclusive: false };
  if (isWord(sign, 'below')) return { side: 'max', inclusive: false };
  if (isWord(sign, 'equals')) return { side: 'equal', inclusive: true };
  return null;
}

/** `80%以上`, `60%（含）以下`: the word stands after the number. */
function parseSuffixed(tokens: Tokens, at: number): Parsed<Bounded> | null {
  const number = tokens[at];
  if (number?.kind !== 'number') return null;
  const before = parseOwnership(tokens, at + 1);
  const place = before?.next ?? at + 1;
  const word = tokens[place];
  const side = isWord(word, 'orMore') ? 'min' : isWord(word, 'orLess', 'within') ? 'max' : null;
  if (!side) return null;
  const after = parseOwnership(tokens, place + 1);
  const stated = before ?? after;
  const saysAnd = /及|或|含/.test(word!.text);
  const end: OpenEnd = {
    token: number,
    inclusive: stated?.value ?? !/^(?:以下|之下|以后|以外)$/.test(word!.text),
    stated: stated !== null || saysAnd,
  };
  return {
    value: { side, end: saysAnd && !stated ? { ...end, inclusive: true } : end },
    next: after?.next ?? place + 1,
  };
}

/** `（含）`, `（不含90%）`: whether the number before belongs. */
function parseOwnership(tokens: Tokens, at: number): Parsed<boolean> | null {
  const isOpen = isMark(tokens[at], '([');
  const word = tokens[isOpen ? at + 1 : at];
  const isIncluded = isWord(word, 'included');
  if (!isIncluded && !isWord(word, 'excluded')) return null;
  let next = (isOpen ? at + 1 : at) + 1;
  if (tokens[next]?.kind === 'number') next++;
  if (isOpen) {
    if (!isMark(tokens[next], ')]')) return null;
    next++;
  }
  return { value: isIncluded, next };
}

/** `95%及以上`, `85%（含）至95%`, `8%-10%以内`, `90%以下80%以上`, a bare `100%` */
function parseNumberFirst(tokens: Tokens, at: number): Parsed<Region> | null {
  const low = tokens[at];
  if (low?.kind !== 'number') return null;
  const suffixed = parseSuffixed(tokens, at);
  if (suffixed) return parseSecondHalf(tokens, suffixed);
  if (low.unit?.dimension === 'points') return null;
  const lowOwned = parseOwnership(tokens, at + 1);
  const dash = lowOwned?.next ?? at + 1;
  if (isMark(tokens[dash], '-~') || isWord(tokens[dash], 'to')) {
    const range = parseRangeEnd(tokens, low, lowOwned?.value ?? null, dash + 1);
    if (range) return range;
  }
  if (lowOwned) return null;
  return { value: { ...region(bare(low), bare(low)), isBare: true }, next: at + 1 };
}

function bare(token: NumberToken): OpenEnd {
  return { token, inclusive: true, stated: false };
}

/** `80%以上，90%以下`, `90%以下至80%` */
function parseSecondHalf(tokens: Tokens, first: Parsed<Bounded>): Parsed<Region> {
  let next = first.next;
  if (isMark(tokens[next], ',、-~') || isWord(tokens[next], 'to') || isText(tokens[next], /^(?:且|但|并)$/)) next++;
  const second = parseSuffixed(tokens, next) ?? parseBound(tokens, next);
  if (second && second.value.side !== first.value.side && second.value.side !== 'equal') {
    const [low, high] = first.value.side === 'min' ? [first.value, second.value] : [second.value, first.value];
    if (sameUnit(low.end.token, high.end.token) && compare(low.end.token.value, high.end.token.value) < 0) {
      return { value: region(low.end, high.end), next: second.next };
    }
  }
  const value = first.value.side === 'min' ? region(first.value.end, null) : region(null, first.value.end);
  return { value, next: first.next };
}

function parseRangeEnd(
  tokens: Tokens,
  low: NumberToken,
  lowIncluded: boolean | null,
  at: number,
): Parsed<Region> | null {
  let place = at;
  let below = false;
  if (isWord(tokens[place], 'below')) {
    below = true;
    place++;
  }
  const high = tokens[place];
  if (high?.kind !== 'number' || high.unit?.dimension === 'points') return null;
  if (low.unit && high.unit && low.unit.name !== high.unit.name) return null;
  const owned = parseOwnership(tokens, place + 1);
  let next = owned?.next ?? place + 1;
  if (isWord(tokens[next], 'between', 'within')) next++;
  else if (isWord(tokens[next], 'orLess')) next++;
  if (isText(tokens[next], /^的?(?:区间|范围)$/)) next++;
  const late = owned ? null : parseOwnership(tokens, next);
  if (late) next = late.next;
  const lateValue = late && isAboutLow(tokens, late.next, low) ? null : (late?.value ?? null);
  const lowOwned = lowIncluded ?? (late && lateValue === null ? late.value : null);
  const highOwned = owned?.value ?? (below ? false : lateValue);
  const min: OpenEnd = { token: withUnitOf(low, high), inclusive: lowOwned ?? true, stated: lowOwned !== null };
  const max: OpenEnd = { token: high, inclusive: highOwned ?? true, stated: highOwned !== null };
  const isDescending = compare(min.token.value, max.token.value) > 0;
  return { value: isDescending ? region(max, min) : region(min, max), next };
}

/** `80%-90%（含80%）`: the number in the brackets tells which end is meant. */
function isAboutLow(tokens: Tokens, next: number, low: NumberToken): boolean {
  const named = tokens[next - 2];
  return named?.kind === 'number' && compare(named.value, low.value) === 0;
}

/** `80-90%`: the first number takes the unit of the second. */
function withUnitOf(low: NumberToken, high: NumberToken): NumberToken {
  return low.unit || !high.unit ? low : { ...low, unit: high.unit, unitText: high.unitText };
}

function sameUnit(a: NumberToken, b: NumberToken): boolean {
  return !a.unit || !b.unit || a.unit.name === b.unit.name || a.unit.dimension === b.unit.dimension;
}

/** `达到目标值`, `低于目标值的80%`, `完成计划的80%-90%`, `超过目标值20%`, `控制在预算内`: in percent of the target. */
function parseTarget(tokens: Tokens, at: number): Parsed<Region> | null {
  const meaning = isWord(tokens[at], 'equals') ? null : signMeaning(tokens, at);
  const target = meaning ? at + 1 : at;
  if (!isWord(tokens[target], 'target')) return null;
  const inside = skipInside(tokens, target + 1);
  if (inside > target + 1 && (!meaning || meaning.side === 'max')) {
    return { value: ofTarget(null, { value: '100', inclusive: true, stated: true }, 'share'), next: inside };
  }
  const hasOf = isText(tokens[target + 1], /^[的之]$/);
  if (!meaning && !hasOf && signMeaning(tokens, target + 1)) return null;
  const share = parseNumberFirst(tokens, hasOf ? target + 2 : target + 1) ?? parseSigned(tokens, target + 1);
  if (share && share.value.unit === '%') return relative(share, meaning, hasOf);
  if (!meaning || tokens[target + 1]?.kind === 'number') return null;
  const end: End = { value: '100', inclusive: meaning.inclusive, stated: true };
  const isReached = /达|完成|实现|reach/.test(tokens[at]!.text) && !/预算/.test(tokens[target]!.text);
  const of = isReached ? 'target' : 'share';
  return {
    value: ofTarget(meaning.side !== 'max' ? end : null, meaning.side !== 'min' ? end : null, of),
    next: target + 1,
  };
}

/** `预算内`, `预算范围内` */
function skipInside(tokens: Tokens, at: number): number {
  const place = isText(tokens[at], /^(?:数|金额|总额|指标)?范围$/) ? at + 1 : at;
  return isWord(tokens[place], 'within', 'between') ? place + 1 : at;
}

function relative(
  share: Parsed<Region>,
  meaning: { side: 'min' | 'max' | 'equal'; inclusive: boolean } | null,
  hasOf: boolean,
): Parsed<Region> {
  const { min, max, isBare } = share.value;
  if (!meaning) return { value: ofTarget(min, max, 'target', isBare), next: share.next };
  if (hasOf) {
    if (!isBare) return { value: ofTarget(min, max, 'target'), next: share.next };
    const end: End = { ...min!, inclusive: meaning.inclusive, stated: true };
    return {
      value: ofTarget(meaning.side === 'max' ? null : end, meaning.side === 'min' ? null : end, 'target'),
      next: share.next,
    };
  }
  const isOfTarget = isShareOfTarget(share.value, meaning.side);
  if (isOfTarget) return relative({ ...share, value: { ...share.value, isBare: true } }, meaning, true);
  return { value: beyondTarget(share.value, meaning.side === 'max' ? -1 : 1, meaning.inclusive), next: share.next };
}

/**
 * `低于目标值60%` means 60 percent of it and `超过目标值150%` 150, while `低于目标值10%` means 90: nobody writes a shortfall of
 * more than half, or an excess of more than the whole, in this way.
 */
function isShareOfTarget({ min, max, isBare }: Region, side: 'min' | 'max' | 'equal'): boolean {
  if (!isBare || !min || !max) return false;
  return compare(exact(min.value), side === 'max' ? exact('50') : HUNDRED) >= 0;
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

/** `第1名`, `第2-5名`, `前3名` */
function parseRank(tokens: Tokens, at: number): Parsed<Region> | null {
  if (!isWord(tokens[at], 'rank')) return null;
  const plain = parseNumberFirst(tokens, at + 1);
  if (!plain?.value.max || !['名', '位', null].includes(plain.value.unit)) return null;
  const hasUnit = plain.value.unit !== null || isText(tokens[plain.next], /^[名位]/);
  const isTop = tokens[at]!.text === '前';
  if (!hasUnit && !isTop) return null;
  return {
    value: { ...plain.value, unit: '名', isRank: true, isBare: false, min: isTop ? null : plain.value.min },
    next: plain.next,
  };
}

/** `负增长`, `下降`, `持平`, `增长` without a number: on which side of 0. */
function parseTendency(tokens: Tokens, at: number): Parsed<Region> | null {
  const after = tokens[at + 1];
  if (
    after !== undefined &&
    !isMark(after, ',;。:→\n') &&
    !isText(after, /^[的者]/) &&
    !isWord(after, 'gives', 'nothing', 'loses', 'noLoss') &&
    !(after.kind === 'number' && after.unit?.dimension === 'points')
  ) {
    return null;
  }
  const zero: End = { value: '0', inclusive: false, stated: true };
  const included: End = { ...zero, inclusive: true };
  const ends: readonly [End | null, End | null] | null = isWord(tokens[at], 'falls')
    ? [null, zero]
    : isWord(tokens[at], 'flat')
      ? [included, included]
      : isWord(tokens[at], 'rises')
        ? [zero, null]
        : isWord(tokens[at], 'risesNot')
          ? [null, included]
          : null;
  if (!ends) return null;
  const [min, max] = ends;
  return {
    value: { min, max, unit: '%', relativeTo: null, isRank: false, isBare: false, isTendency: true },
    next: at + 1,
  };
}

function region(min: OpenEnd | null, max: OpenEnd | null): Region {
  const unit = (max ?? min)!.token.unit ?? (min ?? max)!.token.unit;
  const end = (open: OpenEnd | null): End | null =>
    open && { value: toExact(open.token.value), inclusive: open.inclusive, stated: open.stated };
  return {
    min: end(min),
    max: end(max),
    unit: unit?.name ?? null,
    relativeTo: null,
    isRank: false,
    isBare: false,
    isTendency: false,
  };
}
