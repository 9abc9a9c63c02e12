/** A ratio that may exceed the weight because no cap is stated. */
import type { RatioClause, RuleFlaw } from '../../../model';
import { type Rational, compare, exact, rational } from '../../../numbers';
import { pointsValue } from '../../evaluate/points';
import { againstWeight } from '../../flaws/best';
import { flaw } from '../../flaws/flaw';

export function ratioFlaws(clause: RatioClause, weight: Rational | null): readonly RuleFlaw[] {
  const times = pointsValue(clause.times, weight);
  const points = weight && times && compare(times, weight) !== 0 ? againstWeight(times, weight, 'best') : [];
  const isOpen =
    !clause.capStated && (clause.formula === 'higher' || clause.formula === 'lower') && clause.cap === null;
  return isOpen ? [...points, flaw('rule-gap', 'info', overFull(clause), 'uncapped')] : points;
}

/** A little more (or, where lower is better, less) than was asked. */
function overFull(clause: RatioClause): Rational {
  return clause.formula === 'lower' ? rational(99n) : exact('101');
}
