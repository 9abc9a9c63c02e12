/**
 * Reading through the real client: the snapshot, and what it costs in requests.
 *
 * @jest-environment jsdom
 */
import type { Snapshot } from '../../../src/core/model';
import { signedNote } from '../../../src/core/model';
import { excelHost } from '../../../src/hosts/excel';
import { CELLS_PER_ANSWER } from '../../../src/hosts/excel/limits';
import type { Book } from '../../office-host/book/book';
import { bookFrom } from '../../office-host/book/snapshot';
import { startExcel } from '../../office-host/client/jest';
import { evaluationBook, largeBook, sheetOf } from './books';

jest.setTimeout(60_000);

/** Reads a book, told to succeed. */
async function read(): Promise<Snapshot> {
  const answer = await excelHost({ timeout: 20_000 }).read();
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.snapshot;
}

function oneSheet(rows: Parameters<typeof sheetOf>[1], more: Parameters<typeof sheetOf>[2] = {}): Snapshot {
  return { workbook: '表.xlsx', ownMarks: [], sheets: [sheetOf('表', rows, more)] };
}

const PLACES = { sheets: 7, atLeast: 650, requests: 3 };
test('an evaluation of seven sheets comes back whole, in three requests', async () => {
  const snapshot = evaluationBook();
  const excel = startExcel(bookFrom(snapshot));
  expect(await read()).toEqual(snapshot);
  expect(snapshot.sheets).toHaveLength(PLACES.sheets);
  expect(snapshot.sheets.flatMap(({ cells }) => cells).length).toBeGreaterThanOrEqual(PLACES.atLeast);
  expect(excel.served).toHaveLength(PLACES.requests);
});

test('fifty sheets of two hundred rows and twelve columns take two requests, and contents as their payload asks', async () => {
  const snapshot = largeBook(50, 200);
  const excel = startExcel(bookFrom(snapshot));
  expect(await read()).toEqual(snapshot);
  expect(excel.served).toHaveLength(2 + Math.ceil((50 * 200 * 12) / CELLS_PER_ANSWER));
  for (const { requestBytes, responseBytes } of excel.served) {
    expect(Math.max(requestBytes, responseBytes)).toBeLessThan(5 * 1024 * 1024);
  }
});

test('the number of requests does not grow with sheets, tables, notes, names or merged areas', async () => {
  const counts: number[] = [];
  for (const size of [1, 20]) {
    const sheets = Array.from({ length: size }, (_, index) =>
      sheetOf(
        `表${index}`,
        [
          ['甲', 1],
          [null, 2],
          [3, 4],
        ],
        {
          merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
          notes: [{ row: 3, column: 1, text: '注', author: '王' }],
          listObjects: [{ name: `表格${index}`, area: { top: 1, left: 1, bottom: 3, right: 2 } }],
        },
      ),
    );
    const snapshot: Snapshot = { workbook: '表.xlsx', ownMarks: [], sheets };
    const excel = startExcel(bookFrom(snapshot));
    expect(await read()).toEqual(snapshot);
    counts.push(excel.served.length);
  }
  expect(counts).toEqual([3, 3]);
});

const CELLS: [what: string, rows: Parameters<typeof sheetOf>[1]][] = [
  ['an empty sheet', []],
  ['numbers, texts, truths', [[1, -0.5, 1e21, '甲', true, false]]],
  ['numbers stored as text', [['12', { value: '0.5', format: '@' }]]],
  [
    'text that looks like a formula, and a formula',
    [
      [
        { value: '=1+1', format: '@' },
        { value: 2, formula: '1+1' },
      ],
    ],
  ],
  ['a formula that gives nothing', [[{ value: '', formula: 'IF(TRUE,"",1)' }, 1]]],
  ['errors, typed and calculated', [[{ error: '#N/A' }, { error: '#DIV/0!', formula: '1/0' }]]],
  [
    'formats that show something else than the value',
    [
      [
        { value: 0.655, format: '0%' },
        { value: 44561, format: 'yyyy-mm-dd' },
        { value: 12345.678, format: '#,##0.0,' },
      ],
    ],
  ],
  ['text under a format that adds to it', [[{ value: '甲', format: '@"（项）"' }]]],
  ['long text formatted as text', [[{ value: '评'.repeat(300), format: '@' }]]],
  ['cells far from A1', [[], [], [null, null, null, '丙']]],
];
test.each(CELLS)('%s', async (_, rows) => {
  const snapshot = oneSheet(rows);
  startExcel(bookFrom(snapshot));
  expect(await read()).toEqual(snapshot);
});

test('long text that Excel prints as hashes is told as it is', async () => {
  const snapshot = oneSheet([[{ value: '评'.repeat(300), format: '@' }]]);
  const book = bookFrom(snapshot);
  startExcel(book);
  expect((await read()).sheets[0]!.cells[0]!.text).toBe('评'.repeat(300));
});

test('hidden lines in front of the first cell are told, those behind the last are not', async () => {
  const snapshot = oneSheet([[], [], [null, null, 1]], { hiddenRows: [1, 3], hiddenColumns: [1, 3] });
  const book = bookFrom(snapshot);
  for (const row of [10, 1_000_000]) book.sheets[0]!.hiddenRows.add(row);
  book.sheets[0]!.hiddenColumns.add(9);
  startExcel(book);
  expect(await read()).toEqual(snapshot);
});

test('formats down to the last row of the sheet are not read', async () => {
  const snapshot = oneSheet([['甲', 1]]);
  const book = bookFrom(snapshot);
  book.sheets[0]!.keep(1_048_575, 3).fill = { color: '#FFFFFF', pattern: 'Solid' };
  const excel = startExcel(book);
  expect(await read()).toEqual(snapshot);
  expect(excel.served).toHaveLength(3);
});

test('line ends of notes are line feeds', async () => {
  const snapshot = oneSheet([[1]], { notes: [{ row: 1, column: 1, text: '一\n二', author: '' }] });
  const book = bookFrom(snapshot);
  book.notes[0]!.content = '一\r\n二';
  startExcel(book);
  expect(await read()).toEqual(snapshot);
});

describe('answers beyond the limits', () => {
  test('prose that fills an answer is asked for again in halves', async () => {
    const prose = '完成率达到目标值及以上的得满分，每降低一个百分点扣一分。'.repeat(8);
    const snapshot = oneSheet(Array.from({ length: 400 }, (_, row) => [row, `${prose}${row}`]));
    const excel = startExcel(bookFrom(snapshot));
    excel.payloadLimit = 300_000;
    expect(await read()).toEqual(snapshot);
    for (const { responseBytes } of excel.served) expect(responseBytes).toBeLessThan(excel.payloadLimit);
  });

  test('null instead of values is noticed', async () => {
    const snapshot = oneSheet(Array.from({ length: 40 }, (_, row) => [row, `项目${row}`, row % 2 === 0]));
    const excel = startExcel(bookFrom(snapshot));
    excel.mostCells = 30;
    expect(await read()).toEqual(snapshot);
  });

  test('a single cell that is too large is told', async () => {
    const excel = startExcel(bookFrom(oneSheet([['评'.repeat(30_000)]])));
    excel.payloadLimit = 50_000;
    expect(await excelHost().read()).toMatchObject({ ok: false, failure: { code: 'payload-too-large' } });
  });
});

describe('merged areas', () => {
  test('more than Excel tells at once are read in tiles, in one more request', async () => {
    const rows = Array.from({ length: 700 }, (_, row) => [`项目${row}`, null, row]);
    const merges = rows.map((_, row) => ({ top: row + 1, left: 1, bottom: row + 1, right: 2 }));
    const snapshot = oneSheet(rows, { merges });
    const excel = startExcel(bookFrom(snapshot));
    expect(await read()).toEqual(snapshot);
    expect(excel.served).toHaveLength(4);
  });

  test('below ExcelApi 1.13 they are guessed from the lines of a framed table', async () => {
    const rows = [
      ['表头', null, '分值'],
      ['一级', '二级', 5],
      [null, '三级', 6],
      ['备注', null, null],
    ];
    const merges = [
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 2, left: 1, bottom: 3, right: 1 },
    ];
    const snapshot = oneSheet(rows, { merges });
    const book = bookFrom(snapshot);
    frame(book, 4, 3);
    const excel = startExcel(book, { level: 12 });
    expect(await read()).toEqual(snapshot);
    expect(excel.served).toHaveLength(3);
  });
});

/** Draws lines around every cell, but not inside merged areas. */
function frame(book: Book, rows: number, columns: number): void {
  const sheet = book.sheets[0]!;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const area = sheet.merges.find(
        ({ top, left, ...box }) => row >= top && row < top + box.rows && column >= left && column < left + box.columns,
      ) ?? { top: row, left: column, rows: 1, columns: 1 };
      const { borders } = sheet.keep(row, column);
      if (row === area.top) borders.push('top');
      if (row === area.top + area.rows - 1) borders.push('bottom');
      if (column === area.left) borders.push('left');
      if (column === area.left + area.columns - 1) borders.push('right');
    }
  }
}

describe('what is ours', () => {
  const marked = (): Book => {
    const book = bookFrom(
      oneSheet(
        [
          [1, 2],
          [3, 4],
        ],
        { notes: [{ row: 2, column: 1, text: `问\n${signedNote('错')}`, author: '' }] },
      ),
    );
    const sheet = book.sheets[0]!;
    const place = (row: number, column: number) => ({ sheet, box: { top: row, left: column, rows: 1, columns: 1 } });
    const hidden = { visible: false, comment: '' };
    book.names.push(
      { name: '_jiheng_mark_1', places: [place(1, 1), place(1, 0), null], constant: null, ...hidden },
      {
        name: '_jiheng_mark_1_was',
        places: [],
        constant: `"FFC7CE<fill><patternFill patternType='none'/></fill>"`,
        ...hidden,
      },
      { name: 'Print_Area', places: [place(0, 0)], constant: null, visible: true, comment: '' },
    );
    return book;
  };

  test('cells in our names, and with a note of ours, each once and in order', async () => {
    startExcel(marked());
    expect((await read()).ownMarks).toEqual([
      { sheet: '表', row: 2, column: 1 },
      { sheet: '表', row: 2, column: 2 },
    ]);
  });

  test('our part of a note is no content of the book', async () => {
    const book = marked();
    const sheet = book.sheets[0]!;
    book.notes.push({ id: '{8}', sheet, row: 0, column: 0, content: signedNote('错'), author: '我' });
    startExcel(book);
    expect((await read()).sheets[0]!.notes).toEqual([{ row: 2, column: 1, text: '问', author: '' }]);
  });

  test('with comments in place of notes', async () => {
    const book = marked();
    book.notes.length = 0;
    const sheet = book.sheets[0]!;
    book.comments.push(
      { id: '{1}', sheet, row: 0, column: 1, content: signedNote('错'), author: '我' },
      { id: '{2}', sheet, row: 0, column: 0, content: '请核对', author: '王' },
    );
    startExcel(book, { level: 17 });
    expect((await read()).ownMarks).toEqual([
      { sheet: '表', row: 1, column: 2 },
      { sheet: '表', row: 2, column: 1 },
      { sheet: '表', row: 2, column: 2 },
    ]);
  });
});

const LEVELS: [level: number, notes: string][] = [
  [9, 'none'],
  [10, 'comments'],
  [14, 'comments'],
  [18, 'notes'],
];
test.each(LEVELS)('at ExcelApi 1.%i nothing newer is used; marks carry %s', async (level, notes) => {
  const snapshot = oneSheet(
    [
      ['甲', 1],
      [2, { value: 3, formula: 'B1+A2' }],
    ],
    { hiddenRows: [1] },
  );
  startExcel(bookFrom(snapshot), { level });
  expect(await read()).toEqual(snapshot);
  expect(excelHost().capabilities.notes).toBe(notes);
});

describe('when it goes wrong', () => {
  const CODES: [code: string, told: string][] = [
    ['InvalidOperationInCellEditMode', 'cell-editing'],
    ['InactiveWorkbook', 'inactive-workbook'],
    ['ServiceNotAvailable', 'busy'],
    ['SomethingNew', 'unknown'],
  ];
  test.each(CODES)('%s is told as %s, at every request', async (code, told) => {
    for (const request of [1, 3]) {
      const excel = startExcel(bookFrom(evaluationBook()));
      excel.fail(request, { kind: 'error', code });
      expect(await excelHost().read()).toMatchObject({ ok: false, failure: { code: told } });
    }
  });

  test('no answer ends in a timeout of our own', async () => {
    const excel = startExcel(bookFrom(evaluationBook()));
    excel.fail(2, { kind: 'dropped' });
    const answer = await excelHost({ timeout: 30 }).read();
    expect(answer).toEqual({ ok: false, failure: { code: 'timeout', data: { seconds: 0.03 } } });
  });

  test('it can be given up while Excel works', async () => {
    const excel = startExcel(bookFrom(evaluationBook()));
    const giveUp = new AbortController();
    excel.fail(3, { kind: 'dropped' });
    excel.before(2, () => setTimeout(() => giveUp.abort()));
    const answer = await excelHost().read({ signal: giveUp.signal });
    expect(answer).toEqual({ ok: false, failure: { code: 'cancelled', data: {} } });
  });

  test('a sheet deleted between two requests is read without it', async () => {
    const snapshot = evaluationBook();
    const excel = startExcel(bookFrom(snapshot));
    excel.before(2, (book) => book.deleteSheet(book.sheet('资金情况')));
    const sheets = snapshot.sheets.filter(({ name }) => name !== '资金情况');
    expect(await read()).toEqual({ ...snapshot, sheets });
  });
});

test('progress runs from little to all', async () => {
  startExcel(bookFrom(largeBook(30, 200)));
  const shares: number[] = [];
  await excelHost().read({ onProgress: (share) => shares.push(share) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.length).toBeGreaterThanOrEqual(4);
  expect(shares.at(-1)).toBe(1);
});
