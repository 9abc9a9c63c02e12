/** Points of checkpoints that do not add up to the weight, or are missing. */
import type { Checkpoint, CheckpointsClause, RuleFlaw } from '../../../model';
import { type Rational, equals, sum } from '../../../numbers';
import { pointsValue } from '../../evaluate/points';
import { againstWeight } from '../../flaws/best';
import { flaw } from '../../flaws/flaw';

export function checkpointFlaws(clause: CheckpointsClause, weight: Rational | null): readonly RuleFlaw[] {
  const gains = clause.items.filter((item) => item.polarity === 'gain' || item.polarity === 'absence');
  if (gains.length === 0) return [];
  if (gains.some((item) => item.points === null)) {
    return [flaw('rule-points', 'info', null, 'points-missing', { count: gains.length })];
  }
  if (weight === null) return [];
  const total = totalOf(gains, weight);
  const withoutAbsences = totalOf(
    gains.filter((item) => item.polarity === 'gain'),
    weight,
  );
  if (equals(total, weight) || equals(withoutAbsences, weight)) return [];
  return againstWeight(total, weight, 'sum');
}

function totalOf(items: readonly Checkpoint[], weight: Rational): Rational {
  return sum(items.map((item) => pointsValue(item.points!, weight)!));
}
