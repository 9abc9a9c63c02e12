import { addressText } from '../../model';
import { compare, exact, sum, subtract, toExact } from '../../numbers';
import type { Row } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { printCells } from '../figures/print';
import { cellOf, cellsOf, isEmptyText, textOf } from '../rows/cells';
import { nameOf } from '../rows/comparison';

export const reviewDifference: Check = {
  meta: {
    code: 'review-difference',
    severities: { differ: 'info', raised: 'warning' },
    category: 'scores',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/domain.md §2: a re-check scores the self-evaluation again, and the difference is the finding',
  },
  *check(book) {
    for (const table of book.tables) {
      const rows = book.rowsOf(table).filter(isChanged);
      if (rows.length > 0) yield differing(rows);
      for (const row of rows) {
        const isUnexplained = isEmptyText(textOf(book, row, 'reason')) && isEmptyText(textOf(book, row, 'remark'));
        if (isRaised(row) && isUnexplained) yield raised(row);
      }
    }
  },
};

function isChanged({ indicator: { score, reviewScore } }: Row): boolean {
  return score !== null && reviewScore !== null && compare(exact(score), exact(reviewScore)) !== 0;
}

function isRaised({ indicator: { score, reviewScore } }: Row): boolean {
  return compare(exact(reviewScore!), exact(score!)) > 0;
}

/** The rows of a table whose two scores differ, and what the differences come to. */
function differing(rows: readonly Row[]): Outcome {
  const cells = rows.map((row) => cellOf(row, 'reviewScore')!);
  const differences = rows.map(({ indicator }) => subtract(exact(indicator.reviewScore!), exact(indicator.score!)));
  const named = rows.slice(0, MOST_NAMED).map((row, i) => `${nameOf(row)} ${signed(toExact(differences[i]!))}`);
  const data = { count: rows.length, cells: printCells(cells), named, sum: signed(toExact(sum(differences))) };
  return finding('differ', data, [...cells, ...rows.flatMap((row) => cellsOf(row, 'score'))]);
}

const MOST_NAMED = 6;

function signed(points: string): string {
  return points.startsWith('-') ? points : `+${points}`;
}

/** A review that gives more than the unit asked for, and does not say why. */
function raised(row: Row): Outcome {
  const { score, reviewScore } = row.indicator;
  const at = cellOf(row, 'reviewScore')!;
  const data = { name: nameOf(row), at: addressText(at), score: score!, review: reviewScore! };
  return finding('raised', data, [at, ...cellsOf(row, 'score')], { stated: reviewScore, expected: `≤${score}` });
}
