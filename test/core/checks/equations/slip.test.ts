import { type Slip, slipBetween } from '../../../../src/core/checks/equations/slip';

test.each<[number, number, Slip | null]>([
  [1443, 1445, 'digit'],
  [4381, 4831, 'transposition'],
  [4381, 1438, null],
  [438, 4381, 'omission'],
  [4481, 481, 'repetition'],
  [-39859, 39859, 'sign'],
  [150000000, 15000, 'tenThousand'],
  [15000, 1500000000000, 'tenThousand'],
  [95, 9500, 'hundred'],
  [12340, 1234, 'scale'],
  [1234, 1234, null],
  [0, 5, null],
  [19, 25, null],
])('%i typed for %i: %s', (typed, meant, slip) => {
  expect(slipBetween(typed, meant)).toBe(slip);
});
