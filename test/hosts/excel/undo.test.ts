/**
 * Taking a write back, also in a pane opened later, without touching what somebody did since.
 *
 * @jest-environment jsdom
 */
import type { Edit } from '../../../src/core/model';
import { excelHost } from '../../../src/hosts/excel';
import { JOURNAL_CHARACTERS, JOURNAL_ENTRIES } from '../../../src/hosts/excel/limits';
import type { Book } from '../../office-host/book/book';
import { bookFrom } from '../../office-host/book/snapshot';
import { startExcel } from '../../office-host/client/jest';
import type { OfficeHost } from '../../office-host/host';
import { sheetOf } from './books';
import { difference, journalLength, stateOf } from './state';

const at = (row: number, column: number) => ({ sheet: '评分', row, column });

function start(): { excel: OfficeHost; book: Book; before: string[] } {
  const rows = [
    ['甲', { value: 1, format: '0.0' }, { value: 2, formula: 'B1+1' }, { value: '5', format: '@' }],
    ['乙', { error: '#N/A' }, true, '1/2'],
  ];
  const book = bookFrom({
    workbook: '表.xlsx',
    ownMarks: [],
    sheets: [sheetOf('评分', rows, { notes: [{ row: 1, column: 1, text: '问', author: '王' }] })],
  });
  book.sheet('评分').keep(0, 0).fill = { color: '#D9E1F2', pattern: 'Solid' };
  return { excel: startExcel(book), book, before: stateOf(book) };
}

/** One edit of every kind, over cells of every kind. */
const EDITS: readonly Edit[] = [
  { kind: 'value', at: at(1, 2), value: '新', before: { value: 1, formula: null }, format: '@' },
  { kind: 'value', at: at(1, 3), value: 3, before: { value: 2, formula: 'B1+1' } },
  { kind: 'formula', at: at(1, 4), formula: 'C2*1', result: 1, before: { value: '5', formula: null }, format: '0%' },
  { kind: 'value', at: at(2, 2), value: 4, before: { value: null, formula: null } },
  { kind: 'value', at: at(2, 4), value: null, before: { value: '1/2', formula: null } },
  { kind: 'mark', at: at(1, 1), colour: '#FFC7CE' },
  { kind: 'note', at: at(1, 1), text: '错误：甲' },
  { kind: 'mark', at: at(9, 9), colour: '#FFEB9C' },
  { kind: 'note', at: at(9, 9), text: '提醒：乙' },
  {
    kind: 'sheet',
    name: '核对意见',
    content: { widths: [10], hiddenColumns: [1], frozenRows: 1, rows: [[{ value: '核对', style: 'header' }]] },
  },
];

test('everything comes back, in two requests and one for the sheet', async () => {
  const { excel, book, before } = start();
  const host = excelHost();
  expect(await host.canUndo()).toBe(false);
  expect(await host.write(EDITS)).toEqual({ written: 10, unchanged: 0, conflicts: [], failure: null });
  expect(await host.canUndo()).toBe(true);
  excel.reset();
  expect(await host.undo()).toEqual({ written: 10, unchanged: 0, conflicts: [], failure: null });
  expect(excel.served).toHaveLength(3);
  expect(difference(before, stateOf(book))).toEqual([]);
  expect(await host.canUndo()).toBe(false);
});

test('also in a pane that was opened later', async () => {
  const { book, before } = start();
  await excelHost().write(EDITS);
  const later = excelHost();
  expect(await later.canUndo()).toBe(true);
  expect((await later.undo()).failure).toBeNull();
  expect(difference(before, stateOf(book))).toEqual([]);
});

test('one write after another, the last first', async () => {
  const { book, before } = start();
  const host = excelHost();
  const states = [before];
  for (const value of [10, 11, 12]) {
    const found = states.length === 1 ? '甲' : value - 1;
    await host.write([{ kind: 'value', at: at(1, 1), value, before: { value: found, formula: null } }]);
    states.push(stateOf(book));
  }
  for (const state of states.slice(0, -1).reverse()) {
    expect((await host.undo()).written).toBe(1);
    expect(difference(state, stateOf(book))).toEqual([]);
  }
  expect(await host.undo()).toEqual({ written: 0, unchanged: 0, conflicts: [], failure: null });
});

/** What somebody does after the write, and what undo then makes of that cell. */
const SINCE: [
  what: string,
  act: (book: Book) => void,
  conflicts: string[],
  kept: (book: Book) => unknown,
  value: unknown,
][] = [
  ['types over a value', (book) => book.type('评分!C1', 9), ['C1'], (book) => book.sheet('评分').cell(0, 2).value, 9],
  [
    'types a formula over a formula',
    (book) => book.type('评分!D1', '=B1'),
    ['D1'],
    (book) => book.sheet('评分').cell(0, 3).formula,
    '=B1',
  ],
  [
    'puts back the old value by hand',
    (book) => book.type('评分!C1', '=B1+1'),
    [],
    (book) => book.sheet('评分').cell(0, 2).formula,
    '=B1+1',
  ],
  [
    'recolours a marked cell',
    (book) => void (book.sheet('评分').keep(0, 0).fill = { color: '#00B050', pattern: 'Solid' }),
    [],
    (book) => book.sheet('评分').cell(0, 0).fill?.color,
    '#00B050',
  ],
  [
    'changes a note',
    (book) => void (book.notes.find(({ row }) => row === 0)!.content = '问：已回复'),
    [],
    (book) => book.notes.find(({ row }) => row === 0)?.content,
    '问：已回复',
  ],
  ['deletes a note of ours', (book) => void book.notes.splice(1, 1), [], (book) => book.notes.length, 1],
  [
    'types into the findings sheet',
    (book) => book.type('核对意见!A5', '记'),
    ['A1'],
    (book) => book.find('核对意见')?.cell(4, 0).value,
    '记',
  ],
  [
    'deletes the findings sheet',
    (book) => book.deleteSheet(book.sheet('核对意见')),
    [],
    (book) => book.find('核对意见'),
    null,
  ],
];
test.each(SINCE)('somebody %s: it stays, and the rest is taken back', async (_, act, conflicts, kept, value) => {
  const { book } = start();
  const host = excelHost();
  await host.write(EDITS);
  act(book);
  const report = await host.undo();
  expect(report.failure).toBeNull();
  expect(report.conflicts.map(({ at: { row, column } }) => `${String.fromCharCode(64 + column)}${row}`)).toEqual(
    conflicts,
  );
  expect(kept(book)).toEqual(value);
  expect(book.sheet('评分').cell(1, 1).error).toBe('#N/A');
  expect(await host.canUndo()).toBe(false);
});

test('a sheet renamed since is told cell by cell and does not stop the others', async () => {
  const { book } = start();
  const host = excelHost();
  await host.write(EDITS.slice(0, 3));
  book.sheet('评分').name = '评分表';
  const report = await host.undo();
  expect(report.failure).toBeNull();
  expect(report.conflicts.map(({ reason }) => reason)).toEqual(['no-sheet', 'no-sheet', 'no-sheet']);
});

test('a replaced sheet comes back with its looks, widths, links and frozen rows', async () => {
  const { book } = start();
  const host = excelHost();
  const content = (text: string): Edit => ({
    kind: 'sheet',
    name: '核对意见',
    content: {
      widths: [5, 30],
      hiddenColumns: [3],
      frozenRows: 2,
      rows: [
        [{ value: text, style: 'title' }],
        [
          { value: 1, style: 'error' },
          { value: '评分!A1', style: 'link', link: at(1, 1) },
          { value: '=不是公式', style: 'info' },
        ],
      ],
    },
  });
  await host.write([content('第一次')]);
  const first = stateOf(book);
  const widths = [...book.sheet('核对意见').widths];
  await host.write([content('第二次，更长')]);
  expect(book.sheet('核对意见').cell(0, 0).value).toBe('第二次，更长');
  await host.undo();
  expect(difference(first, stateOf(book))).toEqual([]);
  expect([...book.sheet('核对意见').widths]).toEqual(widths);
});

describe('how much is kept', () => {
  test('the last writes, no more than a fixed number', async () => {
    const { book } = start();
    const host = excelHost();
    for (let row = 1; row <= JOURNAL_ENTRIES + 3; row++) {
      await host.write([{ kind: 'value', at: at(row, 8), value: row, before: { value: null, formula: null } }]);
    }
    expect(journalLength(book)).toBe(JOURNAL_ENTRIES);
  });

  test('a write too large for the workbook can be taken back as long as the pane is open', async () => {
    const { book, before } = start();
    const host = excelHost();
    const text = '评'.repeat(20_000);
    const count = Math.ceil(JOURNAL_CHARACTERS / text.length) + 5;
    const large = Array.from({ length: count }, (_, row): Edit => {
      return { kind: 'value', at: at(row + 1, 9), value: text, before: { value: null, formula: null } };
    });
    expect((await host.write(large)).written).toBe(count);
    expect(await excelHost().canUndo()).toBe(false);
    expect(await host.canUndo()).toBe(true);
    expect((await host.undo()).written).toBe(count);
    expect(difference(before, stateOf(book))).toEqual([]);
  });

  test('what another version wrote, or somebody damaged, counts as nothing', async () => {
    for (const stored of ['{', '{"version":2,"entries":[1]}', '[]', 'null']) {
      const { book } = start();
      book.settings.set('jiheng.journal', stored);
      expect(await excelHost().canUndo()).toBe(false);
      expect((await excelHost().undo()).failure).toBeNull();
    }
  });
});

test('undo that fails leaves everything written, and can be tried again', async () => {
  const { excel, book, before } = start();
  const host = excelHost({ timeout: 1000 });
  await host.write(EDITS);
  const after = stateOf(book);
  excel.reset();
  excel.fail(3, { kind: 'error', code: 'GeneralException', action: 60 });
  expect((await host.undo()).failure?.code).toBe('unknown');
  expect(difference(after, stateOf(book))).toEqual([]);
  expect((await host.undo()).failure).toBeNull();
  expect(difference(before, stateOf(book))).toEqual([]);
});
