import { runFromRibbon } from '../../src/commands/run';
import { FakeHost } from '../taskpane/fakeHost';
import { at, AT, form, SCORE_COLUMN } from '../taskpane/books';

const SCORE = at(AT.blank, SCORE_COLUMN);
const BLANK = { value: null, formula: null };

test('clears the marks and says nothing: the sheet shows it', async () => {
  const host = new FakeHost(form());
  await host.write([{ kind: 'mark', at: SCORE, colour: '#FFC7CE' }]);
  expect(await runFromRibbon('clearMarks', host, 'zh-CN')).toBeNull();
  expect(host.snapshot.ownMarks).toEqual([]);
});

test('takes the last write back', async () => {
  const host = new FakeHost(form());
  await host.write([{ kind: 'value', at: SCORE, value: 7, before: BLANK }]);
  expect(await runFromRibbon('undo', host, 'zh-CN')).toBeNull();
  expect(host.text(SCORE)).toBe('');
});

test.each([
  ['clearMarks', 'zh-CN', '工作簿里没有绩衡加的标记。'],
  ['undo', 'en-US', 'There is no write to undo.'],
] as const)('%s with nothing to do says so in %s', async (id, language, text) => {
  expect(await runFromRibbon(id, new FakeHost(form()), language)).toBe(text);
});

test('trouble is told with what to do', async () => {
  const host = new FakeHost(form());
  host.failNext = { read: { code: 'cell-editing', data: {} } };
  const text = await runFromRibbon('clearMarks', host, 'zh-CN');
  expect(text).toMatch(/Esc/);
});

test('cells left alone are named, since nobody would see it in the sheet', async () => {
  const host = new FakeHost(form());
  await host.write([{ kind: 'value', at: SCORE, value: 7, before: BLANK }]);
  host.undo = async () => ({
    written: 0,
    unchanged: 0,
    failure: null,
    conflicts: [
      { at: SCORE, expected: { value: 7, formula: null }, found: { value: 8, formula: null }, reason: 'changed' },
    ],
  });
  const text = await runFromRibbon('undo', host, 'zh-CN');
  expect(text?.split('\n')).toHaveLength(2);
  expect(text).toContain('评分表!H7');
});
