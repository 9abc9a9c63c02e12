/** Days of the Gregorian calendar as numbers, for telling how far apart two of them lie. */

/**
 * The days from 1 March of the year 0 to a day.
 * @param day as `2023-12-31`
 * @example dayNumber('2024-03-01') - dayNumber('2024-02-28') // 2
 */
export function dayNumber(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return dayOf(year, month, date);
}

/** The months from the year 0 to the month of a day. */
export function monthNumber(day: string): number {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return year * 12 + month - 1;
}

/**
 * The day so many months after another; the end of a month stays one.
 * @example dayAfterMonths('2024-01-31', 1) === dayNumber('2024-02-29') // true
 */
export function dayAfterMonths(day: string, months: number): number {
  const month = monthNumber(day) + months;
  const [year, index] = [Math.floor(month / 12), month % 12];
  const length = dayOf(year, index + 2, 1) - dayOf(year, index + 1, 1);
  return dayOf(year, index + 1, isMonthEnd(day) ? length : Math.min(Number(day.slice(8)), length));
}

/** @example isMonthEnd('2023-02-28') // true */
export function isMonthEnd(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return dayOf(year, month + 1, 1) === dayOf(year, month, date) + 1;
}

/** Months counted from March, so that the leap day is the last of its year. */
function dayOf(year: number, month: number, date: number): number {
  const shifted = year * 12 + month - 3;
  const [marchYear, marchMonth] = [Math.floor(shifted / 12), ((shifted % 12) + 12) % 12];
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + date - 1;
}
