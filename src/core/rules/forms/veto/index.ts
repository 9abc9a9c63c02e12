import type { VetoClause } from '../../../model';
import { scoreVeto } from './score';
import { form } from '../form';
import { vetoFormula } from './formula';
import { readVetoes } from './read';
import { vetoSyntax } from './syntax';

export const vetoForm = form<VetoClause>({
  kinds: ['veto'],
  givesPoints: false,
  read: readVetoes,
  syntax: vetoSyntax,
  score: (clause, { frame, place }) => scoreVeto(clause, frame, place),
  decides: (clause) => (clause.judged ? { list: 'vetoes', count: 1 } : null),
  formula: vetoFormula,
});
