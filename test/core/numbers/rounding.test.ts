/** Half up on the exact decimal, against an oracle that works on the digits of the text. */
import fc from 'fast-check';
import { exact, fixed, percentText, roundHalfUp, toExact } from '../../../src/core/numbers';

/** Rounds a decimal text by hand: looks at the first digit cut off and carries. */
function roundByDigits(text: string, decimals: number): string {
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const kept = `${whole}${fraction.padEnd(decimals, '0').slice(0, decimals)}`;
  const isUp = (fraction[decimals] ?? '0') >= '5';
  const digits = String(BigInt(kept) + (isUp ? 1n : 0n)).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const result = `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0*$/, (zeros) =>
    zeros.includes('.') ? '' : zeros,
  );
  const trimmed = result.includes('.') ? result.replace(/0+$/, '') : result;
  return negative && trimmed !== '0' ? `-${trimmed}` : trimmed;
}

const decimalTexts = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }))
  .map(([negative, digits, places]) => {
    const text = String(digits).padStart(places + 1, '0');
    const cut = text.length - places;
    return `${negative ? '-' : ''}${text.slice(0, cut)}${places > 0 ? '.' : ''}${text.slice(cut)}`;
  });

test('agrees with rounding by hand', () => {
  fc.assert(
    fc.property(decimalTexts, fc.integer({ min: 0, max: 4 }), (text, decimals) => {
      expect(toExact(roundHalfUp(exact(text), decimals))).toBe(roundByDigits(text, decimals));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['2.675', 2, '2.68'],
  ['1.005', 2, '1.01'],
  ['-0.5', 0, '-1'],
  ['-2.5', 0, '-3'],
  ['0.4999', 0, '0'],
  ['1/3', 4, '0.3333'],
  ['2/3', 2, '0.67'],
  ['99.995', 2, '100'],
])('%s to %i decimals is %s', (text, decimals, expected) => {
  expect(toExact(roundHalfUp(exact(text), decimals))).toBe(expected);
});

test.each([
  ['83.335', 2, '83.34'],
  ['100', 2, '100.00'],
  ['-0.001', 2, '0.00'],
  ['7.5', 0, '8'],
  ['-12.3', 1, '-12.3'],
])('%s prints with %i decimals as %s', (text, decimals, expected) => {
  expect(fixed(exact(text), decimals)).toBe(expected);
});

test.each([
  ['0.91667', 2, '91.67%'],
  ['1', 2, '100%'],
  ['0.8333', 1, '83.3%'],
  ['-0.05', 0, '-5%'],
])('the rate %s with %i decimals is %s', (text, decimals, expected) => {
  expect(percentText(exact(text), decimals)).toBe(expected);
});
