import type { CellAddress, RuleFlaw } from '../../model';
import type { Check } from '../check';
import { flawOutcomes, FLAW_SEVERITIES } from '../rows/flaws';
import { exceededOutcomes, exceededRules, rankOutcomes } from './exceeded';

export const ruleGap: Check = {
  meta: {
    code: 'rule-gap',
    severities: { ...FLAW_SEVERITIES, exceeded: 'warning', rank: 'warning' },
    category: 'rules',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/consistency.md §7',
  },
  *check(book) {
    const exceeded = exceededRules(book);
    // A cap that is missing is told once: with the rows that pass it, where there are such.
    const isTold = (at: CellAddress, { message }: RuleFlaw) =>
      message.id === 'rules.flaw.uncapped' && exceeded.get(at) !== undefined;
    yield* flawOutcomes(book, 'rule-gap', isTold);
    yield* exceededOutcomes(exceeded);
    yield* rankOutcomes(book);
  },
};
