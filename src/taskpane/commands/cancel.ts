import type { Command } from './command';

/** Stops reading or analysing. Writing is never stopped half way. */
export const cancel: Command = {
  id: 'cancel',
  label: 'command.cancel',
  icon: 'dismiss',
  keys: 'Escape',
  isEnabled: ({ work }) => work.at === 'busy' && work.canCancel,
  async run(session) {
    session.cancel();
  },
};
