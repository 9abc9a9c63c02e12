import type { Check } from '../check';
import { contradictionOutcomes } from '../contradictions';

export const tableConflict: Check = {
  meta: {
    code: 'table-conflict',
    severities: { mismatch: 'error' },
    category: 'text',
    since: '0.1.0',
    fix: 'suggest',
    source: 'guide/consistency.md §2, restated values',
  },
  check: (book) => contradictionOutcomes(book, 'table-conflict'),
};
