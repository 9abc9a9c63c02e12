import type { Check } from '../check';
import { contradictionOutcomes } from '../contradictions';

export const sumMismatch: Check = {
  meta: {
    code: 'sum-mismatch',
    severities: { mismatch: 'error' },
    category: 'arithmetic',
    since: '0.1.0',
    fix: 'suggest',
    source: 'XBRL Calculations 1.1 (2023); guide/consistency.md §1-4',
  },
  check: (book) => contradictionOutcomes(book, 'sum-mismatch'),
};
