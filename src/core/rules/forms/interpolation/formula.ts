import type { InterpolationClause } from '../../../model';
import { exact, subtract } from '../../../numbers';
import { mappingOf } from '../../evaluate/subject';
import { type FormulaFrame, type FormulaPart, mappingExpression } from '../../formula/frame';
import { pointsExpression } from '../../formula/points';
import { cases, compared, literal, minus } from '../../formula/text';
import { fallsWithValue } from './score';

export function interpolationFormula(
  clause: InterpolationClause,
  formula: FormulaFrame,
): readonly FormulaPart[] | null {
  const mapping = mappingOf(clause.subject, formula.frame, fallsWithValue(clause));
  const value = 'role' in mapping ? null : mappingExpression(mapping, formula);
  if (value === null || clause.anchors.length < 2) return null;
  const points = clause.anchors.map((anchor) => pointsExpression(anchor.points, formula.weight));
  const lines = clause.anchors.slice(1).map((anchor, index) => {
    const from = clause.anchors[index]!;
    const width = subtract(exact(anchor.at), exact(from.at));
    const line = `${points[index]}+(${minus(value, exact(from.at))})*(${points[index + 1]}-${points[index]})/${literal(width)}`;
    return [`${compared(value)}<=${literal(anchor.at)}`, line] as const;
  });
  const first = [`${compared(value)}<=${literal(clause.anchors[0]!.at)}`, points[0]!] as const;
  return [{ role: 'award', expression: cases([first, ...lines], points.at(-1)!) }];
}
