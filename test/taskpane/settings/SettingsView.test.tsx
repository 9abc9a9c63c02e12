/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { form } from '../books';
import { button, openPane, prepareDom } from '../dom';

beforeEach(() => prepareDom());

test('a preset and a scale of one’s own', async () => {
  const { user, state } = await openPane(form(), { view: 'settings' });
  await user.selectOptions(screen.getByLabelText('等级标准'), 'letters');
  await waitFor(() => expect(state().book?.analysis.result.scale.map(({ name }) => name)).toContain('C'));
  await user.selectOptions(screen.getByLabelText('等级标准'), 'own');
  const own = screen.getByLabelText('自定');
  await user.clear(own);
  await user.type(own, '过关≥50；不过{Enter}');
  expect(screen.getByText(/没有读懂。每档写名称和下限/)).toBeTruthy();
  await user.clear(own);
  await user.type(own, '过关≥50；不过≥0{Enter}');
  await waitFor(() => expect(state().book?.analysis.result.scale[0]?.name).toBe('过关'));
});

test('a check is turned off and its findings are gone', async () => {
  const { user, state } = await openPane(form(), { view: 'settings' });
  await user.click(await button('核对项目'));
  await user.selectOptions(await screen.findByLabelText('“比率不符”的程度'), 'off');
  await waitFor(() => expect(state().book?.analysis.findings.some(({ code }) => code === 'rate-mismatch')).toBe(false));
});

test('a limit that is none is not taken', async () => {
  const { user, state } = await openPane(form(), { view: 'settings' });
  const limit = screen.getByLabelText('超过多少时提醒（%）');
  await user.clear(limit);
  await user.type(limit, '80{Enter}');
  expect(screen.getByText('请填不小于 100 的数')).toBeTruthy();
  expect(state().book?.settings.overAchievement.warning).toBe('300');
  await user.clear(limit);
  await user.type(limit, '２００%{Enter}');
  await waitFor(() => expect(state().book?.settings.overAchievement.warning).toBe('200'));
});

test('a table that was missed is pointed at, and the correction can be taken back', async () => {
  const { user, state } = await openPane(form(), { view: 'settings' });
  await user.type(screen.getByLabelText('指出一张没有找到的表'), '没有这张!A1:B2');
  await user.click(await button('当作一张表'));
  expect(screen.getByText('没有这个工作表，或区域写法不对。')).toBeTruthy();
  await user.clear(screen.getByLabelText('指出一张没有找到的表'));
  await user.type(screen.getByLabelText('指出一张没有找到的表'), '评分表!A2:I9');
  await user.click(await button('当作一张表'));
  expect(state().book?.settings.corrections).toHaveLength(1);
  await user.click(await button('删除更正：评分表 A2:I9 是一张表'));
  expect(state().book?.settings.corrections).toEqual([]);
});
