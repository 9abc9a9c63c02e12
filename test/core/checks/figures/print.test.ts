import type { Figure } from '../../../../src/core/checks/figures/figure';
import { printCells, printInterval, printLike } from '../../../../src/core/checks/figures/print';
import { exact, interval, rational } from '../../../../src/core/numbers';
import { figure } from './figures';

test.each<[Figure, string, string]>([
  [figure('83.33%', 'share'), '0.916666666', '91.67%'],
  [figure('15,014.36'), '15253.83', '15,253.83'],
  [figure('99.9%', 'share'), '1', '100.0%'],
  [figure('45', 'points'), '45.5', '45.5'],
  [figure('46.5', 'points'), '46', '46.0'],
  [figure('1443', 'count'), '1445', '1445'],
  [figure('-5,735.50'), '-5735.5', '-5,735.50'],
])('beside %o the value %s is written %s', (style, value, text) => {
  expect(printLike(style, exact(value))).toBe(text);
});

test('an interval is written with two decimals more than the figure beside it', () => {
  const range = interval.between(rational(41n, 100n), exact('0.4576'));
  expect(printInterval(figure('44.10%', 'share'), range)).toBe('41.0000%～45.7600%');
});

test.each<[readonly [string, number, number][], string]>([
  [
    [
      ['表', 4, 4],
      ['表', 5, 4],
      ['表', 6, 4],
    ],
    '表!D4:D6',
  ],
  [
    [
      ['表', 4, 4],
      ['表', 4, 5],
      ['表', 9, 2],
    ],
    '表!D4:E4, B9',
  ],
  [
    [
      ['表', 4, 4],
      ['另', 4, 4],
    ],
    '表!D4, 另!D4',
  ],
])('cells %j are named %s', (cells, text) => {
  expect(printCells(cells.map(([sheet, row, column]) => ({ sheet, row, column })))).toBe(text);
});
