/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { at, AT, form, twoForms, withoutScore } from '../books';
import { button, openPane, prepareDom } from '../dom';

beforeEach(() => prepareDom());

test('an actual supposed moves total and grade, and nothing is written until it is applied', async () => {
  const { user, host, state } = await openPane(form(), { view: 'whatif' });
  await user.click(await button(/灯具更换数量/));
  const actual = screen.getByLabelText('完成值', { exact: true });
  await user.clear(actual);
  await user.type(actual, '500{Enter}');
  expect(screen.getByText('(+2)')).toBeTruthy();
  expect(host.writes).toEqual([]);
  await user.click(await button('应用到单元格'));
  expect(await screen.findByRole('checkbox', { name: '灯具更换数量 评分表!F5：450盏 改为 500盏' })).toBeTruthy();
  await user.click(await button('写入 1 处'));
  await waitFor(() => expect(host.text(at(AT.ratio, 6))).toBe('500盏'));
  expect(state().news).toMatchObject({ kind: 'written' });
});

test('a scenario is kept, compared and left', async () => {
  const { user } = await openPane(form(), { view: 'whatif' });
  await user.click(await button(/灯具更换数量/));
  const actual = screen.getByLabelText('完成值', { exact: true });
  await user.clear(actual);
  await user.type(actual, '500{Enter}');
  await user.click(await button('另存'));
  await user.click(await button('对比'));
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual(['情景总分变化等级', '基准（工作簿现状）93–优', '情景 195+2优']);
  await user.selectOptions(screen.getByLabelText('情景'), '');
  expect(screen.queryByText('(+2)')).toBeNull();
});

test('a goal names what one indicator would have to be, and it can be taken over', async () => {
  const { user } = await openPane(form(), { view: 'whatif' });
  const goal = await screen.findByRole('textbox', { name: '要达到的总分' });
  await user.type(goal, '94{Enter}');
  expect(screen.getByText(/^总分从 93 到 94，差 1 分/)).toBeTruthy();
  expect(screen.getByText('“灯具更换数量”的完成值从 450盏 提高到 475盏 或更高')).toBeTruthy();
  expect(screen.getByText('得分 18 → 19，总分 93 → 94')).toBeTruthy();
  await user.click(await button(/^采用 “灯具更换数量”/));
  expect(screen.getByText('总分 94，已达到 94 分。')).toBeTruthy();
  await user.clear(goal);
  await user.type(goal, '很高{Enter}');
  expect(screen.getByText('请填一个分数或等级名称')).toBeTruthy();
});

test('every row counts once: as entered, as computed, or not at all', async () => {
  const judged = { ...form(), sheets: form().sheets.map(withoutScore(AT.checkpoints)) };
  await openPane(judged, { view: 'whatif' });
  expect(
    await screen.findByText('6 项中：4 项按填报得分计入，1 项未填、按复算得分计入，1 项还没有得分、未计入。'),
  ).toBeTruthy();
  expect(screen.getByText('未计入：立项程序规范性')).toBeTruthy();
  expect(screen.getByText('未定等级')).toBeTruthy();
});

test('a threshold that would no longer fall is not taken', async () => {
  const { user } = await openPane(form(), { view: 'whatif' });
  await user.click(await button('等级线'));
  const best = screen.getByLabelText('“优”下限');
  await user.clear(best);
  await user.type(best, '75{Enter}');
  expect(screen.getByText('各档下限要从高到低')).toBeTruthy();
  await user.clear(best);
  await user.type(best, '95{Enter}');
  expect(screen.getByText('现为 优')).toBeTruthy();
});

test('of two forms it is about the one that was picked', async () => {
  const { user } = await openPane(twoForms(), { view: 'whatif' });
  expect(await button(/路面完好率/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('看哪张表'), '图书馆开放项目自评表：72.00 / 100，中');
  expect(await button(/到馆人次/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /路面完好率/ })).toBeNull();
});

test('the scenario goes into a sheet of its own', async () => {
  const { user, host } = await openPane(form(), { view: 'whatif' });
  await user.click(await button(/灯具更换数量/));
  const actual = screen.getByLabelText('完成值', { exact: true });
  await user.clear(actual);
  await user.type(actual, '500{Enter}');
  await user.click(await button('写入新工作表'));
  await user.click(await button('写入 1 处'));
  await waitFor(() => expect(host.snapshot.sheets.map(({ name }) => name)).toContain('绩衡测算'));
});
