import type { BandsClause } from '../../../model';
import { bandFlaws } from './flaws';
import { scoreBands } from './score';
import { form } from '../form';
import { bandsFormula } from './formula';
import { readBands } from './read';
import { bandsSyntax } from './syntax';

export const bandsForm = form<BandsClause>({
  kinds: ['bands'],
  givesPoints: true,
  read: readBands,
  syntax: bandsSyntax,
  score: (clause, { frame }) => scoreBands(clause, frame),
  flaws: bandFlaws,
  formula: bandsFormula,
});
