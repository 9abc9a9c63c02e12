import type { Check } from '../check';
import { contradictionOutcomes } from '../contradictions';

export const scoreRollup: Check = {
  meta: {
    code: 'score-rollup',
    severities: { mismatch: 'error' },
    category: 'scores',
    since: '0.1.0',
    fix: 'safe',
    source: 'guide/consistency.md §3',
  },
  check: (book) => contradictionOutcomes(book, 'score-rollup'),
};
