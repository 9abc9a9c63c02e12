/** Stretches of values as rules write them: with signs, with words before or after the number, as ranges, in words. */
import { type OpenEnd, region } from './bounds';
import { type End, type Parsed, type Region, type Tokens, isMark, isText, isWord } from './phrases';
import { parseNumberFirst, parseSigned } from './ranges';
import { parseTarget } from './targetRegion';

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

/** `第1名`, `第2-5名`, `前3名` */
function parseRank(tokens: Tokens, at: number): Parsed<Region> | null {
  if (!isWord(tokens[at], 'rank')) return null;
  const plain = parseNumberFirst(tokens, at + 1);
  if (plain?.value.max && plain.value.unit === '%' && tokens[at]!.text === '前')
    return { value: { ...plain.value, min: null, isBare: false }, next: plain.next };
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
