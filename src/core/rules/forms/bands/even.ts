/** Points that run evenly over a band: by a proportion, or by a formula. */
import type { Exact, LinearPoints, PointRange, Points } from '../../../model';
import { HUNDRED, ONE, ZERO, divide, exact, multiply, toExact } from '../../../numbers';
import type { Group } from '../../reading/groups';
import type { Region } from '../../reading/phrases';
import { evenlyAt } from '../../reading/scoreFormula';

/** `0-10%之间按比例得分`: as the value is to the upper end; `按执行率×分值`: as the rate itself. */
export function evenPoints(group: Group, region: Region, all: readonly Group[]): Points | PointRange | LinearPoints {
  const [low, high] = [exact(region.min!.value), exact(region.max!.value)];
  if (group.proportion?.isLinear) {
    const upper = pointsAt(all, region.max!.value, 'above') ?? { of: 'weight', value: '1' };
    const lower = pointsAt(all, region.min!.value, 'below') ?? { of: 'points', value: '0' };
    return { atMin: lower, atMax: upper };
  }
  const even = evenByFormula(group, region);
  if (even) return even;
  const times: Points = pointsAt(all, region.max!.value, 'above') ?? { of: 'weight', value: '1' };
  const part = (value: typeof low): Points => ({
    of: times.of,
    value: toExact(multiply(exact(times.value), high.numerator === 0n ? ZERO : divide(value, high))),
  });
  return { atMin: part(low), atMax: part(high) };
}

export function evenByFormula(group: Group, region: Region): LinearPoints | null {
  const expression = group.formula?.expression;
  if (!expression || !region.min || !region.max) return null;
  const scale = region.unit === '%' ? HUNDRED : ONE;
  return evenlyAt(expression, divide(exact(region.min.value), scale), divide(exact(region.max.value), scale));
}

/** The points of the neighbour that begins or ends at a value. */
function pointsAt(all: readonly Group[], value: Exact, side: 'above' | 'below'): Points | null {
  const neighbour = all.find((group) => {
    const region = group.regions[0]!;
    const end = side === 'above' ? region.min : region.max;
    return group.award !== null && end?.value === value;
  });
  const points = neighbour?.award?.points;
  return points && 'of' in points ? points : null;
}
