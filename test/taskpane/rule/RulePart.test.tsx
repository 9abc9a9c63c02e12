/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { readSettings } from '../../../src/core/settings';
import { AT, form } from '../books';
import { axe, button, openPane, prepareDom } from '../dom';

beforeEach(() => prepareDom());

const MEASURE = '按期完工率=按期完工项目数/项目总数×100%';

async function open(group: RegExp, indicator: RegExp) {
  const pane = await openPane(form());
  await pane.user.click(await button(group));
  await pane.user.click(await button(indicator));
  return pane;
}

/** Typing key by key would read the rule after every key. */
async function write(text: string) {
  const field = await screen.findByRole('textbox', { name: /^标准（一行/ });
  await act(async () => void fireEvent.change(field, { target: { value: text } }));
}

test('the picture tells in words what it shows, and each part stands beside its words', async () => {
  const { user } = await open(/^效益，|^效益$/, /居民满意度/);
  const picture = await screen.findByRole('img', { name: /^得分图/ });
  expect(picture.getAttribute('aria-label')).toBe(
    '得分图：[0, 70) 得 0 分；[70, 85) 得 12 分；[90, +∞) 得 20 分。现完成 92%，得 20 分',
  );
  await user.click(await button('逐段对照（3 段）'));
  const pairs = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
  expect(pairs).toContain('满意度≥90%得20分分档：满意度（实际值，%），[90, +∞) → 20 分');
});

test('a rule that a person decides has no picture', async () => {
  await open(/^过程，/, /台账完整性/);
  await button('改正读法…');
  expect(screen.queryByRole('img', { name: /^得分图/ })).toBeNull();
});

test('a line is read back at once, taken, in force, kept in the settings sheet, and taken back', async () => {
  const { user, state, host, session } = await open(/^产出，/, /按期完工率/);
  await user.click(await button('改正读法…'));
  const field = await screen.findByRole('textbox', { name: /^标准（一行/ });
  await waitFor(() => expect(document.activeElement === field).toBe(true));
  await write('按比例：（完成程度，%），满分 × 实际 ÷ 指标');
  expect(await screen.findByText(/^读到“.*实际 ÷”为止，后面的“指标”没有读懂$/)).toBeTruthy();
  expect((await button('采用')).getAttribute('aria-disabled')).toBe('true');
  await write('完工率≥95%得满分，否则得8分');
  expect(await screen.findByText('按此复算 20 分')).toBeTruthy();
  await user.click(await button('采用'));
  expect(await screen.findByText('复算 20 分')).toBeTruthy();
  expect(state().book?.settings.ruleReadings).toMatchObject([
    { sheet: '评分表', levels: ['产出', '时效', '按期完工率'], rule: MEASURE },
  ]);
  // The words of the sheet stay in sight beside the line that stands for them.
  expect(screen.getByText(MEASURE)).toBeTruthy();
  await user.click(await button('保存到工作簿'));
  await user.click(await button(/^写入/));
  expect(readSettings(host.snapshot).settings.ruleReadings).toEqual(state().book?.settings.ruleReadings);
  await act(async () => void (await session.refresh()));
  expect(await screen.findByText('复算 20 分')).toBeTruthy();
  await user.click(await button('恢复原来的读法'));
  expect(await screen.findByText('无法复算')).toBeTruthy();
  expect(state().book?.settings.ruleReadings).toBeUndefined();
});

test('a preset fills the line; kept under a name it is offered for other rules', async () => {
  const { user, state } = await open(/^产出，/, /按期完工率/);
  await user.click(await button('改正读法…'));
  await user.selectOptions(await screen.findByRole('combobox', { name: '套用常用标准' }), '按百分点扣分');
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^标准（一行/ });
  expect(field.value).toMatch(/^扣分：/);
  await user.type(await screen.findByRole('textbox', { name: '存为常用标准，名称' }), '本局扣分法');
  await user.click(await button('存为常用'));
  expect(state().book?.settings.rulePresets).toEqual([{ name: '本局扣分法', line: field.value }]);
  expect(await screen.findByRole('option', { name: '本局扣分法' })).toBeTruthy();
});

test('rows with the very same words are corrected with it where the person says so', async () => {
  const { user, state } = await open(/^产出，/, /灯具更换数量/);
  await user.click(await button('改正读法…'));
  await user.click(await screen.findByRole('checkbox', { name: '文字相同的另外 1 项也这样读' }));
  await write('达到指标值得满分，否则得0分');
  await screen.findByText(/按此复算/);
  await user.click(await button('采用'));
  expect(state().book?.settings.ruleReadings?.map(({ levels }) => levels.at(-1))).toEqual([
    '灯具更换数量',
    '受益小区数',
  ]);
});

test('a rule is chosen for a row without one, and for the others of its table', async () => {
  const bare = form();
  const sheet = bare.sheets[0]!;
  const cells = sheet.cells.filter(({ row, column }) => column !== 7 || row === 2 || row === 8);
  const { user, state } = await openPane({ ...bare, sheets: [{ ...sheet, cells }] });
  await user.click(await button(/^产出，/));
  await user.click(await button(/灯具更换数量/));
  expect(await screen.findByText('这一行没有评分标准。')).toBeTruthy();
  await user.click(await button('给出标准…'));
  await user.selectOptions(await screen.findByRole('combobox', { name: '套用常用标准' }), '按比例');
  await user.click(await screen.findByRole('checkbox', { name: '这张表里另外 4 项没有标准的也用它' }));
  await user.click(await button('采用'));
  const scores = new Map(state().book!.analysis.scores.map(({ row, computed }) => [row, computed]));
  expect([scores.get(AT.ratio), scores.get(AT.measure), scores.get(AT.blank)]).toEqual(['18', '20', '19']);
  expect(state().book!.settings.ruleReadings).toHaveLength(5);
  expect(await screen.findByRole('img', { name: /现完成 450盏，得 18 分/ })).toBeTruthy();
});

test('Escape closes the editor, and the focus goes back to its button', async () => {
  const { user, state } = await open(/^产出，/, /灯具更换数量/);
  await user.click(await button('改正读法…'));
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(await button('改正读法…'));
  expect(state().book?.settings.ruleReadings).toBeUndefined();
});

test('axe finds nothing wrong with picture and editor', async () => {
  const { user, container } = await open(/^产出，/, /灯具更换数量/);
  await user.click(await button('改正读法…'));
  await screen.findAllByRole('img', { name: /^得分图/ });
  expect((await axe(container)).violations).toEqual([]);
});
