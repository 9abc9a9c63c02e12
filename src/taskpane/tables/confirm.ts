/** Tables that were read with so little confidence that a person is asked before anything of them is scored. */
import { ASK_BELOW, type Table } from '../../core/model';
import { scoredTables } from '../store/selectors';
import type { Book } from '../store/state';

/** One that would be scored, or that holds what scores are made of. */
export function isToBeConfirmed({ kind, confidence, columns }: Table): boolean {
  if (confidence >= ASK_BELOW) return false;
  if (kind === 'indicators' || kind === 'summary') return true;
  return kind === 'list' && columns.some(({ role }) => role === 'weight' || role === 'score');
}

/** Tables that say something about scores or may do so, in the order of the book. */
export function shownTables(book: Book): readonly Table[] {
  const scored = scoredTables(book);
  return book.analysis.tables.filter((table) => scored.includes(table) || isToBeConfirmed(table));
}

/** Whether nothing of the book is scored yet because of a question about every table that would be. */
export function awaitsConfirmation(book: Book): boolean {
  const scored = scoredTables(book);
  return scored.length > 0 && scored.every(isToBeConfirmed);
}
