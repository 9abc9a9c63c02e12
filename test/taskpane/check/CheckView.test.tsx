/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { form, plainList } from '../books';
import { button, openPane, prepareDom } from '../dom';

beforeEach(() => prepareDom());

test('findings are grouped, filtered and lead to their cell', async () => {
  const { user, host } = await openPane(form(), { view: 'check' });
  expect(screen.getByRole('heading', { name: /比率不符/ })).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: '转到 评分表!I5' })[0]!);
  expect(host.selected.at(-1)).toEqual({ sheet: '评分表', area: { top: 5, left: 9, bottom: 5, right: 9 } });
  await user.click(await button(/^提示/));
  expect(screen.queryByRole('heading', { name: /比率不符/ })).toBeNull();
});

test('how many indicators wait for a person, and the way to them', async () => {
  const { user, state } = await openPane(form(), { view: 'check' });
  expect(screen.getByText(/^2 项指标等人判断/)).toBeTruthy();
  await user.click(await button('去判断'));
  expect(state().view).toBe('score');
});

test('where no table lists indicators, it says so', async () => {
  await openPane(plainList(), { view: 'check' });
  expect(screen.getByText(/^没有找到指标表，指标没有核对/)).toBeTruthy();
  expect(screen.queryByText(/没有发现问题|未见错误/)).toBeNull();
});

test('a finding is set aside with a reason only, and can be brought back', async () => {
  const { user, state } = await openPane(form(), { view: 'check', severity: 'error' });
  await user.click(screen.getAllByRole('button', { name: '忽略…' })[0]!);
  await user.click(await button('忽略'));
  expect(screen.getByText('请写明理由')).toBeTruthy();
  await user.type(screen.getByLabelText(/忽略的理由/), '按批复口径计算');
  await user.click(await button('忽略'));
  expect(state().book?.settings.ignored).toMatchObject([{ code: 'rate-mismatch', reason: '按批复口径计算' }]);
  expect(screen.queryByRole('heading', { name: /比率不符/ })).toBeNull();
  await user.click(await button('1 项已忽略'));
  expect(screen.getByText('理由：按批复口径计算')).toBeTruthy();
  await user.click(await button('恢复'));
  expect(await screen.findByRole('heading', { name: /比率不符/ })).toBeTruthy();
});

test('marks are previewed, set and cleared', async () => {
  const { user, host } = await openPane(form(), { view: 'check' });
  await user.click(await button('预览标记'));
  await user.click(await button(/^写入 \d+ 处$/));
  await screen.findByText(/已写入/);
  expect(host.snapshot.ownMarks.length).toBeGreaterThan(0);
  await user.click(await button('清除标记'));
  await waitFor(() => expect(host.snapshot.ownMarks).toEqual([]));
});
