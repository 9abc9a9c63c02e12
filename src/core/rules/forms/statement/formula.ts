import type { StatementClause } from '../../../model';
import { compare, exact } from '../../../numbers';
import { isNumeric } from '../../evaluate/frame';
import { achievementMapping } from '../../evaluate/subject';
import { type FormulaFrame, type FormulaPart, mappingExpression } from '../../formula/frame';
import { cases, compared, literal } from '../../formula/text';

export function statementFormula(clause: StatementClause, formula: FormulaFrame): readonly FormulaPart[] | null {
  if (clause.about === 'aggregation' || clause.about === 'reference') return null;
  if (clause.about !== 'overAchievement' || !clause.cuts) return [];
  if (!isNumeric(formula.frame.actual)) return null;
  const mapping = achievementMapping(formula.frame, formula.frame.actual);
  const value = 'role' in mapping ? null : mappingExpression(mapping, formula);
  if (value === null) return null;
  const cuts = [...clause.cuts].sort((a, b) => compare(exact(b.from), exact(a.from)));
  const steps = cuts.map((cut) => [`${compared(value)}>=${literal(cut.from)}`, literal(cut.share)] as const);
  return [{ role: 'scale', expression: cases(steps, '1') }];
}
