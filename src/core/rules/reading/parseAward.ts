/** What a condition earns, as rules write it: `得5分`, `不得分`, `扣2分`, `（1分）`, `→ 5分`, `满分`. */
import type { PointRange, Points } from '../../model';
import { type Rational, compare, divide, rational, toExact } from '../../numbers';
import { type Award, FULL_MARKS, NO_POINTS, type Parsed, type Tokens, isMark, isText, isWord } from './phrases';
import { isPercent, parsePoints, share } from './points';
import type { NumberToken } from './tokens';

/**
 * What a condition earns: a verb with its points, `不得分`, `不扣分`, points in brackets, or bare points at the end of
 * a part of the sentence.
 */
export function parseAward(tokens: Tokens, at: number): Parsed<Award> | null {
  const token = tokens[at];
  if (isMark(token, '(') || isMark(token, '[')) return parseBracketed(tokens, at);
  if (isWord(token, 'full', 'half') && standsAlone(tokens, at)) {
    const points = parsePoints(tokens, at);
    return points && award(points.value, false, points.next);
  }
  if (isWord(token, 'nothing')) return award(NO_POINTS, false, at + 1);
  if (isWord(token, 'noLoss')) return award(FULL_MARKS, false, at + 1);
  if (isWord(token, 'gives', 'adds')) {
    const behind = isMark(tokens[at + 1], ':=') || isWord(tokens[at + 1], 'equals') ? at + 2 : at + 1;
    const start = isText(tokens[behind], /^(?:该|本|此)(?:项|指标|项指标)(?:的)?$/) ? behind + 1 : behind;
    const points =
      unlessValue(tokens, parsePoints(tokens, start)) ??
      parseWeightAlone(tokens, start) ??
      parsePlainShare(tokens, start) ??
      parseBareNumber(tokens, at, start) ??
      parseEnglishRange(tokens, at, start) ??
      parseGivesAlone(tokens, at);
    return points && award(points.value, false, points.next);
  }
  if (isMark(token, '=:') && isGrade(tokens[at - 1])) {
    const points = parseNumberAlone(tokens, at + 1) ?? parsePoints(tokens, at + 1) ?? parsePlainShare(tokens, at + 1);
    if (points) return award(points.value, false, points.next);
  }
  if (isWord(token, 'equals') && namesValue(tokens, at)) {
    const points = parsePoints(tokens, at + 1);
    return points && award(points.value, false, points.next);
  }
  if (isWord(token, 'loses')) {
    const points = parsePoints(tokens, at + 1) ?? parsePlainShare(tokens, at + 1);
    return points && award(points.value, true, points.next);
  }
  if (isMark(token, '→')) {
    const points = parsePoints(tokens, at + 1) ?? parseNumberAlone(tokens, at + 1);
    return points && award(points.value, false, points.next);
  }
  return parseBare(tokens, at);
}

/** `得分90分以上`: a score that is compared, not one that is given. */
function unlessValue<T>(tokens: Tokens, points: Parsed<T> | null): Parsed<T> | null {
  return points && isWord(tokens[points.next], 'orMore', 'orLess', 'within') ? null : points;
}

/** `95%以上为4分`, `优为5分`: a value or a grade stands before the word. */
function namesValue(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'number') return before.unit?.dimension !== 'points';
  return isWord(before, 'orMore', 'orLess', 'within', 'between') || isGrade(before);
}

/** `≥95%，满分`: full marks without a verb, as a part of their own or behind a colon or number. */
function standsAlone(tokens: Tokens, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (isText(after, /^(?:if|when|where)\b/i)) return before === undefined || isMark(before, ';。.\n,');
  const opens = isMark(before, ',:→') || before?.kind === 'number' || isWord(before, 'orMore', 'orLess', 'within');
  return opens && (after === undefined || isMark(after, ',;。\n、)'));
}

function award(points: Points | PointRange, isLoss: boolean, next: number, isBracketed = false): Parsed<Award> {
  return { value: { points, isLoss, isBracketed }, next };
}

function parseBracketed(tokens: Tokens, at: number): Parsed<Award> | null {
  const inner = tokens[at + 1];
  const verb = isWord(inner, 'gives', 'adds', 'loses') ? 1 : 0;
  const points = parsePoints(tokens, at + 1 + verb);
  if (points && isMark(tokens[points.next], ')]')) {
    return award(points.value, isWord(inner, 'loses'), points.next + 1, true);
  }
  const isCutOff = tokens.length === at + 2 && inner?.kind === 'number' && !inner.unit;
  return isCutOff ? award({ of: 'points', value: toExact(inner.value) }, false, at + 2, true) : null;
}

/** `合格率100%得分，否则不得分`: the points, whatever they are. */
function parseGivesAlone(tokens: Tokens, at: number): Parsed<Points> | null {
  const before = tokens[at - 1];
  const isFactor = isMark(tokens[at - 2], '×/');
  const follows =
    (before?.kind === 'number' && !isFactor) ||
    isMark(before, ',') ||
    isWord(before, 'orMore', 'orLess', 'within') ||
    isText(before, /[的则]$/) ||
    deniedAfter(tokens, at);
  const ends = tokens[at + 1] === undefined || isMark(tokens[at + 1], ',;。\n、)');
  return follows && ends && /^(?:得分|计分|给分|记分)$/.test(tokens[at]!.text)
    ? { value: FULL_MARKS, next: at + 1 }
    : null;
}

/** `Excellent = 10`: nothing but a number. */
function parseNumberAlone(tokens: Tokens, at: number): Parsed<Points> | null {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token?.kind !== 'number' || token.unit || (after && !isMark(after, ',;。\n、)'))) return null;
  return { value: { of: 'points', value: toExact(token.value) }, next: at + 1 };
}

/** `完成得分，未完成不得分`: the denial behind tells that nothing more is to come. */
function deniedAfter(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 2];
  return (
    tokens[at - 1] !== undefined && isMark(tokens[at + 1], ',;') && /^(?:未|不|没|否则|反之)/.test(next?.text ?? '')
  );
}

/** `得分为0`, `分值为0`: a number without its unit after a word that ends in 分. */
function parseBareNumber(tokens: Tokens, at: number, start: number): Parsed<Points> | null {
  const token = tokens[start];
  const isNamed = /分(?:为|是)?$/.test(tokens[at]!.text) || token?.text === '0';
  if (!isNamed || token?.kind !== 'number' || token.unit) return null;
  const after = tokens[start + 1];
  if (after && !isMark(after, ',;。\n、)')) return null;
  return { value: { of: 'points', value: toExact(token.value) }, next: start + 1 };
}

/** `score up to 0.25`, `score from 0.25 to 0.75` */
function parseEnglishRange(tokens: Tokens, at: number, start: number): Parsed<PointRange> | null {
  if (!/^[a-z]/i.test(tokens[at]!.text)) return null;
  const first = start + (isText(tokens[start], /^from$/i) || isWord(tokens[start], 'atMost') ? 1 : 0);
  const low = tokens[first];
  if (first === start || low?.kind !== 'number' || low.unit) return null;
  const points = (value: Rational): Points => ({ of: 'points', value: toExact(value) });
  if (isWord(tokens[start], 'atMost')) return { value: { from: NO_POINTS, to: points(low.value) }, next: first + 1 };
  const high = tokens[first + 2];
  if (!isWord(tokens[first + 1], 'to') || high?.kind !== 'number' || high.unit) return null;
  return { value: { from: points(low.value), to: points(high.value) }, next: first + 3 };
}

/** `得分值`, `得权重分`: the whole weight. */
function parseWeightAlone(tokens: Tokens, at: number): Parsed<Points> | null {
  const ends = tokens[at + 1] === undefined || isMark(tokens[at + 1], ',;。\n、)');
  return isWord(tokens[at], 'weight') && ends ? { value: FULL_MARKS, next: at + 1 } : null;
}

/** `得80%`: a share of the weight, where the sentence ends there. */
function parsePlainShare(tokens: Tokens, at: number): Parsed<Points | PointRange> | null {
  const token = tokens[at];
  const range = parseShareSpan(tokens, at);
  if (range) return range;
  const next = isText(tokens[at + 1], /^的?分$/) ? at + 2 : at + 1;
  const ends = tokens[next] === undefined || isMark(tokens[next], ',;。\n、)');
  if (token?.kind !== 'number' || !isPercent(token) || !ends) return null;
  return { value: share(divide(token.value, rational(100n))), next };
}

/** `得60%-80%`: shares of the weight, of which a person chooses. */
function parseShareSpan(tokens: Tokens, at: number): Parsed<PointRange> | null {
  const [low, dash, high, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (low?.kind !== 'number' || !isMark(dash, '-~') || high?.kind !== 'number' || !isPercent(high)) return null;
  if ((low.unit && !isPercent(low)) || (after && !isMark(after, ',;。\n、)'))) return null;
  const part = (token: NumberToken): Points => share(divide(token.value, rational(100n)));
  return { value: { from: part(low), to: part(high) }, next: at + 3 };
}

/** `效果较好100%-80%（含）` at the end of an item: shares of the weight, best first. */
function parseShareRange(tokens: Tokens, at: number): Parsed<PointRange> | null {
  const [high, dash, low] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (high?.kind !== 'number' || !isMark(dash, '-~') || low?.kind !== 'number') return null;
  if (!isPercent(high) || (low.unit && !isPercent(low)) || compare(high.value, low.value) <= 0) return null;
  if (tokens[at - 1]?.kind !== 'text') return null;
  const part = (token: NumberToken): Points => share(divide(token.value, rational(100n)));
  const isOwned = isMark(tokens[at + 3], '(') && isWord(tokens[at + 4], 'included', 'excluded');
  const close = isOwned ? (isMark(tokens[at + 5], ')') ? at + 6 : at + 7) : at + 3;
  return { value: { from: part(high), to: part(low) }, next: close };
}

/** `A档100%，B档80%`: a share of the weight behind a grade. */
function parseGradeShare(tokens: Tokens, at: number): Parsed<Points> | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !isPercent(token) || !isGrade(tokens[at - 1])) return null;
  return { value: share(divide(token.value, rational(100n))), next: at + 1 };
}

const GRADE =
  /^(?:[A-Ea-e一二三四][档级等]|优秀?|良好?|中等?|(?:基本|不)?(?:合格|达标|满意)|较?[好差]|一般|excellent|good|fair|average|poor|high|medium|low|pass|fail|(?:(?:fully|partially|partly|not) )?(?:met|achieved|completed|passed))$/i;

function isGrade(token: Tokens[number] | undefined): boolean {
  return (token?.kind === 'text' || isWord(token, 'plain')) && GRADE.test(token!.text);
}

/** `70%以下：0`, `D档0` */
function parseZero(tokens: Tokens, at: number): Parsed<Points> | null {
  const token = tokens[at];
  const isNamed = isMark(tokens[at - 1], ':→') || isWord(tokens[at - 1], 'otherwise') || isGrade(tokens[at - 1]);
  return token?.kind === 'number' && token.text === '0' && isNamed ? { value: NO_POINTS, next: at + 1 } : null;
}

/** Points that stand alone before the end of a part: `优：5分、良：4分`, `95%以上 10分`. */
function parseBare(tokens: Tokens, at: number): Parsed<Award> | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || isWord(tokens[at - 1], 'weight', 'full', 'atMostPoints', 'points')) return null;
  const points =
    parsePoints(tokens, at) ?? parseShareRange(tokens, at) ?? parseGradeShare(tokens, at) ?? parseZero(tokens, at);
  if (!points) return null;
  const after = tokens[points.next];
  const ends =
    after === undefined ||
    after.kind === 'item' ||
    isMark(after, ',;。、\n)]') ||
    (after.kind === 'text' && isMark(tokens[at - 1], ':')) ||
    (isText(after, /^(?:if|when|where)\b/i) && (at === 0 || isMark(tokens[at - 1], ',;。\n'))) ||
    (isMark(after, ':') && (at === 0 || isMark(tokens[at - 1], ';。\n')));
  return ends ? award(points.value, false, points.next) : null;
}
