/**
 * What a formula for points amounts to: found by calculating it at sample values, so that every way to write it is
 * understood.
 */
import type { Points } from '../../model';
import {
  ONE,
  type Rational,
  absolute,
  add,
  compare,
  divide,
  equals,
  exact,
  greatest,
  isZero,
  least,
  multiply,
  rational,
  subtract,
  toExact,
} from '../../numbers';
import type { Expression } from './expression';

/** What a formula for points amounts to. */
export interface ScoreFormula {
  readonly formula: 'higher' | 'lower' | 'deviation' | 'mirror' | 'rate';
  readonly times: Points;
  /** The rate that the formula names, where it is `rate`. */
  readonly rate: string | null;
  /** The formula itself gives no more than the whole (`MIN(1，…)`). */
  readonly isCapped: boolean;
}

type Role = 'weight' | 'actual' | 'target' | 'rate';

const WEIGHT =
  /^(?:该|本|此|各)?(?:项|指标|考核)*(?:的)?(?:应得|标准|设定|基本|所占|规定|对应)?(?:分值|权重|满分|总分|分数|权重分|标准分|权重分值|指标权重|指标分值|weight)(?:总额|值)?$/i;
const ACTUAL = /实际|完成值|完成数|完成量|执行数|支出|到位|已完成|实现|得到|^B$|^实|结果值|达到|报销|使用|actual/i;
const TARGET = /目标|计划|预算|要求|应|预期|指标值|任务|合同|标准值|预定|^A$|总额|下达|批复|target|plan/i;
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
  { actual: rational(31n), target: rational(29n), rate: rational(41n, 37n), weight: rational(41n) },
] as const;

type Sample = (typeof SAMPLES)[number];

/** What each role stands for in a calculation. */
type Values = Readonly<Record<Role, Rational>>;

type Candidate = (sample: Sample) => Rational;

const CANDIDATES: Readonly<Record<ScoreFormula['formula'], Candidate>> = {
  higher: ({ actual, target }) => divide(actual, target),
  lower: ({ actual, target }) => divide(target, actual),
  deviation: ({ actual, target }) => subtract(ONE, divide(absolute(subtract(actual, target)), target)),
  mirror: ({ actual, target }) => subtract(rational(2n), divide(actual, target)),
  rate: ({ rate }) => rate,
};

/** The formula for points that an expression amounts to; null where it is none of those known. */
export function scoreFormula(given: Expression): ScoreFormula | null {
  const expression = withRate(given);
  const names = namesIn(expression);
  if (names.some((name) => roleOf(name) === null)) return null;
  const rates = names.filter((name) => roleOf(name) === 'rate');
  if (new Set(rates).size > 1) return null;
  const roles = new Set(names.map(roleOf));
  const isRateActual = roles.has('target') && roles.has('rate') && !roles.has('actual');
  const isActualRate = roles.has('actual') && !roles.has('target') && !roles.has('rate') && dividesByShare(expression);
  const values = SAMPLES.map((sample) =>
    calculate(
      expression,
      isRateActual ? { ...sample, rate: sample.actual } : isActualRate ? { ...sample, actual: sample.rate } : sample,
    ),
  );
  for (const [formula, candidate] of Object.entries(CANDIDATES) as [ScoreFormula['formula'], Candidate][]) {
    for (const isCapped of [false, true]) {
      const times = factorOf(values, (sample) => (isCapped ? least(ONE, candidate(sample)) : candidate(sample)));
      if (times && !isZero(exact(times.value)))
        return { formula, times, rate: rates[0] === UNNAMED_RATE ? null : (rates[0] ?? null), isCapped };
    }
  }
  return null;
}

/** `满意户数/调查户数`: a quotient of which the words do not say what is held against what is a rate of its own. */
function withRate(expression: Expression): Expression {
  if (expression.kind !== 'operation') return expression;
  const { sign, left, right } = expression;
  const isQuotient = sign === '/' && left.kind === 'name' && right.kind === 'name';
  if (isQuotient && isUntold(left.text, right.text)) return { kind: 'name', text: UNNAMED_RATE };
  return { ...expression, left: withRate(left), right: withRate(right) };
}

function isUntold(...names: readonly string[]): boolean {
  const roles = names.map(roleOf);
  return roles.includes(null) && !roles.includes('weight') && !roles.includes('rate');
}

/** Stands for a rate that the formula does not name. */
const UNNAMED_RATE = '比率';

/** `实际值/40%`: the actual is a percentage too. */
function dividesByShare(expression: Expression): boolean {
  if (expression.kind !== 'operation') return false;
  const { sign, left, right } = expression;
  const isShare = right.kind === 'number' && right.isShare && compare(right.value, ONE) < 0;
  return (sign === '/' && isShare) || dividesByShare(left) || dividesByShare(right);
}

/** By what a candidate must be multiplied to give the values; null where that differs from sample to sample. */
function factorOf(values: readonly (Rational | null)[], candidate: Candidate): Points | null {
  return commonFactor(
    SAMPLES.map((sample, index) => {
      const value = values[index];
      const base = candidate(sample);
      return value && !isZero(base) ? divide(value, base) : null;
    }),
  );
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

/** The names that an expression holds, each as often as it stands there. */
export function namesIn(expression: Expression): string[] {
  if (expression.kind === 'name') return [expression.text];
  if (expression.kind === 'absolute') return namesIn(expression.of);
  if (expression.kind === 'function') return expression.of.flatMap(namesIn);
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
    case 'function': {
      const values = expression.of.map((argument) => calculate(argument, sample, fallback));
      if (values.includes(null)) return null;
      return (values as Rational[]).reduce(expression.name === 'min' ? least : greatest);
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
