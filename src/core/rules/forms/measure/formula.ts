import type { MeasureClause } from '../../../model';
import type { FormulaFrame, FormulaPart } from '../../formula/frame';
import { ratioFormula } from '../ratio/formula';
import { conventionalRatio } from './score';

export function measureFormula(clause: MeasureClause, formula: FormulaFrame): readonly FormulaPart[] | null {
  if (formula.hasPoints) return [];
  return formula.convention === 'ratio' ? ratioFormula(conventionalRatio(clause), formula) : null;
}
