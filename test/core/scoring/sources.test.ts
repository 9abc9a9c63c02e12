/** What a cell stores counts, however it is shown. */
import { analyse } from '../../../src/core/engine';
import type { Cell, Snapshot } from '../../../src/core/model';
import { book } from '../checks/sheets';

const TABLE = `
  三级指标 | 分值 | 指标值 | 完成值 | 评分标准
  节约用水量 | 20 | T | A | 按完成比例计分，最高不超过分值。
  修渠长度 | 20 | 20公里 | 15公里 | 按完成比例计分，最高不超过分值。`;

/** The table with numbers of their own format in the cells for target and actual. */
function shown(target: Omit<Cell, 'row' | 'column'>, actual: Omit<Cell, 'row' | 'column'>): Snapshot {
  const snapshot = book({ 评分表: TABLE });
  const [sheet] = snapshot.sheets;
  const replaced = new Map([
    ['T', target],
    ['A', actual],
  ]);
  const cells = sheet!.cells.map((cell) => ({ ...cell, ...replaced.get(cell.text) }));
  return { ...snapshot, sheets: [{ ...sheet!, cells }] };
}

test.each([
  ['many digits in a cell of no format', { value: 2e11, text: '2E+11' }, { value: 1.5e11, text: '1.5E+11' }, '15'],
  [
    'a scientific format that cuts digits',
    { value: 2_000_000, text: '2.00E+06', format: '0.00E+00' },
    { value: 1_234_567, text: '1.23E+06', format: '0.00E+00' },
    '12.3457',
  ],
  ['fractions', { value: 10, text: '10' }, { value: 7.5, text: '7 1/2', format: '# ?/?' }, '15'],
])('%s', (_, target, actual, expected) => {
  expect(analyse(shown(target, actual)).scores[0]!.computed).toBe(expected);
});
