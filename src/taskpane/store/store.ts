/** The one place where the pane's state is kept. */
import { reduce } from './reducer';
import type { PaneAction, PaneState } from './state';

export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  /** Calls the listener after every change; returns a function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
