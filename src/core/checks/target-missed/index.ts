import { addressText } from '../../model';
import { compare, exact } from '../../numbers';
import type { Book } from '../book';
import { type Check, finding } from '../check';
import { cellsOf, isEmptyText, textOf } from '../rows/cells';
import { claimOf } from '../rows/claims';
import { type Compared, nameOf } from '../rows/comparison';

export const targetMissed: Check = {
  meta: {
    code: 'target-missed',
    severities: { missed: 'warning', explained: 'info' },
    category: 'targets',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/domain.md §7; contract/analysis.md: a missed target is a warning',
  },
  *check(book) {
    for (const row of book.compared) {
      if (row.comparison.met !== 'no' || claimOf(book, row)?.says === 'done') continue;
      const { target, actual } = row;
      const data = {
        name: nameOf(row),
        at: addressText(actual.at),
        actual: actual.value.text,
        target: target.value.text,
        where: addressText(target.at),
      };
      const sides = { stated: actual.value.text, expected: target.value.text };
      const messageId = isExplained(book, row) ? 'explained' : 'missed';
      yield finding(messageId, data, [actual.at, target.at, ...cellsOf(row, 'score', 'reason')], sides);
    }
  },
};

/** Points are lost and a reason is given: the form says all that a reviewer would ask. */
function isExplained(book: Book, row: Compared): boolean {
  const { score, weight } = row.indicator;
  const losesPoints = score === null || weight === null || compare(exact(score), exact(weight)) < 0;
  return losesPoints && !isEmptyText(textOf(book, row, 'reason'));
}
