import fc from 'fast-check';
import { dayAfterMonths, dayNumber, isMonthEnd, monthNumber } from '../../../src/core/numbers/calendar';

const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
const isoDay = (date: Date) => date.toISOString().slice(0, 10);

test('days lie as far apart as the clock says', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      const apart = (Date.parse(isoDay(b)) - Date.parse(isoDay(a))) / 86_400_000;
      expect(dayNumber(isoDay(b)) - dayNumber(isoDay(a))).toBe(apart);
    }),
  );
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2023-02-28', 1, '2023-03-31'],
  ['2023-12-15', 1, '2024-01-15'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2024-01-30', 1, '2024-02-29'],
  ['2023-05-10', 0, '2023-05-10'],
])('%s and %d months is %s', (day, months, expected) => {
  expect(dayAfterMonths(day, months)).toBe(dayNumber(expected));
});

test('the end of a month', () => {
  expect(['2024-02-29', '2023-12-31', '2023-11-30'].every(isMonthEnd)).toBe(true);
  expect(['2024-02-28', '2023-12-30', '2023-11-01'].some(isMonthEnd)).toBe(false);
  expect(monthNumber('2024-01-05') - monthNumber('2023-11-30')).toBe(2);
});
