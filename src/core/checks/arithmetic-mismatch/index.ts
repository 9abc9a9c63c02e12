import type { Check } from '../check';
import { contradictionOutcomes } from '../contradictions';

export const arithmeticMismatch: Check = {
  meta: {
    code: 'arithmetic-mismatch',
    severities: { mismatch: 'error' },
    category: 'arithmetic',
    since: '0.1.0',
    fix: 'suggest',
    source: 'guide/consistency.md §1-3',
  },
  check: (book) => contradictionOutcomes(book, 'arithmetic-mismatch'),
};
