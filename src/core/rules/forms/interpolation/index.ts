import type { InterpolationClause } from '../../../model';
import { scoreInterpolation } from './score';
import { form } from '../form';
import { interpolationFormula } from './formula';
import { readInterpolation } from './read';
import { interpolationSyntax } from './syntax';

export const interpolationForm = form<InterpolationClause>({
  kinds: ['interpolation'],
  givesPoints: true,
  read: readInterpolation,
  syntax: interpolationSyntax,
  score: (clause, { frame }) => scoreInterpolation(clause, frame),
  formula: interpolationFormula,
});
