/** Serial numbers of spreadsheets against the calendar of the platform. */
import fc from 'fast-check';
import { dayOfSerial, withYear } from '../../../../src/core/numbers/quantity/dates';

test('serial numbers follow the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      expect(dayOfSerial(serial)).toBe(day.toISOString().slice(0, 10));
    }),
  );
});

test.each([0, 60, -5, 1.5, NaN, 2_958_466])('%d is no day', (serial) => {
  expect(dayOfSerial(serial)).toBeNull();
});

test('the year of the form fills a missing year only', () => {
  expect(withYear({ first: '--03-01', last: '--10-31' }, 2023)).toEqual({ first: '2023-03-01', last: '2023-10-31' });
  expect(withYear({ first: '2022-03-01', last: '2022-10-31' }, 2023).last).toBe('2022-10-31');
});
