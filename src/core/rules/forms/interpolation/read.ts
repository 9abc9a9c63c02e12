/** Reads points that run in a straight line between stated values (`其他情况按线性插值计算`). */
import type { InterpolationClause, Points } from '../../../model';
import { exact } from '../../../numbers';
import type { Group } from '../../reading/groups';
import type { Reading } from '../../reading/reading';
import { commonSubject, isPoints } from '../../reading/subject';

export function readInterpolation(reading: Reading): void {
  const open = reading.open();
  const linear = open.find((group) => group.proportion?.isLinear && group.regions.length === 0);
  if (!linear) return;
  const anchored = open.filter(
    (group) => group.award !== null && group.regions.length === 1 && isPoints(group.award.points),
  );
  const anchors = anchored
    .flatMap((group) => anchorOf(group))
    .sort((a, b) =>
      exact(a.at).numerator * exact(b.at).denominator < exact(b.at).numerator * exact(a.at).denominator ? -1 : 1,
    );
  const clause: InterpolationClause = {
    kind: 'interpolation',
    span: reading.span(linear, ...anchored),
    subject: anchored.length > 0 ? commonSubject(anchored) : { of: 'actual', name: null, unit: null },
    anchors: anchors.length > 1 ? anchors : [],
  };
  reading.add(clause, [linear, ...(anchors.length > 1 ? anchored : [])]);
}

function anchorOf(group: Group): { at: string; points: Points }[] {
  const region = group.regions[0]!;
  const end = region.min ?? region.max;
  return end ? [{ at: end.value, points: group.award!.points as Points }] : [];
}
