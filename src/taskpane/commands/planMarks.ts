import { standingFindings } from '../store/selectors';
import { isAtRest, type Command } from './command';

/** Shows the marks and notes that would be put on cells with findings, and the findings sheet. */
export const planMarks: Command = {
  id: 'planMarks',
  label: 'command.planMarks',
  icon: 'highlight',
  keys: 'Control+Enter',
  isEnabled: (state) => isAtRest(state) && state.preview === null && state.book !== null && state.view === 'check',
  async run(session) {
    const [book, { markPlan }] = await Promise.all([session.freshBook(), import('../preview/plan')]);
    if (book) session.propose(markPlan(book, standingFindings(book), session.store.state().language));
  },
};
