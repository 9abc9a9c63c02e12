/** Points that go beyond the weight, or never reach it. */
import type { LinearPoints, PointRange, Points, RuleFlaw } from '../../model';
import { type Rational, compare, greatest, toExact } from '../../numbers';
import { pointsValue } from '../evaluate/points';
import { flaw } from './flaw';

type AnyPoints = Points | PointRange | LinearPoints;

/** One of them is chosen: the best must be the weight. */
export function bestFlaws(all: readonly AnyPoints[], weight: Rational | null): readonly RuleFlaw[] {
  if (weight === null || all.length === 0) return [];
  const values = all.flatMap((points) => ends(points)).map((points) => pointsValue(points, weight)!);
  return againstWeight(values.reduce(greatest), weight, 'best');
}

/** @param subject `best`: the best of several; `sum`: all of them together. */
export function againstWeight(points: Rational, weight: Rational, subject: 'best' | 'sum'): readonly RuleFlaw[] {
  const order = compare(points, weight);
  if (order === 0) return [];
  const data = { points: toExact(points), weight: toExact(weight) };
  return [
    flaw(
      'rule-points',
      order > 0 ? 'error' : 'warning',
      null,
      `${subject}-${order > 0 ? 'above' : 'below'}-weight`,
      data,
    ),
  ];
}

function ends(points: AnyPoints): readonly Points[] {
  if ('of' in points) return [points];
  return 'from' in points ? [points.from, points.to] : [points.atMin, points.atMax];
}
