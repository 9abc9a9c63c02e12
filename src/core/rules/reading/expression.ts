/**
 * Arithmetic in words: `得分＝实际完成值÷目标值×分值`, `（1－|实际值－目标值|÷目标值）×权重`. The expression is parsed into a
 * tree; what it means is found by calculating it at sample values, so that every way to write a formula is understood.
 */
import type { Points } from '../../model';
import {
  ONE,
  type Rational,
  absolute,
  add,
  divide,
  equals,
  exact,
  isZero,
  multiply,
  rational,
  subtract,
  toExact,
} from '../../numbers';
import { type Tokens, isMark, isWord } from './phrases';

export type Expression =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'absolute'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly sign: '+' | '-' | '×' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

/** What a formula for points amounts to. */
export interface ScoreFormula {
  readonly formula: 'higher' | 'lower' | 'deviation' | 'mirror' | 'rate';
  readonly times: Points;
  /** The rate that the formula names, where it is `rate`. */
  readonly rate: string | null;
}

/** Deepest nesting of brackets that is followed. */
const DEPTH = 30;

/** The expression between two tokens; null where it is not one, whole. */
export function parseExpression(tokens: Tokens, from: number, to: number, text: string): Expression | null {
  const parser = new Parser(tokens, from, to, text);
  const expression = parser.sum(0);
  return expression && parser.at === to ? expression : null;
}

class Parser {
  constructor(
    private readonly tokens: Tokens,
    public at: number,
    private readonly to: number,
    private readonly text: string,
  ) {}

  sum(depth: number): Expression | null {
    let left = this.product(depth);
    while (left && this.sees('+-')) {
      const sign = this.tokens[this.at++]!.text as '+' | '-';
      const right = this.product(depth);
      left = right && { kind: 'operation', sign, left, right };
    }
    return left;
  }

  private product(depth: number): Expression | null {
    let left = this.factor(depth);
    for (;;) {
      if (!left) return null;
      const sign = this.operator();
      if (sign) {
        this.at++;
        const right = this.factor(depth);
        left = right && { kind: 'operation', sign, left, right };
      } else if (this.at < this.to && (this.sees('([') || this.tokens[this.at - 1]?.text === ')')) {
        const right = this.at < this.to && !this.sees('+-)]|') ? this.factor(depth) : null;
        if (!right) return left;
        left = { kind: 'operation', sign: '×', left, right };
      } else return left;
    }
  }

  private operator(): '×' | '/' | null {
    if (this.sees('×/')) return this.tokens[this.at]!.text as '×' | '/';
    if (this.at >= this.to) return null;
    if (isWord(this.tokens[this.at], 'times')) return '×';
    return isWord(this.tokens[this.at], 'dividedBy') ? '/' : null;
  }

  private factor(depth: number): Expression | null {
    if (depth > DEPTH || this.at >= this.to) return null;
    if (this.sees('([')) {
      this.at++;
      const inner = this.sum(depth + 1);
      if (!inner || !this.sees(')]')) return null;
      this.at++;
      return inner;
    }
    if (this.sees('|')) {
      this.at++;
      const inner = this.sum(depth + 1);
      if (!inner || !this.sees('|')) return null;
      this.at++;
      return { kind: 'absolute', of: inner };
    }
    return this.number() ?? this.name();
  }

  private number(): Expression | null {
    const token = this.tokens[this.at];
    const next = this.tokens[this.at + 1];
    const standsAlone = this.at + 1 >= this.to || next?.kind === 'mark' || isWord(next, 'times', 'dividedBy');
    if (token?.kind !== 'number' || !standsAlone) return null;
    this.at++;
    const isShare = token.unit?.dimension === 'share';
    return { kind: 'number', value: isShare ? divide(token.value, rational(100n)) : token.value };
  }

  private name(): Expression | null {
    const from = this.at;
    while (this.at < this.to && !this.sees('+-×/()[]|=') && this.operator() === null) this.at++;
    if (this.at === from) return null;
    const text = this.text
      .slice(this.tokens[from]!.start, this.tokens[this.at - 1]!.end)
      .replaceAll('"', '')
      .trim();
    const ratio = /^(.{1,30}?)(?:与|占|和|同)(.{1,30}?)的?(?:之比|比值|比例|比率|比重|百分比)$/.exec(text);
    if (ratio) {
      const [left, right] = [ratio[1]!, ratio[2]!].map((name) => ({ kind: 'name', text: name }) as const);
      return { kind: 'operation', sign: '/', left: left!, right: right! };
    }
    if (this.at < this.to && this.sees('(')) this.skipExplanation();
    return { kind: 'name', text };
  }

  /** `全年执行数（B）`: a bracket right behind a name that holds a letter or a unit explains it. */
  private skipExplanation(): void {
    const inner = this.tokens[this.at + 1];
    const isShort = inner !== undefined && inner.end - inner.start <= 4 && inner.kind !== 'number';
    if (isShort && this.at + 2 < this.to && isMark(this.tokens[this.at + 2], ')')) this.at += 3;
  }

  private sees(marks: string): boolean {
    return this.at < this.to && isMark(this.tokens[this.at], marks);
  }
}

type Role = 'weight' | 'actual' | 'target' | 'rate';

const WEIGHT =
  /^(?:该|本|此|各)?(?:项|指标|考核)*(?:的)?(?:应得|标准|设定|基本|所占|规定|对应)?(?:分值|权重|满分|总分|分数|权重分|标准分|权重分值|指标权重|指标分值|weight)(?:总额|值)?$/i;
const ACTUAL = /实际|完成值|完成数|完成量|执行数|支出|到位|已完成|实现|得到|^B$|^实|结果值|达到|报销|使用|actual/i;
const TARGET = /目标|计划|预算|要求|应|预期|指标值|任务|标准值|预定|^A$|总额|下达|批复|target|plan/i;
const RATE = /[率度比例]$|占比|百分比|完成情况|rate$|ratio$/i;

/** What a name in a formula stands for; null where its words do not say. */
export function roleOf(name: string): Role | null {
  const plain = name.replace(/\(.{0,10}\)/g, '');
  if (WEIGHT.test(plain)) return 'weight';
  if (/^(?:年度|绩效)?(?:目标|计划|预期|要求|标准)/.test(plain)) return 'target';
  if (RATE.test(plain)) return 'rate';
  const isActual = ACTUAL.test(plain);
  const isTarget = TARGET.test(plain);
  if (isActual && isTarget)
    return /^实际|实际/.test(plain) ? 'actual' : /^(?:计划|目标|预算|要求|应|预期)/.test(plain) ? 'target' : 'actual';
  return isActual ? 'actual' : isTarget ? 'target' : null;
}

/** Values at which a formula is tried; primes, so that no two formulas agree at them by chance. */
const SAMPLES = [
  { actual: rational(7n), target: rational(11n), rate: rational(3n, 5n), weight: rational(13n) },
  { actual: rational(17n), target: rational(19n), rate: rational(5n, 29n), weight: rational(23n) },
  { actual: rational(31n), target: rational(29n), rate: rational(7n, 37n), weight: rational(41n) },
] as const;

type Sample = (typeof SAMPLES)[number];

/** What each role stands for in a calculation. */
type Values = Readonly<Record<Role, Rational>>;

const CANDIDATES: Readonly<Record<ScoreFormula['formula'], (sample: Sample) => Rational>> = {
  higher: ({ actual, target }) => divide(actual, target),
  lower: ({ actual, target }) => divide(target, actual),
  deviation: ({ actual, target }) => subtract(ONE, divide(absolute(subtract(actual, target)), target)),
  mirror: ({ actual, target }) => subtract(rational(2n), divide(actual, target)),
  rate: ({ rate }) => rate,
};

/** The formula for points that an expression amounts to; null where it is none of those known. */
export function scoreFormula(expression: Expression): ScoreFormula | null {
  const names = namesIn(expression);
  if (names.some((name) => roleOf(name) === null)) return null;
  const rates = names.filter((name) => roleOf(name) === 'rate');
  if (new Set(rates).size > 1) return null;
  const roles = new Set(names.map(roleOf));
  const isRateActual = roles.has('target') && roles.has('rate') && !roles.has('actual');
  const values = SAMPLES.map((sample) =>
    calculate(expression, isRateActual ? { ...sample, rate: sample.actual } : sample),
  );
  for (const [formula, candidate] of Object.entries(CANDIDATES) as [
    ScoreFormula['formula'],
    (s: Sample) => Rational,
  ][]) {
    const factors = SAMPLES.map((sample, index) => {
      const value = values[index];
      const base = candidate(sample);
      return value && !isZero(base) ? divide(value, base) : null;
    });
    const times = commonFactor(factors);
    if (times) return { formula, times, rate: rates[0] ?? null };
  }
  return null;
}

/** The same number of points in every sample, or the same share of the weight. */
function commonFactor(factors: readonly (Rational | null)[]): Points | null {
  if (factors.some((factor) => factor === null)) return null;
  const shares = factors.map((factor, index) => divide(factor!, SAMPLES[index]!.weight));
  if (shares.every((share) => equals(share, shares[0]!))) return { of: 'weight', value: toExact(shares[0]!) };
  if (factors.every((factor) => equals(factor!, factors[0]!))) return { of: 'points', value: toExact(factors[0]!) };
  return null;
}

/**
 * The points that an expression gives at one value of the only thing it names beside the weight; null where it names
 * more, or does not run evenly between the two values.
 */
export function evenlyAt(
  expression: Expression,
  low: Rational,
  high: Rational,
): { readonly atMin: Points; readonly atMax: Points } | null {
  const names = new Set(namesIn(expression).filter((name) => roleOf(name) !== 'weight'));
  if (names.size !== 1) return null;
  const middle = divide(add(low, high), rational(2n));
  const [atMin, atMiddle, atMax] = [low, middle, high].map((value) => pointsAt(expression, value));
  if (!atMin || !atMiddle || !atMax) return null;
  const kinds = new Set([atMin, atMiddle, atMax].flatMap((points) => (points.value === '0' ? [] : [points.of])));
  if (kinds.size > 1) return null;
  const mean = divide(add(exact(atMin.value), exact(atMax.value)), rational(2n));
  return equals(mean, exact(atMiddle.value)) ? { atMin, atMax } : null;
}

function pointsAt(expression: Expression, value: Rational): Points | null {
  const results = SAMPLES.map(({ weight }) =>
    calculate(expression, { actual: value, target: value, rate: value, weight }, value),
  );
  if (results.some((result) => result === null)) return null;
  const isZeroThroughout = results.every((result) => isZero(result!));
  return isZeroThroughout ? { of: 'weight', value: '0' } : commonFactor(results);
}

export function namesIn(expression: Expression): string[] {
  if (expression.kind === 'name') return [expression.text];
  if (expression.kind === 'absolute') return namesIn(expression.of);
  return expression.kind === 'operation' ? [...namesIn(expression.left), ...namesIn(expression.right)] : [];
}

function calculate(expression: Expression, sample: Values, fallback?: Rational): Rational | null {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'name':
      return named(expression.text, sample, fallback ?? null);
    case 'absolute': {
      const value = calculate(expression.of, sample, fallback);
      return value && absolute(value);
    }
    case 'operation': {
      const left = calculate(expression.left, sample, fallback);
      const right = calculate(expression.right, sample, fallback);
      if (!left || !right) return null;
      if (expression.sign === '+') return add(left, right);
      if (expression.sign === '-') return subtract(left, right);
      if (expression.sign === '×') return multiply(left, right);
      return isZero(right) ? null : divide(left, right);
    }
  }
}

/** A name without a role stands for the one thing that is measured. */
function named(name: string, values: Values, fallback: Rational | null): Rational | null {
  const role = roleOf(name);
  return role === null ? fallback : values[role];
}
