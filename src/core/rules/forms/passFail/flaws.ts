/** Points of an all-or-nothing rule that are not the weight, and an outcome that it leaves open. */
import type { PassFailClause, RuleFlaw } from '../../../model';
import { type Rational, greatest } from '../../../numbers';
import { pointsValue } from '../../evaluate/points';
import { againstWeight } from '../../flaws/best';
import { flaw } from '../../flaws/flaw';

export function passFailFlaws(clause: PassFailClause, weight: Rational | null): readonly RuleFlaw[] {
  const open =
    clause.otherwise === 'judgement'
      ? [flaw('rule-gap', 'info', null, 'otherwise-judged')]
      : clause.otherwise === 'unstated'
        ? [flaw('rule-gap', 'info', null, 'otherwise-missing')]
        : [];
  if (weight === null) return open;
  const outcomes = [clause.points, clause.otherwise].flatMap((points) =>
    typeof points === 'string' ? [] : [pointsValue(points, weight)!],
  );
  return [...againstWeight(outcomes.reduce(greatest), weight, 'best'), ...open];
}
