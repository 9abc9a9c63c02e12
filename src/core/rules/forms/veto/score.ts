/** Conditions under which everything is lost. */
import type { VetoClause } from '../../../model';
import { ONE, ZERO } from '../../../numbers';
import { type Frame, actualValues } from '../../evaluate/frame';
import { type Part, constant, unknown } from '../../evaluate/part';
import { forward } from '../../evaluate/mapping';
import { at } from '../../evaluate/probe';
import { holds, isCeiling, mappingOf } from '../../evaluate/subject';
import { zeroLine } from '../../evaluate/zeroLine';

/** @param index the place of the clause among the vetoes that a person must judge. */
export function scoreVeto(clause: VetoClause, frame: Frame, index: number): readonly Part[] {
  const decided = clause.judged ? frame.decisions.vetoes?.[index] : null;
  if (decided !== null && decided !== undefined)
    return [constant('veto', decided ? ONE : ZERO, decided ? { id: 'rules.why.vetoed', data: {} } : null)];
  const open = unknown(['judgement'], 'veto-open', { condition: clause.condition });
  if (!clause.test) return [{ ...open, isVeto: true }];
  const { test } = clause;
  const mapping = mappingOf({ of: 'actual', name: null, unit: test.unit }, frame, !isCeiling(test));
  if ('role' in mapping) return [mapping];
  if (clause.judged) {
    const values = actualValues(frame.actual);
    const ends = values ? [values.low, values.high] : [];
    const isExcluded = ends.length > 0 && ends.every((end) => end !== null && !holds(test, forward(mapping, at(end))));
    return isExcluded ? [] : [{ ...open, isVeto: true }];
  }
  return [zeroLine(test, mapping)];
}
