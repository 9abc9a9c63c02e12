/** Points of a rule as numbers, once the weight is known. */
import type { Points } from '../../model';
import { HUNDRED, type Rational, compare, exact, multiply, subtract } from '../../numbers';

/** Null where the points are a share of a weight that is not known. */
export function pointsValue(points: Points, weight: Rational | null): Rational | null {
  const value = exact(points.value);
  if (points.of === 'points') return value;
  if (weight === null) return null;
  return points.of === 'weight' ? multiply(value, weight) : subtract(weight, value);
}

/** Whether the first points are more than the last, whatever the weight: shares of it are held against points as of 100. */
export function areFewer(last: Points, first: Points): boolean {
  return compare(pointsValue(last, HUNDRED)!, pointsValue(first, HUNDRED)!) < 0;
}
