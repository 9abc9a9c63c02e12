/** Reads conditions under which the whole indicator gets nothing, beside the clause that gives the points. */
import { boundOf, isZero } from '../../reading/award';
import type { Reading } from '../../reading/reading';
import { isConditional } from '../../reading/subject';

/** Runs last of all readers of points: a zero that no scale has taken. */
export function readVetoes(reading: Reading): void {
  if (reading.clauses.length === 0) return;
  for (const group of reading.open()) {
    if (group.award === null || !isZero(group.award) || group.step) continue;
    const region = group.regions.length === 1 ? group.regions[0]! : null;
    const test = region && region.relativeTo === null ? boundOf(region) : null;
    const isJudged = test === null || isConditional(group);
    reading.add({ kind: 'veto', span: reading.span(group), condition: group.condition, test, judged: isJudged }, [
      group,
    ]);
  }
}
