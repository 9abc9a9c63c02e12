/**
 * Marks and notes on cells: what lies beneath comes back, what is the user's stays, whichever Excel it is.
 *
 * @jest-environment jsdom
 */
import { ownNames, plainFill, signedNote, type Edit, type OwnMark } from '../../../src/core/model';
import { excelHost } from '../../../src/hosts/excel';
import type { Book } from '../../office-host/book/book';
import { bookFrom } from '../../office-host/book/snapshot';
import { startExcel } from '../../office-host/client/jest';
import { sheetOf } from './books';
import { difference, stateOf } from './state';

const SHEET = '评分';
const at = (row: number, column: number) => ({ sheet: SHEET, row, column });
const mark = (row: number, column: number, colour: string | null): Edit => ({
  kind: 'mark',
  at: at(row, column),
  colour,
});
const note = (row: number, column: number, text: string | null): Edit => ({ kind: 'note', at: at(row, column), text });

const PINK = '#FFC7CE';
const YELLOW = '#FFEB9C';

function newBook(notes: string | null = null): Book {
  return bookFrom({
    workbook: '表.xlsx',
    ownMarks: [],
    sheets: [
      sheetOf(
        SHEET,
        [
          [1, 2],
          [3, 4],
        ],
        notes === null ? {} : { notes: [{ row: 1, column: 1, text: notes, author: '王' }] },
      ),
    ],
  });
}

function fill(book: Book, row: number, column: number, colour: string, pattern = 'Solid'): void {
  book.sheet(SHEET).keep(row - 1, column - 1).fill = { color: colour, pattern };
}

function fillAt(book: Book, row: number, column: number): string | null {
  return book.sheet(SHEET).cell(row - 1, column - 1).fill?.color ?? null;
}

async function ownMarks(): Promise<string[]> {
  const read = await excelHost().read();
  if (!read.ok) throw new Error(read.failure.code);
  return read.snapshot.ownMarks.map(({ row, column }) => `${row},${column}`);
}

describe('colours', () => {
  const UNDER: [what: string, colour: string | null][] = [
    ['no fill', null],
    ['white', '#FFFFFF'],
    ['a fill', '#D9E1F2'],
    ['a fill in the colour of a mark', PINK],
  ];
  test.each(UNDER)('over %s: put on, changed, taken away again', async (_, colour) => {
    const book = newBook();
    if (colour) fill(book, 1, 1, colour);
    startExcel(book);
    const before = stateOf(book);
    const host = excelHost();
    expect((await host.write([mark(1, 1, PINK)])).written).toBe(1);
    expect(fillAt(book, 1, 1)).toBe(PINK);
    expect((await host.write([mark(1, 1, YELLOW)])).written).toBe(1);
    expect(fillAt(book, 1, 1)).toBe(YELLOW);
    expect(await host.write([mark(1, 1, YELLOW)])).toMatchObject({ written: 0, unchanged: 1 });
    expect(await ownMarks()).toEqual(['1,1']);
    expect((await excelHost().write([mark(1, 1, null)])).written).toBe(1);
    expect(difference(before, stateOf(book))).toEqual([]);
  });

  test('recoloured by the user, the cell is theirs: taking the mark away keeps their colour', async () => {
    const book = newBook();
    startExcel(book);
    const host = excelHost();
    await host.write([mark(1, 1, PINK)]);
    fill(book, 1, 1, '#00B050');
    await host.write([mark(1, 1, null)]);
    expect(fillAt(book, 1, 1)).toBe('#00B050');
    expect(await ownMarks()).toEqual([]);
  });

  test('recoloured by the user and marked again, their colour lies beneath', async () => {
    const book = newBook();
    startExcel(book);
    const host = excelHost();
    await host.write([mark(1, 1, PINK)]);
    fill(book, 1, 1, '#00B050');
    await host.write([mark(1, 1, PINK)]);
    expect(fillAt(book, 1, 1)).toBe(PINK);
    await host.write([mark(1, 1, null)]);
    expect(fillAt(book, 1, 1)).toBe('#00B050');
  });

  test('marks move with their cells when rows are inserted and the sheet is renamed', async () => {
    const book = newBook();
    fill(book, 2, 2, '#D9E1F2');
    startExcel(book);
    const host = excelHost();
    await host.write([mark(1, 1, PINK), mark(2, 2, PINK)]);
    book.insertRows(book.sheet(SHEET), 1, 3);
    book.sheet(SHEET).name = '新名';
    const read = await host.read();
    const places = read.ok ? read.snapshot.ownMarks : [];
    expect(places).toEqual([
      { sheet: '新名', row: 1, column: 1 },
      { sheet: '新名', row: 5, column: 2 },
    ]);
    await host.write(places.map((place): Edit => ({ kind: 'mark', at: place, colour: null })));
    expect(book.sheet('新名').cell(4, 1).fill?.color).toBe('#D9E1F2');
    expect(book.sheet('新名').cell(0, 0).fill).toBeNull();
    expect(book.names).toEqual([]);
  });

  test('a pattern cannot be given back, so the cell is not coloured, and that is told', async () => {
    const book = newBook();
    fill(book, 1, 1, '#FFFFFF', 'Gray25');
    startExcel(book);
    const report = await excelHost().write([mark(1, 1, PINK), mark(1, 2, PINK)]);
    expect(report).toMatchObject({ written: 1, conflicts: [{ at: at(1, 1), reason: 'theme-fill' }], failure: null });
    expect(fillAt(book, 1, 1)).toBe('#FFFFFF');
  });

  const SET_ELSEWHERE: [what: string, under: string, after: string | null, conflicts: number][] = [
    ['a plain fill', plainFill('D9E1F2'), '#D9E1F2', 0],
    ['no fill', plainFill(null), null, 0],
    ['a theme colour', '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>', PINK, 1],
  ];
  test.each(SET_ELSEWHERE)('a mark that another program set over %s', async (_, under, after, conflicts) => {
    const book = newBook();
    fill(book, 1, 1, PINK);
    const marks: OwnMark[] = [{ at: at(1, 1), colour: 'FFC7CE', fill: under }];
    for (const { name, refersTo } of ownNames(marks, [])) {
      const isConstant = refersTo.startsWith('"');
      const places = isConstant ? [] : [book.place(refersTo)];
      book.names.push({ name, places, constant: isConstant ? refersTo : null, visible: false, comment: '' });
    }
    startExcel(book);
    const report = await excelHost().write([mark(1, 1, null)]);
    expect(report.conflicts.map(({ reason }) => reason)).toEqual(Array.from({ length: conflicts }, () => 'theme-fill'));
    expect(fillAt(book, 1, 1)).toBe(after);
  });

  test('marks set before are known whatever call a later write is cut off at for good', async () => {
    for (let action = 0; ; action++) {
      const book = newBook();
      const excel = startExcel(book);
      const host = excelHost();
      await host.write([mark(1, 1, PINK), mark(2, 2, YELLOW)]);
      excel.reset();
      for (const request of [3, 4]) excel.fail(request, { kind: 'error', code: 'GeneralException' });
      excel.fail(2, { kind: 'error', code: 'GeneralException', action });
      const report = await host.write([mark(1, 2, PINK)]);
      excel.reset();
      if (report.failure === null) break;
      expect([action, await ownMarks()]).toEqual([action, expect.arrayContaining(['1,1', '2,2'])]);
    }
  });

  test('hundreds of marks are kept in few names, and names of others stay', async () => {
    const book = newBook();
    book.names.push({ name: 'Print_Area', places: [], constant: null, visible: true, comment: '' });
    const excel = startExcel(book);
    const host = excelHost();
    const edits = Array.from({ length: 600 }, (_, index) => mark(1 + index, 3, index % 2 ? PINK : YELLOW));
    expect((await host.write(edits)).written).toBe(600);
    expect(excel.served).toHaveLength(2);
    expect(book.names.length).toBeLessThan(20);
    expect(await ownMarks()).toHaveLength(600);
    await host.write(edits.map((edit) => ({ ...edit, colour: null }) as Edit));
    expect(book.names.map(({ name }) => name)).toEqual(['Print_Area']);
  });
});

describe('notes', () => {
  const noteAt = (book: Book): string | null =>
    book.notes.find(({ row, column }) => row === 0 && column === 0)?.content ?? null;

  const OWN: [what: string, user: string | null][] = [
    ['none of the user’s', null],
    ['one of the user’s', '请财务处核对\n第二行'],
  ];
  test.each(OWN)('beside %s: put, changed, taken away again', async (_, user) => {
    const book = newBook(user);
    startExcel(book);
    const host = excelHost();
    const front = user === null ? '' : `${user}\n`;
    await host.write([note(1, 1, '错误：甲')]);
    expect(noteAt(book)).toBe(front + signedNote('错误：甲'));
    await host.write([note(1, 1, '错误：乙\n提醒：丙')]);
    expect(noteAt(book)).toBe(front + signedNote('错误：乙\n提醒：丙'));
    expect(await ownMarks()).toEqual(['1,1']);
    await excelHost().write([note(1, 1, null)]);
    expect(noteAt(book)).toBe(user);
  });

  test('a threaded comment leaves no room for a note; that is told', async () => {
    const book = newBook();
    book.comments.push({ id: '{9}', sheet: book.sheet(SHEET), row: 0, column: 0, content: '请核对', author: '王' });
    const excel = startExcel(book);
    const report = await excelHost().write([note(1, 1, '错'), note(2, 1, '错')]);
    expect(report).toMatchObject({
      written: 1,
      conflicts: [{ at: at(1, 1), reason: 'threaded-comment' }],
      failure: null,
    });
    expect(excel.served).toHaveLength(3);
    expect(book.notes).toHaveLength(1);
  });
});

describe('comments stand in for notes below ExcelApi 1.18', () => {
  const start = () => {
    const book = newBook();
    book.comments.push({ id: '{9}', sheet: book.sheet(SHEET), row: 1, column: 1, content: '请核对', author: '王' });
    return { book, excel: startExcel(book, { level: 14 }) };
  };

  test('put, changed, taken away again; those of people stay', async () => {
    const { book } = start();
    const host = excelHost();
    const own = (): string[] => book.comments.filter(({ id }) => id !== '{9}').map(({ content }) => content);
    expect(await host.write([note(1, 1, '错'), note(2, 2, '错')])).toMatchObject({
      written: 1,
      conflicts: [{ at: at(2, 2), reason: 'threaded-comment' }],
    });
    expect(own()).toEqual([signedNote('错')]);
    await host.write([note(1, 1, '错，又错')]);
    expect(own()).toEqual([signedNote('错，又错')]);
    expect(await ownMarks()).toEqual(['1,1']);
    await host.write([note(1, 1, null)]);
    expect(own()).toEqual([]);
    expect(book.comments).toHaveLength(1);
  });

  test('a write that fails leaves them as they were', async () => {
    const { book, excel } = start();
    const host = excelHost();
    await host.write([note(1, 1, '错')]);
    const before = stateOf(book);
    excel.reset();
    const edits = [note(1, 1, '又错'), mark(1, 1, PINK), note(1, 2, '错')];
    await host.write(edits);
    const actions = excel.served.at(-1)!.body.Actions.length;
    await host.undo();
    expect(difference(before, stateOf(book))).toEqual([]);
    for (let action = 0; action < actions; action += 3) {
      excel.reset();
      excel.fail(3, { kind: 'error', code: 'GeneralException', action });
      const report = await host.write(edits);
      if (report.failure === null) await host.undo();
      expect([action, difference(before, stateOf(book))]).toEqual([action, []]);
    }
  });

  test('undo takes them back', async () => {
    const { book } = start();
    const before = stateOf(book);
    const host = excelHost();
    await host.write([note(1, 1, '错'), mark(1, 1, PINK)]);
    expect((await host.undo()).failure).toBeNull();
    expect(difference(before, stateOf(book))).toEqual([]);
  });
});

test('without notes and comments marks carry the colour alone, and the notes left out are counted', async () => {
  const book = newBook();
  startExcel(book, { level: 9 });
  const report = await excelHost().write([mark(1, 1, PINK), note(1, 1, '错'), note(1, 2, null)]);
  expect(report).toEqual({ written: 1, unchanged: 1, conflicts: [], notesLeftOut: 1, failure: null });
  expect(fillAt(book, 1, 1)).toBe(PINK);
});
