import type { JudgementClause } from '../../../model';
import { scoreJudgement } from './score';
import { form } from '../form';
import { readJudgement } from './read';
import { judgementSyntax } from './syntax';

export const judgementForm = form<JudgementClause>({
  kinds: ['judgement'],
  givesPoints: true,
  read: readJudgement,
  syntax: judgementSyntax,
  score: (clause, { frame }) => scoreJudgement(clause, frame),
});
