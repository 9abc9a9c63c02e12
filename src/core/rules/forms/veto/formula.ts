import type { VetoClause } from '../../../model';
import { isCeiling, mappingOf } from '../../evaluate/subject';
import { type FormulaFrame, type FormulaPart, mappingExpression } from '../../formula/frame';
import { comparison } from '../../formula/text';

export function vetoFormula(clause: VetoClause, formula: FormulaFrame): readonly FormulaPart[] | null {
  if (!clause.test || clause.judged) return null;
  const mapping = mappingOf(
    { of: 'actual', name: null, unit: clause.test.unit },
    formula.frame,
    !isCeiling(clause.test),
  );
  const value = 'role' in mapping ? null : mappingExpression(mapping, formula);
  return value === null ? null : [{ role: 'veto', expression: comparison(value, clause.test) }];
}
