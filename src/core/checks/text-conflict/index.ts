import { addressText } from '../../model';
import { toExact } from '../../numbers';
import type { Book } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { amountConflicts } from '../prose/amounts';
import { contradicting, pointStatements } from '../prose/points';
import { rowConflicts } from '../prose/rowTexts';

export const textConflict: Check = {
  meta: {
    code: 'text-conflict',
    severities: { row: 'error', points: 'error', amount: 'error' },
    category: 'text',
    since: '0.1.0',
    fix: 'suggest',
    source: 'guide/domain.md §7: text and table disagree; guide/consistency.md §2, restated values',
  },
  *check(book) {
    yield* remarks(book);
    yield* points(book);
    yield* amounts(book);
  },
};

/** A remark against the figures of its own row. */
function* remarks(book: Book): Generator<Outcome> {
  for (const table of book.tables) {
    for (const { at, mention, figure, header, agreeing } of rowConflicts(book, table)) {
      const data = {
        at: addressText(at),
        words: mention.before.slice(-12) + mention.text,
        cell: addressText(figure.at),
        header,
        value: figure.text,
      };
      const cells = [at, figure.at, ...agreeing.map((other) => other.at)];
      yield finding('row', data, cells, { stated: mention.text, expected: figure.text });
    }
  }
}

/** Weights and scores in running text against the tables. */
function* points(book: Book): Generator<Outcome> {
  for (const statement of pointStatements(book.input.recognition.prose, book.subjects)) {
    const table = contradicting(statement);
    if (!table) continue;
    const { at, mention, kind, subjects } = statement;
    const value = table.text || toExact(table.value);
    const data = {
      at: addressText(at),
      words: mention.before.slice(-12) + mention.text,
      name: subjects[0]!.path.at(-1)!,
      what: { id: `checks.text-conflict.${kind}`, data: {} },
      value,
      cell: addressText(table.cells[0]!),
    };
    yield finding('points', data, [at, ...table.cells], { stated: mention.text, expected: value });
  }
}

/** Amounts and counts in running text against the row of a table that the sentence restates. */
function* amounts(book: Book): Generator<Outcome> {
  for (const { at, mention, figure, header, label, agreeing } of amountConflicts(book, book.input.recognition.prose)) {
    const data = {
      at: addressText(at),
      words: mention.before.slice(-12) + mention.text,
      label,
      header,
      value: figure.text,
      cell: addressText(figure.at),
      count: agreeing.length,
    };
    const cells = [at, figure.at, ...agreeing.map((other) => other.at)];
    yield finding('amount', data, cells, { stated: mention.text, expected: figure.text });
  }
}
