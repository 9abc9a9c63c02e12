/** Labels in the form in which they are looked up and held against each other. */
import { comparableLabel, compactLabel, looseLabel, readLabel } from '../../../src/core/recognise/label';
import { HEADER_WORDS, knownWord, mayBeKnown } from '../../../src/core/recognise/vocabulary';

test.each([
  ['权 重（%）', { bare: '权重', note: '%', unit: '%', points: null }],
  ['一级\n指标', { bare: '一级指标', note: null, unit: null, points: null }],
  ['（一）产出指标(50分)', { bare: '产出指标', note: '50分', unit: null, points: '50' }],
  ['全年预算数（A）', { bare: '全年预算数', note: 'A', unit: null, points: null }],
  ['项目资金（万元）', { bare: '项目资金', note: '万元', unit: '万元', points: null }],
  ['★ 2.评分标准：', { bare: '评分标准', note: null, unit: null, points: null }],
  ['1-7月执行情况', { bare: '1-7月执行情况', note: null, unit: null, points: null }],
  ['指标1：宣传场次', { bare: '宣传场次', note: null, unit: null, points: null }],
  ['得分率=实际得分权重', { bare: '得分率', note: null, unit: null, points: null }],
  ['得分=完成率×75', { bare: '得分=完成率×75', note: null, unit: null, points: null }],
  ['Weight (%)', { bare: 'weight', note: '%', unit: '%', points: null }],
  ['（盖章）', { bare: '(盖章)', note: null, unit: null, points: null }],
])('%j is read', (text, expected) => {
  expect(readLabel(text)).toEqual(expected);
});

test.each([
  ['指标 1：\n宣传 场次', '指标1：宣传场次'],
  ['产出  数量', '产出数量'],
  ['Calls answered  in\n20 seconds', 'Calls answered in 20 seconds'],
  ['5G 应用场景', '5G应用场景'],
  ['培训', '培训'],
])('%j is printed as %j', (text, expected) => {
  expect(compactLabel(text)).toBe(expected);
});

test.each([
  ['指标1：培训场次（场）', '培训场次(场)', '培训场次'],
  ['“三公”经费', '三公经费', '三公经费'],
  ['指标 2:参训人数 (人)', '参训人数(人)', '参训人数'],
])('%j is compared as %j, loosely as %j', (text, comparable, loose) => {
  expect(comparableLabel(text)).toBe(comparable);
  expect(looseLabel(text)).toBe(loose);
});

test.each(HEADER_WORDS.flatMap(({ words, source }) => words.map((word) => [word, source] as const)))(
  'the header word %s is normalised and found',
  (word, source) => {
    expect(readLabel(word).bare).toBe(word);
    expect(knownWord(word)).toMatchObject({ word, isWhole: true });
    expect(mayBeKnown(word)).toBe(true);
    expect(source).not.toBe('');
  },
);

test('no header word stands in two groups', () => {
  const words = HEADER_WORDS.flatMap((group) => group.words);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test.each([
  ['2022年度自评得分', '自评得分'],
  ['部门评分标准', '评分标准'],
  ['权重weight', '权重'],
  ['weight权重', '权重'],
])('%j is known by %j', (bare, word) => {
  expect(knownWord(bare)?.word).toBe(word);
});

test.each(['产出指标', '得分=完成率×分值', '设备购置', '数量指标'])('%j is no header word', (bare) => {
  expect(knownWord(bare)).toBeNull();
});
