/** Workbooks of rows for tests of the pane. */
import type { CellAddress, SheetCell, SheetSnapshot, Snapshot } from '../../src/core/model';
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

/** Two forms, one below the other on one sheet. */
export function twoForms(): Snapshot {
  return bookOf([
    ['村道养护项目自评表'],
    HEADERS,
    ['产出', '数量', '养护里程', 60, '60公里', '58公里', null, 58, null],
    ['产出', '质量', '路面完好率', 40, '≥95%', '93%', null, 37, null],
    ['合计', null, null, 100, null, null, null, 95, null],
    [],
    ['图书馆开放项目自评表'],
    HEADERS,
    ['产出', '时效', '开放天数', 50, '300天', '290天', null, 40, null],
    ['效益', '社会', '到馆人次', 50, '1万人次', '9000人次', null, 32, null],
    ['合计', null, null, 100, null, null, null, 72, null],
  ]);
}

/** A rule that gives thirds of points; with scores filled in where they are given. */
export function thirds(first: number | null = null, second: number | null = null): Snapshot {
  return bookOf([
    ['路灯改造项目绩效自评表'],
    HEADERS,
    [
      '产出',
      '数量',
      '灯具更换数量',
      40,
      '≥300盏',
      '275盏',
      '得分=实际完成值/指标值×分值，最高不超过分值。',
      first,
      null,
    ],
    ['产出', '质量', '验收情况', 60, null, '较好', '①资料齐全，得20分；②一次通过，得40分。', second, null],
    ['合计', null, null, 100, null, null, null, null, null],
  ]);
}

/** A rule that counts days. */
export function lateness(): Snapshot {
  return bookOf([
    ['路灯改造项目绩效自评表'],
    HEADERS,
    ['产出', '时效', '完工时间', 20, '2023年9月底前', '2023年10月完工', '按期完工得满分，每逾期1天扣2分。', null, null],
    ['产出', '质量', '验收合格率', 80, '100%', '100%', '得分=完成率×分值', 80, null],
  ]);
}

/** A table without any indicator. */
export function plainList(): Snapshot {
  return bookOf([
    ['村道养护物资清单'],
    ['序号', '物资名称', '数量', '金额（万元）'],
    [1, '沥青', 20, 12.5],
    [2, '标线漆', 8, 3.2],
    [3, '护栏', 40, 9],
  ]);
}

/** A sheet of the form with one score left out. */
export function withoutScore(row: number): (sheet: SheetSnapshot) => SheetSnapshot {
  return (sheet) => ({
    ...sheet,
    cells: sheet.cells.filter((cell) => cell.row !== row || cell.column !== SCORE_COLUMN),
  });
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
