import { addressText } from '../../model';
import { sum, toExact } from '../../numbers';
import { type Check, finding } from '../check';
import { deductionsIn } from '../prose/deductions';
import { cellOf, cellsOf } from '../rows/cells';
import { nameOf } from '../rows/comparison';
import { finalScore, pointsLost } from '../rows/points';

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
      const { reason, weight } = row.indicator;
      const lost = pointsLost(row.indicator);
      if (!lost || lost.numerator > 0n || !reason?.includes('扣')) continue;
      const at = cellOf(row, 'reason');
      const deductions = deductionsIn(reason);
      if (!at || deductions.length === 0) continue;
      const stated = toExact(sum(deductions));
      const data = {
        name: nameOf(row),
        at: addressText(at),
        score: finalScore(row.indicator)!,
        weight: weight!,
        stated,
      };
      yield finding('deduction', data, [at, ...cellsOf(row, 'reviewScore', 'score', 'weight')], { stated: reason });
    }
  },
};
