import { addressText } from '../../model';
import { compare, exact, sum, toExact } from '../../numbers';
import { type Check, finding } from '../check';
import { deductionsIn } from '../prose/deductions';
import { cellOf, cellsOf } from '../rows/cells';
import { nameOf } from '../rows/comparison';

export const reasonUnexpected: Check = {
  meta: {
    code: 'reason-unexpected',
    severities: { deduction: 'warning' },
    category: 'targets',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/domain.md §7: full score with a reason for a deduction',
  },
  *check(book) {
    for (const row of book.rows()) {
      const { score, weight, reason } = row.indicator;
      if (reason === null || !reason.includes('扣') || score === null || weight === null) continue;
      const at = cellOf(row, 'reason');
      const deductions = deductionsIn(reason);
      if (!at || deductions.length === 0 || compare(exact(score), exact(weight)) < 0) continue;
      const stated = toExact(sum(deductions));
      const data = { name: nameOf(row), at: addressText(at), score, weight, stated };
      yield finding('deduction', data, [at, ...cellsOf(row, 'score', 'weight')], { stated: reason });
    }
  },
};
