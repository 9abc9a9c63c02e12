import type { StepClause } from '../../../model';
import { stepFlaws } from './flaws';
import { scoreSteps } from './score';
import { form } from '../form';
import { stepFormula } from './formula';
import { readSteps } from './read';
import { stepSyntax } from './syntax';

export const stepsForm = form<StepClause>({
  kinds: ['deduction', 'increment'],
  givesPoints: true,
  read: readSteps,
  syntax: stepSyntax,
  score: (clause, { frame, place }) => scoreSteps(clause, frame, place),
  decides: () => ({ list: 'occurrences', count: 1 }),
  flaws: stepFlaws,
  formula: stepFormula,
});
