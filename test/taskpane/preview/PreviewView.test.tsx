/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { at, AT, form, SCORE_COLUMN } from '../books';
import { button, openPane, prepareDom } from '../dom';

beforeEach(() => prepareDom());

test('is old and new by cell; written, it says so and offers the way back', async () => {
  const { user, host } = await openPane(form());
  await user.click(await button('预览写入'));
  expect(await screen.findByRole('checkbox', { name: '受益小区数 评分表!H7：空 改为 19' })).toBeTruthy();
  await user.click(await button('写入 2 处'));
  expect(await screen.findByText('已写入 2 处，已核对')).toBeTruthy();
  expect(host.text(at(AT.blank, SCORE_COLUMN))).toBe('19');
  const region = screen.getByText('已写入 2 处，已核对').closest('.fui-MessageBar') as HTMLElement;
  await user.click(within(region).getByRole('button', { name: '撤销上次写入' }));
  await waitFor(() => expect(host.text(at(AT.blank, SCORE_COLUMN))).toBe(''));
});

test('a line taken out takes the sum that rests on it along', async () => {
  const { user } = await openPane(form());
  await user.click(await button('预览写入'));
  await user.click(await screen.findByRole('checkbox', { name: /H7/ }));
  expect(screen.getByText('合计的一部分未写入，因此不写')).toBeTruthy();
  expect((await button('写入 0 处')).getAttribute('aria-disabled')).toBe('true');
});

test('another way of writing makes another plan', async () => {
  const { user } = await openPane(form());
  await user.click(await button('预览写入'));
  await user.selectOptions(await screen.findByLabelText('写到哪里'), 'beside');
  expect(await screen.findByRole('checkbox', { name: /复算得分/ })).toBeTruthy();
});

test('where every score is filled in, another place can still be chosen', async () => {
  const { user, host, session } = await openPane(form());
  host.type(at(AT.blank, SCORE_COLUMN), 19);
  host.type(at(AT.total, SCORE_COLUMN), 93);
  await act(async () => void (await session.refresh()));
  await user.click(await button('预览写入'));
  expect(await screen.findByText(/没有可写入的得分/)).toBeTruthy();
  await user.selectOptions(await screen.findByLabelText('写到哪里'), 'beside');
  expect(await screen.findByRole('checkbox', { name: /复算得分/ })).toBeTruthy();
});

test('conflicts stand first and are not written', async () => {
  const { user, host, session } = await openPane(form());
  await user.click(await button('预览写入'));
  await screen.findByRole('checkbox', { name: /H7/ });
  host.type(at(AT.blank, SCORE_COLUMN), 3);
  await act(async () => void (await session.refresh()));
  expect(screen.getByText('1 格不会写入')).toBeTruthy();
  expect(screen.getByText('评分表!H7 在此期间被改动：原为 空，现为 3')).toBeTruthy();
});
