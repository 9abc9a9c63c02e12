import type { StatementClause } from '../../../model';
import { scoreStatement } from './score';
import { form } from '../form';
import { statementFormula } from './formula';
import { readStatements } from './read';
import { statementSyntax } from './syntax';

export const statementForm = form<StatementClause>({
  kinds: ['statement'],
  givesPoints: false,
  read: readStatements,
  syntax: statementSyntax,
  score: (clause, { frame }) => scoreStatement(clause, frame),
  formula: statementFormula,
});
