/** Sums of figures in whole digits: exact as long as they stay safe integers, and a hundred times cheaper than fractions. */
import type { Figure } from '../figures/figure';
import type { SumEquation } from './equation';

/**
 * Whether a sum comes to its result within what rounding hides; null where the digits would leave the range of exact
 * integers.
 */
export function sumHolds(equation: SumEquation): boolean | null {
  const gap = sumGap(equation);
  return gap && Math.abs(gap.twice) <= gap.slack;
}

/** Twice the difference result - sum, and the slack of all roundings, in the same unit of 10^-decimals. */
export function sumGap({
  result,
  plus,
  minus,
}: SumEquation): { readonly twice: number; readonly slack: number; readonly decimals: number } | null {
  const decimals = [plus, minus].reduce(mostDecimals, Math.max(0, result.decimals));
  let magnitude = 0;
  let twice = 0;
  let slack = 0;
  const take = (figure: Figure, sign: number) => {
    const scale = 10 ** (decimals - figure.decimals);
    const value = 2 * figure.digits * scale;
    magnitude += Math.abs(value) + scale;
    twice += sign * value;
    if (figure.isRounded) slack += scale;
  };
  take(result, 1);
  for (const figure of plus) take(figure, -1);
  for (const figure of minus) take(figure, 1);
  return magnitude <= Number.MAX_SAFE_INTEGER ? { twice, slack, decimals } : null;
}

function mostDecimals(most: number, figures: readonly Figure[]): number {
  for (const { decimals } of figures) if (decimals > most) most = decimals;
  return most;
}
