import { addressText } from '../../model';
import { compare, exact } from '../../numbers';
import { type Check, finding, type Outcome } from '../check';
import type { Book } from '../book';
import { surveyRates } from '../prose/surveys';
import { nameOf } from '../rows/comparison';
import { plainLabel } from '../tables/labels';

export const rateImpossible: Check = {
  meta: {
    code: 'rate-impossible',
    severities: { survey: 'warning', above: 'error' },
    category: 'arithmetic',
    since: '0.1.0',
    fix: 'suggest',
    source: 'GRIM test, Brown and Heathers 2017; guide/consistency.md §5',
  },
  *check(book) {
    yield* surveys(book);
    yield* above100(book);
  },
};

/** A share of so many answers that no whole number of answers gives. */
function* surveys(book: Book): Generator<Outcome> {
  for (const { at, rate, answers, nearest } of surveyRates(book.input.recognition.prose, book.mentions)) {
    const data = { at: addressText(at), rate: rate.text, answers: answers.text, nearest: nearest.join(' / ') };
    yield finding('survey', data, [at], { stated: rate.text, expected: nearest.join(' / ') });
  }
}

/** A share of a whole beyond the whole. */
function* above100(book: Book): Generator<Outcome> {
  for (const row of book.compared) {
    const { actual } = row;
    const { value, unit, kind } = actual.value;
    if (kind !== 'number' || unit !== '%' || !value || compare(exact(value), exact('100')) <= 0) continue;
    if (!SHARE_OF_WHOLE.test(plainLabel(nameOf(row)))) continue;
    const data = { name: nameOf(row), at: addressText(actual.at), actual: actual.value.text };
    yield finding('above', data, [actual.at], { stated: actual.value.text, expected: '≤100%' });
  }
}

const SHARE_OF_WHOLE = /满意[度率]|合格率|优良率|达标率|及格率|覆盖率|准确率|及时率|完好率|通过率/;
