import { isAtRest, type Command } from './command';

/** Reads the workbook again and analyses it. */
export const refresh: Command = {
  id: 'refresh',
  label: 'command.refresh',
  icon: 'refresh',
  keys: 'F9',
  isEnabled: isAtRest,
  async run(session) {
    await session.refresh();
  },
};
