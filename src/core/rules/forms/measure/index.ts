import type { MeasureClause } from '../../../model';
import { measureFlaws } from './flaws';
import { scoreMeasure } from './score';
import { form } from '../form';
import { measureFormula } from './formula';
import { readMeasures } from './read';
import { measureSyntax } from './syntax';

export const measureForm = form<MeasureClause>({
  kinds: ['measure'],
  givesPoints: false,
  read: readMeasures,
  syntax: measureSyntax,
  score: (clause, { frame, hasPoints, convention }) => (hasPoints ? [] : scoreMeasure(clause, frame, convention)),
  flaws: (clause, _weight, rule) => measureFlaws(clause, rule),
  formula: measureFormula,
});
