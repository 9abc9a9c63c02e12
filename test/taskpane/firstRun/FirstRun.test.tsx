/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { emptyBook } from '../books';
import { button, openPane, prepareDom } from '../dom';

beforeEach(() => prepareDom());

test('explains itself and inserts a sample on which everything works', async () => {
  const { user, state } = await openPane(emptyBook());
  expect(screen.getByText(/不发送数据/)).toBeTruthy();
  await user.click(await button('插入示例工作表'));
  await user.click(await button('写入 1 处'));
  await waitFor(() => expect(state().book?.analysis.tables).toHaveLength(1));
  const { scores, findings } = state().book!.analysis;
  expect(scores.filter(({ computed }) => computed !== null).length).toBeGreaterThanOrEqual(7);
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['rate-mismatch', 'rule-gap']));
});
