import fc from 'fast-check';
import { exact, fromNumber, readQuantity, toExact } from '../../../src/core/numbers';
import { curveOf, evaluate, readRule } from '../../../src/core/rules';

const TEXTS: readonly (readonly [text: string, target: string | null, actual: string])[] = [
  ['满意率≥95%得10分；90%≤满意率<95%得8分；80%≤满意率<90%得5分；满意率<80%不得分', null, '90%'],
  ['知晓率达到92%得满分，每低1个百分点扣0.5分，不足70%记0分', null, '90%'],
  ['得分=执行率×权重，不足60%记0分', null, '90%'],
  ['按完成比例得分', '≤20天', '18天'],
  ['与目标值每相差4%扣0.5分，最多扣5分', '200件', '180件'],
  ['客流增长率≥10%得满分，0-10%之间按比例得分，负增长不得分', null, '4%'],
  ['90%以上得10分，60%-80%得4分', null, '95%'],
];

function curve([text, target, actual]: (typeof TEXTS)[number]) {
  return curveOf(readRule(text), {
    weight: exact('10'),
    target: target === null ? null : readQuantity(target),
    actual: readQuantity(actual),
  })!;
}

test('the curve gives what the evaluator gives, also for doubles beside an edge', () => {
  const made = TEXTS.map((given) => ({ given, curve: curve(given) }));
  const value = fc.oneof(
    fc.integer({ min: -20, max: 260 }),
    fc.double({ min: -20, max: 260, noNaN: true }).filter((number) => fromNumber(number) !== null),
    fc.constantFrom(95, 90, 80, 92, 60, 0.1 + 0.2, 94.99999999999999, 95.00000000000001),
  );
  fc.assert(
    fc.property(fc.constantFrom(...made), value, ({ given: [text, target, actual], curve: of }, number) => {
      const exactValue = fromNumber(number)!;
      const { points } = evaluate(readRule(text), {
        weight: exact('10'),
        target: target === null ? null : readQuantity(target),
        actual: { ...readQuantity(actual), value: toExact(exactValue), step: null },
      });
      const expected = points && toExact(points);
      const [byNumber, byValue] = [of.atNumber(number), of.at(exactValue)];
      expect({ number, byNumber: byNumber && toExact(byNumber), byValue: byValue && toExact(byValue) }).toEqual({
        number,
        byNumber: expected,
        byValue: expected,
      });
    }),
    { numRuns: 3000 },
  );
});

test('pieces run from edge to edge and leave gaps open', () => {
  const pieces = curve(TEXTS.at(-1)!).pieces(exact('0'), exact('100'));
  expect(pieces.map(({ from, to, pointsFrom, pointsTo }) => [from, to, pointsFrom, pointsTo].map(toExact))).toEqual([
    ['60', '80', '4', '4'],
    ['90', '100', '10', '10'],
  ]);
});

test.each([
  ['a person decides', '①有预案（6分）②有演练（4分）'],
  ['an input is missing', '按完成比例得分'],
  ['a part was not understood', '≥90%得10分；<90%得0分。另按县级口径扣2至3分不等'],
  ['nothing gives points', '到位率=到位数/应到数×100%'],
])('there is none where %s', (_, text) => {
  expect(curveOf(readRule(text), { weight: exact('10'), target: null, actual: readQuantity('90家') })).toBeNull();
});
