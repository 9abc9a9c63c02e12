import { say } from '../../../src/core/messages';
import { hostMessages } from '../../../src/core/messages/host';
import type { Edit } from '../../../src/core/model';
import { xlsxHost } from '../../../src/hosts/xlsx';
import { excelBook } from './books/excel';

const EDIT: Edit = {
  kind: 'value',
  at: { sheet: '评分表', row: 6, column: 6 },
  value: 12,
  before: { value: 11, formula: null },
};

test('reads, writes, tells of it, takes it back', async () => {
  const bytes = excelBook();
  const host = xlsxHost(bytes, '评分表.xlsx');
  const changed = jest.fn();
  const stop = host.onChanged(changed);
  const first = await host.read();
  expect(first).toMatchObject({ ok: true, revision: 0 });
  expect(await host.canUndo()).toBe(false);

  expect(await host.write([EDIT])).toMatchObject({ written: 1, failure: null });
  expect(host.bytes()).not.toBe(bytes);
  expect(await host.read()).toMatchObject({ ok: true, revision: 1 });
  expect(changed).toHaveBeenCalledTimes(1);

  expect(await host.undo()).toMatchObject({ written: 1 });
  expect(host.bytes()).toBe(bytes);
  expect(await host.canUndo()).toBe(false);
  expect(await host.undo()).toMatchObject({ written: 0 });
  stop();
  await host.write([EDIT]);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('a write that changes nothing is nothing to take back', async () => {
  const host = xlsxHost(excelBook(), 'a.xlsx');
  expect(await host.write([{ ...EDIT, value: 11 } as Edit])).toMatchObject({ written: 0, unchanged: 1 });
  expect(await host.canUndo()).toBe(false);
});

test('edits that follow each other in one cell pass the reading back', async () => {
  const host = xlsxHost(excelBook(), 'a.xlsx');
  const second: Edit = { ...EDIT, value: 13, before: { value: 12, formula: null } } as Edit;
  expect(await host.write([EDIT, second, { kind: 'note', at: EDIT.at, text: '一' }])).toMatchObject({
    written: 3,
    failure: null,
  });
});

test('bytes that are no workbook fail as data', async () => {
  const host = xlsxHost(new Uint8Array([1, 2, 3]), 'a.xlsx');
  expect(await host.read()).toMatchObject({ ok: false, failure: { code: 'not-xlsx' } });
  expect(await host.write([EDIT])).toMatchObject({ written: 0, failure: { code: 'not-xlsx' } });
});

test.each(Object.keys(hostMessages))('%s ends as a sentence, or as a clause for brackets', (id) => {
  const isClause = /^host\.(?:conflict|reason|found)-/.test(id);
  expect(say({ id, data: {} }, 'zh-CN').endsWith('。')).toBe(!isClause);
  expect(say({ id, data: {} }, 'en-US').endsWith('.')).toBe(!isClause);
});
