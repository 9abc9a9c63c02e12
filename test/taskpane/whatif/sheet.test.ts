import { LANGUAGES, WHATIF_SHEET } from '../../../src/core/model';
import { scenarioSheet } from '../../../src/taskpane/whatif/sheet';
import { form, SHEET } from '../books';
import { startSession } from '../session';

test.each(LANGUAGES)('total, grade and every row against the base, in %s', async (language) => {
  const { session, state } = startSession(form());
  await session.refresh();
  const scenario = {
    name: '提速',
    overrides: [{ kind: 'actual' as const, sheet: SHEET, levels: ['产出', '数量', '灯具更换数量'], text: '500' }],
  };
  const edit = scenarioSheet(state().book!, scenario, language);
  if (edit.kind !== 'sheet' || !edit.content) throw new Error('no sheet');
  expect(edit.name).toBe(WHATIF_SHEET);
  const rows = edit.content.rows.map((row) => row.map(({ value }) => value));
  expect(rows[3]?.slice(3)).toEqual([93, 95, 2]);
  expect(rows[4]?.slice(3, 5)).toEqual(['优', '优']);
  expect(rows).toContainEqual(['产出 / 数量 / 灯具更换数量', '450盏', '500盏', 18, 20, 2]);
  expect(rows.flat().every((value) => value === null || !String(value).startsWith('pane.'))).toBe(true);
});
