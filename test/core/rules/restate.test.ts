import fc from 'fast-check';
import type { Clause, Exact, Points, Rule, Subject } from '../../../src/core/model';
import { LANGUAGES } from '../../../src/core/model';
import { canonicalUpTo, readRule, restate } from '../../../src/core/rules';
import { SENTENCES } from './sentences';

/** Everything of a clause but where it stands. */
function withoutSpans(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'span' ? undefined : inner)));
}

function again(clauses: readonly Clause[], language: (typeof LANGUAGES)[number]): Rule {
  const rule: Rule = { text: '', kind: 'none', clauses, residue: [], assumptions: [], confidence: 1 };
  return readRule(restate(rule, language));
}

describe('the canonical line is read back to the same clauses', () => {
  const texts = Object.values(SENTENCES).flatMap((sentences) => sentences.map(([text]) => text));
  test.each(LANGUAGES)('of every sentence in %s', (language) => {
    for (const text of texts) {
      const rule = readRule(text);
      const back = readRule(restate(rule, language));
      expect({ text, kind: back.kind, clauses: withoutSpans(back.clauses) }).toEqual({
        text,
        kind: rule.kind,
        clauses: withoutSpans(rule.clauses),
      });
    }
  });

  test.each(LANGUAGES)('of any clauses in %s', (language) => {
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 4 }), (clauses) => {
        expect(withoutSpans(again(clauses, language).clauses)).toEqual(withoutSpans(clauses));
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['分档：满意率（实际值，%），[90,+∞)→5分；(-∞,90)→0分', 'bands'],
  ['扣分：满意率（实际值,%),以92为准,每低1百分点扣0.3分(按整步),<60%→0分', 'deduction'],
  ['Bands: (actual, %), [90, +∞) → 5 points; (-∞, 90) → 0 points', 'bands'],
  ['条件：「档案齐全」→2分，否则0分', 'passFail'],
])('a line typed with other blanks and brackets is the same line: %s', (line, kind) => {
  const rule = readRule(line);
  expect([rule.kind, rule.confidence]).toEqual([kind, 1]);
});

test.each([
  ['a whole line', '由人评定，最多 5 分', '由人评定，最多 5 分'],
  ['a misspelt ending', '由人评定，最多 5 份', '由人评定，最多 5'],
  [
    'a misspelt word inside',
    '按比例：（完成程度，%），满分 × 实际 ÷ 指标，最高为权重',
    '按比例：（完成程度，%），满分 × 实际 ÷',
  ],
  [
    'a bracket left open',
    'Bands: (actual, %), [90, +∞) → full marks; (-∞, 90 → 0 points',
    'Bands: (actual, %), [90, +∞) → full marks; (-∞, 90',
  ],
  ['a sentence of another kind', '酌情给分', ''],
])('how far a text is a canonical line: %s', (_, text, read) => {
  expect(text.slice(0, canonicalUpTo(text))).toBe(read);
});

const SPAN = { start: 0, end: 0 };

const decimal: fc.Arbitrary<Exact> = fc
  .tuple(fc.integer({ min: -5000, max: 500_000 }), fc.constantFrom(1, 10, 100))
  .map(([whole, scale]) => String(whole / scale));
const positive: fc.Arbitrary<Exact> = fc.integer({ min: 1, max: 9999 }).map((whole) => String(whole / 100));
const share: fc.Arbitrary<Exact> = fc.constantFrom('0.05', '0.8', '0.125', '1/3', '1', '0.3');
const points: fc.Arbitrary<Points> = fc.oneof(
  positive.map((value): Points => ({ of: 'points', value })),
  share.map((value): Points => ({ of: 'weight', value })),
  positive.map((value): Points => ({ of: 'fullLess', value })),
);
const unit = fc.constantFrom(null, '%', '百分点', '家', '天', '万达', '"', '元/人');
const words = fc.oneof(
  fc.constantFrom('满意率', '受益 "户" 数', '「重点」项目', '得分 → 5 分；否则', 'on-time rate'),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const subject: fc.Arbitrary<Subject> = fc.record({
  of: fc.constantFrom(
    'actual' as const,
    'achievement' as const,
    'share' as const,
    'deviation' as const,
    'occurrence' as const,
  ),
  name: optional(words),
  unit,
});
const comparator = fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '=' as const);
const bound = fc.record({ comparator, value: decimal, unit });
const range = fc.record({ from: points, to: points });
const span = fc.constant(SPAN);
const label = fc.constantFrom('', '①', '⑫', '(21)', '甲');

const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    kind: fc.constant('ratio' as const),
    span,
    subject,
    formula: fc.constantFrom(
      'higher' as const,
      'lower' as const,
      'deviation' as const,
      'mirror' as const,
      'rate' as const,
    ),
    times: points,
    cap: optional(points),
    capStated: fc.boolean(),
    floor: optional(points),
    zeroWhen: optional(bound),
    fullWhen: optional(bound),
    ownTarget: optional(positive),
  }),
  fc.record({
    kind: fc.constant('bands' as const),
    span,
    subject,
    bands: fc.array(
      fc
        .record({
          min: optional(decimal),
          minInclusive: fc.boolean(),
          max: optional(decimal),
          maxInclusive: fc.boolean(),
          points: fc.oneof(points, range, fc.record({ atMin: points, atMax: points })),
          span,
        })
        .map((band) => ({
          ...band,
          minInclusive: band.min !== null && band.minInclusive,
          maxInclusive: band.max !== null && band.maxInclusive,
        })),
      { minLength: 1, maxLength: 6 },
    ),
  }),
  fc.record({
    kind: fc.constantFrom('deduction' as const, 'increment' as const),
    span,
    subject,
    direction: fc.constantFrom('below' as const, 'above' as const, 'either' as const),
    from: optional(decimal),
    step: positive,
    unit,
    points,
    counting: fc.constantFrom('whole' as const, 'proportional' as const, 'started' as const, 'unstated' as const),
    start: optional(points),
    limit: optional(points),
    zeroWhen: optional(bound),
    fullWhen: optional(bound),
  }),
  fc.record({
    kind: fc.constant('interpolation' as const),
    span,
    subject,
    anchors: fc.array(fc.record({ at: decimal, points }), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('checkpoints' as const),
    span,
    items: fc.array(
      fc
        .record({
          label,
          text: words,
          points: optional(points),
          polarity: fc.constantFrom('gain' as const, 'absence' as const, 'loss' as const, 'veto' as const),
          span,
        })
        .map((item) => (item.polarity === 'veto' ? { ...item, points: null } : item)),
      { minLength: 1, maxLength: 5 },
    ),
  }),
  fc.record({
    kind: fc.constant('tiers' as const),
    span,
    levels: fc.array(fc.record({ label: words, points: fc.oneof(points, range), span }), {
      minLength: 1,
      maxLength: 5,
    }),
  }),
  fc.record({
    kind: fc.constant('passFail' as const),
    span,
    condition: words,
    test: optional(fc.record({ comparator, value: fc.oneof(decimal, fc.constant('target' as const)), unit })),
    points,
    otherwise: fc.oneof(points, fc.constantFrom('judgement' as const, 'unstated' as const)),
  }),
  fc.record({
    kind: fc.constant('veto' as const),
    span,
    condition: words,
    test: optional(bound),
    judged: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('measure' as const),
    span,
    name: words,
    formula: words,
    numerator: optional(words),
    denominator: optional(words),
    unit,
  }),
  fc.record({ kind: fc.constant('judgement' as const), span, most: optional(points) }),
  fc.record({
    kind: fc.constant('statement' as const),
    span,
    about: fc.constantFrom('weights' as const, 'total' as const, 'requirement' as const, 'definition' as const),
  }),
  fc.record({
    kind: fc.constant('statement' as const),
    span,
    about: fc.constant('grades' as const),
    grades: fc.array(fc.record({ name: words, min: positive }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('statement' as const),
    span,
    about: fc.constant('overAchievement' as const),
    cuts: fc.array(fc.record({ from: positive, share }), { minLength: 1, maxLength: 3 }),
  }),
);
