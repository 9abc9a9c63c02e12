/**
 * Evaluation workbooks of any size, made for the benchmarks: twelve columns, merged levels, rules, subtotals, a total;
 * consistent as ordinary books are, but for one slip a sheet.
 */
import { writeXlsx } from 'hucre/xlsx';

type Value = string | number | null;

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
const BLOCKS = ['决策', '过程', '产出', '效益'];
const GROUPS = ['数量指标', '质量指标', '时效指标'];
const ROWS_PER_BLOCK = 10;
const ROWS_ABOVE = 3;
const WEIGHT = 3;

/** Rules as they stand in such tables, each with the points that it gives for an actual against 95 %. */
const RULES: readonly { text: string; points: (actual: number) => number }[] = [
  {
    text: '完成率达到95%及以上得满分；每低1个百分点扣0.1分，扣完为止。',
    points: (actual) => WEIGHT - Math.max(0, 95 - actual) / 10,
  },
  {
    text: '完成率≥95%得3分；90%（含）至95%得2分；80%（含）至90%得1分；低于80%得0分。',
    points: (actual) => (actual >= 95 ? 3 : actual >= 90 ? 2 : 1),
  },
  { text: '①制度健全（1分）；②执行到位（1分）；③资料归档（1分）。', points: (actual) => (actual >= 95 ? 3 : 2) },
  { text: '按完成比例计分，最高不超过分值。', points: (actual) => Math.min(WEIGHT, (WEIGHT * actual) / 95) },
];

/**
 * A workbook of about `cells` cells on sheets of at most 200 rows.
 * @returns the bytes of the .xlsx
 */
export async function evaluationBook(cells: number): Promise<Uint8Array> {
  const rows = Math.ceil(cells / HEADER.length);
  const sheets = [];
  for (let done = 0; done < rows; done += 200) {
    sheets.push(evaluationSheet(sheets.length + 1, Math.min(200, rows - done)));
  }
  return writeXlsx({ sheets });
}

function evaluationSheet(number: number, rows: number) {
  const body: Value[][] = [];
  const merges = [];
  const blocks = Math.floor((rows - ROWS_ABOVE - 1) / ROWS_PER_BLOCK);
  let total = 0;
  for (let block = 0; block < blocks; block++) {
    const first = body.length + ROWS_ABOVE;
    merges.push({ startRow: first, startCol: 0, endRow: first + ROWS_PER_BLOCK - 1, endCol: 0 });
    let sum = 0;
    for (let row = 0; row < ROWS_PER_BLOCK - 1; row++) {
      const indicator = indicatorRow(number, block, row);
      sum += indicator[9] as number;
      body.push(indicator);
    }
    body.push(sumRow('小计', WEIGHT * (ROWS_PER_BLOCK - 1), sum));
    total += sum;
  }
  const weight = WEIGHT * (ROWS_PER_BLOCK - 1) * blocks;
  body.push(['合计', ...sumRow(null, weight, total).slice(1)]);
  body[5]![10] = 0.5; // The slip: a score rate that does not follow.
  const title = [`第${number}号项目绩效评价评分表`];
  return { name: `项目${number}`, rows: [title, ['单位：分'], HEADER, ...body], merges };
}

function indicatorRow(sheet: number, block: number, row: number): Value[] {
  const place = block * ROWS_PER_BLOCK + row;
  const actual = place % 7 === 3 ? 82 + ((place + sheet) % 12) : 95 + ((place + sheet) % 5);
  const rule = RULES[place % RULES.length]!;
  const score = hundredths(rule.points(actual));
  return [
    row === 0 ? `${BLOCKS[block % BLOCKS.length]}${Math.floor(block / BLOCKS.length) + 1}` : null,
    GROUPS[Math.floor(row / 3)]!,
    `第${sheet}项目第${place + 1}项任务完成率`,
    WEIGHT,
    '≥95%',
    `${actual}%`,
    actual >= 95 ? '已完成' : '未完成',
    `考核第${place + 1}项任务的完成程度，用以反映和考核目标的实现情况。`,
    rule.text,
    score,
    Math.round((score / WEIGHT) * 10_000) / 10_000,
    score < WEIGHT ? '部分任务延期' : '-',
  ];
}

function sumRow(label: string | null, weight: number, score: number): Value[] {
  const sum = hundredths(score);
  return [
    null,
    label,
    null,
    weight,
    null,
    null,
    null,
    null,
    null,
    sum,
    Math.round((sum / weight) * 10_000) / 10_000,
    null,
  ];
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
