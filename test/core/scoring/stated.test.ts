/** Totals and grades told in prose: of the whole, never of a part. */
import { statedGradeCell, statedGradeIn, statedTotals } from '../../../src/core/scoring/stated';
import { toExact } from '../../../src/core/numbers';
import { OWN_SHEETS, type Prose, type Snapshot } from '../../../src/core/model';
import { indicator, table } from '../model/tables';

function prose(...texts: string[]): Prose[] {
  return texts.map((text, index) => ({ at: { sheet: '正文', row: index + 1, column: 1 }, text }));
}
const SCORED = table({
  sheet: '评分表',
  area: { top: 1, left: 1, bottom: 9, right: 5 },
  indicators: ['过程', '产出', '效益', '满意度', '项目管理'].map((level, index) =>
    indicator({ row: index + 2, levels: [level] }),
  ),
});

test.each([
  ['a total and a grade', '该项目综合得分为 91.5 分，评价等级为“优秀”。', ['91.5']],
  ['without 为', '经分析，整体支出绩效自评93.27分，等级为良。', ['93.27']],
  ['the reviewed result before the self-evaluation', '自评得分为98分。经复核，评价结果累计得分 95 分。', ['95', '98']],
  ['full-width figures', '项目最终得分：８８．５分。', ['88.5']],
  [
    'levels told apart from the whole',
    '综合得分90分。其中过程综合得分为20分、产出综合得分为30分，满意度得分10分。',
    ['90'],
  ],
  ['full marks are no score', '总分设置为100分，分为四档。', []],
  ['an indicator is no whole', '本指标权重5分，得分4.5分。', []],
  ['a level with full marks', '1.项目管理（满分50分，自评得分45.5分）', []],
  ['nothing told', '资金使用规范，成效明显。', []],
])('%s', (_, text, expected) => {
  expect(statedTotals(prose(text), [SCORED]).map((total) => toExact(total.value))).toEqual(expected);
});

test('without a scored table a self-evaluation may be that of one project of many', () => {
  const texts = prose('2. 培训项目预算执行率100%，自评得分100分。');
  expect(statedTotals(texts, [])).toEqual([]);
  expect(statedTotals(texts, [SCORED])).toHaveLength(1);
  expect(statedTotals(prose('项目综合得分95分。'), [])).toHaveLength(1);
});

test('the place of a stated total is its paragraph', () => {
  const [total] = statedTotals(prose('概况。', '综合得分为82分。'), [SCORED]);
  expect(total?.at).toEqual({ sheet: '正文', row: 2, column: 1 });
});

test.each([
  ['评价等级为“优秀”。', '优秀'],
  ['综合得分91分，等级为优。', '优'],
  ['评价结论：良', '良'],
  ['等级划分为四档：90分以上为优。', null],
  ['安全等级为二级。', null],
])('the grade in %s', (text, expected) => {
  expect(statedGradeIn(prose(text))?.value ?? null).toBe(expected);
});

function gradeCellOn(name: string): Snapshot {
  const cell = (column: number, text: string) => ({ row: 3, column, value: text, text });
  const sheet = {
    name,
    visibility: 'visible' as const,
    isProtected: false,
    cells: [cell(1, '评价等级'), cell(2, '良')],
  };
  const empty = { merges: [], hiddenRows: [], hiddenColumns: [], notes: [], listObjects: [] };
  return { workbook: '示例.xlsx', sheets: [{ ...sheet, ...empty }], ownMarks: [] };
}

test('a grade in a cell is taken from the sheets of others only', () => {
  expect(statedGradeCell(gradeCellOn('评价表'))).toEqual({ value: '良', at: { sheet: '评价表', row: 3, column: 2 } });
  for (const name of OWN_SHEETS) expect(statedGradeCell(gradeCellOn(name))).toBeNull();
});
