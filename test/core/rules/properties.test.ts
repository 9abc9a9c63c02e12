import fc from 'fast-check';
import type { Quantity } from '../../../src/core/model';
import { compare, exact, isZero, rational, readQuantity, subtract, toExact, ZERO } from '../../../src/core/numbers';
import { attainable, curveOf, evaluate, readRule, restate, ruleFlaws } from '../../../src/core/rules';
import { SENTENCES } from './sentences';

/** The whole number where there is time, beside the tests against LibreOffice; else a sample. */
const RUNS = process.env['JIHENG_ORACLE'] === '1' ? 10_000 : 1500;

const TEXTS = Object.values(SENTENCES).flatMap((sentences) => sentences.map(([text]) => text));
const FRAGMENTS = [
  ...TEXTS.flatMap((text) => text.split(/(?<=[，；。：、])/)),
  ...'①②③≥≤＜＞%分得扣每按比例满分不权重×÷=-~（）()[]「」|，；。：\n\t 0.195%之间以上以下否则\\frac{a}{b}<p>&lt;$'.split(
    /(?=.)/,
  ),
];

/** Shuffled pieces of real rules, plain noise, and one piece over and over. */
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 16 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.tuple(fc.constantFrom(...FRAGMENTS), fc.integer({ min: 1, max: 60 })).map(([piece, times]) => piece.repeat(times)),
);

test('reading any text ends with a reading whose places lie in the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const rule = readRule(text);
      const spans = [
        ...rule.clauses.map((clause) => clause.span),
        ...rule.residue,
        ...rule.assumptions.map(({ span }) => span),
      ];
      for (const { start, end } of spans) {
        expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      }
      expect(rule.confidence).toBeGreaterThanOrEqual(0);
      expect(rule.confidence).toBeLessThanOrEqual(1);
    }),
    { numRuns: RUNS },
  );
});

test('whatever was read can be restated, checked and evaluated, and gives between 0 and the weight', () => {
  const actual = fc.constantFrom('95%', '0', '7家', '第3名', '-4%', '1200万元', '已完成', '超过6个', '约30天', '3-5场');
  const target = fc.constantFrom(null, '≥90%', '10家', '前5名', '0', '≤1000万元', '按计划', '3-5场');
  fc.assert(
    fc.property(anyText, actual, target, fc.constantFrom('10', '0', '2.5'), (text, actualText, targetText, weight) => {
      const rule = readRule(text, { weight });
      restate(rule, 'zh-CN');
      ruleFlaws(rule, weight);
      attainable(rule, weight);
      const { points, low, high, needs } = evaluate(rule, {
        weight: exact(weight),
        target: targetText === null ? null : readQuantity(targetText),
        actual: readQuantity(actualText),
      });
      expect(points === null).toBe(needs.length > 0);
      for (const value of [points, low, high]) {
        if (value) expect(compare(value, ZERO) >= 0 && compare(value, exact(weight)) <= 0).toBe(true);
      }
      if (points && low && high) expect(compare(low, points) <= 0 && compare(points, high) <= 0).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('numbers of any size are worked out at once, and give between 0 and the weight', () => {
  const power = fc.integer({ min: -30, max: 29 });
  const size = fc.tuple(fc.integer({ min: 1, max: 999_999 }), power).map(([digits, tens]) => `${digits}e${tens}`);
  const written = fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -25, max: 24 }))
    .map(([digits, tens]) => (tens >= 0 ? `${digits}${'0'.repeat(tens)}` : `0.${'0'.repeat(-tens)}${digits}`));
  const rule = fc.tuple(
    fc.constantFrom(
      (n: string) => `完成率×${n}分`,
      (n: string) => `≥${n}%得满分，每低${n}%扣${n}分，扣完为止`,
      (n: string) => `每发现${n}处扣0.5分`,
      (n: string) => `≥${n}得5分；<${n}不得分`,
      (n: string) => `①有制度（${n}分）；②有总结（1分）`,
      (n: string) => `偏差率±${n}%以内得满分，每超${n}%扣1分`,
    ),
    written,
  );
  fc.assert(
    fc.property(rule, size, written, written, fc.constantFrom('%', '场', ''), ([make, number], weight, t, a, unit) => {
      const read = readRule(make(number), { weight });
      const full = exact(weight);
      const target = readQuantity(`${t}${unit}`);
      const actual = readQuantity(`${a}${unit}`, { other: target });
      const start = process.cpuUsage();
      const { points } = evaluate(read, { weight: full, target, actual });
      attainable(read, toExact(full));
      const curve = curveOf(read, { weight: full, target, actual });
      curve?.pieces(ZERO, exact('100'));
      restate(read, 'en-US');
      ruleFlaws(read, toExact(full));
      expect(process.cpuUsage(start).user).toBeLessThan(500_000);
      if (points) expect(compare(points, ZERO) >= 0 && compare(points, full) <= 0).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('time grows no faster than the text', () => {
  const pieces = [
    '每低1%扣1分，',
    '≥95%得5分；',
    '①有制度（1分）',
    '1,',
    '一',
    '(',
    '80%以上',
    '得分=A/B×分值，',
    '「',
    '第1名',
    '不',
    '每',
  ];
  const fastest = (text: string): number => {
    let best = Infinity;
    for (let round = 0; round < 3; round++) {
      const start = process.cpuUsage();
      readRule(text);
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, user + system);
    }
    return best;
  };
  for (const piece of pieces) {
    const sized = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    fastest(sized(4000));
    const [small, large] = [fastest(sized(8000)), fastest(sized(64_000))];
    expect({ piece, isLinear: large < 8 * 4 * Math.max(small, 2000) }).toEqual({ piece, isLinear: true });
  }
});

describe('monotone where the rule is', () => {
  const rising = [
    '满意率≥95%得10分；90%≤满意率<95%得8分；80%≤满意率<90%得5分；满意率<80%不得分',
    '知晓率达到92%得满分，每低1个百分点扣0.5分，不足70%记0分',
    '得分=执行率×权重，不足60%记0分',
    '按完成比例得分，完成率低于50%不得分',
    '客流增长率≥10%得满分，0-10%之间按比例得分，负增长不得分',
  ];
  const falling = [
    '投诉率≤1%得满分，每增加0.5个百分点扣1分',
    '漏损率5%以内得10分，10%以内得6分，10%以上不得分',
    '结余率≤10%得满分，10%-20%得6分，20%以上不得分',
  ];
  const percent = (hundredths: number): Quantity => readQuantity(`${(hundredths / 100).toFixed(2)}%`);
  const pointsAt = (text: string, hundredths: number) => {
    const inputs = { weight: exact('10'), target: readQuantity('100%'), actual: percent(hundredths) };
    return evaluate(readRule(text), inputs).points!;
  };
  test.each([...rising.map((text) => [text, 1] as const), ...falling.map((text) => [text, -1] as const)])(
    '%s',
    (text, direction) => {
      const value = fc.integer({ min: 0, max: 12_000 });
      fc.assert(
        fc.property(value, value, (a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const rise = subtract(pointsAt(text, high), pointsAt(text, low));
          expect({ low, high, isMonotone: isZero(rise) || rise.numerator > 0n === direction > 0 }).toEqual({
            low,
            high,
            isMonotone: true,
          });
        }),
        { numRuns: 300 },
      );
    },
  );
});

test('low and high enclose what every value behind a rounded actual gives', () => {
  const texts = [
    '满意率≥95%得10分；90%≤满意率<95%得8分；满意率<90%得3分',
    '满意率达到92%得满分，每低1个百分点扣0.5分（不足1%按比例）',
    '得分=执行率×权重，不足60%记0分',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.integer({ min: 50, max: 100 }),
      fc.integer({ min: -50, max: 50 }),
      (text, shown, part) => {
        const rule = readRule(text);
        const given = (value: string) =>
          evaluate(rule, { weight: exact('10'), target: null, actual: readQuantity(value) });
        const { low, high } = given(`${shown}%`);
        const stored = toExact(rational(BigInt(shown * 100 + part), 100n));
        const { points } = evaluate(rule, {
          weight: exact('10'),
          target: null,
          actual: { ...readQuantity(`${shown}%`), value: stored, step: null },
        });
        expect({ shown, stored, inside: compare(low!, points!) <= 0 && compare(points!, high!) <= 0 }).toEqual({
          shown,
          stored,
          inside: true,
        });
      },
    ),
    { numRuns: 1000 },
  );
});
