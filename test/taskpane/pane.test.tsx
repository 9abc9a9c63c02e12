/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { LANGUAGES } from '../../src/core/model';
import { VIEWS } from '../../src/taskpane/store/state';
import { at, AT, emptyBook, form, SCORE_COLUMN } from './books';
import { axe, button, openPane, prepareDom } from './dom';

beforeEach(() => prepareDom());

const bodyText = () => document.body.textContent ?? '';

describe('every view', () => {
  test.each(LANGUAGES.flatMap((language) => VIEWS.map((view) => [view, language] as const)))(
    '%s in %s has no accessibility violation and no text without wording',
    async (view, language) => {
      const { container, state } = await openPane(form(), { view, language });
      await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
      expect(state().book).not.toBeNull();
      expect(await axe(container)).toMatchObject({ violations: [] });
      expect(bodyText()).not.toMatch(/\b(pane|rules|scoring|checks|host|recognise)\.[a-z]/);
      expect(bodyText()).not.toMatch(/\{\w+\}/);
    },
  );

  test.each(LANGUAGES)('first run and preview in %s', async (language) => {
    const { container, user, unmount } = await openPane(emptyBook(), { language });
    expect(await axe(container)).toMatchObject({ violations: [] });
    unmount();
    const opened = await openPane(form(), { language });
    await user.click(await button(language === 'zh-CN' ? '预览写入' : 'Preview scores'));
    await screen.findByRole('heading', { name: language === 'zh-CN' ? '将写入得分' : 'Scores to be written' });
    expect(await axe(opened.container)).toMatchObject({ violations: [] });
  });
});

describe('header', () => {
  test('tells book, total, grade and counts, and goes to the view behind each', async () => {
    const { user, state } = await openPane(form());
    expect(screen.getByText('· 6 项指标')).toBeTruthy();
    await user.click(await button(/^\d+ 错误$/));
    expect(state()).toMatchObject({ view: 'check', severity: 'error' });
    await user.click(await button(/^74\.00/));
    expect(state().view).toBe('score');
  });

  test('says when the results are from before a change', async () => {
    const { session, host } = await openPane(form());
    const stop = session.listen();
    act(() => host.type(at(AT.blank, SCORE_COLUMN), 19));
    expect(screen.getByText('工作簿已有改动，下面是改动前的结果')).toBeTruthy();
    stop();
  });

  test('changes the language of everything', async () => {
    const { user } = await openPane(form());
    await user.click(await button('更多'));
    await user.click(await screen.findByRole('menuitemradio', { name: 'English' }));
    expect(screen.getByRole('tab', { name: 'What if' })).toBeTruthy();
  });

  test('says what it is and that nothing is sent', async () => {
    const { user } = await openPane(form());
    await user.click(await button('更多'));
    await user.click(await screen.findByRole('menuitem', { name: '关于绩衡' }));
    expect(screen.getByText(/不会发送到别处/)).toBeTruthy();
    await user.click(await button('知道了'));
    expect(screen.queryByText(/不会发送到别处/)).toBeNull();
  });
});

describe('keyboard alone', () => {
  // Arrow keys between tabs need a layout, which jsdom has not; the browser tests press them.
  test('a row opened by Enter, preview by Ctrl+Enter, back by Escape', async () => {
    const { user, state } = await openPane(form());
    (await button(/^产出，/)).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByText('灯具更换数量')).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    const title = await screen.findByRole('heading', { name: '将写入得分' });
    expect(document.activeElement).toBe(title);
    await user.keyboard('{Escape}');
    expect(state().preview).toBeNull();
  });

  test('Ctrl+Z takes the last write back, but not while typing', async () => {
    const { user, host, session, state } = await openPane(form());
    await act(() =>
      session.writeNow(
        [{ kind: 'value', at: at(AT.blank, SCORE_COLUMN), value: 7, before: { value: null, formula: null } }],
        null,
      ),
    );
    await user.click(screen.getByRole('tab', { name: '设置' }));
    await user.click(screen.getByLabelText('完成值超过指标值多少时提示（%）'));
    await user.keyboard('{Control>}z{/Control}');
    expect(host.text(at(AT.blank, SCORE_COLUMN))).toBe('7');
    screen.getByRole('tabpanel').focus();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(host.text(at(AT.blank, SCORE_COLUMN))).toBe(''));
    expect(state().news).toMatchObject({ kind: 'undone' });
  });
});
