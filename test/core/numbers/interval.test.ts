/** Intervals: what they contain, checked by sampling; and the two flaws of a known implementation (guide/consistency.md §2). */
import fc from 'fast-check';
import {
  type Interval,
  add,
  divide,
  exact,
  interval,
  multiply,
  rational,
  subtract,
  toExact,
} from '../../../src/core/numbers';

const {
  EVERYTHING,
  between,
  contains,
  difference,
  intersect,
  isEmpty,
  isPoint,
  isWithin,
  negative,
  overlap,
  point,
  productOf,
  quotientOf,
  rounded,
  scaled,
  sumOf,
} = interval;

/** `[a,b)` and the like; `*` is an open end without bound. */
function of(text: string): Interval {
  const [low = '', high = ''] = text.slice(1, -1).split(',');
  const end = (value: string) => (value === '*' ? null : exact(value));
  return between(end(low), end(high), text.startsWith('['), text.endsWith(']'));
}

function show(a: Interval): string {
  const end = (value: Interval['low']) => (value ? toExact(value) : '*');
  return `${a.lowClosed ? '[' : '('}${end(a.low)},${end(a.high)}${a.highClosed ? ']' : ')'}`;
}

/** Small ends, so that shared ends, zeros and points are frequent. */
const ends = fc.integer({ min: -3, max: 3 }).map((value) => rational(BigInt(value)));
const bounded = fc
  .tuple(ends, ends, fc.boolean(), fc.boolean())
  .map(([a, b, lowClosed, highClosed]) =>
    subtract(b, a).numerator < 0n ? between(b, a, lowClosed, highClosed) : between(a, b, lowClosed, highClosed),
  )
  .filter((a) => !isEmpty(a));
const anyInterval = fc.oneof(
  bounded,
  fc.tuple(ends, fc.boolean()).map(([low, closed]) => between(low, null, closed)),
  fc.tuple(ends, fc.boolean()).map(([high, closed]) => between(null, high, true, closed)),
  fc.constant(EVERYTHING),
);
/** Halves reach every end and every place between two ends. */
const samples = Array.from({ length: 17 }, (_, i) => rational(BigInt(i - 8), 2n));

/** Values of a bounded interval: its closed ends, and places near and between its ends. */
function valuesOf(a: Interval) {
  const width = subtract(a.high!, a.low!);
  return [0n, 1n, 500n, 999n, 1000n]
    .map((share) => add(a.low!, multiply(width, rational(share, 1000n))))
    .filter((value) => contains(a, value));
}

describe('intersection', () => {
  test('commutes, associates, and holds exactly what both hold', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, anyInterval, (a, b, c) => {
        expect(show(intersect(a, b))).toBe(show(intersect(b, a)));
        expect(show(intersect(intersect(a, b), c))).toBe(show(intersect(a, intersect(b, c))));
        for (const value of samples) {
          expect(contains(intersect(a, b), value)).toBe(contains(a, value) && contains(b, value));
        }
      }),
    );
  });

  test('overlap agrees with sampling', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        expect(overlap(a, b)).toBe(samples.some((value) => contains(a, value) && contains(b, value)));
      }),
    );
  });

  test('being within agrees with sampling', () => {
    fc.assert(
      fc.property(bounded, anyInterval, (a, b) => {
        expect(isWithin(a, b)).toBe(samples.every((value) => !contains(a, value) || contains(b, value)));
      }),
    );
  });

  test.each([
    ['[5,6)', '(6,7]', false],
    ['[5,6)', '[6,7]', false],
    ['[5,6]', '[6,7]', true],
    ['[5,6]', '(6,7]', false],
    ['(*,0)', '[0,*)', false],
    ['(*,0]', '[0,*)', true],
  ])('%s and %s overlap: %s', (a, b, expected) => {
    expect(overlap(of(a), of(b))).toBe(expected);
  });
});

describe('arithmetic', () => {
  test('taking [2,3) from 0 gives (-3,-2]: the flags go with the ends', () => {
    expect(show(difference(point(exact('0')), of('[2,3)')))).toBe('(-3,-2]');
    expect(show(scaled(of('[2,3)'), exact('-1')))).toBe('(-3,-2]');
    expect(show(negative(of('(*,1]')))).toBe('[-1,*)');
  });

  test.each([
    ['[0,1)', '(2,3)', '[0,3)', '0 times anything is attained beside an open end'],
    ['(0,1)', '(0,1)', '(0,1)', 'an open 0 is not attained'],
    ['(0,1]', '[0,2]', '[0,2]', 'a closed 0 on the other side is'],
    ['[-1,1)', '[-2,2]', '[-2,2]', 'the corner -1 x 2 is closed'],
    ['(-1,1)', '[0,0]', '[0,0]', 'times the point 0'],
    ['[-3,-2)', '(1,2]', '[-6,-2)', 'negative times positive'],
    ['(-2,0]', '(-3,-1)', '[0,6)', 'a closed 0 at the upper end'],
  ])('%s x %s is %s: %s', (a, b, expected) => {
    expect(show(productOf(of(a), of(b)))).toBe(expected);
    expect(show(productOf(of(b), of(a)))).toBe(expected);
  });

  test('sums, differences and products hold every sum, difference and product', () => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        for (const x of valuesOf(a)) {
          for (const y of valuesOf(b)) {
            expect(contains(sumOf(a, b), add(x, y))).toBe(true);
            expect(contains(difference(a, b), subtract(x, y))).toBe(true);
            expect(contains(productOf(a, b), multiply(x, y))).toBe(true);
          }
        }
      }),
    );
  });

  test('a closed end of a product is a product of two values', () => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const product = productOf(a, b);
        const products = valuesOf(a).flatMap((x) => valuesOf(b).map((y) => toExact(multiply(x, y))));
        if (product.lowClosed) expect(products).toContain(toExact(product.low!));
        if (product.highClosed) expect(products).toContain(toExact(product.high!));
      }),
    );
  });

  test('quotients hold every quotient, and are undecided where the divisor may be 0', () => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const quotient = quotientOf(a, b);
        if (contains(b, exact('0'))) expect(quotient).toBeNull();
        if (!quotient) return;
        for (const x of valuesOf(a)) for (const y of valuesOf(b)) expect(contains(quotient, divide(x, y))).toBe(true);
      }),
    );
  });

  test('scaling by a number is multiplying with its point', () => {
    fc.assert(
      fc.property(bounded, ends, (a, factor) => {
        expect(show(scaled(a, factor))).toBe(show(productOf(a, point(factor))));
      }),
    );
  });

  test('without bound', () => {
    expect(show(sumOf(of('[1,*)'), of('[2,3]')))).toBe('[3,*)');
    expect(show(scaled(of('[1,*)'), exact('-2')))).toBe('(*,-2]');
    expect(productOf(of('[1,*)'), of('[2,3]'))).toEqual(EVERYTHING);
    expect(quotientOf(of('[1,2]'), of('[1,*)'))).toBeNull();
  });
});

describe('what a shown figure stands for', () => {
  test.each([
    ['0.83', '0.01', 'nearest', '[0.825,0.835]'],
    ['0', '1', 'nearest', '[-0.5,0.5]'],
    ['-5', '1', 'nearest', '[-5.5,-4.5]'],
    ['0.83', '0.01', 'truncated', '[0.83,0.84)'],
    ['0', '0.1', 'truncated', '(-0.1,0.1)'],
    ['-2.5', '0.1', 'truncated', '(-2.6,-2.5]'],
    ['7', '0', 'nearest', '[7,7]'],
  ] as const)('%s in steps of %s, %s, is %s', (value, step, mode, expected) => {
    expect(show(rounded(exact(value), exact(step), mode))).toBe(expected);
  });

  test.each([
    ['[3,3]', false, true],
    ['[3,3)', true, false],
    ['(4,3)', true, false],
    ['[3,4]', false, false],
    ['(*,*)', false, false],
  ])('%s: empty %s, a point %s', (text, empty, isOne) => {
    expect(isEmpty(of(text))).toBe(empty);
    expect(isPoint(of(text))).toBe(isOne);
  });
});
