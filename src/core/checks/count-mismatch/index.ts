import { addressText } from '../../model';
import type { Book } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { countStatements, isContradicted } from '../prose/counts';
import { itemCountConflicts } from '../tables/items';

export const countMismatch: Check = {
  meta: {
    code: 'count-mismatch',
    severities: { indicators: 'error', items: 'warning' },
    category: 'text',
    since: '0.1.0',
    fix: 'suggest',
    source: 'guide/domain.md §7; guide/consistency.md §3: counts in prose against rows in the table',
  },
  *check(book) {
    yield* indicators(book);
    yield* items(book);
  },
};

/** Counts of indicators in running text that no table bears out. */
function* indicators(book: Book): Generator<Outcome> {
  for (const statement of countStatements(book)) {
    if (!isContradicted(statement)) continue;
    const { at, mention, of, counts } = statement;
    const found = [...new Set(counts.map(({ count, cell }) => `${cell.sheet} ${count}`))].join(' / ');
    const expected = [...new Set(counts.map(({ count }) => count))].join(' / ');
    const data = { at: addressText(at), words: mention.text, of, found };
    yield finding('indicators', data, [at, ...counts.map(({ cell }) => cell)], { stated: mention.text, expected });
  }
}

/** A total row that gives another number of items than its table lists. */
function* items(book: Book): Generator<Outcome> {
  for (const { at, mention, noun, count, first } of itemCountConflicts(book)) {
    const data = { at: addressText(at), words: noun + mention.text, noun, count, first: addressText(first) };
    yield finding('items', data, [at, first], { stated: mention.text, expected: String(count) });
  }
}
