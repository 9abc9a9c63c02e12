import { addressText } from '../../model';
import { toExact } from '../../numbers';
import type { Book, Row } from '../book';
import { type Check, finding } from '../check';
import { cellOf, cellsOf, isEmptyText } from '../rows/cells';
import { nameOf } from '../rows/comparison';
import { finalScore, pointsLost } from '../rows/points';

export const reasonMissing: Check = {
  meta: {
    code: 'reason-missing',
    severities: { points: 'warning' },
    category: 'targets',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/domain.md §7; self-evaluation forms ask for the reason of every deviation',
  },
  *check(book) {
    for (const row of book.rows()) {
      const lost = pointsLost(row.indicator);
      const at = lost && lost.numerator > 0n ? cellOf(row, 'reason') : null;
      if (!lost || !at || !isEmptyText(book.text(at)) || isToldBeside(book, row)) continue;
      const { weight } = row.indicator;
      const data = {
        name: nameOf(row),
        at: addressText(at),
        score: finalScore(row.indicator)!,
        weight: weight!,
        lost: toExact(lost),
      };
      const cells = [at, ...cellsOf(row, 'reviewScore', 'score', 'weight')];
      yield finding('points', data, cells, { stated: book.text(at) || null });
    }
  },
};

/** Whether another text cell of the row tells why points were lost. */
function isToldBeside(book: Book, row: Row): boolean {
  return cellsOf(row, 'remark', 'status', 'explanation', 'actual').some((at) => REASON.test(book.text(at)));
}

const REASON = /扣|因[^此]|由于|原因|未(?:能|完成|达|按|开展)|不足|延迟|推迟|滞后/;
