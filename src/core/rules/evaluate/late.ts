/** How late something was, from the dates of target and actual. */
import type { DateSpan, Subject } from '../../model';
import { type Rational, divide, exact, rational } from '../../numbers';
import { dayAfterMonths, dayNumber, isMonthEnd, monthNumber } from '../../numbers/calendar';
import { unitNamed } from '../../numbers/units';
import type { Frame } from './frame';

/** The least and the most it can have been late, in the unit asked for; 0 where it was on time. */
export interface Lateness {
  readonly least: Rational;
  readonly most: Rational;
}

/**
 * Null where the subject does not count time, or one of the two tells no date; also for hours and working days, which a
 * calendar without holidays cannot count.
 */
export function latenessByDates(of: Subject['of'], unitName: string | null, frame: Frame): Lateness | null {
  const { target, actual } = frame;
  const unit = unitName === null ? null : unitNamed(unitName);
  if (of !== 'occurrence' || !unit || target?.kind !== 'date' || actual?.kind !== 'date') return null;
  if (!target.date || !actual.date) return null;
  const [due, done] = inOneYear(target.date, actual.date);
  const count = unit.dimension === 'days' ? daysLate : unit.dimension === 'months' ? monthsLate : null;
  if (!count) return null;
  const [least, most] = count(due, done).map((late) => divide(late, exact(unit.factor)));
  return { least: least!, most: most! };
}

/** A year told on one side only counts for both. */
function inOneYear(due: DateSpan, done: DateSpan): readonly [string, DateSpan] {
  const year = [due, done].map(({ last }) => last.slice(0, 4)).find((start) => !start.startsWith('--')) ?? '2001';
  const dated = (day: string): string => (day.startsWith('--') ? `${year}-${day.slice(2)}` : day);
  return [dated(due.last), { first: dated(done.first), last: dated(done.last) }];
}

function daysLate(due: string, { first, last }: DateSpan): readonly Rational[] {
  return [first, last].map((day) => rational(BigInt(Math.max(0, dayNumber(day) - dayNumber(due)))));
}

/** Where only months are told, by months; else full months, and the days after them as part of the next. */
function monthsLate(due: string, { first, last }: DateSpan): readonly Rational[] {
  const isWholeMonth = first.slice(0, 7) === last.slice(0, 7) && first.endsWith('-01') && isMonthEnd(last);
  if (isWholeMonth && isMonthEnd(due)) {
    const months = rational(BigInt(Math.max(0, monthNumber(last) - monthNumber(due))));
    return [months, months];
  }
  return [first, last].map((day) => monthsBetween(due, day));
}

function monthsBetween(due: string, day: string): Rational {
  if (day <= due) return rational(0n);
  const months = monthNumber(day) - monthNumber(due);
  const full = dayAfterMonths(due, months) > dayNumber(day) ? months - 1 : months;
  const [from, to] = [dayAfterMonths(due, full), dayAfterMonths(due, full + 1)];
  return rational(BigInt(full * (to - from) + dayNumber(day) - from), BigInt(to - from));
}
