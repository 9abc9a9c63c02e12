/**
 * Writing through the real client: what ends in the cells, what is left out and why, and what it costs.
 *
 * @jest-environment jsdom
 */
import type {
  CellAddress,
  CellValue,
  Edit,
  FormulaEdit,
  SheetContent,
  ValueEdit,
  WriteReport,
} from '../../../src/core/model';
import { excelHost } from '../../../src/hosts/excel';
import type { Book } from '../../office-host/book/book';
import type { CellData } from '../../office-host/book/cell';
import { bookFrom } from '../../office-host/book/snapshot';
import { startExcel } from '../../office-host/client/jest';
import { largeBook, sheetOf } from './books';
import { journalLength } from './state';

jest.setTimeout(60_000);

const SHEET = '评分';
const at = (row: number, column: number, sheet = SHEET): CellAddress => ({ sheet, row, column });

type Rows = Parameters<typeof sheetOf>[1];
function bookOf(rows: Rows, more: Parameters<typeof sheetOf>[2] = {}): Book {
  return bookFrom({ workbook: '表.xlsx', ownMarks: [], sheets: [sheetOf(SHEET, rows, more)] });
}

function cellAt(book: Book, row: number, column: number): Readonly<CellData> {
  book.settle();
  return book.sheet(SHEET).cell(row - 1, column - 1);
}

function value(place: CellAddress, text: CellValue, before: CellValue = null, format?: string): ValueEdit {
  const edit = { kind: 'value' as const, at: place, value: text, before: { value: before, formula: null } };
  return format === undefined ? edit : { ...edit, format };
}

function formula(place: CellAddress, text: string, result: CellValue, before: CellValue = null): FormulaEdit {
  return { kind: 'formula', at: place, formula: text, result, before: { value: before, formula: null } };
}

const DONE: WriteReport = { written: 1, unchanged: 0, conflicts: [], failure: null };

/** What is written into A1, the format of the cell before, and what must then be in it. */
const VALUES: [what: string, value: CellValue, format: string, cell: Partial<CellData>][] = [
  ['a number', 12.5, 'General', { value: 12.5, numberFormat: 'General' }],
  ['a number into a cell formatted as text', 12.5, '@', { value: 12.5, numberFormat: '@' }],
  ['a truth', true, 'General', { value: true }],
  ['plain text', '已完成', 'General', { value: '已完成', isQuoted: false }],
  ['text that looks like a number', '12', 'General', { value: '12' }],
  ['text that looks like a number, in full-width digits', '１２', 'General', { value: '１２' }],
  ['text that looks like a percentage', '95%', 'General', { value: '95%', numberFormat: 'General' }],
  ['text that looks like a date', '2021-03-05', 'General', { value: '2021-03-05', numberFormat: 'General' }],
  ['text that looks like a Chinese date', '2021年3月', 'General', { value: '2021年3月', numberFormat: 'General' }],
  ['text that looks like a fraction', '1/2', 'General', { value: '1/2' }],
  ['text that looks like a truth', 'TRUE', 'General', { value: 'TRUE' }],
  ['text that spells an error is the error', '#N/A', 'General', { value: null, error: '#N/A' }],
  ['text that looks like a formula', '=1+1', 'General', { value: '=1+1', formula: null }],
  ['text that starts with an apostrophe', "'甲", 'General', { value: "'甲" }],
  ['text that starts with an apostrophe, into a cell formatted as text', "'12", '@', { value: "'12" }],
  ['digits into a cell formatted as text', '0012', '@', { value: '0012', numberFormat: '@' }],
  ['text in lines', '一\n二', 'General', { value: '一\n二' }],
  ['nothing', null, 'General', { value: null }],
];
test.each(VALUES)('%s', async (_, text, format, cell) => {
  const book = bookOf([[{ value: '旧', format }]]);
  startExcel(book);
  expect(await excelHost().write([value(at(1, 1), text, '旧')])).toEqual(DONE);
  expect(cellAt(book, 1, 1)).toMatchObject({ formula: null, ...cell });
});

const FORMULAS: [what: string, format: string, numberFormat: string][] = [
  ['a formula', 'General', 'General'],
  ['a formula into a cell formatted as text', '@', '@'],
  ['a formula into a percentage', '0%', '0%'],
];
test.each(FORMULAS)('%s is worked out, and the format stays', async (_, format, numberFormat) => {
  const book = bookOf([[2, { value: '旧', format }]]);
  startExcel(book);
  expect(await excelHost().write([formula(at(1, 2), 'ROUND(A1*0.345,2)', 0.69, '旧')])).toEqual(DONE);
  expect(cellAt(book, 1, 2)).toMatchObject({ value: 0.69, formula: '=ROUND(A1*0.345,2)', numberFormat });
});

test('a number format comes with a value, and is set where only it differs', async () => {
  const book = bookOf([[1, 2]]);
  startExcel(book);
  const report = await excelHost().write([value(at(1, 1), 0.5, 1, '0.0%'), value(at(1, 2), 2, 2, '0.00')]);
  expect(report).toEqual({ ...DONE, written: 2 });
  expect(cellAt(book, 1, 1)).toMatchObject({ value: 0.5, numberFormat: '0.0%' });
  expect(cellAt(book, 1, 2)).toMatchObject({ value: 2, numberFormat: '0.00' });
});

/** Edits on a sheet whose A1 holds `甲`, B1 the formula `1+1`, C1 nothing, D1 an error. */
const LEFT: [what: string, edit: Edit, report: object][] = [
  [
    'a cell that holds something else',
    value(at(1, 1), 1, '乙'),
    { reason: 'changed', found: { value: '甲', formula: null } },
  ],
  ['a cell that was to be empty', value(at(1, 1), 1), { reason: 'changed' }],
  [
    'a formula that is another',
    { ...formula(at(1, 2), 'A1', '甲'), before: { value: 2, formula: '2+0' } },
    { reason: 'changed' },
  ],
  [
    'a formula with another result',
    { ...formula(at(1, 2), 'A1', '甲'), before: { value: 3, formula: '1+1' } },
    { reason: 'changed' },
  ],
  ['a sheet that is gone', value(at(1, 1, '没有'), 1), { reason: 'no-sheet' }],
  ['text too long for a cell', value(at(1, 3), '长'.repeat(32_768)), { reason: 'too-long' }],
];
test.each(LEFT)('%s is left out and told; the rest is written', async (_, edit, conflict) => {
  const book = bookOf([['甲', { value: 2, formula: '1+1' }, null, { error: '#N/A' }]]);
  startExcel(book);
  const report = await excelHost().write([edit, value(at(9, 9), 1)]);
  expect(report).toMatchObject({
    written: 1,
    failure: null,
    conflicts: [{ at: 'at' in edit && edit.at, ...conflict }],
  });
  expect(cellAt(book, 1, 1).value).toBe('甲');
  expect(cellAt(book, 1, 2).formula).toBe('=1+1');
  expect(cellAt(book, 9, 9).value).toBe(1);
});

test('what is there already is left alone and counted', async () => {
  const book = bookOf([['甲', { value: 2, formula: '1+1', format: '0.0' }]]);
  const excel = startExcel(book);
  const edits: Edit[] = [
    value(at(1, 1), '甲', '乙'),
    { ...formula(at(1, 2), '1 + 1', 2), format: '0.0' },
    value(at(1, 3), null),
    { kind: 'mark', at: at(1, 1), colour: null },
    { kind: 'note', at: at(1, 1), text: null },
    { kind: 'sheet', name: '核对意见', content: null },
  ];
  expect(await excelHost().write(edits)).toEqual({ written: 0, unchanged: 6, conflicts: [], failure: null });
  expect(excel.served).toHaveLength(1);
  expect(journalLength(book)).toBe(0);
});

test('nothing to write asks nothing', async () => {
  const excel = startExcel(bookOf([[1]]));
  expect(await excelHost().write([])).toEqual({ written: 0, unchanged: 0, conflicts: [], failure: null });
  expect(excel.served).toHaveLength(0);
});

describe('protection', () => {
  const protectedBook = (allowFormatCells = false): Book => {
    const book = bookOf([[1, 2]]);
    book.sheet(SHEET).protection = { allowFormatCells, allowEditObjects: false };
    book.sheet(SHEET).keep(0, 1).locked = false;
    return book;
  };
  const CASES: [what: string, edit: Edit, isWritten: boolean][] = [
    ['a locked cell', value(at(1, 1), 9, 1), false],
    ['an open cell', value(at(1, 2), 9, 2), true],
    ['an open cell whose format would change', value(at(1, 2), 9, 2, '0.0'), false],
    ['a colour', { kind: 'mark', at: at(1, 2), colour: '#FFC7CE' }, false],
    ['a note', { kind: 'note', at: at(1, 2), text: '错' }, false],
  ];
  test.each(CASES)('%s on a protected sheet', async (_, edit, isWritten) => {
    startExcel(protectedBook());
    const report = await excelHost().write([edit]);
    if (isWritten) expect(report).toEqual(DONE);
    else expect(report).toMatchObject({ written: 0, failure: null, conflicts: [{ reason: 'protected-sheet' }] });
  });

  test('a colour where protection allows formats', async () => {
    startExcel(protectedBook(true));
    expect(await excelHost().write([{ kind: 'mark', at: at(1, 1), colour: '#FFC7CE' }])).toEqual(DONE);
  });

  test('a sheet in a workbook whose structure is protected', async () => {
    const book = bookOf([[1]]);
    book.isProtected = true;
    startExcel(book);
    const content: SheetContent = {
      widths: [],
      hiddenColumns: [],
      frozenRows: 0,
      rows: [[{ value: 1, style: 'plain' }]],
    };
    const report = await excelHost().write([{ kind: 'sheet', name: '核对意见', content }]);
    expect(report).toMatchObject({ written: 0, failure: null, conflicts: [{ reason: 'protected-book' }] });
  });
});

describe('read back', () => {
  test('a formula that comes to something else than shown before is taken back', async () => {
    const book = bookOf([[2, null]]);
    startExcel(book);
    const report = await excelHost().write([formula(at(1, 2), 'A1*2', 5), value(at(2, 1), '乙')]);
    expect(report).toEqual({
      written: 0,
      unchanged: 0,
      conflicts: [],
      failure: { code: 'not-verified', data: { cell: '评分!B1', found: '4', expected: '5' } },
    });
    expect(cellAt(book, 1, 2)).toMatchObject({ value: null, formula: null });
    expect(cellAt(book, 2, 1).value).toBeNull();
    expect(journalLength(book)).toBe(0);
  });

  test('a cell that a merged area covers takes nothing, so that nothing is written', async () => {
    const book = bookOf([['甲', null]], { merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] });
    startExcel(book);
    const report = await excelHost().write([value(at(1, 2), 1), value(at(2, 1), 2)]);
    expect(report.failure).toMatchObject({ code: 'not-verified', data: { cell: '评分!B1' } });
    expect(cellAt(book, 2, 1).value).toBeNull();
  });

  test('where Excel calculates only when told to, results are not asked for', async () => {
    const book = bookOf([[2, null]]);
    book.calculationMode = 'Manual';
    startExcel(book);
    expect(await excelHost().write([formula(at(1, 2), 'A1*2', 5)])).toEqual(DONE);
  });

  test('binary remainders do not count', async () => {
    const book = bookOf([[0.1, 0.2, null]]);
    startExcel(book);
    expect(await excelHost().write([formula(at(1, 3), 'A1+B1', 0.3)])).toEqual(DONE);
  });
});

describe('what it costs', () => {
  test('cells of many sheets are two requests', async () => {
    const book = bookFrom(largeBook(50, 200));
    const excel = startExcel(book);
    const edits = book.sheets.flatMap(({ name }) =>
      Array.from({ length: 10 }, (_, row) =>
        formula(at(row + 1, 13, name), `SUM(C${row + 1}:D${row + 1})`, (row + 1) * 5),
      ),
    );
    expect(await excelHost().write(edits)).toEqual({ ...DONE, written: 500 });
    expect(excel.served).toHaveLength(2);
  });

  test('neighbours are written together', async () => {
    const book = bookOf([]);
    const excel = startExcel(book);
    const edits = Array.from({ length: 200 }, (_, index) =>
      value(at(1 + (index % 40), 1 + Math.floor(index / 40)), index),
    );
    await excelHost().write(edits);
    const writes = excel.served[1]!.body.Actions.filter(({ Name }) => Name === 'Formulas');
    expect(writes).toHaveLength(1);
    expect(cellAt(book, 40, 5).value).toBe(199);
  });

  test('much text goes in several requests, each below the limit', async () => {
    const book = bookOf([]);
    const excel = startExcel(book);
    const edits = Array.from({ length: 300 }, (_, row) => value(at(row + 1, 1), `${row}${'评'.repeat(12_000)}`));
    expect(await excelHost().write(edits)).toEqual({ ...DONE, written: 300 });
    expect(excel.served.length).toBeGreaterThan(3);
    expect(cellAt(book, 300, 1).value).toMatch(/^299评/);
  });
});

test('writes wait for one another, and a failure does not stop the next', async () => {
  const book = bookOf([['甲']]);
  const excel = startExcel(book);
  excel.fail(1, { kind: 'error', code: 'GeneralException' });
  const host = excelHost();
  const reports = await Promise.all([
    host.write([value(at(1, 1), '乙', '甲')]),
    host.write([value(at(1, 1), '丙', '甲')]),
    host.write([value(at(1, 1), '丁', '丙')]),
  ]);
  expect(reports.map(({ failure, written }) => failure?.code ?? written)).toEqual(['unknown', 1, 1]);
  expect(cellAt(book, 1, 1).value).toBe('丁');
});
