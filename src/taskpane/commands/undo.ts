import { isAtRest, type Command } from './command';

/** Takes back the last write, also one of an earlier session; cells changed since stay as they are. */
export const undo: Command = {
  id: 'undo',
  label: 'command.undo',
  icon: 'undo',
  keys: 'Control+Z',
  isEnabled: (state) => isAtRest(state) && state.canUndo,
  async run(session) {
    if (await session.host.canUndo()) await session.undo();
    else session.store.dispatch({ type: 'told', news: { kind: 'nothing', about: 'undo' } });
  },
};
