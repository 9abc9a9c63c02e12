import type { Check } from '../check';
import { contradictionOutcomes } from '../contradictions';

export const weightRollup: Check = {
  meta: {
    code: 'weight-rollup',
    severities: { mismatch: 'error' },
    category: 'scores',
    since: '0.1.0',
    fix: 'suggest',
    source: 'guide/consistency.md §3; guide/domain.md §8 for what is not an error',
  },
  check: (book) => contradictionOutcomes(book, 'weight-rollup'),
};
