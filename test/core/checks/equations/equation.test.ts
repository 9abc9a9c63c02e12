import {
  computedInterval,
  type Equation,
  impliedInterval,
  judge,
  type ProductEquation,
  type QuotientEquation,
  type SumEquation,
} from '../../../../src/core/checks/equations/equation';
import { type Figure, figureInterval, type Nature } from '../../../../src/core/checks/figures/figure';
import { interval, toExact } from '../../../../src/core/numbers';
import fc from 'fast-check';
import { figure } from '../figures/figures';

const origin = { reason: 'total', names: {} };

function sum(total: string, parts: readonly string[], nature: Nature = 'money', blanks = 0): SumEquation {
  const plus = parts.map((text) => figure(text, nature));
  const empty = Array.from({ length: blanks }, (_, i) => ({ sheet: 'S', row: 900 + i, column: 1 }));
  return { form: 'sum', code: 'sum-mismatch', origin, result: figure(total, nature), plus, minus: [], blanks: empty };
}

function quotient(rate: string, a: string, b: string, nature: Nature = 'money', less: 0 | 1 = 0): QuotientEquation {
  return {
    form: 'quotient',
    code: 'rate-mismatch',
    origin,
    result: figure(rate, 'share'),
    numerator: figure(a, nature),
    denominator: figure(b, nature),
    less,
  };
}

describe('verdict on a sum', () => {
  test.each<[string, readonly string[], Nature, ReturnType<typeof judge>]>([
    ['6', ['1', '2', '3'], 'count', 'holds'],
    ['7', ['1', '2', '3'], 'count', 'violated'],
    ['10.0', ['3.33', '3.33', '3.33'], 'money', 'holds'],
    ['10.1', ['3.33', '3.33', '3.33'], 'money', 'violated'],
    ['10.00', ['3.33', '3.33', '3.33'], 'money', 'holds'],
    ['10.02', ['3.33', '3.33', '3.33'], 'money', 'violated'],
    ['9.97', ['3.33', '3.33', '3.33'], 'money', 'holds'],
    ['49.5', ['45', '4.5'], 'points', 'holds'],
    ['49.4', ['45', '4.5'], 'points', 'violated'],
    ['-1,031.66', ['-1,000.00', '-31.66'], 'money', 'holds'],
    ['9,007,199,254,740.99', ['9,007,199,254,740.98', '0.01'], 'money', 'holds'],
    ['9,007,199,254,740.99', ['9,007,199,254,740.90', '0.01'], 'money', 'violated'],
  ])('%s = sum of %j as %s: %s', (total, parts, nature, verdict) => {
    expect(judge(sum(total, parts, nature))).toBe(verdict);
  });

  test('twenty-five rounded items may be a cent off their total', () => {
    const items = Array.from({ length: 25 }, (_, i) => `${972 + i}.49`);
    const cents = items.reduce((total, text) => total + Math.round(Number(text) * 100), 0);
    expect(judge(sum(((cents - 1) / 100).toFixed(2), items))).toBe('holds');
    expect(judge(sum(((cents - 14) / 100).toFixed(2), items))).toBe('violated');
  });

  test.each<[string, readonly string[], number, ReturnType<typeof judge>]>([
    ['10', ['4', '5'], 1, 'undecided'],
    ['9', ['4', '5'], 1, 'holds'],
    ['8', ['4', '5'], 1, 'violated'],
    ['8', ['9', '-5'], 1, 'undecided'],
  ])('%s beside %j and %i blank: %s', (total, parts, blanks, verdict) => {
    expect(judge(sum(total, parts, 'count', blanks))).toBe(verdict);
  });
});

describe('verdict on a quotient', () => {
  test.each<[string, string, string, Nature, 0 | 1, ReturnType<typeof judge>]>([
    ['91.67%', '27.5', '30', 'points', 0, 'holds'],
    ['83.33%', '27.5', '30', 'points', 0, 'violated'],
    ['44.10%', '0.13', '0.30', 'money', 0, 'holds'],
    ['46.00%', '0.13', '0.30', 'money', 0, 'violated'],
    ['75.3%', '60.36', '80.28', 'money', 0, 'violated'],
    ['75.2%', '60.36', '80.28', 'money', 0, 'holds'],
    ['0.00%', '0.00', '0.00', 'money', 0, 'undecided'],
    ['-21.40%', '-398.59', '1,863.00', 'money', 0, 'holds'],
    ['12.0%', '112.00', '100.00', 'money', 1, 'holds'],
    ['13.0%', '112.00', '100.00', 'money', 1, 'violated'],
    ['66.67%', '2', '3', 'count', 0, 'holds'],
    ['0.0%', '1', '3000', 'count', 0, 'holds'],
  ])('%s = %s / %s (%s, less %i): %s', (rate, a, b, nature, less, verdict) => {
    expect(judge(quotient(rate, a, b, nature, less))).toBe(verdict);
  });

  test('a rate on the very edge of what rounding allows holds', () => {
    // 0.125 / 1 is 12.5 %, which both 12 % and 13 % may be rounded from.
    expect(judge(quotient('12%', '125', '1000', 'count'))).toBe('holds');
    expect(judge(quotient('13%', '125', '1000', 'count'))).toBe('holds');
    expect(judge(quotient('14%', '125', '1000', 'count'))).toBe('violated');
  });
});

test('a product of price and quantity allows for the rounding of both', () => {
  const product = (total: string): ProductEquation => ({
    form: 'product',
    code: 'arithmetic-mismatch',
    origin,
    result: figure(total),
    left: figure('12.5'),
    right: figure('40', 'count'),
  });
  expect(judge(product('500.00'))).toBe('holds');
  expect(judge(product('501.90'))).toBe('holds');
  expect(judge(product('503.00'))).toBe('violated');
});

describe('properties', () => {
  const digits = fc.integer({ min: 0, max: 999_999 });
  const asText = (value: number) => (value / 100).toFixed(2);

  test('correctly rounded tables are never violated', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 2, maxLength: 30 }), (thousandths) => {
        const parts = thousandths.map((value) => (Math.round(value / 10) / 100).toFixed(2));
        const exactTotal = thousandths.reduce((total, value) => total + value, 0);
        expect(judge(sum((Math.round(exactTotal / 10) / 100).toFixed(2), parts))).toBe('holds');
      }),
    );
  });

  test('the verdict agrees with the interval that a message prints', () => {
    const equations = fc.oneof(
      fc
        .tuple(digits, fc.array(digits, { minLength: 1, maxLength: 5 }))
        .map(([total, parts]): Equation => sum(asText(total), parts.map(asText))),
      fc
        .tuple(fc.integer({ min: 0, max: 20_000 }), digits, fc.integer({ min: 1, max: 999_999 }))
        .map(([rate, a, b]): Equation => quotient(`${asText(rate)}%`, asText(a), asText(b))),
    );
    fc.assert(
      fc.property(equations, (equation) => {
        const computed = computedInterval(equation);
        if (computed === null) expect(judge(equation)).toBe('undecided');
        else {
          const meets = interval.overlap(computed, figureInterval(equation.result));
          expect(judge(equation)).toBe(meets ? 'holds' : 'violated');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what an equation implies for a figure satisfies the equation', () => {
    fc.assert(
      fc.property(fc.array(digits, { minLength: 2, maxLength: 6 }), digits, (parts, total) => {
        const equation = sum(String(total), parts.map(String), 'count');
        const wanted: Figure = equation.plus[0]!;
        const implied = impliedInterval(equation, wanted)!;
        const value = Number(toExact(implied.low!));
        const mended = {
          ...equation,
          plus: [{ ...wanted, digits: value }, ...equation.plus.slice(1)],
        };
        expect(judge(mended)).toBe('holds');
      }),
    );
  });
});
