/** Which score cells are written: empty ones, ones beside the table, or all; and never more than the sheet decides. */
import { afterEdits, scoreEdits, type ScoreMode } from '../../../src/core/edits';
import { analyse } from '../../../src/core/engine';
import { addressText, DEFAULT_SETTINGS, type Edit, type Snapshot } from '../../../src/core/model';
import { book } from '../checks/sheets';

const TABLE = `
  一级指标 | 二级指标 | 三级指标     | 分值 | 指标值 | 完成值 | 评分标准                             | 得分
  产出     | 数量     | 巡查河道长度 | 20   | ≥50公里 | 45公里 | 按完成比例计分，最高不超过分值。     |
  ^        | 质量     | 水质达标率   | 20   | ≥90%   | 92%    | 达到90%得满分，每低1个百分点扣1分。  | 20
  小计     | <        | <            | 40   |        |        |                                      |
  效益     | 满意度   | 居民满意度   | 10   | ≥85%   | 80%    | ≥85%得10分；低于85%得6分。           | 7
  ^        | 可持续   | 管护机制     | 10   |        |        | 机制健全，酌情给分。                 |
  合计     | <        | <            | 60   |        |        |                                      |`;

function plan(snapshot: Snapshot, mode: ScoreMode, valuesOnly = false): Edit[] {
  const settings = DEFAULT_SETTINGS;
  return scoreEdits({ snapshot, analysis: analyse(snapshot), settings }, { mode, valuesOnly, language: 'zh-CN' });
}

function written(edits: readonly Edit[]): Record<string, unknown> {
  return Object.fromEntries(
    edits.flatMap((edit) => {
      if (edit.kind !== 'value' && edit.kind !== 'formula') return [];
      return [[addressText(edit.at), edit.kind === 'formula' ? edit.result : edit.value]];
    }),
  );
}

function formulaAt(edits: readonly Edit[], cell: string): string | null {
  const edit = edits.find((candidate) => 'at' in candidate && addressText(candidate.at) === cell);
  return edit?.kind === 'formula' ? edit.formula : null;
}

test('fill writes empty score cells, and totals of which every part is known', () => {
  const edits = plan(book({ 评分表: TABLE }), 'fill');
  expect(written(edits)).toEqual({ '评分表!H2': 18, '评分表!H4': 38 });
  expect(formulaAt(edits, '评分表!H2')).toContain('F2');
  expect(formulaAt(edits, '评分表!H4')).toBe('ROUND(SUM(H2:H3),4)');
});

test('overwrite replaces entered scores that differ, and leaves those that agree', () => {
  expect(written(plan(book({ 评分表: TABLE }), 'overwrite'))).toEqual({
    '评分表!H2': 18,
    '评分表!H4': 38,
    '评分表!H5': 6,
  });
});

test('beside writes computed scores and differences into free columns and nothing into the table', () => {
  const edits = plan(book({ 评分表: TABLE }), 'beside');
  expect(written(edits)).toEqual({
    '评分表!I1': '复算得分（绩衡）',
    '评分表!J1': '得分差异（绩衡）',
    '评分表!I2': 18,
    '评分表!I3': 20,
    '评分表!J3': 0,
    '评分表!I4': 38,
    '评分表!I5': 6,
    '评分表!J5': 1,
  });
  expect(formulaAt(edits, '评分表!J5')).toBe('ROUND(H5-I5,4)');
});

test('beside keeps clear of what stands at the right of the table', () => {
  const [header, ...rows] = TABLE.trim().split('\n');
  const noted = [`${header} | | 备查`, ...rows.map((row) => `${row} | | 见附件`)].join('\n');
  const edits = plan(book({ 评分表: noted }), 'beside');
  expect(Object.keys(written(edits)).every((cell) => !/![A-J]\d/.test(cell))).toBe(true);
});

test('values only gives numbers', () => {
  const edits = plan(book({ 评分表: TABLE }), 'fill', true);
  expect(edits.map((edit) => edit.kind)).toEqual(['value', 'value']);
});

test('every edit tells what its cell held', () => {
  const edits = plan(book({ 评分表: TABLE }), 'overwrite');
  const before = edits.flatMap((edit) =>
    edit.kind === 'formula' || edit.kind === 'value' ? [[addressText(edit.at), edit.before.value]] : [],
  );
  expect(before).toEqual([
    ['评分表!H2', null],
    ['评分表!H5', 7],
    ['评分表!H4', null],
  ]);
});

test('a second plan on the book as written finds nothing more to write', () => {
  for (const mode of ['fill', 'overwrite'] as const) {
    const snapshot = book({ 评分表: TABLE });
    const after = afterEdits(snapshot, plan(snapshot, mode));
    expect(written(plan(after, mode))).toEqual({});
  }
  const snapshot = book({ 评分表: TABLE });
  const after = afterEdits(snapshot, plan(snapshot, 'beside'));
  expect(written(plan(after, 'beside'))).toEqual(written(plan(snapshot, 'beside')));
});

test.each([
  ['the sum of its parts is replaced with them', '94', '', { '评分表!F2': 36, '评分表!F4': 81 }],
  ['another figure stays, to be shown and not painted over', '90', '', { '评分表!F2': 36 }],
  [
    'a deduction entered without a sign leaves the total to the clerk',
    '89',
    '减：违规扣分 | | | | | 5',
    { '评分表!F2': 36 },
  ],
  ['a deduction entered with its sign is a part', '89', '违规扣分 | | | | | -5', { '评分表!F2': 36, '评分表!F5': 76 }],
])('an entered total: %s', (_, total, deduction, expected) => {
  const snapshot = book({
    评分表: `
      三级指标 | 分值 | 指标值 | 完成值 | 评分标准 | 得分
      巡查里程 | 40 | ≥50公里 | 45公里 | 按完成比例计分，最高不超过分值。 | 49
      投诉办结率 | 50 | 100% | 90% | 按完成比例计分，最高不超过分值。 | 45
      ${deduction}
      合计 | 90 | | | | ${total}`.replace(/\n\s*\n/, '\n'),
  });
  expect(written(plan(snapshot, 'overwrite'))).toEqual(expected);
});

test('beside takes away its own figures where nothing is computed any more, and never a column of the clerk’s', () => {
  const table = (actual: string, columns: string) => `
      三级指标 | 分值 | 指标值 | 完成值 | 评分标准 | 得分 ${columns.split('\n')[0]}
      巡查里程 | 60 | ≥50公里 | ${actual} | 按完成比例计分，最高不超过分值。 | 60 ${columns.split('\n')[1]}
      投诉办结率 | 40 | 100% | 90% | 按完成比例计分，最高不超过分值。 | 36 ${columns.split('\n')[2]}`;
  const ours = '| 复算得分（绩衡） | 得分差异（绩衡）\n| 54 | 6\n| 36 | 0';
  const again = written(plan(book({ 评分表: table('正在统计', ours) }), 'beside'));
  expect(again).toMatchObject({ '评分表!G2': null, '评分表!H2': null, '评分表!G3': 36, '评分表!H3': 0 });
  const theirs = '| 复算得分\n| 55\n| 36';
  const beside = written(plan(book({ 评分表: table('45公里', theirs) }), 'beside'));
  expect(Object.keys(beside).filter((cell) => /!G/.test(cell))).toEqual([]);
});

test('a level cell beside its leaves gets no second edit', () => {
  const snapshot = book({
    评分表: `
      一级指标 | 二级指标 | 分值 | 指标值 | 完成值 | 评分标准 | 得分 | 合计
      产出 | 巡查里程 | 40 | ≥50公里 | 50公里 | 按完成比例计分，最高不超过分值。 | 40 | 70
      ^    | 巡查次数 | 30 | ≥10次 | 10次 | 按完成比例计分，最高不超过分值。 | 30 | ^
      效益 | 投诉办结率 | 30 | 100% | 90% | 按完成比例计分，最高不超过分值。 | 27 | 27
      总分 | < | < | < | < | < | 97 | <`,
  });
  const cells = plan(snapshot, 'beside').flatMap((edit) => ('at' in edit ? [addressText(edit.at)] : []));
  expect(new Set(cells).size).toBe(cells.length);
});

test('a score told by rule here and by actual there refers across sheets', () => {
  const snapshot = book({
    指标体系: `
      一级指标 | 二级指标 | 三级指标 | 权重 | 评分标准 | 得分
      产出 | 数量 | 修渠长度 | 60 | 按完成比例计分，最高不超过分值。 |
      产出 | 质量 | 渠道合格率 | 40 | 按完成比例计分，最高不超过分值。 |`,
    "表1 '完成'": `
      序号 | 指标名称 | 指标值 | 实际值 | 完成情况
      1 | 修渠长度 | ≥20公里 | 15公里 | 未完成
      2 | 渠道合格率 | ≥95% | 95% | 已完成`,
  });
  const edits = plan(snapshot, 'fill');
  expect(written(edits)).toEqual({ '指标体系!F2': 45, '指标体系!F3': 40 });
  expect(formulaAt(edits, '指标体系!F2')).toContain("'表1 ''完成'''!D2");
});

describe('cells that are not plain numbers', () => {
  const table = (first: string, second: string, total = '') => `
      三级指标 | 分值 | 指标值 | 完成值 | 评分标准 | 得分
      巡查里程 | 60 | ≥50公里 | 45公里 | 按完成比例计分，最高不超过分值。 | ${first}
      投诉办结率 | 40 | 100% | 90% | 按完成比例计分，最高不超过分值。 | ${second}
      合计 | 100 | | | | ${total}`;

  test.each([
    ["'50", '', 'ROUND(SUM(F3)+VALUE(F2),4)'],
    ['50分', '', 'ROUND(SUM(F3)+VALUE(SUBSTITUTE(F2,"分","")),4)'],
    ["'50", '36分', 'ROUND(VALUE(F2)+VALUE(SUBSTITUTE(F3,"分","")),4)'],
  ])('a score typed as text is taken out of it: %s, %s', (first, second, formula) => {
    expect(formulaAt(plan(book({ 评分表: table(first, second) }), 'fill'), '评分表!F4')).toBe(formula);
  });

  test('the difference, too', () => {
    const edits = plan(book({ 评分表: table('50分', '36') }), 'beside');
    expect(formulaAt(edits, '评分表!H2')).toBe('ROUND(VALUE(SUBSTITUTE(F2,"分",""))-G2,4)');
  });

  test('a cell merged over two indicators gets no score of one of them, and counts once in the total', () => {
    expect(written(plan(book({ 评分表: table('', '^') }), 'fill'))).toEqual({});
    const merged = plan(book({ 评分表: table('90', '^', '90') }), 'overwrite');
    expect(written(merged)).toEqual({});
    expect(written(plan(book({ 评分表: table('90', '^') }), 'fill'))).toEqual({ '评分表!F4': 90 });
    expect(written(plan(book({ 评分表: table('90', '^') }), 'beside'))).not.toHaveProperty('评分表!H2');
  });
});

test('a total has the decimals that its formula has', () => {
  const snapshot = book({
    评分表: `
      三级指标 | 分值 | 指标值 | 完成值 | 评分标准 | 得分
      巡查里程 | 60 | ≥50公里 | 45公里 | 按完成比例计分，最高不超过分值。 | 44.444444
      投诉办结率 | 40 | 100% | 90% | 按完成比例计分，最高不超过分值。 | 36
      合计 | 100 | | | | `,
  });
  expect(written(plan(snapshot, 'fill'))).toEqual({ '评分表!F4': 80.4444 });
});

test('columns beside are found although a section row is merged to the end of the sheet, and never beyond it', () => {
  const snapshot = book({ 评分表: TABLE });
  const [sheet] = snapshot.sheets;
  const merge = { top: 4, bottom: 4, left: 1, right: 16_384 };
  const wide = { ...snapshot, sheets: [{ ...sheet!, merges: [...sheet!.merges, merge] }] };
  const columns = (edits: readonly Edit[]) => edits.flatMap((edit) => ('at' in edit ? [edit.at.column] : []));
  expect(new Set(columns(plan(wide, 'beside')))).toEqual(new Set([9, 10]));
  const full = { row: 2, column: 16_384, value: '备查', text: '备查' };
  const many = Array.from({ length: 16_376 }, (_, index) => ({ ...full, column: index + 9 }));
  const crowded = { ...snapshot, sheets: [{ ...sheet!, cells: [...sheet!.cells, ...many] }] };
  expect(plan(crowded, 'beside')).toEqual([]);
});
