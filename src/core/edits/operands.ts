/** The live formula of one indicator's score, with the cells it draws on as operands. */
import { type CellAddress, type CellLookup, type IndicatorScore } from '../model';
import { ruleFormula } from '../rules';
import { reference } from './formulas';

/**
 * The formula that gives the computed score in a cell of `sheet`; null where the rule has none, or an operand stands in
 * no cell.
 */
export function scoreFormula(score: IndicatorScore, sheet: string, cells: CellLookup, decimals: number): string | null {
  if (!score.rule || !score.weight) return null;
  return ruleFormula(
    score.rule.value,
    {
      weight: { ...place(score.weight.at, sheet, cells), value: score.weight.value },
      target: score.target && { ...place(score.target.at, sheet, cells), quantity: score.target.value },
      actual: score.actual && { ...place(score.actual.at, sheet, cells), quantity: score.actual.value },
    },
    { decimals, measureConvention: score.basis === 'convention' ? 'ratio' : 'none' },
  );
}

function place(at: CellAddress, sheet: string, cells: CellLookup) {
  return { reference: reference(at, sheet), cell: cells.at(at) };
}
