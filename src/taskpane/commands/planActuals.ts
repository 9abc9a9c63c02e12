import { bookOfForm } from '../store/forms';
import { areSame } from '../store/settingsDraft';
import { isAtRest, type Command } from './command';

/** Shows what the scenario would change in the workbook: actuals, weights, and decisions in the sheet of settings. */
export const planActuals: Command = {
  id: 'planActuals',
  label: 'command.planActuals',
  icon: 'edit',
  keys: 'Control+Enter',
  isEnabled: (state) =>
    isAtRest(state) &&
    state.preview === null &&
    state.book !== null &&
    state.view === 'whatif' &&
    state.whatIf.current.overrides.length > 0,
  async run(session) {
    const book = await session.freshBook();
    if (!book) return;
    const [{ applied }, { editPlan, settingsPlan }] = await Promise.all([
      import('../../core/whatif'),
      import('../preview/plan'),
    ]);
    const { whatIf, form, language } = session.store.state();
    const { edits, settings } = applied(bookOfForm(book, form), whatIf.current.overrides);
    if (!areSame(settings, book.settings)) await session.choose(settings);
    const chosen = session.store.state().book ?? book;
    const plan = editPlan('actuals', edits, chosen);
    session.propose({ ...plan, items: [...plan.items, ...settingsPlan(chosen, language).items] });
  },
};
