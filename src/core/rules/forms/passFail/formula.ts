import type { PassFailClause } from '../../../model';
import { type FormulaFrame, type FormulaPart, mappingExpression } from '../../formula/frame';
import { pointsExpression } from '../../formula/points';
import { EMPTY, comparison, compared } from '../../formula/text';
import { measuredTest } from './score';

export function passFailFormula(clause: PassFailClause, formula: FormulaFrame): readonly FormulaPart[] | null {
  if (!clause.test) return null;
  const measured = measuredTest(clause, formula.frame);
  const value = 'role' in measured ? null : mappingExpression(measured.mapping, formula);
  if ('role' in measured || value === null) return null;
  const { bound } = measured;
  const isTarget = clause.test.value === 'target';
  if (isTarget && formula.target === null) return null;
  const test = isTarget
    ? `${compared(value)}${bound.comparator}${compared(formula.target!)}`
    : comparison(value, bound);
  const isOpen = typeof clause.otherwise === 'string';
  const otherwise = typeof clause.otherwise === 'string' ? EMPTY : pointsExpression(clause.otherwise, formula.weight);
  const expression = `IF(${test},${pointsExpression(clause.points, formula.weight)},${otherwise})`;
  return [{ role: 'award', expression, ...(isOpen ? { mayBeEmpty: true } : {}) }];
}
