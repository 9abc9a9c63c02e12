import type { StepClause } from '../../../model';
import { mappingOf } from '../../evaluate/subject';
import { type FormulaFrame, type FormulaPart, mappingExpression } from '../../formula/frame';
import { pointsExpression } from '../../formula/points';
import { compared, comparison, literal, times } from '../../formula/text';
import { type StepBase, prefersLess, stepBase } from './base';

export function stepFormula(clause: StepClause, formula: FormulaFrame): readonly FormulaPart[] | null {
  const base = stepBase(clause, formula.frame);
  if ('role' in base) return null;
  const distance = distanceExpression(base, formula);
  if (distance === null) return null;
  const steps = compared(`(${distance})/${literal(clause.step)}`);
  const counted = countedExpression(clause, steps);
  const lost = `${pointsExpression(clause.points, formula.weight)}*MAX(0,${counted})`;
  const limited = clause.limit ? `MIN(${pointsExpression(clause.limit, formula.weight)},${lost})` : lost;
  const bounds = mappingOf(clause.subject, formula.frame, prefersLess(clause));
  const scale = 'role' in bounds ? null : mappingExpression(bounds, formula);
  if ((clause.fullWhen || clause.zeroWhen) && scale === null) return null;
  const expression = clause.fullWhen ? `IF(${comparison(scale!, clause.fullWhen)},0,${limited})` : limited;
  const parts: FormulaPart[] = [{ role: clause.kind === 'deduction' ? 'loss' : 'gain', expression }];
  if (clause.zeroWhen) parts.push({ role: 'veto', expression: comparison(scale!, clause.zeroWhen) });
  return parts;
}

function countedExpression(clause: StepClause, steps: string): string {
  if (clause.counting === 'proportional') return steps;
  return clause.counting === 'started' ? `-INT(-${steps})` : `INT(${steps})`;
}

function distanceExpression(base: StepBase, formula: FormulaFrame): string | null {
  const value = mappingExpression(base.mapping, formula);
  const origin = base.isOriginTarget ? formula.target : literal(base.origin);
  if (value === null || origin === null) return null;
  const difference =
    base.direction === 'below'
      ? `(${origin}-${value})`
      : base.direction === 'above'
        ? `(${value}-${origin})`
        : `ABS(${value}-${origin})`;
  return times(difference, base.scale);
}
