import { isAtRest, type Command } from './command';

/** Goes back without writing. */
export const closePreview: Command = {
  id: 'closePreview',
  label: 'command.closePreview',
  icon: 'back',
  keys: 'Escape',
  isEnabled: (state) => isAtRest(state) && state.preview !== null,
  async run(session) {
    session.store.dispatch({ type: 'closedPreview' });
  },
};
