import type { QuotientEquation, SumEquation } from '../../../../src/core/checks/equations/equation';
import { type Contradiction, resolve } from '../../../../src/core/checks/equations/resolve';
import type { Figure } from '../../../../src/core/checks/figures/figure';
import { toExact } from '../../../../src/core/numbers';
import { figure } from '../figures/figures';

const origin = { reason: 'total', names: {} };
const sum = (result: Figure, parts: readonly Figure[]): SumEquation => ({
  form: 'sum',
  code: 'sum-mismatch',
  origin,
  result,
  plus: parts,
  minus: [],
  blanks: [],
});
const rate = (result: Figure, numerator: Figure, denominator: Figure): QuotientEquation => ({
  form: 'quotient',
  code: 'rate-mismatch',
  origin,
  result,
  numerator,
  denominator,
  less: 0,
});

/** A table of two blocks with subtotals, a total and score rates; `wrong` replaces figures by name. */
function scoreTable(wrong: Readonly<Record<string, string>>) {
  const texts = { a: '10', b: '9.5', ab: '19.5', c: '20', d: '7', cd: '27', all: '46.5', ...wrong };
  const [a, b, ab, c, d, cd, all] = Object.values(texts).map((text) => figure(text, 'points'));
  const weights = { ab: figure('20', 'points'), cd: figure('30', 'points'), all: figure('50', 'points') };
  const rates = { ab: wrong.rab ?? '97.50%', cd: wrong.rcd ?? '90.00%', all: wrong.rall ?? '93.00%' };
  const [rab, rcd, rall] = [rates.ab, rates.cd, rates.all].map((text) => figure(text, 'share'));
  const equations = [
    sum(ab!, [a!, b!]),
    sum(cd!, [c!, d!]),
    sum(all!, [ab!, cd!]),
    sum(all!, [a!, b!, c!, d!]),
    sum(weights.all, [weights.ab, weights.cd]),
    rate(rab!, ab!, weights.ab),
    rate(rcd!, cd!, weights.cd),
    rate(rall!, all!, weights.all),
  ];
  return resolve(equations).contradictions;
}

const told = ({ culprit, explanations }: Contradiction) =>
  culprit
    ? `${culprit.figure.text} should be ${culprit.correction.value && toExact(culprit.correction.value)} (${culprit.correction.slip})`
    : `${explanations.length} explanations`;

describe('the likely wrong cell', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a table that is right', {}, []],
    ['a wrong leaf', { b: '5.9' }, ['2 explanations']],
    ['a wrong subtotal', { ab: '15.9' }, ['15.9 should be 19.5 (transposition)']],
    ['a wrong total', { all: '45.6' }, ['45.6 should be 46.5 (transposition)']],
    ['a wrong rate', { rcd: '60.00%' }, ['60.00% should be 0.9 (digit)']],
    [
      'two wrong rates are two contradictions',
      { rab: '79.50%', rall: '39.00%' },
      ['79.50% should be 0.975 (transposition)', '39.00% should be 0.93 (transposition)'],
    ],
    ['a total that lost its decimal point', { all: '465' }, ['465 should be 46.5 (scale)']],
  ])('%s', (_, wrong, expected) => {
    expect(scoreTable(wrong).map(told)).toEqual(expected);
  });

  test('a wrong leaf is one contradiction although it breaks two sums', () => {
    const contradictions = scoreTable({ b: '5.9' });
    expect(contradictions).toHaveLength(1);
    expect(contradictions[0]!.violated).toHaveLength(2);
    expect(contradictions[0]!.culprit).toBeNull();
  });

  test('two errors that no single figure explains are told one after the other', () => {
    const contradictions = scoreTable({ a: '12', ab: '15.9' });
    expect(contradictions.length).toBeGreaterThan(1);
  });
});

test('a count is never corrected to a fraction', () => {
  const [part, other, total, share] = [
    figure('3', 'count'),
    figure('4', 'count'),
    figure('8', 'count'),
    figure('43.0%', 'share'),
  ];
  const [found] = resolve([sum(total, [part, other]), rate(share, part, other)]).contradictions;
  for (const { correction } of found!.explanations) {
    expect(
      correction.value === null || correction.value.denominator === 1n || correction.value.denominator === 1000n,
    ).toBe(true);
  }
});
