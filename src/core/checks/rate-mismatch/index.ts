import type { Check } from '../check';
import { contradictionOutcomes } from '../contradictions';

export const rateMismatch: Check = {
  meta: {
    code: 'rate-mismatch',
    severities: { mismatch: 'error' },
    category: 'arithmetic',
    since: '0.1.0',
    fix: 'safe',
    source: 'guide/consistency.md §1-3; guide/domain.md §9.8 for the denominator',
  },
  check: (book) => contradictionOutcomes(book, 'rate-mismatch'),
};
