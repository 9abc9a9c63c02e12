import { reduce } from '../../../src/taskpane/store/reducer';
import {
  initialState,
  type News,
  type PaneAction,
  type PaneState,
  type Preview,
} from '../../../src/taskpane/store/state';
import { createStore } from '../../../src/taskpane/store/store';

const START = initialState('zh-CN', 'score');
const PREVIEW: Preview = { purpose: 'scores', items: [], left: [], conflicts: [] };
const TROUBLE: News = { kind: 'trouble', failure: { code: 'timeout', data: {} }, retry: 'refresh' };
const WRITTEN: News = { kind: 'written', count: 3, conflicts: [], notesLeftOut: 0 };

test.each<[string, Partial<PaneState>, PaneAction, Partial<PaneState>]>([
  [
    'a new attempt ends the old trouble',
    { news: TROUBLE },
    { type: 'started', step: 'reading', canCancel: true },
    { news: null },
  ],
  [
    'but not the news of a write',
    { news: WRITTEN },
    { type: 'started', step: 'reading', canCancel: true },
    { news: WRITTEN },
  ],
  ['progress without work is nothing', {}, { type: 'progressed', share: 0.5 }, { work: { at: 'rest' } }],
  [
    'another view closes the preview',
    { preview: PREVIEW },
    { type: 'looked', view: 'check' },
    { preview: null, view: 'check' },
  ],
  ['a preview ends old news', { news: WRITTEN }, { type: 'previewed', preview: PREVIEW }, { news: null }],
  [
    'a line is taken out',
    { preview: { ...PREVIEW, left: ['a'] } },
    { type: 'took', ids: ['b', 'a'], isIn: false },
    { preview: { ...PREVIEW, left: ['b', 'a'] } },
  ],
  [
    'and put back',
    { preview: { ...PREVIEW, left: ['a', 'b'] } },
    { type: 'took', ids: ['a'], isIn: true },
    { preview: { ...PREVIEW, left: ['b'] } },
  ],
  [
    'opened twice is open once',
    { opened: ['a'] },
    { type: 'opened', keys: ['a', 'b'], isOpen: true },
    { opened: ['a', 'b'] },
  ],
  ['closed', { opened: ['a', 'b'] }, { type: 'opened', keys: ['a'], isOpen: false }, { opened: ['b'] }],
  ['a filter goes to the findings', {}, { type: 'filtered', severity: 'error' }, { severity: 'error', view: 'check' }],
])('%s', (_what, before, action, after) => {
  expect(reduce({ ...START, ...before }, action)).toMatchObject(after);
});

test('without a book nothing grows stale and listeners hear nothing', () => {
  const store = createStore(START);
  const listener = jest.fn();
  store.subscribe(listener);
  store.dispatch({ type: 'grewStale' });
  expect(listener).not.toHaveBeenCalled();
  expect(store.state()).toBe(START);
});

test('a listener that stopped hears nothing more', () => {
  const store = createStore(START);
  const listener = jest.fn();
  const stop = store.subscribe(listener);
  store.dispatch({ type: 'spoke', language: 'en-US' });
  stop();
  store.dispatch({ type: 'spoke', language: 'zh-CN' });
  expect(listener).toHaveBeenCalledTimes(1);
});
