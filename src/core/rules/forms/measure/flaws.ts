/** A measure without a word on what it is worth. */
import type { MeasureClause, Rule, RuleFlaw } from '../../../model';
import { flaw } from '../../flaws/flaw';

export function measureFlaws(clause: MeasureClause, rule: Rule): readonly RuleFlaw[] {
  return rule.kind === 'measure' ? [flaw('rule-gap', 'info', null, 'measure-only', { name: clause.name })] : [];
}
