import { inArea, rowKey } from '../../core/model';
import { groupKey } from '../store/selectors';
import { isAtRest, type Command } from './command';

/** Opens the indicator in whose row the selected cell stands: its rule as read, its arithmetic. */
export const why: Command = {
  id: 'why',
  label: 'command.why',
  icon: 'question',
  isEnabled: isAtRest,
  async run(session) {
    const at = await session.host.selection();
    const book = await session.freshBook();
    if (!book) return;
    const table =
      at && book.analysis.tables.find((each) => each.sheet === at.sheet && inArea(each.area, at.row, at.column));
    const indicator = table?.indicators.find((each) => at!.row >= each.row && at!.row <= each.lastRow);
    if (!table || !indicator) {
      session.store.dispatch({ type: 'told', news: { kind: 'nothing', about: 'why' } });
      return;
    }
    session.store.dispatch({ type: 'looked', view: 'score' });
    const key = rowKey(table.id, indicator.row);
    session.store.dispatch({ type: 'opened', keys: [groupKey(table.id, indicator.levels), key], isOpen: true });
    session.store.dispatch({ type: 'sought', key });
  },
};
