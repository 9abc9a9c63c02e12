/** Points of the tier that a person chose. */
import type { TiersClause } from '../../../model';
import { compare, exact, greatest, least } from '../../../numbers';
import type { Frame } from '../../evaluate/frame';
import { type Part, constant, unknown, shown } from '../../evaluate/part';
import { pointsValue } from '../../evaluate/points';

export function scoreTiers(clause: TiersClause, frame: Frame): readonly Part[] {
  const level = clause.levels[frame.decisions.tier ?? -1];
  if (!level) return [unknown(['judgement'], 'tier-open', { count: clause.levels.length })];
  const tier = level.label;
  if ('of' in level.points) {
    const points = pointsValue(level.points, frame.weight);
    if (!points) return [unknown(['weight'], 'weight-missing')];
    return [constant('award', points, { id: 'rules.why.tier', data: { tier, points: shown(points) } })];
  }
  const ends = [pointsValue(level.points.from, frame.weight), pointsValue(level.points.to, frame.weight)];
  const [a, b] = ends;
  if (!a || !b) return [unknown(['weight'], 'weight-missing')];
  const [low, high] = [least(a, b), greatest(a, b)];
  const chosen = frame.decisions.points === undefined ? null : exact(frame.decisions.points);
  if (!chosen || compare(chosen, low) < 0 || compare(chosen, high) > 0) {
    return [unknown(['judgement'], 'tier-points-open', { tier, low: shown(low), high: shown(high) })];
  }
  return [constant('award', chosen, { id: 'rules.why.tier', data: { tier, points: shown(chosen) } })];
}
