import { addressText } from '../../model';
import type { Book } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { rowConflicts } from '../prose/rowTexts';

export const textConflict: Check = {
  meta: {
    code: 'text-conflict',
    severities: { row: 'error' },
    category: 'text',
    since: '0.1.0',
    fix: 'suggest',
    source: 'guide/domain.md §7: text and table disagree; guide/consistency.md §2, restated values',
  },
  *check(book) {
    yield* remarks(book);
  },
};

/** A remark against the figures of its own row. */
function* remarks(book: Book): Generator<Outcome> {
  for (const table of book.tables) {
    for (const { at, mention, figure, header, agreeing } of rowConflicts(book, table)) {
      const data = {
        at: addressText(at),
        words: mention.before.slice(-12) + mention.text,
        stated: mention.text,
        cell: addressText(figure.at),
        header,
        value: figure.text,
      };
      const cells = [at, figure.at, ...agreeing.map((other) => other.at)];
      yield finding('row', data, cells, { stated: mention.text, expected: figure.text });
    }
  }
}
