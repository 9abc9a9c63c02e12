/** Workbooks of rows for tests of the pane. */
import type { CellAddress, SheetCell, Snapshot } from '../../src/core/model';
import { sheetOf } from './fakeHost';

type Value = string | number | null;

export const SHEET = '评分表';

const HEADERS = ['一级指标', '二级指标', '三级指标', '分值', '指标值', '完成值', '评分标准', '得分', '得分率'];

/** A ratio with a wrong rate, checkpoints, tiers, a measure, bands with a gap, one score and the total left blank. */
const ROWS: readonly (readonly Value[])[] = [
  ['决策', '立项', '立项程序规范性', 10, null, '规范', '①按规定申报，得4分；②经过论证，得6分。', 10, '100%'],
  ['过程', '管理', '台账完整性', 10, null, '较完整', '台账完整得10分，较完整得6分，不完整不得分。', 6, '60%'],
  ['产出', '数量', '灯具更换数量', 20, '≥500盏', '450盏', '得分=实际完成值/指标值×分值，最高不超过分值。', 18, '80%'],
  ['产出', '时效', '按期完工率', 20, '100%', '100%', '按期完工率=按期完工项目数/项目总数×100%', 20, '100%'],
  ['效益', '社会', '受益小区数', 20, '≥40个', '38个', '得分=实际完成值/指标值×分值，最高不超过分值。', null, null],
  [
    '效益',
    '满意度',
    '居民满意度',
    20,
    '≥90%',
    '92%',
    '满意度≥90%得20分；70%≤满意度<85%得12分；满意度<70%不得分。',
    20,
    '100%',
  ],
  ['合计', null, null, 100, null, null, null, null, null],
];

/** Row numbers of the form, for tests that point at cells. */
export const AT = { checkpoints: 3, tiers: 4, ratio: 5, measure: 6, blank: 7, bands: 8, total: 9 } as const;

export function form(): Snapshot {
  return bookOf([['路灯改造项目绩效自评表'], HEADERS, ...ROWS]);
}

export function emptyBook(): Snapshot {
  return { workbook: '空白.xlsx', sheets: [], ownMarks: [] };
}

/** Many indicators under one level, for lists that are drawn a piece at a time. */
export function longForm(count: number): Snapshot {
  const rows = Array.from({ length: count }, (_row, index) => [
    '产出',
    '数量',
    `第${index + 1}标段完成量`,
    1,
    '100米',
    '90米',
    '得分=实际完成值/指标值×分值，最高不超过分值。',
    0.9,
    '90%',
  ]);
  return bookOf([['分标段评分表'], HEADERS, ...rows]);
}

/** Names, units and words as long as they come. */
export function longNames(): Snapshot {
  const long = '中小学幼儿园校舍安全保障长效机制建设及附属配套设施改造提升工程（含暖气管网更新）';
  return bookOf([
    [`${long}项目支出绩效自评表`],
    HEADERS,
    [
      long,
      long,
      `${long}完成率_AVeryLongIdentifierWithoutAnyBlankInItWhatsoever_2023`,
      50,
      '≥100.00%',
      '99.9999%',
      '得分=实际完成值/指标值×分值，最高不超过分值。',
      49.12,
      '80%',
    ],
    [long, long, `${long}②`, 50, null, '较好', `①${long}，得20分；②${long}，得30分。`, 50, '100%'],
    ['合计', null, null, 100, null, null, null, 99.12, null],
  ]);
}

function bookOf(rows: readonly (readonly Value[])[]): Snapshot {
  const cells = rows.map((row) => row.map((value): SheetCell => ({ value, style: 'plain' })));
  return { workbook: '路灯改造.xlsx', sheets: [sheetOf(SHEET, { rows: cells })], ownMarks: [] };
}

/** A cell of the form by its letters' place: column 8 holds the scores. */
export function at(row: number, column: number): CellAddress {
  return { sheet: SHEET, row, column };
}

export const SCORE_COLUMN = 8;
