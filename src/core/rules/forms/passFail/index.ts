import type { PassFailClause } from '../../../model';
import { passFailFlaws } from './flaws';
import { scorePassFail } from './score';
import { form } from '../form';
import { passFailFormula } from './formula';
import { readPassFail } from './read';
import { passFailSyntax } from './syntax';

export const passFailForm = form<PassFailClause>({
  kinds: ['passFail'],
  givesPoints: true,
  read: readPassFail,
  syntax: passFailSyntax,
  score: (clause, { frame, place }) => scorePassFail(clause, frame, place),
  decides: (clause) => (needsPerson(clause) ? { list: 'passes', count: 1 } : null),
  flaws: passFailFlaws,
  formula: passFailFormula,
});

/** Whether a person may have to say that the condition holds: what is told against the target can be told in words. */
export function needsPerson({ test }: PassFailClause): boolean {
  return test === null || test.value === 'target';
}
