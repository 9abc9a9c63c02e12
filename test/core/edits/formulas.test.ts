import { reference, sumFormula } from '../../../src/core/edits/formulas';

const at = (row: number, column = 7, sheet = '评分表') => ({ sheet, row, column });

test.each([
  ['the same sheet', '评分表', 'C4'],
  ['another sheet', '汇总', "'评分表'!C4"],
])('a reference from %s', (_, from, expected) => {
  expect(reference({ sheet: '评分表', row: 4, column: 3 }, from)).toBe(expected);
});

test('an apostrophe in a sheet name is doubled', () => {
  expect(reference({ sheet: "1'2", row: 1, column: 1 }, 'x')).toBe("'1''2'!A1");
});

test.each([
  ['neighbours are joined', [at(5), at(6), at(7)], 'ROUND(SUM(G5:G7),2)'],
  ['gaps part them', [at(9), at(5), at(6)], 'ROUND(SUM(G5:G6,G9),2)'],
  ['one cell', [at(5)], 'ROUND(SUM(G5),2)'],
  ['columns are apart', [at(5), at(6, 8)], 'ROUND(SUM(G5,H6),2)'],
  ['another sheet is named', [at(5), at(6), at(5, 7, "表'2"), at(6, 7, "表'2")], "ROUND(SUM(G5:G6,'表''2'!G5:G6),2)"],
  ['nothing to add', [], null],
  ['more than Excel takes', Array.from({ length: 256 }, (_, i) => at(1 + 2 * i)), null],
])('%s', (_, places, expected) => {
  expect(sumFormula(places, '评分表', 2)).toBe(expected);
});
