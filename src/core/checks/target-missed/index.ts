import { addressText } from '../../model';
import { compare, exact } from '../../numbers';
import type { Book } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { printCells } from '../figures/print';
import { byTable } from '../rows/alike';
import { cellsOf, isEmptyText, textOf } from '../rows/cells';
import { claimOf } from '../rows/claims';
import { type Compared, nameOf } from '../rows/comparison';

export const targetMissed: Check = {
  meta: {
    code: 'target-missed',
    severities: { missed: 'warning', explained: 'info', manyExplained: 'info' },
    category: 'targets',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/domain.md §7; contract/analysis.md: a missed target is a warning',
  },
  *check(book) {
    const explained: Compared[] = [];
    for (const row of book.compared) {
      if (row.comparison.met !== 'no' || claimOf(book, row)?.says === 'done') continue;
      if (isExplained(book, row)) explained.push(row);
      else yield single('missed', row);
    }
    const { single: few, groups } = byTable(explained);
    for (const row of few) yield single('explained', row);
    for (const rows of groups) yield many(rows);
  },
};

function single(messageId: 'missed' | 'explained', row: Compared): Outcome {
  const { target, actual } = row;
  const data = {
    name: nameOf(row),
    at: addressText(actual.at),
    actual: actual.value.text,
    target: target.value.text,
    where: addressText(target.at),
  };
  const cells = [actual.at, target.at, ...cellsOf(row, 'score', 'reason')];
  return finding(messageId, data, cells, { stated: actual.value.text, expected: target.value.text });
}

function many(rows: readonly Compared[]): Outcome {
  const cells = rows.map(({ actual }) => actual.at);
  const data = { count: rows.length, cells: printCells(cells), names: rows.slice(0, MOST_NAMED).map(nameOf) };
  return finding('manyExplained', data, cells);
}

const MOST_NAMED = 6;

/** Points are lost and a reason is given: the form says all that a reviewer would ask. */
function isExplained(book: Book, row: Compared): boolean {
  const { score, weight } = row.indicator;
  const losesPoints = score === null || weight === null || compare(exact(score), exact(weight)) < 0;
  return losesPoints && !isEmptyText(textOf(book, row, 'reason'));
}
