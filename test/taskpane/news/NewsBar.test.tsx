/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { form } from '../books';
import { button, openPane, prepareDom } from '../dom';

beforeEach(() => prepareDom());

test('says what and what to do, and tries again', async () => {
  const { user, host, session } = await openPane(form());
  host.failNext = { read: { code: 'cell-editing', data: {} } };
  await act(async () => void (await session.refresh()));
  expect(screen.getByText('没有读到工作簿')).toBeTruthy();
  await user.click(await button('重试'));
  await waitFor(() => expect(screen.queryByText('没有读到工作簿')).toBeNull());
});

test('long work shows its step after a moment and can be cancelled', async () => {
  const { user, host, session } = await openPane(form());
  host.gate = new Promise(() => {});
  act(() => void session.refresh());
  expect(screen.queryByText('正在读取工作簿')).toBeNull();
  expect(await screen.findByText('正在读取工作簿', undefined, { timeout: 1000 })).toBeTruthy();
  await user.click(await button('取消'));
  expect(screen.queryByText('正在读取工作簿')).toBeNull();
});
