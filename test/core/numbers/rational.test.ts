/** Exact rationals: the laws of a field, and texts that survive the way there and back. */
import fc from 'fast-check';
import {
  ONE,
  type Rational,
  ZERO,
  absolute,
  add,
  ceiling,
  compare,
  divide,
  equals,
  exact,
  floor,
  fromNumber,
  greatest,
  isZero,
  least,
  multiply,
  negate,
  parseExact,
  rational,
  subtract,
  sum,
  toExact,
  toNumber,
} from '../../../src/core/numbers';

const rationals = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));
const nonZero = rationals.filter((value) => !isZero(value));
const same = (a: Rational, b: Rational) => expect(toExact(a)).toBe(toExact(b));

describe('the laws of a field', () => {
  test('sums and products commute, associate and distribute', () => {
    fc.assert(
      fc.property(rationals, rationals, rationals, (a, b, c) => {
        same(add(a, b), add(b, a));
        same(multiply(a, b), multiply(b, a));
        same(add(add(a, b), c), add(a, add(b, c)));
        same(multiply(multiply(a, b), c), multiply(a, multiply(b, c)));
        same(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)));
      }),
    );
  });

  test('0 and 1 change nothing, and every step can be taken back', () => {
    fc.assert(
      fc.property(rationals, nonZero, (a, b) => {
        same(add(a, ZERO), a);
        same(multiply(a, ONE), a);
        same(add(a, negate(a)), ZERO);
        same(subtract(add(a, b), b), a);
        same(divide(multiply(a, b), b), a);
      }),
    );
  });

  test('results stand in lowest terms with a positive denominator', () => {
    fc.assert(
      fc.property(rationals, nonZero, (a, b) => {
        const quotient = divide(a, b);
        expect(quotient.denominator > 0n).toBe(true);
        expect(quotient).toEqual(rational(quotient.numerator * -6n, quotient.denominator * -6n));
      }),
    );
  });

  test('order: total, kept by adding, turned by negating', () => {
    fc.assert(
      fc.property(rationals, rationals, rationals, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        expect(compare(a, b) === 0).toBe(equals(a, b));
        expect(compare(add(a, c), add(b, c))).toBe(compare(a, b));
        expect(compare(negate(a), negate(b))).toBe(compare(b, a));
        same(add(least(a, b), greatest(a, b)), add(a, b));
        expect(compare(absolute(a), ZERO)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a value lies between its floor and its ceiling, which are at most 1 apart', () => {
    fc.assert(
      fc.property(rationals, (a) => {
        const [below, above] = [rational(floor(a)), rational(ceiling(a))];
        expect(compare(below, a)).toBeLessThanOrEqual(0);
        expect(compare(above, a)).toBeGreaterThanOrEqual(0);
        expect(ceiling(a) - floor(a)).toBe(a.denominator === 1n ? 0n : 1n);
      }),
    );
  });
});

describe('exact texts', () => {
  test('survive the way there and back', () => {
    fc.assert(fc.property(rationals, (value) => equals(parseExact(toExact(value))!, value)));
  });

  test.each([
    ['12.50', '12.5'],
    ['-0', '0'],
    ['+7', '7'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1.05e2', '105'],
    ['25E-3', '0.025'],
    ['6/4', '1.5'],
    ['1/3', '1/3'],
    ['-7/21', '-1/3'],
    ['00012', '12'],
  ])('%s is %s', (text, expected) => {
    expect(toExact(exact(text))).toBe(expected);
  });

  test.each(['', '.', '-', '1,234', '12家', '1/0', '1e99999', 'NaN', ' 1', '1.2.3', '１'])(
    '%j is no number',
    (text) => {
      expect(parseExact(text)).toBeNull();
      expect(() => exact(text)).toThrow(RangeError);
    },
  );

  test('a denominator of 0 is a programmer’s error', () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
  });
});

describe('doubles', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [0.300000011920929, '0.300000011920929'],
    [24214.52, '24214.52'],
    [1e21, '1000000000000000000000'],
    [-2.5e-7, '-0.00000025'],
    [1.79769313486232e29, '179769313486232' + '0'.repeat(15)],
    [9007199254740991, '9007199254740991'],
  ])('%d stands for %s', (value, expected) => {
    expect(toExact(fromNumber(value)!)).toBe(expected);
  });

  test.each([NaN, Infinity, -Infinity])('%d is no number', (value) => {
    expect(fromNumber(value)).toBeNull();
  });

  test('a double of at most 15 digits comes back as itself, whatever size a form can mean', () => {
    const doubles = fc
      .double({ noNaN: true, min: -1e29, max: 1e29 })
      .map((value) => Number(value.toPrecision(15)))
      .filter((value) => value === 0 || Math.abs(value) > 1e-29);
    fc.assert(fc.property(doubles, (value) => toNumber(fromNumber(value)!) === value + 0));
  });

  test.each([1e300, -1e300, 1e-300, 5e-324, 1e31, -1e-31])('%d is of no size that a form means', (value) => {
    expect(fromNumber(value)).toBeNull();
  });

  test.each(['1e31', '1e-31', '1e300', '9e9999'])('%s is no number to calculate with', (text) => {
    expect(parseExact(text)).toBeNull();
  });

  test('fractions become the nearest double', () => {
    expect(toNumber(exact('1/3'))).toBe(1 / 3);
    expect(toNumber(exact('-2/3'))).toBe(-2 / 3);
  });

  test('what goes wrong in doubles is right here', () => {
    const left = multiply(subtract(exact('1.03'), exact('0.005')), exact('40'));
    expect(compare(left, exact('41'))).toBe(0);
    expect((1.03 - 0.005) * 40 > 41).toBe(true);
    same(sum(['0.1', '0.2', '-0.3'].map(exact)), ZERO);
  });
});
