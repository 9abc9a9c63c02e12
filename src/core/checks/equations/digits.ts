/** Sums of figures in whole digits: exact as long as they stay safe integers, and a hundred times cheaper than fractions. */
import type { Figure } from '../figures/figure';
import type { Term } from './equation';

/**
 * Whether the terms add up to the result within what rounding hides; null where the digits would leave the range of
 * exact integers.
 */
export function sumHolds(result: Figure, terms: readonly Term[]): boolean | null {
  const gap = sumGap(result, terms);
  return gap && Math.abs(gap.twice) <= gap.slack;
}

/** Twice the difference result - sum, and the slack of all roundings, in the same unit of 10^-decimals. */
export function sumGap(
  result: Figure,
  terms: readonly Term[],
): { readonly twice: number; readonly slack: number; readonly decimals: number } | null {
  let decimals = Math.max(0, result.decimals);
  for (const { figure } of terms) if (figure.decimals > decimals) decimals = figure.decimals;
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
  for (const { figure, sign } of terms) take(figure, -sign);
  return magnitude <= Number.MAX_SAFE_INTEGER ? { twice, slack, decimals } : null;
}
