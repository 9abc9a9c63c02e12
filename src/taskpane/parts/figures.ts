/** Numbers as they are shown: exact values rounded for print only. */
import type { Exact } from '../../core/model';
import {
  compare,
  divide,
  exact,
  fixed,
  isZero,
  multiply,
  HUNDRED,
  percentText,
  roundHalfUp,
  subtract,
  toExact,
  ZERO,
} from '../../core/numbers';

/** At most four decimals, as scores have. @example figure('1/3') // '0.3333' */
export function figure(value: Exact): string {
  return toExact(roundHalfUp(exact(value), 4));
}

/** Two decimals, for totals that stand above one another. @example totalFigure('91') // '91.00' */
export function totalFigure(value: Exact): string {
  return fixed(exact(value), 2);
}

/** A change with its sign; null where nothing changed. @example signedFigure('2.2') // '+2.2' */
export function signedFigure(value: Exact, shown: (value: Exact) => string = figure): string | null {
  const amount = exact(value);
  if (isZero(amount)) return null;
  return compare(amount, ZERO) > 0 ? `+${shown(value)}` : `−${shown(toExact(subtract(ZERO, amount)))}`;
}

/** Points as a share of the weight; null where there is no weight. @example shareText('15', '20') // '75%' */
export function shareText(points: Exact, weight: Exact): string | null {
  const full = exact(weight);
  return isZero(full) ? null : percentText(divide(exact(points), full), 1);
}

/** The same share from 0 to 100, for a bar; never for a verdict. */
export function sharePercent(points: Exact, weight: Exact): number {
  const full = exact(weight);
  if (isZero(full)) return 0;
  const percent = Number(fixed(multiply(divide(exact(points), full), HUNDRED), 1));
  return Math.min(100, Math.max(0, percent));
}
