import { isAtRest, type Command } from './command';

/** Takes every mark and note of ours off the cells and restores their own colours. Needs no preview: it is all ours. */
export const clearMarks: Command = {
  id: 'clearMarks',
  label: 'command.clearMarks',
  icon: 'eraser',
  isEnabled: isAtRest,
  async run(session) {
    const book = await session.freshBook();
    if (!book) return;
    const { clearMarks: clearMarkEdits } = await import('../../core/edits');
    const edits = clearMarkEdits(book.snapshot);
    if (edits.length > 0) await session.writeNow(edits, 'clearMarks');
    else session.store.dispatch({ type: 'told', news: { kind: 'nothing', about: 'unmark' } });
  },
};
