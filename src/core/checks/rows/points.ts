/** The score that the form ends with, and the points that it lost. */
import type { Exact, Indicator } from '../../model';
import { exact, type Rational, subtract } from '../../numbers';

/** The score that counts: a reviewer's, where the table has one, outranks the unit's own. */
export function finalScore({ score, reviewScore }: Indicator): Exact | null {
  return reviewScore ?? score;
}

/** Full marks less the final score; null where one of them is missing. */
export function pointsLost(indicator: Indicator): Rational | null {
  const score = finalScore(indicator);
  return score === null || indicator.weight === null ? null : subtract(exact(indicator.weight), exact(score));
}
