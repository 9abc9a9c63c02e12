/** A number or a range with its unit and the words behind it: `3-5场`, `18℃至22℃`, `5家(含)以上`, `10天左右`. */
import type { Comparator } from '../../model';
import type { Numeral } from '../chineseNumber';
import type { Token } from './tokens';

export type NumberToken = Extract<Token, { kind: 'number' | 'ratio' | 'rank' }>;

export interface Core {
  readonly first: NumberToken;
  /** The other end of a range. */
  readonly second: { readonly numeral: Numeral; readonly isNegative: boolean } | null;
  readonly unit: Extract<Token, { kind: 'unit' }> | null;
  readonly after: readonly Comparator[];
  readonly isIncluded: boolean | null;
  readonly isAbout: boolean;
  readonly end: number;
  /** The place of the next token. */
  readonly next: number;
}

/** @param at the place of a number, ratio or rank. */
export function readCore(tokens: readonly Token[], at: number): Core {
  const first = tokens[at] as NumberToken;
  let next = at + 1;
  let unit: Core['unit'] = null;
  const takeUnit = () => {
    const token = tokens[next];
    if (token?.kind !== 'unit') return;
    unit = token;
    next++;
  };
  takeUnit();
  const other = secondEnd(tokens, next);
  if (other) {
    next = other.next;
    takeUnit();
  }
  const after: Comparator[] = [];
  let [isIncluded, isAbout]: [boolean | null, boolean] = [null, false];
  for (; next < tokens.length; next++) {
    const token = tokens[next]!;
    if (token.kind === 'comparator' && token.side === 'after') after.push(token.comparator);
    else if (token.kind === 'included') isIncluded = token.isIncluded;
    else if (token.kind === 'approximate' && token.side === 'after') isAbout = true;
    else if (token.kind === 'unit' && !unit) unit = token;
    else break;
  }
  return { first, second: other, unit, after, isIncluded, isAbout, end: tokens[next - 1]!.end, next };
}

function secondEnd(
  tokens: readonly Token[],
  at: number,
): (NonNullable<Core['second']> & { readonly next: number }) | null {
  if (tokens[at]?.kind !== 'to') return null;
  const isNegative = tokens[at + 1]?.kind === 'minus';
  const next = at + (isNegative ? 2 : 1);
  const number = tokens[next];
  return number?.kind === 'number' ? { numeral: number.numeral, isNegative, next: next + 1 } : null;
}

/** The place of the bracket that closes the one at a place; the end of the text where none does. */
export function closingOf(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = at; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'open') depth++;
    if (tokens[i]!.kind === 'close' && --depth === 0) return i;
  }
  return tokens.length;
}
