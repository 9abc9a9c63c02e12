import { DEFAULT_GRADE_SCALE } from '../../../src/core/model';
import { exact } from '../../../src/core/numbers';
import { gradeOf, orderedScale } from '../../../src/core/scoring/grades';

test.each([
  ['100', '优'],
  ['90', '优'],
  ['89.99', '良'],
  ['89.5', '良'],
  ['80', '良'],
  ['79.9999', '中'],
  ['60', '中'],
  ['59.99', '差'],
  ['0', '差'],
])('%s is %s on the usual scale', (score, grade) => {
  expect(gradeOf(exact(score), DEFAULT_GRADE_SCALE)).toBe(grade);
});

test('a score below every band has no grade', () => {
  expect(gradeOf(exact('59'), [{ name: '合格', min: '60' }])).toBeNull();
});

test.each([
  [
    'out of order',
    [
      ['差', '0'],
      ['优', '85'],
      ['中', '60'],
    ],
    ['优', '中', '差'],
  ],
  ['one band only', [['优', '90']], null],
  [
    'two bands of one score',
    [
      ['优', '90'],
      ['良', '90'],
    ],
    null,
  ],
])('bands %s', (_, bands, expected) => {
  const scale = orderedScale(bands.map(([name, min]) => ({ name: name!, min: min! })));
  expect(scale?.map((band) => band.name) ?? null).toEqual(expected);
});
