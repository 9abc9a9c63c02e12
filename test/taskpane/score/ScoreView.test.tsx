/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { COMMANDS } from '../../../src/taskpane/commands';
import { at, form, lateness, longForm, thirds, twoForms } from '../books';
import { button, openPane, prepareDom } from '../dom';

beforeEach(() => prepareDom());

test('a click selects the table or the cell in the sheet', async () => {
  const { user, host } = await openPane(form());
  await user.click(await button('在表中选中 评分表!A2:I9'));
  expect(host.selected).toEqual([{ sheet: '评分表', area: { top: 2, left: 1, bottom: 9, right: 9 } }]);
});

test('an indicator opened shows its rule as read, the arithmetic, and whether both scores agree', async () => {
  const { user } = await openPane(form());
  await user.click(await button(/^产出，/));
  await user.click(await button(/^灯具更换数量，/));
  expect(await screen.findByText(/450盏/)).toBeTruthy();
  expect(screen.getByText('一致')).toBeTruthy();
  expect(document.querySelectorAll('mark').length).toBeGreaterThan(0);
});

test('a level with parts still open tells what is scored of it', async () => {
  await openPane(thirds());
  const level = await button('产出，得 36.67 分，分值 100, 1 项待定');
  expect(level.textContent).toBe('产出36.67 / 1001 项待定');
});

test('a score is shown as forms are filled in, the exact one beside it', async () => {
  const { user } = await openPane(thirds());
  await user.click(await button(/^产出，/));
  await user.click(await button('灯具更换数量，填报 未填，复算 36.67，分值 40'));
  expect(await screen.findByText('复算 36.67 分')).toBeTruthy();
  expect(screen.getByText('未舍入 36.6667')).toBeTruthy();
});

test('two forms on one sheet: each with its total, and the header tells of the one picked', async () => {
  const { user } = await openPane(twoForms());
  const banner = within(screen.getByRole('banner'));
  expect((await banner.findByRole('button', { name: /^95\.00/ })).textContent).toBe('95.00/ 100优');
  expect(screen.getByText('72.00 / 100，中')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('看哪张表'), '图书馆开放项目自评表：72.00 / 100，中');
  expect(banner.getByRole('button', { name: /^72\.00/ }).textContent).toBe('72.00/ 100中');
});

test('a count is asked for in the words of the rule', async () => {
  const { user } = await openPane(lateness());
  await user.click(await button(/^产出，/));
  await user.click(await button(/^完工时间，/));
  expect(await screen.findByText('标准原文：“按期完工得满分，每逾期1天扣2分”')).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: /逾期.*多少天/ }), '3{Enter}');
  expect(await screen.findByText('复算 14 分')).toBeTruthy();
});

test('ticking a checkpoint decides, and those left are not met; the decision can be taken back', async () => {
  const { user, state } = await openPane(form());
  await user.click(await button(/^决策，/));
  await user.click(await button(/立项程序规范性/));
  await user.click(await screen.findByRole('checkbox', { name: /经过论证/ }));
  expect(state().book?.settings.decisions).toMatchObject([{ decisions: { checkpoints: [false, true] } }]);
  expect(await screen.findByText('复算 6 分')).toBeTruthy();
  expect(screen.getByText('不一致，相差 4')).toBeTruthy();
  await user.click(await button('清除判断'));
  await screen.findByText('无法复算');
  expect(state().book?.settings.decisions).toEqual([]);
});

test('none met is a decision too', async () => {
  const { user } = await openPane(form());
  await user.click(await button(/^决策，/));
  await user.click(await button(/立项程序规范性/));
  await user.click(await button('均不满足'));
  expect(await screen.findByText('复算 0 分')).toBeTruthy();
});

test('a tier is chosen', async () => {
  const { user } = await openPane(form());
  await user.click(await button(/^过程，/));
  await user.click(await button(/台账完整性/));
  await user.click(await screen.findByRole('radio', { name: /较完整.*6/ }));
  expect(await screen.findByText('复算 6 分')).toBeTruthy();
});

test('a rule that only measures offers the usual mapping and does not take it by itself', async () => {
  const { user } = await openPane(form());
  await user.click(await button(/^产出，/));
  await user.click(await button(/按期完工率/));
  await screen.findByText('无法复算');
  await user.click(await button('按惯例计分'));
  expect(await screen.findByText('复算 20 分')).toBeTruthy();
});

test('decisions not saved are told, with the way to save them', async () => {
  const { user } = await openPane(form());
  await user.click(await button(/^过程，/));
  await user.click(await button(/台账完整性/));
  await user.click(await screen.findByRole('radio', { name: /较完整.*6/ }));
  expect(screen.getByText('设置或判断还没有写进工作簿。')).toBeTruthy();
  await user.click(await button('保存到工作簿'));
  expect(await screen.findByText(/绩衡设置/, { selector: 'span' })).toBeTruthy();
});

test('a misread column is put right by its chip', async () => {
  const { user, state } = await openPane(form());
  await user.click(await button('各列读作什么'));
  await user.click(await button('I 列 得分率'));
  await user.click(await screen.findByRole('menuitemradio', { name: '备注' }));
  expect(state().book?.settings.corrections).toMatchObject([{ kind: 'column', column: 9, role: 'remark' }]);
});

test('a long list comes a piece at a time, and a row asked for is there', async () => {
  const { user, host, session, state } = await openPane(longForm(250));
  await user.click(await button(/^产出，/));
  expect(screen.getAllByRole('button', { name: /标段完成量/ })).toHaveLength(100);
  await user.click(await button('再显示 100 项'));
  expect(screen.getAllByRole('button', { name: /标段完成量/ })).toHaveLength(200);
  host.selectedCell = at(242, 3);
  await act(async () => COMMANDS.why.run(session));
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^第240标段完成量/);
  expect(state().sought).toBeNull();
});
