import { writable } from '../preview/lines';
import { isAtRest, type Command } from './command';

/** Writes what the preview shows. */
export const write: Command = {
  id: 'write',
  label: 'command.write',
  icon: 'checkmark',
  keys: 'Control+Enter',
  isEnabled: (state) => isAtRest(state) && state.preview !== null && writable(state.preview).length > 0,
  async run(session) {
    await session.writePreview();
  },
};
