import type { PassFailClause } from '../../../model';
import { compareToTarget } from '../../../numbers';
import { type FormulaFrame, type FormulaPart, mappingExpression } from '../../formula/frame';
import { pointsExpression } from '../../formula/points';
import { comparison, compared } from '../../formula/text';
import { asksDirection, measuredTest } from './score';

export function passFailFormula(clause: PassFailClause, formula: FormulaFrame): readonly FormulaPart[] | null {
  if (!clause.test) return null;
  const measured = measuredTest(clause, formula.frame);
  const value = 'role' in measured ? null : mappingExpression(measured.mapping, formula);
  if ('role' in measured || value === null) return null;
  const { bound } = measured;
  const isTarget = clause.test.value === 'target';
  if (isTarget && (formula.target === null || isDirectionOpen(clause.test, formula))) return null;
  const test = isTarget
    ? `${compared(value)}${bound.comparator}${compared(formula.target!)}`
    : comparison(value, bound);
  const points = pointsExpression(clause.points, formula.weight);
  if (typeof clause.otherwise === 'string') return [{ role: 'award', expression: points, isDefined: test }];
  return [{ role: 'award', expression: `IF(${test},${points},${pointsExpression(clause.otherwise, formula.weight)})` }];
}

/** A formula follows its cells, so that an actual equal to a target of unknown direction is not enough. */
function isDirectionOpen({ comparator }: NonNullable<PassFailClause['test']>, { frame }: FormulaFrame): boolean {
  const { target, actual } = frame;
  return asksDirection(comparator) && !!target && !!actual && compareToTarget(target, actual).direction === null;
}
