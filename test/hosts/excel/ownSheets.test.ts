/**
 * Sheets of our own: made, replaced, removed, and never somebody else's.
 *
 * @jest-environment jsdom
 */
import type { Edit, SheetCell, SheetContent } from '../../../src/core/model';
import { excelHost } from '../../../src/hosts/excel';
import { bookFrom } from '../../office-host/book/snapshot';
import { startExcel } from '../../office-host/client/jest';
import { sheetOf } from './books';
import { difference, stateOf } from './state';

jest.setTimeout(60_000);

const NAME = '核对意见';

function start() {
  const book = bookFrom({ workbook: '表.xlsx', ownMarks: [], sheets: [sheetOf("表'1", [[1]])] });
  return { book, excel: startExcel(book), host: excelHost() };
}

function sheet(rows: readonly (readonly SheetCell[])[], more: Partial<SheetContent> = {}): Edit {
  return { kind: 'sheet', name: NAME, content: { widths: [6, 40], hiddenColumns: [], frozenRows: 0, rows, ...more } };
}

test('texts, looks, links, widths, hidden columns and frozen rows', async () => {
  const { book, excel, host } = start();
  const link = { sheet: "表'1", row: 1, column: 1 };
  const rows: SheetCell[][] = [
    [{ value: '核对意见', style: 'title' }],
    [
      { value: 1, style: 'plain' },
      { value: "表'1!A1", style: 'link', link },
      { value: '=A1', style: 'wrapped' },
      { value: '2021-01-01', style: 'error' },
      { value: true, style: 'header' },
    ],
  ];
  const report = await host.write([sheet(rows, { hiddenColumns: [4], frozenRows: 1 })]);
  expect(report).toEqual({ written: 1, unchanged: 0, conflicts: [], failure: null });
  expect(excel.served).toHaveLength(2);
  const made = book.sheet(NAME);
  expect(made.cell(0, 0)).toMatchObject({ value: '核对意见', font: { bold: true, size: 14 } });
  expect(made.cell(1, 0)).toMatchObject({ value: 1, numberFormat: 'General' });
  expect(made.cell(1, 1)).toMatchObject({
    value: "表'1!A1",
    hyperlink: { documentReference: "'表''1'!A1" },
    font: { underline: 'Single' },
  });
  expect(made.cell(1, 2)).toMatchObject({ value: '=A1', formula: null, wrapText: true });
  expect(made.cell(1, 3)).toMatchObject({ value: '2021-01-01', fill: { color: '#FFC7CE' } });
  expect(made.cell(1, 4)).toMatchObject({ value: true, font: { bold: true }, fill: { color: '#D9E1F2' } });
  expect([...made.hiddenColumns]).toEqual([3]);
  expect(made.frozenRows).toBe(1);
  expect(made.widths.get(1)).toBeGreaterThan(made.widths.get(0)! * 4);
});

test('the same again changes nothing; a shorter one leaves nothing of the longer', async () => {
  const { book, host } = start();
  const long = Array.from({ length: 9 }, (_, row): SheetCell[] => [{ value: `第${row}行`, style: 'error' }]);
  await host.write([sheet(long, { frozenRows: 3 })]);
  expect(await host.write([sheet(long, { frozenRows: 3 })])).toMatchObject({ written: 0, unchanged: 1 });
  await host.write([sheet([[{ value: '无', style: 'plain' }]])]);
  const made = book.sheet(NAME);
  expect(made.used(true)).toEqual({ top: 0, left: 0, rows: 1, columns: 1 });
  expect(made.cell(5, 0)).toMatchObject({ value: null, fill: null });
  expect(made.frozenRows).toBe(0);
});

test('removed, and back where it was', async () => {
  const { book, host } = start();
  await host.write([sheet([[{ value: '甲', style: 'info' }]])]);
  book.addSheet('后来');
  const before = stateOf(book);
  expect((await host.write([{ kind: 'sheet', name: NAME, content: null }])).written).toBe(1);
  expect(book.find(NAME)).toBeNull();
  expect((await host.undo()).failure).toBeNull();
  expect(difference(before, stateOf(book))).toEqual([]);
  expect(book.sheets.map(({ name }) => name)).toEqual(["表'1", NAME, '后来']);
});

const FOREIGN: [what: string, content: SheetContent | null][] = [
  ['replaced', { widths: [], hiddenColumns: [], frozenRows: 0, rows: [[{ value: 1, style: 'plain' }]] }],
  ['removed', null],
];
test.each(FOREIGN)('a sheet of the user’s with that name is not %s, and that is told', async (_, content) => {
  const { book, host } = start();
  const theirs = book.addSheet(NAME);
  theirs.enter(0, 0, '我的');
  const report = await host.write([{ kind: 'sheet', name: NAME, content }]);
  expect(report).toMatchObject({
    written: 0,
    failure: null,
    conflicts: [{ at: { sheet: NAME }, reason: 'foreign-sheet' }],
  });
  expect(theirs.cell(0, 0).value).toBe('我的');
});

test('renamed by the user it stays theirs, and a new one is made', async () => {
  const { book, host } = start();
  await host.write([sheet([[{ value: '旧', style: 'plain' }]])]);
  book.sheet(NAME).name = '留底';
  await host.write([sheet([[{ value: '新', style: 'plain' }]])]);
  expect(book.sheet('留底').cell(0, 0).value).toBe('旧');
  expect(book.sheet(NAME).cell(0, 0).value).toBe('新');
});

test('two sheets in one write', async () => {
  const { book, host } = start();
  const settings: Edit = {
    ...(sheet([[{ value: '设置', style: 'plain' }]]) as Extract<Edit, { kind: 'sheet' }>),
    name: '绩衡设置',
  };
  expect((await host.write([sheet([[{ value: '甲', style: 'plain' }]]), settings])).written).toBe(2);
  expect(await host.write([{ ...settings, content: null }])).toMatchObject({ written: 1 });
  expect(book.sheets.map(({ name }) => name)).toEqual(["表'1", NAME]);
});

test('more than a thousand rows go in several requests below the limit, and come back', async () => {
  const { book, excel, host } = start();
  const rows = Array.from({ length: 1300 }, (_, row): SheetCell[] =>
    Array.from({ length: 8 }, (__, column) => ({
      value: column === 0 ? row : `第${row}行：得分率与得分、分值不符`,
      style: 'wrapped',
    })),
  );
  expect(await host.write([sheet(rows)])).toMatchObject({ written: 1, failure: null });
  const first = stateOf(book);
  const changed = rows.map((row, index) =>
    index === 1250 ? [...row.slice(0, 7), { value: '改', style: 'wrapped' as const }] : row,
  );
  expect(await host.write([sheet(changed)])).toMatchObject({ written: 1, failure: null });
  expect(book.sheet(NAME).cell(1250, 7).value).toBe('改');
  expect((await host.undo()).failure).toBeNull();
  expect(difference(first, stateOf(book))).toEqual([]);
  for (const { requestBytes, responseBytes } of excel.served) {
    expect(Math.max(requestBytes, responseBytes)).toBeLessThan(excel.payloadLimit);
  }
});
