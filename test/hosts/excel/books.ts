/** Workbooks for the tests of the Excel host: one shaped like a real evaluation, one large. */
import type { Area, Cell, CellValue, SheetSnapshot, Snapshot } from '../../../src/core/model';
import { displayOf } from '../../../src/hosts/xlsx/display/display';

const display = displayOf(false);

/** A cell in short: a value, or a value with its number format, formula or error. */
type Entry =
  | CellValue
  | { readonly value?: CellValue; readonly format?: string; readonly formula?: string; readonly error?: string };

/** A sheet from rows of entries that start at A1. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Entry[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    cells: rows.flatMap((row, down) => row.flatMap((entry, across) => cellOf(down + 1, across + 1, entry))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    listObjects: [],
    ...more,
  };
}

function cellOf(row: number, column: number, entry: Entry): Cell[] {
  const {
    value = null,
    format,
    formula,
    error,
  } = typeof entry === 'object' && entry !== null ? entry : { value: entry };
  if (value === null && error === undefined && formula === undefined) return [];
  const text = error ?? (value === null ? '' : display(value, format));
  return [
    {
      row,
      column,
      value,
      text,
      ...(format === undefined ? {} : { format }),
      ...(formula === undefined ? {} : { formula }),
      ...(error === undefined ? {} : { error }),
    },
  ];
}

const LEVELS = ['投入管理', '过程监控', '产出质量', '社会效益'];
const TARGETS = [100, 95, 90, 12];

/**
 * An evaluation in seven sheets with about 700 cells: title, merged headers, levels merged over their indicators, prose,
 * percentages, formulas and subtotals, numbers stored as text, an error, hidden lines, a protected sheet, notes, a table.
 */
export function evaluationBook(): Snapshot {
  return {
    workbook: '专项资金绩效自评表.xlsx',
    sheets: [
      scoredSheet('自评评分', 30),
      scoredSheet('复核评分', 12),
      moneySheet(),
      targetSheet('绩效目标'),
      targetSheet('表1 完成情况'),
      sheetOf('说明', [['填报说明'], ['一、本表由项目单位填写，金额单位为万元。'], ['二、得分保留两位小数。']], {
        visibility: 'hidden',
      }),
      sheetOf(
        '基础数据',
        [
          ['编码', '名称'],
          ['001', '甲'],
          ['002', '乙'],
          [{ error: '#N/A' }, true],
        ],
        {
          isProtected: true,
          visibility: 'veryHidden',
          listObjects: [{ name: '数据表', area: { top: 1, left: 1, bottom: 4, right: 2 } }],
        },
      ),
    ],
    ownMarks: [],
  };
}

function scoredSheet(name: string, indicators: number): SheetSnapshot {
  const rows: Entry[][] = [
    [`项目支出绩效评价指标评分表（${name}）`],
    ['一级指标', '二级指标', '指标名称', '分值', '指标值', '完成值', '评分标准', '得分', '得分率'],
  ];
  const merges: Area[] = [{ top: 1, left: 1, bottom: 1, right: 9 }];
  const perLevel = Math.ceil(indicators / LEVELS.length);
  for (let index = 0; index < indicators; index++) {
    const row = rows.length + 1;
    const isFirst = index % perLevel === 0;
    const last = Math.min(row + perLevel - 1, 2 + indicators);
    if (isFirst && last > row) merges.push({ top: row, left: 1, bottom: last, right: 1 });
    const target = TARGETS[index % TARGETS.length]!;
    rows.push([
      isFirst ? LEVELS[Math.floor(index / perLevel)]! : null,
      `二级指标${Math.floor(index / 2) + 1}`,
      `指标${index + 1}：按期完成的任务数量`,
      index % 5 === 0 ? { value: '3', format: '@' } : 3,
      { value: target / 100, format: '0%' },
      index % 7 === 0 ? `${target}次` : { value: (target - 1) / 100, format: '0.00%' },
      `完成率达到${target}%及以上的得满分；每降低1个百分点扣0.5分，扣完为止。`,
      2.5,
      { value: 2.5 / 3, format: '0.00%', formula: `H${row}/3` },
    ]);
  }
  const total = rows.length + 1;
  rows.push([
    '合计',
    null,
    null,
    { value: indicators * 3, formula: `SUM(D3:D${total - 1})+3*COUNTIF(D3:D${total - 1},"3")` },
    null,
    null,
    null,
    { value: indicators * 2.5, formula: `SUM(H3:H${total - 1})` },
  ]);
  return sheetOf(name, rows, {
    merges,
    hiddenRows: [5, 6],
    hiddenColumns: [2],
    notes: [{ row: 3, column: 8, text: '财务处已核对', author: '王' }],
  });
}

function moneySheet(): SheetSnapshot {
  const money = (value: number): Entry => ({ value, format: '#,##0.00' });
  const rows: Entry[][] = [
    ['资金情况（单位：万元）'],
    ['资金来源', '年初预算', '调整预算', '实际支出', '执行率'],
    ...Array.from({ length: 12 }, (_, index): Entry[] => [
      `资金${index + 1}`,
      money(1000 + index),
      money(1100 + index),
      money(1050.5 + index),
      { value: (1050.5 + index) / (1100 + index), format: '0.00%', formula: `D${index + 3}/C${index + 3}` },
    ]),
    ['审核日期', { value: 44561, format: 'yyyy"年"m"月"d"日"' }],
  ];
  return sheetOf('资金情况', rows, { merges: [{ top: 1, left: 1, bottom: 1, right: 5 }] });
}

function targetSheet(name: string): SheetSnapshot {
  const rows: Entry[][] = [
    ['序号', '指标', '目标', '实际', '备注'],
    ...Array.from({ length: 30 }, (_, index): Entry[] => [
      index + 1,
      `指标${index + 1}`,
      '≥90%',
      index % 3 === 0 ? '第3名' : '6036家',
      null,
    ]),
  ];
  return sheetOf(name, rows);
}

/** Fifty sheets of two hundred rows and twelve columns. */
export function largeBook(sheets = 50, rows = 200): Snapshot {
  const line = (row: number): Entry[] =>
    Array.from({ length: 12 }, (_, column) => (column < 2 ? `项目${row}` : row * column));
  return {
    workbook: '汇总.xlsx',
    sheets: Array.from({ length: sheets }, (_, index) =>
      sheetOf(
        `部门${index + 1}`,
        Array.from({ length: rows }, (__, row) => line(row + 1)),
        {
          merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
        },
      ),
    ).map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ row, column }) => row !== 1 || column !== 2) })),
    ownMarks: [],
  };
}

/** As many forms as sheets, each with so many rows (its header among them), a rule in every row and no score yet. */
export function unscoredBook(sheets: number, rows: number): Snapshot {
  const header: Entry[] = ['一级指标', '二级指标', '三级指标', '分值', '指标值', '完成值', '评分标准', '得分'];
  const line = (row: number): Entry[] => [
    '产出',
    '数量',
    `第${row}段管线更换长度`,
    10,
    '≥80米',
    `${60 + (row % 20)}米`,
    '得分=实际完成值/指标值×分值，最高不超过分值。',
    null,
  ];
  return {
    workbook: '管线改造.xlsx',
    sheets: Array.from({ length: sheets }, (_, index) =>
      sheetOf(`标段${index + 1}`, [header, ...Array.from({ length: rows - 1 }, (__, row) => line(row + 1))]),
    ),
    ownMarks: [],
  };
}
