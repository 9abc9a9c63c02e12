import type { TiersClause } from '../../../model';
import { bestFlaws } from '../../flaws/best';
import { scoreTiers } from './score';
import { form } from '../form';
import { readTiers } from './read';
import { tiersSyntax } from './syntax';

export const tiersForm = form<TiersClause>({
  kinds: ['tiers'],
  givesPoints: true,
  read: readTiers,
  syntax: tiersSyntax,
  score: (clause, { frame }) => scoreTiers(clause, frame),
  flaws: (clause, weight) =>
    bestFlaws(
      clause.levels.map((level) => level.points),
      weight,
    ),
});
