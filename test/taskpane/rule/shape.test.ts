/** The picture of a rule: its pieces, who owns the edges, what is supposed, and the same in words. */
import { sayAll } from '../../../src/core/messages';
import { exact, readQuantity, toExact } from '../../../src/core/numbers';
import { readRule, RULE_PRESETS } from '../../../src/core/rules';
import { drawingOf, HEIGHT, WIDTH } from '../../../src/taskpane/rule/drawing';
import { shapeOf } from '../../../src/taskpane/rule/shape';
import { toldShape } from '../../../src/taskpane/rule/told';

function shape(text: string, { weight = '10' as string | null, target = '', actual = '' } = {}) {
  return shapeOf(readRule(text, { weight }), {
    weight,
    target: target === '' ? null : readQuantity(target),
    actual: actual === '' ? null : readQuantity(actual),
  });
}

const told = (text: string, options = {}) => sayAll(toldShape(shape(text, options)!))['zh-CN'];

test.each([
  [
    'bands with a gap',
    '合格率≥95%得10分；80%≤合格率<90%得6分；合格率<80%不得分。',
    {},
    '得分图：[0, 80) 得 0 分；[80, 90) 得 6 分；[95, +∞) 得 10 分',
  ],
  [
    'a ratio',
    '得分=完成值/指标值×分值，最高不超过分值。',
    { target: '200台', actual: '150台' },
    '得分图：[0, 200] 由 0 分变到 10 分；(200, +∞) 得 10 分。现完成 150台，得 7.5 分',
  ],
  [
    'a zero line',
    '合格率达100%得满分，每低1个百分点扣1分，低于98%不得分。',
    { actual: '99%' },
    expect.stringMatching(/\[0, 98\) 得 0 分.*现完成 99%，得 9 分$/),
  ],
  [
    'a long staircase',
    '满意度≥95%得满分，每低1个百分点扣0.5分，扣完为止。',
    {},
    expect.stringMatching(/从 75 到 94 分 \d+ 级，由 0 分变到 10 分/),
  ],
])('%s in words', (_, text, options, words) => {
  expect(told(text, options)).toEqual(words);
});

test.each([
  ['tiers', '完成得好得10分，一般得6分，差不得分'],
  ['checkpoints', '①制度健全，得4分；②执行到位，得6分。'],
  ['words not understood', '合格率≥95%得10分，另由小组看着扣2分左右'],
  ['the same everywhere', '由专家评定'],
])('no picture of %s', (_, text) => {
  expect(shape(text)).toBeNull();
});

test('without a target the form of the rule is drawn for one that is told', () => {
  const drawn = shape('每少1台扣2分，扣完为止')!;
  expect(drawn.supposed).toEqual({ weight: null, target: '100' });
});

test('without a weight it is drawn for 100 points', () => {
  expect(shape('合格率≥95%得满分，否则不得分', { weight: null })!.supposed.weight).toBe('100');
});

test('amounts are told in the unit in which they are written', () => {
  const drawn = shape('得分=完成值/指标值×分值，最高不超过分值。', { target: '120万元', actual: '90万元' })!;
  expect([drawn.unit, toExact(drawn.scale), toExact(drawn.actual!)]).toEqual(['万元', '10000', '900000']);
  expect(drawingOf(drawn).across.map(({ label }) => label)).toEqual(['0', '120']);
});

test('the owner of an edge has the filled dot, the other one an open one', () => {
  const { dots } = drawingOf(shape('合格率≥95%得10分，合格率<95%得4分')!);
  const [upper, lower] = [...dots].sort((a, b) => a.y - b.y);
  expect([upper!.isFilled, lower!.isFilled]).toEqual([true, false]);
  expect(upper!.x).toBe(lower!.x);
});

test('a value with points of its own has a dot of its own, and is told', () => {
  const text = '完成率=100%得10分；80%≤完成率<100%得8分；完成率<80%不得分';
  expect(told(text)).toMatch(/正好 100 得 10 分/);
  const { dots } = drawingOf(shape(text)!);
  const highest = Math.min(...dots.map(({ y }) => y));
  expect(dots.filter(({ y }) => y === highest)).toEqual([expect.objectContaining({ isFilled: true })]);
});

test('target over actual is a curve, not a straight line to the border', () => {
  const lower = '按比例：（完成程度，%），满分 × 目标 ÷ 实际，最高为权重';
  const { lines, bottom } = drawingOf(shape(lower, { target: '≤5天', actual: '6天' })!);
  const falling = lines.at(-1)!;
  expect(falling.length).toBeGreaterThan(10);
  expect(falling.every(({ y }, index) => index === 0 || y >= falling[index - 1]!.y)).toBe(true);
  // At one and a half times the target two thirds of the points are left.
  expect(falling.at(-1)!.y).toBeLessThan(bottom - 20);
});

test('where pieces meet there is no dot', () => {
  expect(drawingOf(shape('得分=完成值/指标值×分值，最高不超过分值。', { target: '80%' })!).dots).toEqual([]);
});

test('an actual far away stands at the border and is told to be outside', () => {
  const { actual, right } = drawingOf(
    shape('得分=完成值/指标值×分值，最高不超过分值。', { target: '20台', actual: '900台' })!,
  );
  expect(actual).toMatchObject({ x: right, isOutside: true });
});

test.each(RULE_PRESETS.map(({ id, line }) => [id, line]))('%s is drawn inside its frame or not at all', (_, line) => {
  const drawn = shape(line, { target: '80%', actual: '76%' });
  const { lines, dots, across, up } = drawn ? drawingOf(drawn) : { lines: [], dots: [], across: [], up: [] };
  const points = [...lines.flat(), ...dots];
  expect(points.filter(({ x, y }) => !(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT))).toEqual([]);
  const spread = [...across].map(({ at }) => at).sort((a, b) => a - b);
  expect(spread.every((at, index) => index === 0 || at - spread[index - 1]! >= 14)).toBe(true);
  expect(new Set(up.map(({ at }) => at)).size).toBe(up.length);
  expect(drawn === null || exact('10').numerator === drawn.weight.numerator).toBe(true);
});
