/** Whether something was done before it was due. */
import type { DateSpan } from '../../model';

export type Met = 'yes' | 'no' | 'cannot tell';

/** A year told on one side only counts for both. */
export function compareDates(due: DateSpan, done: DateSpan): Met {
  const year = [due, done].map(({ last }) => last.slice(0, 4)).find((start) => !start.startsWith('--')) ?? '0000';
  const dated = (day: string) => (day.startsWith('--') ? `${year}-${day.slice(2)}` : day);
  if (dated(done.last) <= dated(due.last)) return 'yes';
  return dated(done.first) > dated(due.last) ? 'no' : 'cannot tell';
}
