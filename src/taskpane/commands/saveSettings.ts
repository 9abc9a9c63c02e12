import { isUnsaved } from '../store/settingsDraft';
import { isAtRest, type Command } from './command';

/** Shows the sheet 绩衡设置 that would be written for the settings and decisions made in the pane. */
export const saveSettings: Command = {
  id: 'saveSettings',
  label: 'command.saveSettings',
  icon: 'save',
  isEnabled: (state) => isAtRest(state) && state.book !== null && isUnsaved(state.book),
  async run(session) {
    const [book, { settingsPlan }] = await Promise.all([session.freshBook(), import('../preview/plan')]);
    if (book) session.propose(settingsPlan(book, session.store.state().language));
  },
};
