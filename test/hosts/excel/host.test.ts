/**
 * The port beside reading and writing: hints of changes, selecting, capabilities, failures.
 *
 * @jest-environment jsdom
 */
import { excelHost } from '../../../src/hosts/excel';
import { isRetryable } from '../../../src/hosts/host';
import { bookFrom } from '../../office-host/book/snapshot';
import { startExcel } from '../../office-host/client/jest';
import { evaluationBook } from './books';

function start(level = 18) {
  const book = bookFrom(evaluationBook());
  const excel = startExcel(book, { level });
  return { book, excel, host: excelHost({ timeout: 1000 }) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('hints of changes', () => {
  test('somebody types, adds a sheet, deletes one: each is a hint and a new revision', async () => {
    const { book, excel, host } = start();
    const heard = jest.fn();
    const stop = host.onChanged(heard);
    await settle();
    const before = await host.read();
    book.type('自评评分!H3', 1);
    book.addSheet('新');
    book.deleteSheet(book.sheet('新'));
    await settle();
    expect(heard).toHaveBeenCalledTimes(3);
    const after = await host.read();
    expect(after.ok && before.ok && after.revision > before.revision).toBe(true);
    stop();
    await settle();
    book.type('自评评分!H3', 2);
    await settle();
    expect(heard).toHaveBeenCalledTimes(3);
    await excel.settled();
  });

  test('stopped before Excel answered, it hears nothing', async () => {
    const { book, host } = start();
    const heard = jest.fn();
    host.onChanged(heard)();
    await settle();
    book.type('自评评分!H3', 1);
    await settle();
    expect(heard).not.toHaveBeenCalled();
  });

  test('two listeners do not disturb one another', async () => {
    const { book, host } = start();
    const [one, other] = [jest.fn(), jest.fn()];
    const stop = host.onChanged(one);
    host.onChanged(other);
    await settle();
    stop();
    await settle();
    book.type('自评评分!H3', 1);
    await settle();
    expect(one).not.toHaveBeenCalled();
    expect(other).toHaveBeenCalledTimes(1);
  });

  test('where Excel refuses to listen there are no hints, and nothing fails', async () => {
    const { book, excel, host } = start();
    excel.fail(1, { kind: 'error', code: 'GeneralException' });
    const heard = jest.fn();
    const stop = host.onChanged(heard);
    await settle();
    book.type('自评评分!H3', 1);
    await settle();
    expect(heard).not.toHaveBeenCalled();
    expect(stop).not.toThrow();
  });
});

describe('selecting', () => {
  test('an area on another sheet', async () => {
    const { book, excel, host } = start();
    await host.select('资金情况', { top: 3, left: 2, bottom: 5, right: 4 });
    expect(excel.served).toHaveLength(1);
    expect(book.selection.sheet.name).toBe('资金情况');
    expect(await host.selection()).toEqual({ sheet: '资金情况', row: 3, column: 2 });
  });

  test.each(['说明', '没有这张'])(
    'a sheet that cannot be shown (%s) leaves the selection where it is',
    async (sheet) => {
      const { host } = start();
      await host.select(sheet, { top: 1, left: 1, bottom: 1, right: 1 });
      expect(await host.selection()).toEqual({ sheet: '自评评分', row: 1, column: 1 });
    },
  );

  test('where Excel does not say, nothing is selected', async () => {
    const { excel, host } = start();
    excel.isEditing = true;
    expect(await host.selection()).toBeNull();
  });
});

test.each([
  [9, 'none'],
  [12, 'comments'],
  [17, 'comments'],
  [18, 'notes'],
])('at ExcelApi 1.%i marks carry %s; selecting and undo are always there', (level, notes) => {
  expect(start(level).host.capabilities).toEqual({ notes, canSelect: true, canUndo: true });
});

test('while a cell is being edited everything is refused, and works afterwards', async () => {
  const { excel, host } = start();
  excel.isEditing = true;
  const read = await host.read();
  const report = await host.write([{ kind: 'mark', at: { sheet: '自评评分', row: 3, column: 8 }, colour: '#FFC7CE' }]);
  expect(read.ok ? null : read.failure.code).toBe('cell-editing');
  expect(report.failure?.code).toBe('cell-editing');
  expect(await host.canUndo()).toBe(false);
  excel.isEditing = false;
  expect((await host.read()).ok).toBe(true);
  expect(excel.book.names).toEqual([]);
});

const RETRY: [code: Parameters<typeof isRetryable>[0]['code'], isRetryable: boolean][] = [
  ['cell-editing', true],
  ['inactive-workbook', true],
  ['timeout', true],
  ['sheet-missing', true],
  ['not-restored', true],
  ['unknown', true],
  ['protected-sheet', false],
  ['read-only', false],
  ['unsupported', false],
  ['payload-too-large', false],
  ['not-verified', false],
];
test.each(RETRY)('%s: the same again may succeed: %s', (code, expected) => {
  expect(isRetryable({ code, data: {} })).toBe(expected);
});

test('the host’s own words come along for a report, with where it happened', async () => {
  const { excel, host } = start();
  excel.fail(1, { kind: 'error', code: 'SomethingNew', action: 5 });
  const read = await host.read();
  expect(read).toMatchObject({
    ok: false,
    failure: { code: 'unknown', data: { reason: 'SomethingNew: Injected failure.' } },
  });
});

test('requests are untracked: nothing is kept in Excel after reading and writing', async () => {
  const { excel, host } = start();
  await host.read();
  await host.write([{ kind: 'mark', at: { sheet: '自评评分', row: 3, column: 8 }, colour: '#FFC7CE' }]);
  await settle();
  expect(excel.keptReferences).toBe(0);
});
