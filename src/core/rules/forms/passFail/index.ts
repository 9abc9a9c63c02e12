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
  decides: (clause) => (clause.test ? null : { list: 'passes', count: 1 }),
  flaws: passFailFlaws,
  formula: passFailFormula,
});
