import type { RatioClause } from '../../../model';
import { ratioFlaws } from './flaws';
import { scoreRatio } from './score';
import { form } from '../form';
import { ratioFormula } from './formula';
import { readRatio } from './read';
import { ratioSyntax } from './syntax';

export const ratioForm = form<RatioClause>({
  kinds: ['ratio'],
  givesPoints: true,
  read: readRatio,
  syntax: ratioSyntax,
  score: (clause, { frame }) => scoreRatio(clause, frame),
  flaws: ratioFlaws,
  formula: ratioFormula,
});
