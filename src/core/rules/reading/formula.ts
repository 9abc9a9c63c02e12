/** Finds the formulas of a rule: how points are calculated, and what a measure is. */
import { type Expression, parseExpression } from './expression';
import { type Formula, type Parsed, type Tokens, isMark, isText, isWord } from './phrases';
import { roleOf, scoreFormula } from './scoreFormula';
import type { Token } from './tokens';

/** Tokens that one formula may have. */
const REACH = 60;

const SCORE_NAME = /(?:得分|分数|评分|计分|积分|score|points)(?:值)?\s*$/i;

/** A formula that fills the part of the sentence which starts here. */
export function parseFormula(tokens: Tokens, at: number, text: string): Parsed<Formula> | null {
  if (!startsPart(tokens, at)) return null;
  const behind = isWord(tokens[at], 'by') ? at + 1 : at;
  const start = isMark(tokens[behind], '"') ? behind + 1 : behind;
  const end = partEnd(tokens, start);
  const signs = countSigns(tokens, start, end);
  if (signs.operators === 0 && signs.equals < 0) return null;
  const from = signs.equals < 0 ? start : signs.equals + 1;
  const to = trimmedEnd(tokens, from, end);
  if (to <= from) return null;
  const called = signs.equals < 0 ? '' : slice(text, tokens, start, signs.equals) + pointsWord(tokens[signs.equals]!);
  const name = called === '' || SCORE_NAME.test(called) ? called : slice(text, tokens, at, signs.equals);
  const trailing = start > at && to < end ? slice(text, tokens, to, end) : '';
  const measured = MEASURED.exec(trailing)?.[1];
  if (measured !== undefined && name === '') {
    const formula = formulaOf(tokens, from, to, measured, text, signs, false);
    return formula && { value: formula, next: end };
  }
  const isCalled = trailing !== '';
  const formula = formulaOf(tokens, from, to, name, text, signs, isCalled);
  return formula && { value: formula, next: Math.max(end, to) };
}

/** `按“…”计算完成率`: the name of the measure stands behind. */
const MEASURED = /^"?(?:计算|算|得|求)?(?:得?出|得到|算出)?([\u4e00-\u9fff]{1,12}[率度比])$/;

/** `得分为` is one word. */
function pointsWord(equals: Token): string {
  return isWord(equals, 'gives') ? equals.text.slice(0, 2) : '';
}

function formulaOf(
  tokens: Tokens,
  from: number,
  to: number,
  name: string,
  text: string,
  signs: Signs,
  /** `按…计算得分`: called a calculation of points by the words around it. */
  isCalled: boolean,
): Formula | null {
  const right = slice(text, tokens, from, to);
  const expression = parseExpression(tokens, from, to, text);
  const isScore =
    SCORE_NAME.test(name) || (name === '' && signs.operators > 0 && (isCalled || hasWeight(tokens, from, to)));
  if (isScore) {
    if (!expression || (expression.kind !== 'operation' && roleOf(right) !== 'rate')) return null;
    const score = scoreFormula(expression);
    return { name, text: right, isScore: true, score, expression, numerator: null, denominator: null, isMended: false };
  }
  if (name === '') return withoutEquals(expression, right, signs);
  if (expression === null ? tokens[from]?.kind === 'number' : expression.kind === 'number') return null;
  const quotient = expression && quotientIn(expression);
  const isMeasure = /[率度比例]$|占比|情况|指数|水平/.test(name) || quotient !== null;
  if (!isMeasure || (!quotient && signs.operators === 0 && !/得分率/.test(name))) return null;
  return {
    name,
    text: right,
    isScore: false,
    score: null,
    expression: null,
    numerator: quotient?.[0] ?? null,
    denominator: quotient?.[1] ?? null,
    isMended: signs.operators === 0,
  };
}

/** `预算执行率实际支出/预算数`: the equals sign was lost. */
function withoutEquals(expression: Expression | null, right: string, signs: Signs): Formula | null {
  const quotient = expression && quotientIn(expression);
  if (!quotient || signs.slashes === 0 || quotient.some((side) => /\d|不低于|不高于|不超过|[≥≤<>]/.test(side)))
    return null;
  const split = /^(.{2,20}?率)(.{2,})$/.exec(quotient[0]);
  if (!split) return null;
  return {
    name: split[1]!,
    text: right.slice(split[1]!.length),
    isScore: false,
    score: null,
    expression: null,
    numerator: split[2]!,
    denominator: quotient[1],
    isMended: true,
  };
}

/** The two sides of the division in `a/b` or `a/b×100%`, as written. */
function quotientIn(expression: Expression): readonly [string, string] | null {
  if (expression.kind !== 'operation') return null;
  if (expression.sign === '/') return [written(expression.left), written(expression.right)];
  if (expression.sign === '×') return quotientIn(expression.left) ?? quotientIn(expression.right);
  return null;
}

function written(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return `${expression.value.numerator}`;
    case 'name':
      return expression.text;
    case 'absolute':
      return `|${written(expression.of)}|`;
    case 'function':
      return `${expression.name}(${expression.of.map(written).join(',')})`;
    case 'operation':
      return `${written(expression.left)}${expression.sign}${written(expression.right)}`;
  }
}

interface Signs {
  readonly operators: number;
  readonly slashes: number;
  /** The place of the first equals sign; -1 where there is none. */
  readonly equals: number;
}

function countSigns(tokens: Tokens, from: number, to: number): Signs {
  let [operators, slashes, equals] = [0, 0, -1];
  for (let at = from; at < to; at++) {
    if (equals < 0 && at > from && isEquals(tokens, at)) equals = at;
    if (
      isMark(tokens[at], '×/') ||
      (isMark(tokens[at], '-+|') && equals >= 0) ||
      isWord(tokens[at], 'times', 'dividedBy')
    )
      operators++;
    if (isMark(tokens[at], '/') || isWord(tokens[at], 'dividedBy')) slashes++;
  }
  return { operators, slashes, equals };
}

/** `=`, or after a word for points also `等于` and `为`. */
function isEquals(tokens: Tokens, at: number): boolean {
  if (isMark(tokens[at], '=')) return true;
  if (isWord(tokens[at], 'gives') && /分[为是]$/.test(tokens[at]!.text)) return holdsFactor(tokens, at + 1);
  if (isMark(tokens[at], ':'))
    return /(?:得分|计分|评分|公式|score|points)$/i.test(tokens[at - 1]?.text ?? '') && holdsFactor(tokens, at + 1);
  return isWord(tokens[at], 'equals') && /分$/.test(tokens[at - 1]!.text);
}

/** Whether a product or quotient follows before the part ends, rather than words. */
function holdsFactor(tokens: Tokens, from: number): boolean {
  for (let at = from; at < tokens.length && at < from + REACH && !isMark(tokens[at], ',;。\n:'); at++) {
    if (isMark(tokens[at], '×/=')) return true;
  }
  return false;
}

function startsPart(tokens: Tokens, at: number): boolean {
  if (at === 0) return true;
  const before = tokens[at - 1]!;
  if (
    isWord(tokens[at], 'by') &&
    (before.kind === 'number' ||
      isWord(before, 'between', 'within', 'orMore', 'orLess', 'gives') ||
      isText(before, /[的者则]$/))
  )
    return true;
  return before.kind === 'item' || isMark(before, ',;。:\n→') || isWord(before, 'by', 'otherwise');
}

/** The end of the part: a comma or stop outside brackets. */
function partEnd(tokens: Tokens, from: number): number {
  let depth = 0;
  let at = from;
  for (; at < tokens.length && at < from + REACH; at++) {
    if (isMark(tokens[at], '([')) depth++;
    else if (isMark(tokens[at], ')]')) {
      if (depth === 0) break;
      depth--;
    } else if (
      isMark(tokens[at], ';。\n→') ||
      tokens[at]!.kind === 'item' ||
      (depth === 0 && isMark(tokens[at], ',:') && !isEquals(tokens, at))
    )
      break;
  }
  return at;
}

/** Leaves out `计算得分` and the like behind the formula, and a full stop typed as a point. */
function trimmedEnd(tokens: Tokens, from: number, end: number): number {
  let to = end;
  while (to > from + 1) {
    const last = tokens[to - 1];
    const trails = isText(last, /^(?:算|计算|核算|进行|来|公式|方式)/) || isMark(last, '."');
    if (
      !trails &&
      !(
        isWord(last, 'gives') &&
        (isText(tokens[to - 2], /^(?:算|计算|核算)/) || isWord(tokens[to - 2], 'weight') || isMark(tokens[to - 2], '"'))
      )
    )
      break;
    to--;
  }
  if (to > from + 1 && isWord(tokens[to - 1], 'gives') && tokens[to - 2]?.kind === 'number') to--;
  return to;
}

function hasWeight(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWord(tokens[at], 'weight', 'full')) return true;
  const last = tokens[to - 1];
  return last?.kind === 'number' && last.unit?.dimension === 'points' && isMark(tokens[to - 2], '×');
}

function slice(text: string, tokens: Tokens, from: number, to: number): string {
  return to <= from ? '' : text.slice(tokens[from]!.start, tokens[to - 1]!.end).trim();
}
