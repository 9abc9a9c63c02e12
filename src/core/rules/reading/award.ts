/** Questions about what a condition earns. */
import type { Bound, LinearPoints, PointRange, Points } from '../../model';
import { compare, exact, subtract, toExact, ZERO } from '../../numbers';
import type { Award, Region } from './phrases';

export function isZero(award: Award): boolean {
  const { points } = award;
  return !award.isLoss && 'of' in points && exact(points.value).numerator === 0n && points.of !== 'fullLess';
}

/** Full marks said in words, not as a number of points. */
export function isFull(award: Award): boolean {
  const { points } = award;
  return !award.isLoss && 'of' in points && points.of === 'weight' && points.value === '1';
}

/**
 * The points of an award; a loss counts from the best points of its list where they are known (`健全的得10分，不健全的扣10分`
 * leaves 0), else from full marks.
 */
export function resolvedPoints(award: Award, best: Points | null): Points | PointRange {
  if (!award.isLoss || !('of' in award.points)) return award.points;
  const { of, value } = award.points;
  if (of === 'weight') return { of: 'weight', value: toExact(greatestZero(subtract(exact('1'), exact(value)))) };
  if (best?.of === 'points')
    return { of: 'points', value: toExact(greatestZero(subtract(exact(best.value), exact(value)))) };
  return { of: 'fullLess', value };
}

/** The highest of the literal points that a list gives; null where it gives shares of the weight. */
export function bestPoints(awards: readonly (Award | null)[]): Points | null {
  let best: Points | null = null;
  for (const award of awards) {
    if (!award || award.isLoss || !('of' in award.points) || award.points.of !== 'points') continue;
    if (exact(award.points.value).numerator === 0n) continue;
    if (!best || compare(exact(award.points.value), exact(best.value)) > 0) best = award.points;
  }
  return best;
}

/** A one-sided region as a comparison; a bare number means `=`, from there on for the caller to widen. */
export function boundOf(region: Region): Bound | null {
  const { min, max, unit } = region;
  if (min && !max) return { comparator: min.inclusive ? '>=' : '>', value: min.value, unit };
  if (max && !min) return { comparator: max.inclusive ? '<=' : '<', value: max.value, unit };
  if (min && max && min.value === max.value) return { comparator: '=', value: min.value, unit };
  return null;
}

export function isRange(points: Points | PointRange | LinearPoints): points is PointRange {
  return 'from' in points;
}

function greatestZero(value: ReturnType<typeof exact>): ReturnType<typeof exact> {
  return value.numerator < 0n ? ZERO : value;
}
