import { DEFAULT_GRADE_SCALE } from '../../../src/core/model';
import { losses, type Override, typedActual, whatIf, withOverride, withoutOverride } from '../../../src/core/whatif';
import { bookOf } from './book';

const SHEET = '评分';
const RATIO = '按完成率计分，得分=实际完成值/目标值×分值，最高不超过分值。';
const BANDS = '满意度≥95%得10分；85%≤满意度<95%得8分；75%≤满意度<85%得5分；满意度<75%不得分。';
const ROWS = [
  { levels: ['产出', '演出场次'], weight: '30', target: '≥40场', actual: '36场', rule: RATIO, score: '27' },
  { levels: ['产出', '培训人次'], weight: '20', target: '1000人次', actual: '1000人次', rule: RATIO, score: '20' },
  { levels: ['效益', '观众满意度'], weight: '10', target: '≥95%', actual: '90%', rule: BANDS, score: '8' },
  { levels: ['管理', '制度健全'], weight: '40', rule: '由评审专家综合判断。', score: '33' },
];
const actual = (levels: string[], text: string): Override => ({ kind: 'actual', sheet: SHEET, levels, text });

test('without overrides the outcome is the base', () => {
  const outcome = whatIf(bookOf(ROWS), []);
  expect(outcome.total).toEqual({ base: '88', now: '88', delta: '0' });
  expect(outcome.grade).toEqual({ base: '良', now: '良' });
  expect(outcome.next).toEqual({ band: DEFAULT_GRADE_SCALE[0], missing: '2' });
  expect(outcome.fullMarks).toEqual({ base: '100', now: '100' });
});

test.each<[string, Override[], string, string]>([
  ['a ratio moves with its actual', [actual(['产出', '演出场次'], '40场')], '91', '优'],
  ['a bare number takes the unit of the cell', [actual(['产出', '演出场次'], '38')], '89.5', '良'],
  ['a band is left at its exact edge', [actual(['效益', '观众满意度'], '95%')], '90', '优'],
  ['just below the edge it is not', [actual(['效益', '观众满意度'], '94.9%')], '88', '良'],
  ['several overrides add up', [actual(['产出', '演出场次'], '40'), actual(['效益', '观众满意度'], '70%')], '83', '良'],
  ['a weight', [{ kind: 'weight', sheet: SHEET, levels: ['产出', '演出场次'], weight: '10' }], '70', '中'],
])('%s', (_what, overrides, total, grade) => {
  const outcome = whatIf(bookOf(ROWS), overrides);
  expect(outcome.total.now).toBe(total);
  expect(outcome.grade.now).toBe(grade);
  expect(outcome.total.base).toBe('88');
});

test('other grade thresholds change the grade and nothing else', () => {
  const scale = [
    { name: '合格', min: '85' },
    { name: '不合格', min: '0' },
  ];
  const outcome = whatIf(bookOf(ROWS), [{ kind: 'grades', scale }]);
  expect(outcome.grade).toEqual({ base: '良', now: '合格' });
  expect(outcome.total.delta).toBe('0');
  expect(outcome.next).toBeNull();
});

test('a decision scores what a person must judge', () => {
  const decision = {
    sheet: SHEET,
    levels: ['管理', '制度健全'],
    rule: '由评审专家综合判断。',
    decisions: { points: '36' },
    convention: null,
  };
  const outcome = whatIf(bookOf(ROWS), [{ kind: 'decision', sheet: SHEET, levels: decision.levels, decision }]);
  expect(outcome.total.now).toBe('91');
});

test('full marks move with a weight', () => {
  const outcome = whatIf(bookOf(ROWS), [{ kind: 'weight', sheet: SHEET, levels: ['产出', '培训人次'], weight: '25' }]);
  expect(outcome.fullMarks).toEqual({ base: '100', now: '105' });
});

test('where no score follows, the score stays and the reason is told', () => {
  const outcome = whatIf(bookOf(ROWS), [actual(['产出', '演出场次'], '效果良好')]);
  const row = outcome.rows[0]!;
  expect(row).toMatchObject({ touched: true, base: '27', now: '27' });
  expect(row.undecided).not.toBeNull();
});

test('an override of an indicator that is gone is reported, not lost', () => {
  const gone = actual(['产出', '已删除'], '1');
  expect(whatIf(bookOf(ROWS), [gone]).unapplied).toEqual([gone]);
});

test('a row without any score is named and not counted', () => {
  const outcome = whatIf(bookOf([...ROWS.slice(0, 3), { levels: ['管理', '档案'], weight: '40' }]), []);
  expect(outcome.unscored.map(({ row }) => row.indicator.levels.at(-1))).toEqual(['档案']);
  expect(outcome.total.base).toBe('55');
});

test('the base is not changed', () => {
  const base = bookOf(ROWS);
  const before = JSON.stringify(base);
  whatIf(base, [actual(['产出', '演出场次'], '40场')]);
  expect(JSON.stringify(base)).toBe(before);
});

test('losses name the rows with most points lost first and leave out full marks', () => {
  const lost = losses(whatIf(bookOf(ROWS), []).rows).map(({ row, lost: points }) => [row.indicator.levels[1], points]);
  expect(lost).toEqual([
    ['制度健全', '7'],
    ['演出场次', '3'],
    ['观众满意度', '2'],
  ]);
});

test('an override replaces one about the same thing', () => {
  const one = withOverride([], actual(['产出', '演出场次'], '37'));
  const two = withOverride(one, actual(['产出', '演出场次'], '38'));
  expect(two).toEqual([actual(['产出', '演出场次'], '38')]);
  expect(withoutOverride(two, actual(['产出', '演出场次'], ''))).toEqual([]);
});

test.each([
  ['95', '93%', '95%'],
  ['７０００', '6036家', '7000家'],
  ['1,200', '1,000人次', '1200人次'],
  ['96.5%', '93%', '96.5%'],
  ['12月底前', '11月底前', '12月底前'],
  ['5', '第3名', '第5名'],
  ['5', '小学3所、中学2所', '5'],
  ['8', '', '8'],
])('%s typed over %s is %s', (typed, shown, meant) => {
  expect(typedActual(typed, shown).replace(/,/g, '')).toBe(meant);
});
