import { bookOfForm } from '../store/forms';
import { isAtRest, type Command } from './command';

/** Shows the sheet 绩衡测算 that would be written for the scenario. */
export const planScenario: Command = {
  id: 'planScenario',
  label: 'command.planScenario',
  icon: 'table',
  isEnabled: (state) =>
    isAtRest(state) && state.preview === null && state.book !== null && state.whatIf.current.overrides.length > 0,
  async run(session) {
    const book = await session.freshBook();
    const [{ scenarioSheet }, { editPlan }] = await Promise.all([import('../whatif/sheet'), import('../preview/plan')]);
    const { whatIf, form, language } = session.store.state();
    if (!book) return;
    session.propose(editPlan('scenario', [scenarioSheet(bookOfForm(book, form), whatIf.current, language)], book));
  },
};
