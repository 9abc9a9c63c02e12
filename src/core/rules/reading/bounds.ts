/** One end of a stretch of values: a sign or word before the number, or a word behind it, and whether it belongs. */
import { toExact } from '../../numbers';
import { type End, type Parsed, type Region, type Tokens, isMark, isWord } from './phrases';
import type { NumberToken } from './tokens';

export interface OpenEnd {
  readonly token: NumberToken;
  readonly inclusive: boolean;
  readonly stated: boolean;
  readonly isClaimed?: boolean;
}

export interface Bounded {
  readonly side: 'min' | 'max' | 'equal';
  readonly end: OpenEnd;
}

/** Which side of the number a sign or word allows, and whether the number belongs. */
export interface Meaning {
  readonly side: 'min' | 'max' | 'equal';
  readonly inclusive: boolean;
}

/** A sign or word before the number. */
export function parseBound(tokens: Tokens, at: number): Parsed<Bounded> | null {
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

export function signMeaning(tokens: Tokens, at: number): Meaning | null {
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
export function parseSuffixed(tokens: Tokens, at: number): Parsed<Bounded> | null {
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
    isClaimed: stated?.value === true,
  };
  return {
    value: { side, end: saysAnd && !stated ? { ...end, inclusive: true } : end },
    next: after?.next ?? place + 1,
  };
}

/** `（含）`, `（不含90%）`: whether the number before belongs. */
export function parseOwnership(tokens: Tokens, at: number): Parsed<boolean> | null {
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

export function sameUnit(a: NumberToken, b: NumberToken): boolean {
  return !a.unit || !b.unit || a.unit.name === b.unit.name || a.unit.dimension === b.unit.dimension;
}

export function region(min: OpenEnd | null, max: OpenEnd | null): Region {
  const unit = (max ?? min)!.token.unit ?? (min ?? max)!.token.unit;
  const end = (open: OpenEnd | null): End | null =>
    open && {
      value: toExact(open.token.value),
      inclusive: open.inclusive,
      stated: open.stated,
      isClaimed: open.isClaimed === true,
    };
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
