/** From recognised tables to scores: each indicator, each level and total, the book's result. */
import {
  type IndicatorScore,
  lookupOf,
  type Recognition,
  type Result,
  type RolledScore,
  type ScoredForm,
  type Settings,
  type Snapshot,
} from '../model';
import { formsOf } from './forms';
import { scoreIndicators } from './indicators';
import { resultOf } from './result';
import { rollUp } from './rollup';
import { statedGradeCell } from './stated';

export { gradeOf } from './grades';
export { rowsOfWhole } from './result';
export { comparableLabel, comparablePath, isWithin } from './paths';
export { type StatedTotal, statedTotals } from './stated';

export interface Scored {
  readonly scores: readonly IndicatorScore[];
  readonly rolled: readonly RolledScore[];
  readonly result: Result;
  readonly forms?: readonly ScoredForm[];
}

/** Scores the book. What the sheet does not decide stays null, with the reason. */
export function score(snapshot: Snapshot, recognition: Recognition, settings: Settings): Scored {
  const { tables, prose } = recognition;
  const scores = scoreIndicators(tables, lookupOf(snapshot), settings);
  const rolled = rollUp(tables, scores);
  const input = { tables, prose, scores, rolled, gradeCell: statedGradeCell(snapshot) };
  const result = resultOf(input, settings);
  const forms = formsOf(input, result, settings);
  return { scores, rolled, result, ...(forms.length > 1 ? { forms } : {}) };
}
