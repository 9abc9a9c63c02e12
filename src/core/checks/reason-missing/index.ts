import { addressText } from '../../model';
import { compare, exact, subtract, toExact } from '../../numbers';
import type { Book, Row } from '../book';
import { type Check, finding } from '../check';
import { cellOf, cellsOf, isEmptyText } from '../rows/cells';
import { nameOf } from '../rows/comparison';

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
      const { score, weight } = row.indicator;
      const at = cellOf(row, 'reason');
      if (!at || score === null || weight === null || compare(exact(score), exact(weight)) >= 0) continue;
      if (!isEmptyText(book.text(at)) || isToldBeside(book, row)) continue;
      const lost = toExact(subtract(exact(weight), exact(score)));
      const data = { name: nameOf(row), at: addressText(at), score, weight, lost };
      yield finding('points', data, [at, ...cellsOf(row, 'score', 'weight')], { stated: book.text(at) || null });
    }
  },
};

/** Whether another text cell of the row tells why points were lost. */
function isToldBeside(book: Book, row: Row): boolean {
  return cellsOf(row, 'remark', 'status', 'explanation', 'actual').some((at) => REASON.test(book.text(at)));
}

const REASON = /扣|因[^此]|由于|原因|未(?:能|完成|达|按|开展)|不足|延迟|推迟|滞后/;
