import { addressText } from '../../model';
import { equals, interval, multiply, percentText, rational } from '../../numbers';
import type { Book } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { contradictionOutcomes } from '../contradictions';
import { figureValue } from '../figures/figure';
import { proseRates } from '../prose/rates';

export const rateMismatch: Check = {
  meta: {
    code: 'rate-mismatch',
    severities: { mismatch: 'error', prose: 'error' },
    category: 'arithmetic',
    since: '0.1.0',
    fix: 'safe',
    source: 'guide/consistency.md §1-3; guide/domain.md §9.8 for the denominator',
  },
  *check(book) {
    yield* contradictionOutcomes(book, 'rate-mismatch');
    yield* rates(book);
  },
};

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
