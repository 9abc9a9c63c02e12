import { addressText, type Prose } from '../../model';
import { isZero, sum, toExact } from '../../numbers';
import type { Book } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { amountConflicts } from '../prose/amounts';
import { contradictsLoss, deductionsIn } from '../prose/deductions';
import { contradicting, type PointStatement, pointStatements } from '../prose/points';
import { quantityConflicts } from '../prose/quantities';
import { paragraphsAndHeadings } from '../prose/paragraphs';
import { opposedClaims } from '../prose/opposed';
import { deadReferences } from '../prose/references';
import { rowConflicts } from '../prose/rowTexts';
import { bandConflicts, thresholdConflicts } from '../prose/scales';
import { strangers } from '../prose/strangers';
import { totalConflicts } from '../prose/totals';
import { cellOf, cellsOf } from '../rows/cells';
import { nameOf } from '../rows/comparison';
import { finalScore, pointsLost } from '../rows/points';

export const textConflict: Check = {
  meta: {
    code: 'text-conflict',
    severities: {
      row: 'error',
      points: 'error',
      total: 'error',
      amount: 'error',
      quantity: 'error',
      reason: 'error',
      reference: 'error',
      threshold: 'error',
      bands: 'error',
      opposed: 'warning',
      stranger: 'warning',
    },
    category: 'text',
    since: '0.1.0',
    fix: 'suggest',
    source: 'guide/domain.md §7: text and table disagree; guide/consistency.md §2, restated values',
  },
  *check(book) {
    yield* remarks(book);
    yield* points(book);
    yield* totals(book);
    yield* amounts(book);
    yield* quantities(book);
    yield* reasons(book);
    yield* references(book);
    yield* scales(book);
    yield* claims(book);
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
  let last: PointStatement | null = null;
  for (const statement of pointStatements(book)) {
    const table = contradicting(statement);
    const repeats = last !== null && saysTheSame(last, statement);
    if (!table || repeats) continue;
    last = statement;
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

/** Full marks that a sentence gives wrongly as weight and as score are one contradiction. */
function saysTheSame(a: PointStatement, b: PointStatement): boolean {
  const isSamePlace = a.at === b.at && a.mention.sentenceIndex === b.mention.sentenceIndex;
  return isSamePlace && a.subjects[0] === b.subjects[0] && a.mention.text === b.mention.text;
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

/** The total told in running text against the total of the tables. */
function* totals(book: Book): Generator<Outcome> {
  for (const { total, value, cells } of totalConflicts(book)) {
    const stated = toExact(total.value);
    const expected = toExact(value);
    const data = {
      at: addressText(total.at),
      words: total.words,
      stated,
      value: expected,
      cell: addressText(cells[0]!),
    };
    yield finding('total', data, [total.at, ...cells], { stated, expected });
  }
}

/** Targets and actuals in running text against the indicator they name. */
function* quantities(book: Book): Generator<Outcome> {
  for (const { at, mention, role, row, stated } of quantityConflicts(book, book.input.recognition.prose)) {
    const data = {
      at: addressText(at),
      words: mention.before.slice(-12) + mention.text,
      name: nameOf(row),
      what: { id: `checks.text-conflict.${role}`, data: {} },
      value: stated.value.text,
      cell: addressText(stated.at),
    };
    yield finding('quantity', data, [at, stated.at], { stated: mention.text, expected: stated.value.text });
  }
}

/** The points that a reason says were taken off, against those that are missing. */
function* reasons(book: Book): Generator<Outcome> {
  for (const row of book.rows()) {
    const { reason, weight } = row.indicator;
    const lost = reason?.includes('扣') ? pointsLost(row.indicator) : null;
    if (!reason || !lost || isZero(lost)) continue;
    const at = cellOf(row, 'reason');
    const deductions = deductionsIn(reason);
    if (!at || !contradictsLoss(deductions, lost)) continue;
    const stated = toExact(sum(deductions));
    const score = finalScore(row.indicator)!;
    const data = { name: nameOf(row), at: addressText(at), stated, lost: toExact(lost), score, weight: weight! };
    const cells = [at, ...cellsOf(row, 'reviewScore', 'score', 'weight')];
    yield finding('reason', data, cells, { stated, expected: toExact(lost) });
  }
}

/** References from any text of the book to chapters that its report does not have. */
function* references(book: Book): Generator<Outcome> {
  if (book.input.recognition.prose.length === 0) return;
  const referring = [...textsOf(book)];
  if (referring.length === 0) return;
  for (const { at, chapter, last } of deadReferences(paragraphsAndHeadings(book), referring)) {
    const data = { at: addressText(at), chapter, last: last.text.trim(), lastAt: addressText(last.at) };
    yield finding('reference', data, [at, last.at], { stated: chapter });
  }
}

/** Every longer text of the book, in tables and outside. */
function* textsOf(book: Book): Generator<Prose> {
  for (const { name: sheet, cells } of book.input.snapshot.sheets) {
    for (const { row, column, value } of cells) {
      if (typeof value === 'string' && value.includes('详见')) yield { at: { sheet, row, column }, text: value };
    }
  }
}

/** How a paragraph says that an indicator was scored, against its rule. */
function* scales(book: Book): Generator<Outcome> {
  for (const [messageId, conflicts] of [
    ['threshold', thresholdConflicts(book)],
    ['bands', bandConflicts(book)],
  ] as const) {
    for (const { row, at, words, expected } of conflicts) {
      const rule = row.score!.rule!.at;
      const data = { at: addressText(at), words, name: nameOf(row), cell: addressText(rule), expected };
      yield finding(messageId, data, [at, rule], { stated: words, expected });
    }
  }
}

/** Statements of one report that cannot both be meant. */
function* claims(book: Book): Generator<Outcome> {
  for (const { at, words, where, denied, of } of opposedClaims(book)) {
    const data = { at: addressText(at), words, where: addressText(where), denied, of };
    yield finding('opposed', data, [at, where], { stated: words });
  }
  for (const { at, name, own, ownAt } of strangers(book)) {
    yield finding('stranger', { at: addressText(at), name, own }, [at, ownAt], { stated: name, expected: own });
  }
}
