import type { RatioClause } from '../../../model';
import { isNumeric } from '../../evaluate/frame';
import type { FormulaFrame, FormulaPart } from '../../formula/frame';
import { mappingExpression } from '../../formula/frame';
import { pointsExpression } from '../../formula/points';
import { comparison } from '../../formula/text';
import { boundsOf, ratioMapping } from './score';

export function ratioFormula(clause: RatioClause, formula: FormulaFrame): readonly FormulaPart[] | null {
  const { frame, weight } = formula;
  if (!isNumeric(frame.actual)) return null;
  const mapping = ratioMapping(clause, frame);
  const percent = 'role' in mapping ? null : mappingExpression(mapping, formula);
  if (percent === null) return null;
  const times = pointsExpression(clause.times, weight);
  const points = `${times}*${shareExpression(clause, percent)}`;
  const capped = clause.cap ? `MIN(${pointsExpression(clause.cap, weight)},${points})` : points;
  const bounds = boundsOf(clause, frame);
  const scale = bounds && mappingExpression(bounds, formula);
  if ((clause.fullWhen || clause.zeroWhen) && !scale) return null;
  const award = clause.fullWhen
    ? `IF(${comparison(scale!, clause.fullWhen)},${clause.cap ? pointsExpression(clause.cap, weight) : times},MAX(0,${capped}))`
    : `MAX(0,${capped})`;
  const parts: FormulaPart[] = [{ role: 'award', expression: award }];
  if (clause.zeroWhen) parts.push({ role: 'veto', expression: comparison(scale!, clause.zeroWhen) });
  return parts;
}

function shareExpression(clause: RatioClause, percent: string): string {
  if (clause.formula === 'mirror') return `(2-(${percent})/100)`;
  return clause.formula === 'deviation' ? `(1-(${percent})/100)` : `(${percent})/100`;
}
