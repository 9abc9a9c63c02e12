import type { CellAddress } from '../../model';
import { addressText } from '../../model';
import { compare, exact, type Rational, sum, toExact } from '../../numbers';
import { figureValue } from '../figures/figure';
import { type Check, finding } from '../check';
import { twinsOf } from '../rows/twins';
import { plainLabel } from '../tables/labels';

export const weightShare: Check = {
  meta: {
    code: 'weight-share',
    severities: { low: 'info' },
    category: 'structure',
    since: '0.1.0',
    fix: 'none',
    source:
      'guide/domain.md §5: outputs and outcomes should hold 60 % of the marks of an evaluation; a convention, not verified',
  },
  *check(book) {
    const told = new Set<string>();
    for (const table of book.tables) {
      if (table.kind !== 'indicators' || told.has(table.id)) continue;
      const firsts = new Set(table.indicators.map(({ levels }) => plainLabel(levels[0] ?? '')));
      if (![MANAGEMENT, OUTPUT].every((words) => [...firsts].some((label) => words.test(label)))) continue;
      const rows = book.rowsOf(table).flatMap(({ indicator: row, weights: [figure] }) => {
        return figure
          ? [{ row, value: figureValue(figure), isResult: RESULT.test(plainLabel(row.levels[0] ?? '')) }]
          : [];
      });
      const results = rows.filter(({ isResult }) => isResult);
      const share = sum(results.map(({ value }) => value));
      if (!isHundred(sum(rows.map(({ value }) => value))) || compare(share, exact(LEAST)) >= 0) continue;
      for (const row of book.rowsOf(table)) for (const twin of twinsOf(book, row)) told.add(twin.table.id);
      const cells = firstCells(
        table.sheet,
        results.map(({ row }) => row.levelPlaces[0] ?? { row: row.row, column: table.area.left }),
      );
      yield finding('low', { share: toExact(share), least: LEAST, at: addressText(cells[0]!) }, cells, {
        stated: toExact(share),
        expected: `≥${LEAST}`,
      });
    }
  },
};

const LEAST = '60';
const MANAGEMENT = /决策|过程|投入|管理/;
const OUTPUT = /产出/;
/** Outputs and outcomes. */
const RESULT = /产出|效益|效果|满意/;

function isHundred(total: Rational): boolean {
  return compare(total, exact('100')) === 0;
}

function firstCells(sheet: string, places: readonly { row: number; column: number }[]): CellAddress[] {
  const distinct = new Map(places.map(({ row, column }) => [`${row},${column}`, { sheet, row, column }]));
  return [...distinct.values()];
}
