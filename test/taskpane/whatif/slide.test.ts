import type { IndicatorScore, Quantity } from '../../../src/core/model';
import { readQuantity } from '../../../src/core/numbers';
import { typedName } from '../../../src/taskpane/whatif/names';
import { slideOf } from '../../../src/taskpane/whatif/slide';

const AT = { sheet: 'S', row: 1, column: 1 };
const quantity = (text: string): { value: Quantity; at: typeof AT } => ({ value: readQuantity(text), at: AT });

function scoreOf(target: string, actual: string): IndicatorScore {
  return { target: quantity(target), actual: quantity(actual) } as unknown as IndicatorScore;
}

test.each([
  ['a percentage reaches to 100 in tenths', '≥95%', '93%', 100, 0.1, 93.5, '93.5%'],
  ['more than 100 % reaches as far as it is', '100%', '134%', 134, 0.1, 120, '120%'],
  ['a count moves in whole steps beyond the target', '≥40场', '36场', 50, 1, 41, '41场'],
  ['decimals shown are the step', '3.50公里', '3.25公里', 4.38, 0.01, 3.4, '3.4公里'],
  ['grouping does not matter', '1,200人次', '1,000人次', 1500, 1, 1200, '1200人次'],
])('%s', (_what, target, actual, max, step, at, text) => {
  const slide = slideOf(scoreOf(target, actual), actual)!;
  expect(slide).toMatchObject({ min: 0 });
  expect(slide.max).toBeCloseTo(max, 6);
  expect(slide.step).toBeCloseTo(step, 9);
  expect(slide.text(at)).toBe(text);
  expect(slide.text(0)).toMatch(/^0\D*$/);
});

test.each([['基本完成'], ['2023年12月'], ['小学3所、中学2所'], ['']])('no slider for %s', (actual) => {
  expect(slideOf(scoreOf('≥3', actual), actual)).toBeNull();
});

test.each([
  [' 乐观 ', '乐观'],
  ['', null],
  ['悲观', null],
])('a scenario named %s', (typed, name) => {
  expect(typedName(typed, [{ name: '悲观', overrides: [] }])).toBe(name);
});
