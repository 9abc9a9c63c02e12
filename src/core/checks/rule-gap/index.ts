import type { Check } from '../check';
import { flawOutcomes, FLAW_SEVERITIES } from '../rows/flaws';

export const ruleGap: Check = {
  meta: {
    code: 'rule-gap',
    severities: FLAW_SEVERITIES,
    category: 'rules',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/consistency.md §7',
  },
  check: (book) => flawOutcomes(book, 'rule-gap'),
};
