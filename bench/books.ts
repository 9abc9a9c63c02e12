/** Evaluation workbooks of any size, made for the benchmarks: twelve columns, merged levels, rules, subtotals. */
import { writeXlsx } from 'hucre/xlsx';

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '权重',
  '年度指标值',
  '实际完成值',
  '完成情况',
  '指标解释',
  '评分标准',
  '得分',
  '得分率',
  '扣分原因',
];
const RULES = [
  '完成率达到95%及以上得满分；每低1个百分点扣0.5分，扣完为止。',
  '≥90%得满分；80%（含）至90%得三分之二；低于80%不得分。',
  '①制度健全（1分）；②执行到位（1分）；③资料归档（1分）。',
  '按完成比例计分，最高不超过分值。',
];
const ROWS_PER_BLOCK = 10;

/**
 * A workbook of about `cells` cells on sheets of at most 200 rows.
 * @returns the bytes of the .xlsx
 */
export async function evaluationBook(cells: number): Promise<Uint8Array> {
  const rows = Math.ceil(cells / HEADER.length);
  const sheets = [];
  for (let done = 0; done < rows; done += 200)
    sheets.push(evaluationSheet(sheets.length + 1, Math.min(200, rows - done)));
  return writeXlsx({ sheets });
}

function evaluationSheet(number: number, rows: number) {
  const body: (string | number | null)[][] = [];
  const merges = [];
  for (let row = 0; row < rows - 3; row++) {
    const inBlock = row % ROWS_PER_BLOCK;
    const isSubtotal = inBlock === ROWS_PER_BLOCK - 1;
    if (inBlock === 0 && row + ROWS_PER_BLOCK <= rows - 3) {
      merges.push({ startRow: row + 3, startCol: 0, endRow: row + 1 + ROWS_PER_BLOCK, endCol: 0 });
    }
    body.push(isSubtotal ? subtotal() : indicator(number, row, inBlock));
  }
  return { name: `项目${number}`, rows: [[`第${number}号项目绩效评价评分表`], ['单位：分'], HEADER, ...body], merges };
}

function indicator(sheet: number, row: number, inBlock: number): (string | number | null)[] {
  const actual = 80 + ((row * 7 + sheet) % 20);
  return [
    inBlock === 0 ? ['决策', '过程', '产出', '效益'][Math.floor(row / ROWS_PER_BLOCK) % 4]! : null,
    ['数量指标', '质量指标', '时效指标'][row % 3]!,
    `第${sheet}项目第${row + 1}项指标完成率`,
    3,
    '≥95%',
    `${actual}%`,
    actual >= 95 ? '已完成' : '未完成',
    `考核第${row + 1}项任务的完成程度，用以反映产出目标的实现情况。`,
    RULES[row % RULES.length]!,
    actual >= 95 ? 3 : 2.5,
    actual >= 95 ? 1 : 0.8333,
    actual >= 95 ? '-' : '部分任务延期',
  ];
}

function subtotal(): (string | number | null)[] {
  return [null, '小计', null, 27, null, null, null, null, null, 24, 0.8889, null];
}
