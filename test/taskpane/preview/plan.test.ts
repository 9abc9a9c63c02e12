import { DEFAULT_SETTINGS, SETTINGS_SHEET } from '../../../src/core/model';
import { conflictsWith, editsOf, standing, writable } from '../../../src/taskpane/preview/lines';
import { markPlan, scorePlan, settingsPlan } from '../../../src/taskpane/preview/plan';
import type { Book, Preview } from '../../../src/taskpane/store/state';
import { at, AT, form, SCORE_COLUMN, SHEET, thirds } from '../books';
import { startSession } from '../session';

const BLANK = `cell ${SHEET}!H${AT.blank}`;
const TOTAL = `cell ${SHEET}!H${AT.total}`;

async function bookRead(snapshot = form()): Promise<Book> {
  const { session, state } = startSession(snapshot);
  await session.refresh();
  return state().book!;
}

function previewOf(plan: Pick<Preview, 'purpose' | 'items'>, left: readonly string[] = []): Preview {
  return { ...plan, left, conflicts: [] };
}

test.each([
  ['formulas', false],
  ['values', true],
])('scores as %s: old and new, and the total rests on its part', async (_what, valuesOnly) => {
  const plan = scorePlan(await bookRead(), { mode: 'fill', valuesOnly }, 'zh-CN');
  expect(plan.items).toMatchObject([
    { id: BLANK, what: 'content', before: '', after: '19', group: `${SHEET} · 路灯改造项目绩效自评表`, restsOn: [] },
    { id: TOTAL, what: 'content', before: '', after: '93', restsOn: [BLANK] },
  ]);
  expect(plan.items.every(({ formula }) => (formula === null) === valuesOnly)).toBe(true);
});

test('a score is proposed with the decimals of the form, rounded from its exact value, which stays to be seen', async () => {
  const plan = scorePlan(await bookRead(thirds()), { mode: 'fill', valuesOnly: false }, 'zh-CN');
  expect(plan.items).toMatchObject([{ name: '灯具更换数量', before: '', after: '36.67', unrounded: '36.6667' }]);
  expect(plan.items[0]!.formula).toMatch(/,2\)\)$/);
});

test('the setting for decimals comes first', async () => {
  const book = await bookRead(thirds());
  const settings = { ...book.settings, scoreDecimals: 1 };
  const { items } = scorePlan({ ...book, settings }, { mode: 'fill', valuesOnly: true }, 'zh-CN');
  expect(items).toMatchObject([{ after: '36.7' }, { what: 'sheet' }]);
});

test('every line tells what its cell is about', async () => {
  const book = await bookRead();
  const names = (mode: 'fill' | 'beside') =>
    scorePlan(book, { mode, valuesOnly: false }, 'zh-CN').items.map(({ name }) => name);
  expect(names('fill')).toEqual(['受益小区数', '合计']);
  expect(names('beside')).toEqual(expect.arrayContaining(['灯具更换数量', '受益小区数', '居民满意度']));
});

test('a sum is held back while one of its parts is taken out', async () => {
  const plan = scorePlan(await bookRead(), { mode: 'fill', valuesOnly: false }, 'zh-CN');
  const preview = previewOf(plan, [BLANK]);
  expect(plan.items.map((item) => standing(item, preview))).toEqual(['out', 'held']);
  expect(editsOf(preview)).toEqual([]);
  const other = previewOf(plan, [TOTAL]);
  expect(writable(other).map(({ id }) => id)).toEqual([BLANK]);
});

test('overwriting shows what stands there now', async () => {
  const book = await bookRead();
  const plan = scorePlan({ ...book, settings: book.settings }, { mode: 'overwrite', valuesOnly: true }, 'zh-CN');
  expect(plan.items.find(({ id }) => id === BLANK)).toBeDefined();
  expect(plan.items.every(({ before, after }) => before !== after)).toBe(true);
});

test('decisions not saved yet go into the workbook with the scores', async () => {
  const book = { ...(await bookRead()), settings: { ...DEFAULT_SETTINGS, scoreDecimals: 1 } };
  const plan = scorePlan(book, { mode: 'fill', valuesOnly: false }, 'zh-CN');
  expect(plan.items.at(-1)).toMatchObject({ what: 'sheet', group: SETTINGS_SHEET, before: '' });
});

test('settings that are saved leave nothing to save', async () => {
  expect(settingsPlan(await bookRead(), 'zh-CN').items).toEqual([]);
});

test('a mark and its note are one line, and findings set aside are left out', async () => {
  const book = await bookRead();
  const plan = markPlan(book, book.analysis.findings, 'zh-CN');
  const marks = plan.items.filter(({ what }) => what === 'mark');
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.every(({ edits }) => edits.map(({ kind }) => kind).join() === 'mark,note')).toBe(true);
  expect(marks.every(({ after }) => after.length > 0)).toBe(true);
  expect(markPlan(book, [], 'zh-CN').items.map(({ what }) => what)).toEqual(['sheet']);
});

test('conflicts are the cells that hold something else than planned', async () => {
  const book = await bookRead();
  const { items } = scorePlan(book, { mode: 'fill', valuesOnly: false }, 'zh-CN');
  expect(conflictsWith(book.snapshot, items)).toEqual([]);
  const changed = startSession(form());
  changed.host.type(at(AT.blank, SCORE_COLUMN), 4);
  expect(conflictsWith(changed.host.snapshot, items)).toMatchObject([{ found: { value: 4, formula: null } }]);
});
