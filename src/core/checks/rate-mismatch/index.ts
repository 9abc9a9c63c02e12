import { addressText, inArea } from '../../model';
import { equals, interval, multiply, percentText, rational } from '../../numbers';
import type { Book } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { contradictionOutcome, openOutcomes } from '../contradictions';
import { type Equation, judge } from '../equations/equation';
import { figureValue } from '../figures/figure';
import { proseRates } from '../prose/rates';

export const rateMismatch: Check = {
  meta: {
    code: 'rate-mismatch',
    severities: { mismatch: 'error', switched: 'error', prose: 'error' },
    category: 'arithmetic',
    since: '0.1.0',
    fix: 'safe',
    source: 'guide/consistency.md §1-3; guide/domain.md §9.8 for the denominator',
  },
  *check(book) {
    for (const contradiction of book.contradictions('rate-mismatch')) {
      const outcome = contradictionOutcome(contradiction);
      const other = otherDenominator(book, contradiction.lead);
      if (!other || outcome.kind !== 'finding') yield outcome;
      else yield { ...outcome, messageId: 'switched', data: { ...outcome.data, ...other } };
    }
    yield* openOutcomes(book, 'rate-mismatch');
    yield* rates(book);
  },
};

/** Another column of the row by which the rate would be right: denominators were switched, as 年初预算 for 调整后预算. */
function otherDenominator(book: Book, equation: Equation): { used: string; other: string } | null {
  if (equation.form !== 'quotient' || equation.origin.reason !== 'quotient') return null;
  const { sheet, row } = equation.result.at;
  const table = book.tablesOn(sheet).find((one) => inArea(one.area, row, equation.result.at.column));
  if (!table) return null;
  const grid = book.grid(table);
  const fitting = grid.columns.filter((column) => {
    const denominator = grid.figure(row, column);
    const isOther = denominator && denominator !== equation.denominator && denominator !== equation.numerator;
    return isOther && column.measure.nature === 'money' && judge({ ...equation, denominator }) === 'holds';
  });
  return fitting.length === 1 ? { used: equation.origin.names.b ?? '', other: fitting[0]!.header } : null;
}

/** Rates that a sentence works out itself. One that repeats a wrong rate of a table is that table's finding. */
function* rates(book: Book): Generator<Outcome> {
  const wrong = book.contradictions('rate-mismatch').map(({ lead }) => multiply(figureValue(lead.result), HUNDRED));
  for (const { at, rate, done, planned, computed } of proseRates(book.input.recognition.prose, book.mentions)) {
    if (interval.overlap(computed, rate.range) || wrong.some((value) => equals(value, rate.value))) continue;
    const expected = percentText(
      rational(done.value.numerator * planned.value.denominator, done.value.denominator * planned.value.numerator),
      2,
    );
    const data = {
      at: addressText(at),
      words: rate.before.slice(-8) + rate.text,
      calculation: `${done.text} ÷ ${planned.text}`,
      expected,
    };
    yield finding('prose', data, [at], { stated: rate.text, expected });
  }
}

const HUNDRED = rational(100n);
