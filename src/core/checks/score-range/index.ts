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
    for (const row of book.rows()) {
      const { score, reviewScore, weight } = row.indicator;
      for (const [role, value] of [
        ['score', score],
        ['reviewScore', reviewScore],
      ] as const) {
        const side = outside(value, weight);
        const at = side && cellOf(row, role);
        if (!side || !at || mayLeaveRange(nameOf(row), row.score?.rule?.value ?? null)) continue;
        yield outcome(book, side, nameOf(row), value!, weight!, [at, ...cellsOf(row, 'weight', 'rule')]);
      }
    }
    for (const table of book.tables) {
      for (const { label, places, weight, score, isLevelCell } of table.totals) {
        const side = outside(score, weight);
        if (!side || !places.score || isLevelCell) continue;
        const cells = [places.score, places.weight ?? places.score].map(({ row, column }) => ({
          sheet: table.sheet,
          row,
          column,
        }));
        yield outcome(book, side, label, score!, weight!, cells);
      }
    }
  },
};

/** Beyond which end of the range from 0 to the weight a score lies; null where inside, or where there are no marks. */
function outside(score: Exact | null, weight: Exact | null): 'above' | 'below' | null {
  if (score === null || weight === null || isZero(exact(weight))) return null;
  if (compare(exact(score), exact(weight)) > 0) return 'above';
  return score.startsWith('-') ? 'below' : null;
}

function outcome(
  book: Book,
  side: 'above' | 'below',
  name: string,
  score: Exact,
  weight: Exact,
  cells: readonly CellAddress[],
): Outcome {
  const stated = book.text(cells[0]!) || score;
  const data = { name, at: addressText(cells[0]!), score: stated, weight };
  return finding(side, data, cells, { stated, expected: side === 'above' ? `≤${weight}` : '≥0' });
}

/** Bonus rows may exceed their weight, deduction rows go below 0. */
function mayLeaveRange(name: string, rule: Rule | null): boolean {
  return (
    /加分|附加分|扣分项|减分|奖励分/.test(name) || (rule?.clauses.some(({ kind }) => kind === 'increment') ?? false)
  );
}
