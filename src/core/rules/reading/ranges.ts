/** Stretches of values with one end or two: `≥80%且<90%`, `85%（含）至95%`, `90%以下80%以上`, a bare `100%`. */
import { compare } from '../../numbers';
import { type Bounded, type OpenEnd, parseBound, parseOwnership, parseSuffixed, region, sameUnit } from './bounds';
import { type Parsed, type Region, type Tokens, isMark, isText, isWord } from './phrases';
import type { NumberToken } from './tokens';

/** `≥95%`, `不低于95%`, `达到95%以上`, `≥80%且<90%`, `大于80%小于90%` */
export function parseSigned(tokens: Tokens, at: number): Parsed<Region> | null {
  const first = parseBound(tokens, at);
  if (!first) return null;
  if (first.value.side === 'equal' && isMark(tokens[first.next], '-~')) {
    const range = parseNumberFirst(tokens, at + 1);
    if (range && range.next > first.next) return range;
  }
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

/** `95%及以上`, `85%（含）至95%`, `8%-10%以内`, `90%以下80%以上`, a bare `100%` */
export function parseNumberFirst(tokens: Tokens, at: number): Parsed<Region> | null {
  const low = tokens[at];
  if (low?.kind !== 'number') return null;
  const suffixed = parseSuffixed(tokens, at);
  if (suffixed) return parseSecondHalf(tokens, suffixed);
  if (low.unit?.dimension === 'points' && !isMark(tokens[at + 1], '-~') && !isWord(tokens[at + 1], 'to')) return null;
  const lowOwned = parseOwnership(tokens, at + 1);
  const dash = lowOwned?.next ?? at + 1;
  if (isMark(tokens[dash], '-~') || isWord(tokens[dash], 'to')) {
    const range = parseRangeEnd(tokens, low, lowOwned?.value ?? null, dash + 1);
    if (range) return range;
  }
  if (lowOwned || low.unit?.dimension === 'points') return null;
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
  if (high?.kind !== 'number' || (high.unit?.dimension === 'points' && !isCompared(tokens, place + 1))) return null;
  if (low.unit && high.unit && low.unit.name !== high.unit.name) return null;
  const owned = parseOwnership(tokens, place + 1);
  let next = owned?.next ?? place + 1;
  if (isWord(tokens[next], 'between', 'within')) next++;
  else if (isWord(tokens[next], 'orLess')) next++;
  if (isText(tokens[next], /^的?(?:区间|范围)$/)) next++;
  const late = owned ? null : parseOwnership(tokens, next);
  if (late) next = late.next;
  const lateValue = late && isAboutLow(tokens, late.next, low) ? null : (late?.value ?? null);
  const isOwnedLow = owned !== null && isAboutLow(tokens, owned.next, low);
  const aboutLow = isOwnedLow ? owned.value : late && lateValue === null ? late.value : null;
  const lowOwned = lowIncluded ?? aboutLow;
  const highOwned = (isOwnedLow ? undefined : owned?.value) ?? (below ? false : lateValue);
  const min: OpenEnd = { token: withUnitOf(low, high), inclusive: lowOwned ?? true, stated: lowOwned !== null };
  const max: OpenEnd = { token: high, inclusive: highOwned ?? true, stated: highOwned !== null };
  const isDescending = compare(min.token.value, max.token.value) > 0;
  return { value: isDescending ? region(max, min) : region(min, max), next };
}

/** `80-90分的得4分`: scores that are compared, since what they earn follows. */
function isCompared(tokens: Tokens, next: number): boolean {
  if (isWord(tokens[next], 'between', 'gives', 'loses', 'nothing')) return true;
  return isText(tokens[next], /^的/) || (isMark(tokens[next], ':→') && tokens[next + 1]?.kind === 'number');
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
