/**
 * One relation that figures of a book must obey, and the exact verdict on it. An equation is judged by intervals: it
 * is violated when no values that round to the figures shown satisfy it (method: XBRL Calculations 1.1, extended to
 * products, quotients and growth; guide/consistency.md §2-3).
 */
import type { CellAddress } from '../../model';
import { type Interval, type Rational, type RoundingMode, interval, rational } from '../../numbers';
import { type Figure, figureInterval, figureNumber } from '../figures/figure';
import { sumHolds } from './digits';

/** Where an equation comes from, for its message. */
export interface Origin {
  /** Why these figures belong together; a key of the wording `checks.equation.<reason>`. */
  readonly reason: string;
  /** Names for the message: the row's label, the columns' headers. */
  readonly names: Readonly<Record<string, string>>;
}

interface Common {
  /** The check that reports a violation. */
  readonly code: string;
  readonly origin: Origin;
  /** The figure that the others determine: the total, the rate, the restatement. */
  readonly result: Figure;
}

/** result = sum of some figures less others. A single figure makes it a restatement. */
export interface SumEquation extends Common {
  readonly form: 'sum';
  readonly plus: readonly Figure[];
  readonly minus: readonly Figure[];
  /** Cells of the sum that are blank: unless they can only make things worse, the verdict stays open. */
  readonly blanks: readonly CellAddress[];
}

/** result = numerator / denominator - less. */
export interface QuotientEquation extends Common {
  readonly form: 'quotient';
  readonly numerator: Figure;
  readonly denominator: Figure;
  /** 1 for growth, b/a - 1. */
  readonly less: 0 | 1;
}

/** result = left * right. */
export interface ProductEquation extends Common {
  readonly form: 'product';
  readonly left: Figure;
  readonly right: Figure;
}

export type Equation = SumEquation | QuotientEquation | ProductEquation;
export type Verdict = 'holds' | 'violated' | 'undecided';

/** Every figure of an equation, the result first. */
export function figuresOf(equation: Equation): Figure[] {
  switch (equation.form) {
    case 'sum':
      return [equation.result, ...equation.plus, ...equation.minus];
    case 'quotient':
      return [equation.result, equation.numerator, equation.denominator];
    case 'product':
      return [equation.result, equation.left, equation.right];
  }
}

/** Whether the figures can all be true. Undecided where a blank or a possible 0 below the line leaves it open. */
export function judge(equation: Equation, mode: RoundingMode = 'nearest'): Verdict {
  if (equation.form === 'sum') {
    if (mode === 'nearest' && equation.blanks.length === 0) {
      const quick = sumHolds(equation);
      if (quick !== null) return quick ? 'holds' : 'violated';
    }
    const rest = computedInterval(equation, mode)!;
    const verdict = meets(equation.result, rest, mode);
    if (verdict === 'holds' || equation.blanks.length === 0) return verdict;
    return mayStillAddUp(equation, rest, mode) ? 'undecided' : 'violated';
  }
  if (equation.form === 'quotient') {
    const quick = quotientScreen(equation.result, equation.numerator, equation.denominator, equation.less);
    if (quick !== null && mode === 'nearest') return quick;
  }
  const computed = computedInterval(equation, mode);
  return computed === null ? 'undecided' : meets(equation.result, computed, mode);
}

/** What the result must be for the other figures; null where the divisor may be 0. */
export function computedInterval(equation: Equation, mode: RoundingMode = 'nearest'): Interval | null {
  return impliedInterval(equation, equation.result, mode);
}

/** What the result is for the other figures taken as they are shown; null where the divisor is 0. */
export function computedValue(equation: Equation): Rational | null {
  const range = impliedInterval(asExact(equation), equation.result, 'nearest');
  return range?.low ?? null;
}

/** The values of one figure that satisfy the equation, the others as stated; null where that can't be said. */
export function impliedInterval(equation: Equation, wanted: Figure, mode: RoundingMode = 'nearest'): Interval | null {
  const of = (figure: Figure) => figureInterval(figure, mode);
  switch (equation.form) {
    case 'sum':
      return impliedBySum(equation, wanted, of);
    case 'quotient': {
      const offset = interval.point(rational(BigInt(equation.less)));
      if (wanted === equation.result) {
        const quotient = interval.quotientOf(of(equation.numerator), of(equation.denominator));
        return quotient && interval.difference(quotient, offset);
      }
      const ratio = interval.sumOf(of(equation.result), offset);
      return wanted === equation.numerator
        ? interval.productOf(ratio, of(equation.denominator))
        : interval.quotientOf(of(equation.numerator), ratio);
    }
    case 'product': {
      if (wanted === equation.result) return interval.productOf(of(equation.left), of(equation.right));
      const other = wanted === equation.left ? equation.right : equation.left;
      return interval.quotientOf(of(equation.result), of(other));
    }
  }
}

/** How far the figures' rounding alone may set the result off: half the width of the computed interval and the result's own. */
export function slack(equation: Equation): Rational | null {
  const computed = computedInterval(equation);
  if (!computed?.low || !computed.high) return null;
  const own = figureInterval(equation.result);
  const width = (range: Interval) =>
    rational(
      range.high!.numerator * range.low!.denominator - range.low!.numerator * range.high!.denominator,
      2n * range.high!.denominator * range.low!.denominator,
    );
  const [a, b] = [width(computed), width(own)];
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

function impliedBySum(equation: SumEquation, wanted: Figure, of: (figure: Figure) => Interval): Interval | null {
  let rest = interval.point(rational(0n));
  for (const figure of equation.plus) if (figure !== wanted) rest = interval.sumOf(rest, of(figure));
  for (const figure of equation.minus) if (figure !== wanted) rest = interval.difference(rest, of(figure));
  if (wanted === equation.result) return rest;
  const left = interval.difference(of(equation.result), rest);
  if (equation.plus.includes(wanted)) return left;
  return equation.minus.includes(wanted) ? interval.negative(left) : null;
}

function meets(figure: Figure, computed: Interval, mode: RoundingMode): Verdict {
  return interval.overlap(figureInterval(figure, mode), computed) ? 'holds' : 'violated';
}

/** A blank among parts that are never negative can still fill what is missing, but can't take away what is too much. */
function mayStillAddUp(equation: SumEquation, rest: Interval, mode: RoundingMode): boolean {
  const isNeverNegative = equation.minus.length === 0 && equation.plus.every(({ digits }) => digits >= 0);
  if (!isNeverNegative || !rest.low) return true;
  const own = figureInterval(equation.result, mode);
  return own.high === null || interval.overlap(own, { ...rest, high: null, highClosed: false });
}

/**
 * A verdict in doubles where they are far enough from the border that no error of theirs can matter: relative errors
 * of these few operations stay below 1e-14, and the border is kept a hundred times as far away.
 */
export function quotientScreen(result: Figure, numerator: Figure, denominator: Figure, less: 0 | 1): Verdict | null {
  const half = (figure: Figure) => (figure.isRounded ? 0.5 / 10 ** figure.decimals : 0);
  const [n, d, r] = [figureNumber(numerator), figureNumber(denominator), figureNumber(result)];
  const [hn, hd, hr] = [half(numerator), half(denominator), half(result)];
  if (d - hd <= 0 || n - hn < 0) return null;
  const low = (n - hn) / (d + hd) - less - (r + hr);
  const high = (n + hn) / (d - hd) - less - (r - hr);
  const margin = 1e-12 * (Math.abs(r) + n / d + 1);
  if (low < -margin && high > margin) return 'holds';
  return low > margin || high < -margin ? 'violated' : null;
}

/** The same equation with every figure taken as exactly what it shows. */
function asExact(equation: Equation): Equation {
  const bare = (figure: Figure): Figure => (figure.isRounded ? { ...figure, isRounded: false } : figure);
  switch (equation.form) {
    case 'sum':
      return { ...equation, plus: equation.plus.map(bare), minus: equation.minus.map(bare) };
    case 'quotient':
      return { ...equation, numerator: bare(equation.numerator), denominator: bare(equation.denominator) };
    case 'product':
      return { ...equation, left: bare(equation.left), right: bare(equation.right) };
  }
}
