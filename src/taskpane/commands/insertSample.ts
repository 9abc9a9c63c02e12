import { isAtRest, type Command } from './command';

/** Shows, and then inserts, a sheet with a filled-in form on which everything can be tried. */
export const insertSample: Command = {
  id: 'insertSample',
  label: 'command.insertSample',
  icon: 'table',
  isEnabled: (state) => isAtRest(state) && state.preview === null,
  async run(session) {
    const book = await session.freshBook();
    const [{ sampleEdit }, { editPlan }] = await Promise.all([import('../firstRun/sample'), import('../preview/plan')]);
    if (book) session.propose(editPlan('sample', [sampleEdit()], book));
  },
};
