/** A session without components, over a workbook in memory. */
import type { Snapshot } from '../../src/core/model';
import { type Analyst, directAnalyst } from '../../src/taskpane/analysis/analyst';
import type { Preferences } from '../../src/taskpane/preferences';
import { Session } from '../../src/taskpane/store/session';
import { initialState } from '../../src/taskpane/store/state';
import { createStore } from '../../src/taskpane/store/store';
import { FakeHost } from './fakeHost';

export function startSession(snapshot: Snapshot, analyst: Analyst = directAnalyst) {
  const host = new FakeHost(snapshot);
  const store = createStore(initialState('zh-CN', 'score'));
  const session = new Session(store, host, analyst, forgetful());
  return { host, store, session, state: store.state };
}

/** Preferences that last as long as the test. */
export function forgetful(): Preferences {
  return { language: () => null, setLanguage: () => {}, view: () => null, setView: () => {} };
}
