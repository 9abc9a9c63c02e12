import type { Cell, Edit } from '../../../src/core/model';
import { parseCellName } from '../../../src/core/model';
import { excelBook } from './books/excel';
import { plainBook } from './books/plain';
import { cellsOf, partOf, patched, snapshotOf } from './books/read';

function edit(cell: string, value: number | string | null, before: number | string | null, sheet = '评分表'): Edit {
  return { kind: 'value', at: { sheet, ...parseCellName(cell)! }, value, before: { value: before, formula: null } };
}

function shown(cells: readonly Cell[], name: string): unknown {
  const { row, column } = parseCellName(name)!;
  const cell = cells.find((found) => found.row === row && found.column === column);
  return cell?.error ?? cell?.value ?? null;
}

test('a score changes: everything that depends on it shows the new result, through names, sheets, columns and texts', async () => {
  const { bytes } = await patched(excelBook(), [edit('H4', 10, 18)]);
  const { sheets } = await snapshotOf(bytes);
  const [score, money] = [sheets[0]!.cells, sheets[1]!.cells];
  expect(shown(score, 'I4')).toBe(0.5);
  expect(shown(score, 'I5')).toBe(0.965);
  expect(shown(score, 'H8')).toBe(84.78);
  expect(shown(score, 'I8')).toBe(0.8478);
  expect(shown(score, 'H9')).toBe('良');
  expect(shown(score, 'I9')).toBe('总分84.78');
  expect(shown(money, 'A2')).toBe(84.78);
  expect(shown(money, 'B2')).toBe(169.56);
  expect(shown(money, 'A4')).toBe(85.78);
  expect(shown(money, 'A3')).toBe(21);
  expect(shown(money, 'B3')).toBe(5);
});

test('what cannot be told is taken away: array formulas; what does not depend stays', async () => {
  const sheet = partOf((await patched(excelBook(), [edit('H4', 10, 18)])).bytes, 'xl/worksheets/sheet1.xml')!;
  expect(sheet).toContain('<c r="B10" cm="1"><f t="array" ref="B10">SUM(H4:H6*D4:D6)</f></c>');
  expect(sheet).toContain('<c r="C10"><f ca="1">INDIRECT("H8")</f><v>84.78</v></c>');
  expect(sheet).toContain('<c r="A11"><v>60</v></c>');
  expect(sheet).toContain('<f t="dataTable" ref="A14:A15" dt2D="0" dtr="0" r1="D4"/><v>1</v>');
});

test('the cells of an array formula lose their results together', async () => {
  const sheet = partOf((await patched(excelBook(), [edit('D4', 25, 20)])).bytes, 'xl/worksheets/sheet1.xml')!;
  expect(sheet).toContain('<c r="A10"><f t="array" ref="A10:A12">D4:D6*2</f></c>');
  expect(sheet).toContain('<row r="11"><c r="A11"/></row><row r="12"><c r="A12"/></row>');
});

test('a number in a table changes: structured references follow', async () => {
  const { bytes } = await patched(excelBook(), [edit('G3', 14, 4, '资金 (万元)')]);
  expect(shown(await cellsOf(bytes, '资金 (万元)'), 'A3')).toBe(31);
});

test('a formula is written: what depends on it follows the result that was given', async () => {
  const { bytes } = await patched(excelBook(), [
    {
      kind: 'formula',
      at: { sheet: '评分表', row: 4, column: 8 },
      formula: 'ROUND(D4*F4,2)',
      result: 20,
      before: { value: 18, formula: null },
    },
  ]);
  expect(shown(await cellsOf(bytes), 'H8')).toBe(94.78);
});

test('a divisor goes to zero: the error is the new result, and goes on', async () => {
  const { bytes } = await patched(excelBook(), [edit('D4', 0, 20)]);
  const cells = await cellsOf(bytes);
  expect(shown(cells, 'I4')).toBe('#DIV/0!');
  expect(shown(cells, 'D8')).toBe(80);
});

test.each<[string, string, unknown]>([
  ['a calculation this room does not understand', '<c r="B1"><f>SOMEFUNCTION(A1)</f><v>5</v></c>', null],
  ['a result that was wrong before: the formula is not what it seems', '<c r="B1"><f>A1*2</f><v>99</v></c>', null],
  ['a formula without stored result stays without', '<c r="B1"><f>A1*2</f></c>', null],
  ['a circle', '<c r="B1"><f>C1+A1</f><v>5</v></c><c r="C1"><f>B1</f><v>5</v></c>', null],
  ['a right one', '<c r="B1"><f>A1*2</f><v>4</v></c>', 6],
  ['one that hangs on another', '<c r="B1"><f>C1+1</f><v>5</v></c><c r="C1"><f>A1*2</f><v>4</v></c>', 7],
])('B1 after A1 goes from 2 to 3: %s', async (_, cells, expected) => {
  const book = plainBook({ sheets: { 表: `<row r="1"><c r="A1"><v>2</v></c>${cells}</row>` } });
  expect(shown(await cellsOf((await patched(book, [edit('A1', 3, 2, '表')])).bytes), 'B1')).toBe(expected);
});

test('a long chain, each cell adding to the one above, keeps its results', async () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => {
    const row = index + 2;
    return `<row r="${row}"><c r="A${row}"><f>A${row - 1}+1</f><v>${row}</v></c></row>`;
  });
  const book = plainBook({ sheets: { 表: `<row r="1"><c r="A1"><v>1</v></c></row>${rows.join('')}` } });
  const cells = await cellsOf((await patched(book, [edit('A1', 11, 1, '表')])).bytes);
  expect(shown(cells, 'A2001')).toBe(2011);
});

test('decimals that binary sums miss are stored as the decimals they are', async () => {
  const book = plainBook({
    sheets: {
      表: '<row r="1"><c r="A1"><v>0.3</v></c><c r="B1"><v>0.2</v></c><c r="C1"><f>A1+B1</f><v>0.5</v></c></row>',
    },
  });
  const { bytes } = await patched(book, [edit('A1', 0.1, 0.3, '表')]);
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<v>0.3</v></c></row>');
});
