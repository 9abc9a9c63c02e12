/** What a cell says as a bare number, and which values it may stand for. */
import fc from 'fast-check';
import {
  type NumberCell,
  cellNumber,
  exact,
  fixed,
  interval,
  precisionOf,
  shownInterval,
  shownStep,
  toExact,
  toNumber,
} from '../../../src/core/numbers';

const typed = (text: string): NumberCell => ({ value: text, text });
const shown = (value: number, text: string): NumberCell => ({ value, text });
const number = (cell: NumberCell) => {
  const value = cellNumber(cell);
  return value && toExact(value);
};
const ends = (cell: NumberCell, column = {}) => {
  const a = shownInterval(cell, column);
  return a && `${toExact(a.low!)}..${toExact(a.high!)}`;
};

describe('numbers typed as text', () => {
  test.each([
    ['1,234.50', '1234.5'],
    ['12分', '12'],
    ['（1,031.66）', '-1031.66'],
    ['-12.5', '-12.5'],
    ['－3', '-3'],
    ['+4', '4'],
    ['95%', '0.95'],
    ['－6.43％', '-0.0643'],
    ['5‰', '0.005'],
    ['４５', '45'],
    [' 1 200 ', '1200'],
    ['￥350,000.00', '350000'],
    ['1234万元', '1234'],
    ['6036家', '6036'],
    ['1,2345', '12345'],
    ['.5', '0.5'],
    ['12.', '12'],
    ['1.5E3', '1500'],
    ['0.00%', '0'],
  ])('%s is %s', (text, expected) => {
    expect(number(typed(text))).toBe(expected);
  });

  test.each([
    '',
    ' ',
    '-',
    '—',
    '——',
    '/',
    '无',
    '≥10',
    '10-20',
    '约10',
    '12、13',
    '12分（满分）',
    '(5',
    '5)',
    '1,23',
    '#DIV/0!',
    '12号楼',
    '3/4',
    '合计',
    '(-5',
    '--5',
  ])('%j is no number', (text) => {
    expect(number(typed(text))).toBeNull();
    expect(shownStep(typed(text))).toBeNull();
    expect(ends(typed(text))).toBeNull();
  });

  test.each([null, true, false, NaN, Infinity])('a cell that holds %p is no number', (value) => {
    expect(number({ value, text: String(value) })).toBeNull();
  });
});

describe('stored numbers', () => {
  test.each([
    [0.65, '65%', '0.65', '0.01'],
    [0.9993, '99.93%', '0.9993', '0.0001'],
    [24214.52, '24,214.52', '24214.52', '0.01'],
    [6036, '6036家', '6036', '1'],
    [24214.52, '2.42万', '24214.52', '100'],
    [24214520, '24,215', '24214520', '1000'],
    [242145200, '2.4', '242145200', '10000000'],
    [12, '12.00', '12', '0.01'],
    [-1031.66, '(1,031.66)', '-1031.66', '0.01'],
    [0.1 + 0.2, '0.3', '0.3', '0.1'],
    [120000, '1.2E+05', '120000', '10000'],
    [0, '0.00%', '0', '0.0001'],
  ])('%d shown as %s is %s in steps of %s', (value, text, expected, last) => {
    expect([number(shown(value, text)), shownStep(shown(value, text))]).toEqual([expected, last]);
  });

  test.each([
    [45291, '2023年12月31日'],
    [12, '####'],
    [5, '第5名'],
    [7, '3'],
  ])('%d shown as %s has no shown step', (value, text) => {
    expect(shownStep(shown(value, text))).toBeNull();
    expect(number(shown(value, text))).toBe(String(value));
  });
});

describe('exact or rounded', () => {
  test.each([
    ['12', { role: 'weight' }, 'exact'],
    ['9.5', { role: 'score' }, 'exact'],
    ['83.33%', { role: 'rate' }, 'rounded'],
    ['100%', {}, 'rounded'],
    ['6036家', {}, 'exact'],
    ['6036', { unit: '家' }, 'exact'],
    ['24,214.52', { unit: '万元' }, 'rounded'],
    ['29,971', { unit: '万元' }, 'rounded'],
    ['1.1亿元', {}, 'rounded'],
    ['38,650.00', { unit: '元' }, 'exact'],
    ['216.91', {}, 'rounded'],
    ['216', {}, 'exact'],
    ['12.5', { unit: '公里' }, 'rounded'],
    ['12', { unit: '公里' }, 'exact'],
    ['91.5', { unit: '分' }, 'exact'],
    ['4', { unit: '%' }, 'rounded'],
  ] as const)('%s in %p is %s', (text, column, expected) => {
    expect(precisionOf(typed(text), column)).toBe(expected);
  });
});

describe('what a cell stands for', () => {
  test.each([
    [shown(0.65, '65%'), {}, '0.645..0.655'],
    [shown(24214.52, '24,214.52'), { unit: '万元' }, '24214.515..24214.525'],
    [shown(6036, '6036家'), {}, '6036..6036'],
    [shown(27.4985, '27.50'), { role: 'score' }, '27.4985..27.4985'],
    [shown(0.83333333, '83.33%'), { role: 'rate' }, '0.83325..0.83335'],
    [shown(24214520, '24,215'), { unit: '万元' }, '24214500..24215500'],
    [typed('（12.50）'), { unit: '万元' }, '-12.505..-12.495'],
    [typed('98%'), { role: 'rate' }, '0.975..0.985'],
  ] as const)('%p in %p', (cell, column, expected) => {
    expect(ends(cell, column)).toBe(expected);
  });

  test('holds the stored value, whatever the decimals and the format show', () => {
    const cells = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(cells, fc.boolean(), ([thousandths, decimals], isPercent) => {
        const value = exact(`${thousandths}e-3`);
        const text = isPercent ? `${fixed(exact(`${thousandths}e-1`), decimals)}%` : fixed(value, decimals);
        const found = shownInterval({ value: toNumber(value), text }, { role: 'rate' });
        expect(found && interval.contains(found, value)).toBe(true);
      }),
    );
  });
});
