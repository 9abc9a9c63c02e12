import { calculate, type CellSource } from '../../../../src/hosts/xlsx/formulas/calculate';
import { ErrorValue, type Scalar, Uncertain } from '../../../../src/hosts/xlsx/formulas/values';
import { CALCULATED, type Expected, GRID, UNCERTAIN } from '../books/formulas';

const context = {
  sheets: ['表', '另表'],
  names: [{ name: '得分列', refersTo: '表!$B$1:$B$4', sheet: null }],
  tables: [
    {
      sheet: '表',
      table: {
        name: '任务',
        area: { top: 1, left: 1, bottom: 5, right: 2 },
        columns: ['名称', '数量'],
        headerRows: 1,
        totalRows: 0,
      },
    },
  ],
};
const source: CellSource = {
  value: (sheet, row, column) =>
    sheet === '表' ? (GRID[row - 1]?.[column - 1] ?? null) : row === 1 && column === 1 ? 7 : null,
  filled: ({ sheet, area: { top, left, bottom, right } }) => {
    const rows = sheet === '表' ? GRID.slice(top - 1, bottom) : [];
    return rows.flatMap((values) => values.slice(left - 1, right)).filter((value) => value !== null);
  },
  lastRow: (sheet) => (sheet === '表' ? GRID.length : 1),
};
const at = { sheet: '表', row: 3, column: 9 };

function plain(value: Scalar): Expected {
  return value instanceof ErrorValue ? value.code : value;
}

test.each(CALCULATED)('%s gives %p', (formula, expected) => {
  expect(plain(calculate(formula, at, source, context))).toBe(expected);
});

test.each<[string, Expected]>([
  ['SUM(得分列)', 100],
  ['SUM(任务[数量])', 90],
  ['任务[[#This Row],[数量]]*2', 60],
  ['另表!A1+1', 8],
])('through names, tables and sheets: %s gives %p', (formula, expected) => {
  expect(plain(calculate(formula, at, source, context))).toBe(expected);
});

test.each(UNCERTAIN)('%s can not be told', (formula) => {
  expect(() => calculate(formula, at, source, context)).toThrow(Uncertain);
});
