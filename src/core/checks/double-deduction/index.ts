import { addressText, type CellAddress, type Table } from '../../model';
import type { Row } from '../book';
import { type Check, finding } from '../check';
import { cellOf } from '../rows/cells';
import { nameOf } from '../rows/comparison';
import { pointsLost } from '../rows/points';

export const doubleDeduction: Check = {
  meta: {
    code: 'double-deduction',
    severities: { repeated: 'info' },
    category: 'scores',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/domain.md §7: the same fact deducted twice',
  },
  *check(book) {
    const told = new Map<string, { row: Row; at: CellAddress; table: Table }>();
    for (const row of book.rows()) {
      const { reason } = row.indicator;
      const lost = reason === null ? null : pointsLost(row.indicator);
      if (!reason || !lost || lost.numerator <= 0n) continue;
      const at = cellOf(row, 'reason');
      if (!at) continue;
      for (const fault of faultsIn(reason)) {
        const key = `${row.table.id} ${fault}`;
        const other = told.get(key);
        if (!other) told.set(key, { row, at, table: row.table });
        else if (addressText(other.at) !== addressText(at)) {
          const data = {
            fault,
            name: nameOf(row),
            at: addressText(at),
            other: nameOf(other.row),
            where: addressText(other.at),
          };
          yield finding('repeated', data, [at, other.at], { stated: fault });
        }
      }
    }
  },
};

/** Clauses that name a fault, long enough to be told apart. */
function faultsIn(text: string): Set<string> {
  const clauses = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .split(/[,。;:、!?()]|[一二三四五]是/);
  return new Set(clauses.filter((clause) => clause.length >= 8 && FAULT.test(clause) && !/扣[\d.]+分/.test(clause)));
}

const FAULT = /不|未|缺|无|延迟|推迟|滞后|偏低|低于|逾期|超/;
