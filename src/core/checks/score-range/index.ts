import type { CellAddress, Exact, Rule } from '../../model';
import { addressText } from '../../model';
import { compare, exact, isZero } from '../../numbers';
import { type Check, finding, type Outcome } from '../check';
import type { Book } from '../book';
import { cellOf, cellsOf } from '../rows/cells';
import { nameOf } from '../rows/comparison';

export const scoreRange: Check = {
  meta: {
    code: 'score-range',
    severities: { above: 'error', below: 'error' },
    category: 'scores',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/consistency.md §8; guide/domain.md §5: a form note caps every score at its weight',
  },
  *check(book) {
    for (const row of book.rows) {
      const { indicator } = row;
      for (const role of ['score', 'reviewScore'] as const) {
        const at = cellOf(row, role);
        if (!at) continue;
        const cells = [at, ...cellsOf(row, 'weight', 'rule')];
        const name = nameOf(row);
        const isOpen = mayLeaveRange(name, row.score?.rule?.value ?? null);
        yield* outside(book, { name, score: indicator[role], weight: indicator.weight, cells, isOpen });
      }
    }
    for (const table of book.tables) {
      for (const { label, places, weight, score, isLevelCell } of table.totals) {
        const place = places.score;
        if (!place || isLevelCell) continue;
        const cells = [place, places.weight ?? place].map((at) => ({
          sheet: table.sheet,
          row: at.row,
          column: at.column,
        }));
        yield* outside(book, { name: label, score, weight, cells, isOpen: false });
      }
    }
  },
};

interface Scored {
  readonly name: string;
  readonly score: Exact | null;
  readonly weight: Exact | null;
  readonly cells: readonly CellAddress[];
  /** Whether a bonus or deduction row may leave the range from 0 to the weight. */
  readonly isOpen: boolean;
}

function* outside(book: Book, { name, score, weight, cells, isOpen }: Scored): Generator<Outcome> {
  if (score === null || weight === null || isOpen || isZero(exact(weight))) return;
  const isAbove = compare(exact(score), exact(weight)) > 0;
  const isBelow = compare(exact(score), exact('0')) < 0;
  if (!isAbove && !isBelow) return;
  const stated = book.text(cells[0]!) || score;
  const data = { name, at: addressText(cells[0]!), score: stated, weight };
  yield finding(isAbove ? 'above' : 'below', data, cells, { stated, expected: isAbove ? `≤${weight}` : '≥0' });
}

/** Bonus rows may exceed their weight, deduction rows go below 0. */
function mayLeaveRange(name: string, rule: Rule | null): boolean {
  return (
    /加分|附加分|扣分项|减分|奖励分/.test(name) || (rule?.clauses.some(({ kind }) => kind === 'increment') ?? false)
  );
}
