/**
 * Whatever goes wrong at whichever request or call of a write, the workbook is either written and verified or as it was,
 * and the report says which.
 *
 * @jest-environment jsdom
 */
import type { Edit, WriteReport } from '../../../src/core/model';
import { excelHost } from '../../../src/hosts/excel';
import type { Book } from '../../office-host/book/book';
import { bookFrom } from '../../office-host/book/snapshot';
import { startExcel } from '../../office-host/client/jest';
import type { Fault, OfficeHost } from '../../office-host/host';
import { sheetOf } from './books';
import { difference, journalLength, stateOf } from './state';

const TIMEOUT = 40;
jest.setTimeout(60_000);

const at = (row: number, column: number) => ({ sheet: '评分', row, column });
const EMPTY = { value: null, formula: null };

/** A book in which an earlier run left marks, a note and a findings sheet, and people left their own. */
async function startedBook(): Promise<{ excel: OfficeHost; book: Book }> {
  const book = bookFrom({
    workbook: '自评.xlsx',
    ownMarks: [],
    sheets: [
      sheetOf(
        '评分',
        [
          ['指标', '分值', '得分', '得分率', '备注'],
          ['出勤率', 5, 4, { value: 0.8, formula: 'C2/B2', format: '0%' }, '甲'],
          ['满意度', { value: '5', format: '@' }, null, { value: null, format: '@' }, '乙'],
          ['支出率', 10, 9, null, null],
        ],
        { notes: [{ row: 2, column: 3, text: '已核', author: '王' }] },
      ),
      sheetOf('数据', [['其他', 1]]),
    ],
  });
  book.sheet('评分').keep(1, 2).fill = { color: '#D9E1F2', pattern: 'Solid' };
  const excel = startExcel(book);
  const report = await excelHost().write([
    { kind: 'mark', at: at(4, 3), colour: '#FFEB9C' },
    { kind: 'note', at: at(4, 3), text: '提醒：旧' },
    findings('旧意见'),
  ]);
  expect(report.failure).toBeNull();
  await excel.settled();
  excel.reset();
  return { excel, book };
}

function findings(text: string): Edit {
  const rows = [
    [{ value: '核对意见', style: 'title' as const }],
    [
      { value: '评分!C2', style: 'link' as const, link: at(2, 3) },
      { value: text, style: 'wrapped' as const },
    ],
  ];
  return { kind: 'sheet', name: '核对意见', content: { widths: [12, 40], hiddenColumns: [], frozenRows: 1, rows } };
}

const EDITS: readonly Edit[] = [
  { kind: 'formula', at: at(3, 3), formula: 'ROUND(B2*0.9,1)', result: 4.5, before: EMPTY, format: '0.0' },
  { kind: 'formula', at: at(3, 4), formula: 'C3/5', result: 0.9, before: EMPTY },
  { kind: 'value', at: at(2, 5), value: '12/5', before: { value: '甲', formula: null } },
  { kind: 'value', at: at(4, 5), value: 7, before: EMPTY },
  { kind: 'mark', at: at(2, 3), colour: '#FFC7CE' },
  { kind: 'note', at: at(2, 3), text: '错误：得分率不符' },
  { kind: 'mark', at: at(4, 3), colour: null },
  { kind: 'note', at: at(4, 3), text: null },
  findings('新意见'),
];

/** What a write without faults leaves, and what it sends. */
async function faultless() {
  const { excel, book } = await startedBook();
  const before = stateOf(book);
  const report = await excelHost({ timeout: 1000 }).write(EDITS);
  expect(report).toEqual({ written: 9, unchanged: 0, conflicts: [], failure: null });
  const actions = excel.served.map(({ body }) => body.Actions.length);
  return { before, after: stateOf(book), actions, entries: journalLength(book) };
}

/** Writes with a fault and tells what became of the workbook. */
async function writeWith(
  prepare: (excel: OfficeHost) => void,
): Promise<{ outcome: string; report: WriteReport; book: Book }> {
  const { excel, book } = await startedBook();
  const before = stateOf(book);
  const entries = journalLength(book);
  prepare(excel);
  const report = await excelHost({ timeout: TIMEOUT }).write(EDITS);
  await excel.settled();
  const state = stateOf(book);
  const fromAfter = difference(expected.after, state);
  const fromBefore = difference(before, state);
  const isAfter = fromAfter.length === 0 && journalLength(book) === entries + 1;
  const isBefore = fromBefore.length === 0 && journalLength(book) === entries;
  const outcome = isAfter
    ? 'written'
    : isBefore
      ? 'as it was'
      : { fromBefore, fromAfter, entries: journalLength(book) };
  expect({ outcome, report }).toEqual({ outcome: report.failure ? 'as it was' : 'written', report });
  return { outcome: String(outcome), report, book };
}

let expected: Awaited<ReturnType<typeof faultless>>;
beforeAll(async () => {
  expected = await faultless();
});

test('an ordinary write is three requests, one of them for the sheet it replaces', () => {
  expect(expected.actions).toHaveLength(3);
});

/** An error leaves either state, as long as the report says which; only one behind the last change may find it written. */
test('an error at every call of every request', async () => {
  const outcomes = new Set<string>();
  for (const [index, count] of expected.actions.entries()) {
    for (let action = 0; action < count; action++) {
      const { outcome } = await writeWith((excel) => excel.fail(index + 1, generalFault(action)));
      outcomes.add(outcome);
      if (index < 2) expect(outcome).toBe('as it was');
    }
  }
  expect([...outcomes].sort()).toEqual(['as it was', 'written']);
});

function generalFault(action = 0): Fault {
  return { kind: 'error', code: 'GeneralException', action };
}

const CODES: [code: string, told: string][] = [
  ['InvalidOperationInCellEditMode', 'cell-editing'],
  ['InactiveWorkbook', 'inactive-workbook'],
  ['AccessDenied', 'read-only'],
  ['GeneralException', 'unknown'],
];
const SILENCES: [fault: Fault['kind'], at: 1 | 2 | 3, outcome: string][] = [
  ['dropped', 1, 'as it was'],
  ['dropped', 2, 'as it was'],
  ['dropped', 3, 'as it was'],
  ['unanswered', 1, 'as it was'],
  ['unanswered', 2, 'as it was'],
  ['unanswered', 3, 'written'],
  ['late', 1, 'as it was'],
  ['late', 2, 'as it was'],
  ['late', 3, 'written'],
];

test.each(CODES)('%s is told as %s, whichever request it meets', async (code, told) => {
  for (const request of [1, 2, 3]) {
    const { report, outcome } = await writeWith((excel) => excel.fail(request, { kind: 'error', code }));
    const last = request === 3 || code !== 'AccessDenied' ? told : 'protected-sheet';
    expect([outcome, report.failure?.code]).toEqual(['as it was', last]);
  }
});

test.each(SILENCES)('a request that is %s, the one of number %i: %s', async (kind, request, outcome) => {
  const fault = kind === 'late' ? { kind, milliseconds: 1.5 * TIMEOUT } : ({ kind } as Fault);
  const written = await writeWith((excel) => excel.fail(request, fault));
  expect(written.outcome).toBe(outcome);
  if (outcome === 'as it was')
    expect(written.report.failure).toEqual({ code: 'timeout', data: { seconds: TIMEOUT / 1000 } });
});

test('a request refused for its size is told so; a question is asked again in parts', async () => {
  for (const [request, expectedOutcome] of [
    [1, 'written'],
    [2, 'as it was'],
    [3, 'as it was'],
  ] as const) {
    const fault: Fault = { kind: 'error', code: 'RequestPayloadSizeLimitExceeded' };
    const { outcome, report } = await writeWith((excel) => excel.fail(request, fault));
    expect([outcome, report.failure?.code]).toEqual([
      expectedOutcome,
      outcome === 'written' ? undefined : 'payload-too-large',
    ]);
  }
});

/** Somebody types into the workbook right before a request is carried out. */
const INTRUSIONS: [what: string, address: string, row: number, column: number][] = [
  ['a cell that is to get a formula', '评分!C3', 3, 3],
  ['a cell that is to get text', '评分!E2', 2, 5],
];
describe.each(INTRUSIONS)('somebody types into %s', (_, address, row, column) => {
  test.each([1, 2, 3])('before request %i: it stays, is told, and the rest is written', async (request) => {
    const { excel, book } = await startedBook();
    excel.before(request, () => book.type(address, '手填'));
    const report = await excelHost({ timeout: TIMEOUT }).write(EDITS);
    expect(book.sheet('评分').cell(row - 1, column - 1).value).toBe('手填');
    expect(report).toMatchObject({ written: 8, failure: null });
    expect(report.conflicts).toEqual([
      { at: at(row, column), expected: expect.anything(), found: { value: '手填', formula: null }, reason: 'changed' },
    ]);
    expect(book.sheet('评分').cell(3, 4).value).toBe(7);
    await excelHost().undo();
    expect(book.sheet('评分').cell(row - 1, column - 1).value).toBe('手填');
    expect(book.sheet('评分').cell(3, 4).value).toBeNull();
  });

  test('and the writing fails: what was typed stays', async () => {
    for (let action = 0; action < expected.actions[2]!; action += 7) {
      const { excel, book } = await startedBook();
      excel.before(3, () => book.type(address, '手填'));
      excel.fail(3, generalFault(action));
      const report = await excelHost({ timeout: TIMEOUT }).write(EDITS);
      const kept = book.sheet('评分').cell(row - 1, column - 1).value;
      expect([action, report.failure ? kept : '手填']).toEqual([action, '手填']);
    }
  });
});

test('a write that cannot be put back is told so, and settled before anything else', async () => {
  const { excel, book } = await startedBook();
  const before = stateOf(book);
  const host = excelHost({ timeout: TIMEOUT });
  const middle = Math.floor(expected.actions[2]! / 2);
  excel.fail(3, generalFault(middle));
  excel.fail(4, generalFault());
  excel.fail(5, generalFault());
  const report = await host.write(EDITS);
  expect(report.failure).toMatchObject({ code: 'not-restored', data: { cause: 'unknown' } });
  expect(difference(before, stateOf(book))).not.toEqual([]);
  const read = await host.read();
  expect(read.ok).toBe(true);
  expect(difference(before, stateOf(book))).toEqual([]);
});

test('a write that was cut off for good can be taken back by the next pane', async () => {
  const { excel, book } = await startedBook();
  const before = stateOf(book);
  const middle = Math.floor(expected.actions[2]! / 3);
  excel.fail(3, generalFault(middle));
  for (const request of [4, 5]) excel.fail(request, generalFault());
  expect((await excelHost({ timeout: TIMEOUT }).write(EDITS)).failure?.code).toBe('not-restored');
  const report = await excelHost().undo();
  expect(report.failure).toBeNull();
  expect(difference(before, stateOf(book))).toEqual([]);
});
