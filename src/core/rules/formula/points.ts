/** Points as expressions over the weight's cell. */
import type { Points } from '../../model';
import { exact } from '../../numbers';
import { literal, times } from './text';

export function pointsExpression(points: Points, weight: string): string {
  const value = exact(points.value);
  if (points.of === 'points') return literal(value);
  return points.of === 'weight' ? times(weight, value) : `(${weight}-${literal(value)})`;
}
