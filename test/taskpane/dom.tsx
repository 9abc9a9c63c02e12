/** The pane in jsdom: what the browser lacks there, and a person's hands. */
import { act, configure, render, screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { configureAxe } from 'jest-axe';
import type { Snapshot } from '../../src/core/model';
import { directAnalyst } from '../../src/taskpane/analysis/analyst';
import { Pane } from '../../src/taskpane/frame/Pane';
import { SessionProvider } from '../../src/taskpane/store/context';
import { Session } from '../../src/taskpane/store/session';
import { initialState, type PaneState } from '../../src/taskpane/store/state';
import { createStore } from '../../src/taskpane/store/store';
import { FakeHost } from './fakeHost';
import { forgetful } from './session';

// Asking jsdom for the computed style of every element on the way takes seconds; what is hidden is not drawn here at all.
configure({ defaultHidden: true, asyncUtilTimeout: 4000 });
jest.setTimeout(30_000);

/** jsdom draws nothing: sizes and colours are judged in the browser tests. */
export const axe = configureAxe({ rules: { 'color-contrast': { enabled: false } } });

/** What Fluent asks of a browser and jsdom has not. */
export function prepareDom({ isDark = false } = {}): void {
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.matchMedia = ((query: string) => ({
    matches: isDark && query.includes('dark'),
    addEventListener() {},
    removeEventListener() {},
  })) as unknown as typeof window.matchMedia;
  Element.prototype.scrollIntoView = jest.fn();
}

/** The pane over a book that was read. */
export async function openPane(snapshot: Snapshot, start: Partial<PaneState> = {}) {
  const host = new FakeHost(snapshot);
  const store = createStore({ ...initialState('zh-CN', 'score'), ...start });
  const session = new Session(store, host, directAnalyst, forgetful());
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const { container, unmount } = render(
    <SessionProvider session={session}>
      <Pane appearance="light" leavesCorner takesDrops />
    </SessionProvider>,
  );
  await act(async () => void (await session.refresh()));
  return { host, store, session, user, container, unmount, state: store.state };
}

/** The button of this name; waits for parts that come later. */
export function button(name: string | RegExp) {
  return screen.findByRole('button', { name });
}
