/** Points as rules write them: `5分`, `权重的80%`, `满分`, `4-5分`, `不得分`, `扣2分`. */
import type { Exact, PointRange, Points } from '../../model';
import { type Rational, divide, rational, toExact } from '../../numbers';
import { FULL_MARKS, type Parsed, type Tokens, isMark, isText, isWord } from './phrases';
import type { NumberToken } from './tokens';

/** Points or a range of points, without the verb before them. */
export function parsePoints(tokens: Tokens, at: number): Parsed<Points | PointRange> | null {
  return parseRange(tokens, at) ?? parseOne(tokens, at, null);
}

function parseRange(tokens: Tokens, at: number): Parsed<PointRange> | null {
  if (!isMark(tokens[at + 1], '-~') && !isWord(tokens[at + 1], 'to')) {
    const withUnit = tokens[at];
    if (withUnit?.kind !== 'number') return null;
    if (!isMark(tokens[at + 1], '-~') && !isWord(tokens[at + 1], 'to')) return null;
  }
  const second = parseOne(tokens, at + 2, null);
  if (!second) return null;
  const first = parseOne(tokens, at, second.value.of);
  if (!first || first.next !== at + 1) return null;
  return { value: { from: first.value, to: second.value }, next: second.next };
}

/** `inherited`: what the other end of a range counts in, for a number without its own unit. */
function parseOne(tokens: Tokens, at: number, inherited: Points['of'] | null): Parsed<Points> | null {
  const token = tokens[at];
  if (!token) return null;
  if (isWord(token, 'full')) return shareAfter(tokens, at + 1) ?? fullPoints(tokens, at + 1);
  if (isWord(token, 'half')) return { value: share(rational(1n, 2n)), next: skipWeight(tokens, at + 1) };
  if (isWord(token, 'weight')) return shareAfter(tokens, at + 1);
  if (token.kind !== 'number') return null;
  return parseNumber(tokens, at, token, inherited);
}

/** `100标准分`: the word for full marks stands for the unit. */
function wordAfter(tokens: Tokens, at: number): string {
  return isWord(tokens[at + 1], 'weight') ? tokens[at + 1]!.text : '';
}

function parseNumber(
  tokens: Tokens,
  at: number,
  token: NumberToken,
  inherited: Points['of'] | null,
): Parsed<Points> | null {
  if (!token.unit && token.value.numerator === 0n) {
    const after = weightAfter(tokens, at + 1);
    if (after !== null) return { value: share(token.value), next: after };
  }
  if (token.unit?.dimension === 'points' || (isWord(tokens[at + 1], 'points') && !token.unit)) {
    const next = at + (token.unit ? 1 : 2);
    return { value: { of: 'points', value: toExact(token.value) }, next };
  }
  if (!token.unit && /分$/.test(wordAfter(tokens, at)))
    return { value: { of: 'points', value: toExact(token.value) }, next: at + 2 };
  const fraction = fractionAt(tokens, at);
  const value = fraction?.value ?? (isPercent(token) ? divide(token.value, rational(100n)) : null);
  const next = fraction?.next ?? at + 1;
  if (value) {
    const after = weightAfter(tokens, next);
    if (after !== null) return { value: share(value), next: after };
    if (inherited === 'weight') return { value: share(value), next };
  }
  if (token.unit === null && inherited === 'weight')
    return { value: share(divide(token.value, rational(100n))), next: at + 1 };
  if (token.unit === null && inherited === 'points') {
    return { value: { of: 'points', value: toExact(token.value) }, next: at + 1 };
  }
  return null;
}

/** `满分`, `满分5分`, `满分（5分）` */
function fullPoints(tokens: Tokens, at: number): Parsed<Points> {
  const isOpen = isMark(tokens[at], '(');
  const token = tokens[isOpen ? at + 1 : at];
  if (token?.kind !== 'number' || token.unit?.dimension !== 'points') return { value: FULL_MARKS, next: at };
  if (isOpen && !isMark(tokens[at + 2], ')')) return { value: FULL_MARKS, next: at };
  return { value: { of: 'points', value: toExact(token.value) }, next: isOpen ? at + 3 : at + 1 };
}

/** `的80%`, `×80%`, `的1/3`, `的一半` after a word for full marks. */
function shareAfter(tokens: Tokens, at: number): Parsed<Points> | null {
  let place = at;
  if (isText(tokens[place], /^[的之]$/) || isMark(tokens[place], '×')) place++;
  const token = tokens[place];
  if (isWord(token, 'half')) return { value: share(rational(1n, 2n)), next: place + 1 };
  if (token?.kind !== 'number') return null;
  const fraction = fractionAt(tokens, place);
  if (fraction) return { value: share(fraction.value), next: fraction.next };
  return isPercent(token) ? { value: share(divide(token.value, rational(100n))), next: place + 1 } : null;
}

/** The place after `的权重`, `权重分`, `of the weight`; null where no such word follows. */
function weightAfter(tokens: Tokens, at: number): number | null {
  let place = afterOwnership(tokens, at);
  if (isText(tokens[place], /^(?:的|之|of|的该|的本|的总)$/) || isMark(tokens[place], '×')) place++;
  if (isMark(tokens[place], '×')) place++;
  if (isText(tokens[place], /^的(?:分数|得分|分)$/)) return place + 1;
  return isWord(tokens[place], 'weight', 'full') ? place + 1 : null;
}

/** `80%（含80%）分值`: which end belongs matters to nobody who may choose between the two. */
function afterOwnership(tokens: Tokens, at: number): number {
  if (!isMark(tokens[at], '(') || !isWord(tokens[at + 1], 'included', 'excluded')) return at;
  const close = tokens[at + 2]?.kind === 'number' ? at + 3 : at + 2;
  return isMark(tokens[close], ')') ? close + 1 : at;
}

function skipWeight(tokens: Tokens, at: number): number {
  return weightAfter(tokens, at) ?? at;
}

function fractionAt(tokens: Tokens, at: number): Parsed<Rational> | null {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (top?.kind !== 'number' || !isMark(slash, '/') || bottom?.kind !== 'number') return null;
  if (top.unit || bottom.unit || bottom.value.numerator === 0n) return null;
  return { value: divide(top.value, bottom.value), next: at + 3 };
}

export function isPercent(token: NumberToken): boolean {
  return token.unit?.dimension === 'share';
}

export function share(value: Rational): Points {
  return { of: 'weight', value: toExact(value) as Exact };
}
