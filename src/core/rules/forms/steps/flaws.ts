/** Steps that start from other points than the weight, or whose zero line comes after they have taken everything. */
import type { RuleFlaw, StepClause } from '../../../model';
import { type Rational, absolute, compare, divide, exact, isZero, multiply, subtract } from '../../../numbers';
import { pointsValue } from '../../evaluate/points';
import { againstWeight } from '../../flaws/best';
import { flaw } from '../../flaws/flaw';

export function stepFlaws(clause: StepClause, weight: Rational | null): readonly RuleFlaw[] {
  if (weight === null || clause.kind !== 'deduction') return [];
  const start = clause.start && pointsValue(clause.start, weight);
  const points = start ? againstWeight(start, weight, 'best') : [];
  const zero = clause.zeroWhen;
  if (!zero || clause.from === null || isZero(exact(clause.step))) return points;
  const distance = absolute(subtract(exact(zero.value), exact(clause.from)));
  const lost = multiply(divide(distance, exact(clause.step)), pointsValue(clause.points, weight)!);
  const isRedundant = compare(lost, start ?? weight) >= 0;
  return isRedundant ? [...points, flaw('rule-overlap', 'info', exact(zero.value), 'zero-line-redundant')] : points;
}
