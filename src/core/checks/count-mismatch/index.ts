import { addressText } from '../../model';
import { type Check, finding } from '../check';
import { countStatements, isContradicted } from '../prose/counts';

export const countMismatch: Check = {
  meta: {
    code: 'count-mismatch',
    severities: { indicators: 'error' },
    category: 'text',
    since: '0.1.0',
    fix: 'suggest',
    source: 'guide/domain.md §7; guide/consistency.md §3: counts in prose against rows in the table',
  },
  *check(book) {
    for (const statement of countStatements(book)) {
      if (!isContradicted(statement)) continue;
      const { at, mention, of, counts } = statement;
      const found = [...new Set(counts.map(({ count, cell }) => `${cell.sheet} ${count}`))].join(' / ');
      const data = { at: addressText(at), words: mention.text, of, found };
      yield finding('indicators', data, [at, ...counts.map(({ cell }) => cell)], {
        stated: mention.text,
        expected: [...new Set(counts.map(({ count }) => count))].join(' / '),
      });
    }
  },
};
