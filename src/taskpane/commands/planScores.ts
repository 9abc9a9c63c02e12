import { isAtRest, type Command } from './command';

/** Shows which score cells would be written, and with what. */
export const planScores: Command = {
  id: 'planScores',
  label: 'command.planScores',
  icon: 'edit',
  keys: 'Control+Enter',
  isEnabled: (state) => isAtRest(state) && state.preview === null && state.book !== null && state.view === 'score',
  async run(session) {
    const [book, { scorePlan }] = await Promise.all([session.freshBook(), import('../preview/plan')]);
    const { writing, language } = session.store.state();
    if (book) session.propose(scorePlan(book, writing, language));
  },
};
