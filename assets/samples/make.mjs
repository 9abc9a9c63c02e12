// Makes the sample workbooks beside this file: `node assets/samples/make.mjs`. Invented projects, invented figures.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';

const THIN = { style: 'thin', color: { rgb: '8C8C8C' } };
const BOX = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const FONT = { name: '宋体', size: 11 };
const STYLES = {
  title: { font: { name: '黑体', size: 16 }, alignment: { horizontal: 'center', vertical: 'center' } },
  caption: { font: FONT, alignment: { horizontal: 'right' } },
  header: {
    font: { ...FONT, bold: true },
    border: BOX,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EAF1F8' } },
  },
  cell: { font: FONT, border: BOX, alignment: { vertical: 'center', wrapText: true } },
  prose: { font: FONT, alignment: { vertical: 'top', wrapText: true } },
};

/** A sheet from rows of plain values; `styles` names the style of each row, `formats` the number format of a column. */
function sheet(name, { rows, widths, merges = [], styles = () => 'cell', formats = {}, heights = {} }) {
  const cells = new Map();
  rows.forEach((row, r) =>
    widths.forEach((_, c) => {
      const value = row[c] ?? null;
      const style = STYLES[styles(r + 1)];
      const format = typeof value === 'number' && styles(r + 1) === 'cell' ? formats[c] : undefined;
      const formula =
        typeof value === 'object' && value !== null ? { formula: value.formula, formulaResult: value.result } : {};
      cells.set(`${r},${c}`, {
        value: value?.formula ? value.result : value,
        style: format ? { ...style, numFmt: format } : style,
        ...formula,
      });
    }),
  );
  return {
    name,
    rows: rows.map((row) => widths.map((_, c) => (row[c]?.formula ? row[c].result : (row[c] ?? null)))),
    cells,
    merges: merges.map(area),
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(Object.entries(heights).map(([row, height]) => [row - 1, { height }])),
  };
}

function area(text) {
  const [from, to] = text.split(':').map((ref) => /^([A-Z]+)(\d+)$/.exec(ref));
  const column = (letters) => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { startRow: from[2] - 1, startCol: column(from[1]), endRow: to[2] - 1, endCol: column(to[1]) };
}

/** An honest self-evaluation form, actuals filled in, scores still empty. */
const selfEvaluation = sheet('自评表', {
  widths: [12, 14, 22, 8, 14, 14, 46, 9, 26],
  styles: (row) => (row <= 1 ? 'title' : row === 2 ? 'caption' : row === 3 ? 'header' : 'cell'),
  merges: ['A1:I1', 'A2:I2', 'A4:A8', 'B4:B5', 'A9:A10', 'A12:C12'],
  formats: { 3: '0.##', 5: '0.##' },
  rows: [
    ['项目支出绩效自评表（青岭县农村公路养护，2023年度）'],
    ['单位：分'],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '分值',
      '年度指标值',
      '实际完成值',
      '评分标准',
      '得分',
      '偏差原因分析及改进措施',
    ],
    [
      '产出指标',
      '数量指标',
      '养护公路里程',
      15,
      '≥320公里',
      '332公里',
      '按完成比例计分，得分=实际完成值÷年度指标值×分值，超过满分的按满分计。',
    ],
    [
      null,
      null,
      '修补路面面积',
      10,
      '≥1.8万平方米',
      '1.71万平方米',
      '按完成比例计分，最高不超过分值。',
      null,
      '雨季延长，剩余路段已列入次年一季度计划',
    ],
    [null, '质量指标', '路况优良率', 15, '≥90%', '91.5%', '优良率达到90%得满分；每低1个百分点扣1分，扣完为止。'],
    [
      null,
      '时效指标',
      '按期完成率',
      10,
      '100%',
      '96%',
      '按期完成率100%得10分；95%（含）至100%得8分；90%（含）至95%得5分；低于90%不得分。',
      null,
      '两处路段因管线迁改推迟',
    ],
    [null, '成本指标', '每公里养护成本', 10, '≤2.6万元', '2.55万元', '不超过指标值得满分；每超出1%扣0.5分，扣完为止。'],
    [
      '效益指标',
      '社会效益指标',
      '养护路段事故起数',
      10,
      '≤5起',
      '6起',
      '不超过指标值得满分，每超出1起扣2分，扣完为止。',
      null,
      '一起为外来货车超速，已增设限速标志',
    ],
    [
      null,
      '可持续影响指标',
      '管护机制健全性',
      10,
      '健全',
      '已建立',
      '①制定管护办法（4分）；②落实管护责任单位（3分）；③管护经费列入预算（3分）。',
    ],
    [
      '满意度指标',
      '服务对象满意度指标',
      '沿线群众满意度',
      20,
      '≥92%',
      '93.4%',
      '满意度≥92%得满分；每降低1个百分点扣0.8分；低于60%不得分。',
    ],
    ['总分', null, null, 100],
  ],
  heights: { 1: 30, 4: 34, 7: 34, 10: 34, 11: 34 },
});

/** An evaluation report as a third party hands it in, with the slips that reviewers look for. */
const scoreTable = sheet('评分表', {
  widths: [10, 12, 18, 8, 50, 9, 10, 34],
  styles: (row) => (row === 1 ? 'title' : row === 2 ? 'caption' : row === 3 ? 'header' : 'cell'),
  merges: [
    'A1:H1',
    'A2:H2',
    'A4:A7',
    'B4:B5',
    'A9:A11',
    'A13:A16',
    'B13:B14',
    'A18:A20',
    'A22:C22',
    'B8:C8',
    'B12:C12',
    'B17:C17',
    'B21:C21',
  ],
  formats: { 5: '0.00', 6: '0.00%' },
  rows: [
    ['云溪区社区养老服务补助项目绩效评价评分表'],
    ['单位：分'],
    ['一级指标', '二级指标', '三级指标', '权重', '评分标准', '得分', '得分率', '扣分原因'],
    [
      '决策',
      '项目立项',
      '立项依据充分性',
      5,
      '①符合养老服务发展规划（2分）；②与部门职责相符（2分）；③属于公共财政支持范围（1分）。',
      5,
      1,
      '-',
    ],
    [null, null, '立项程序规范性', 5, '程序规范得5分，基本规范得3分，不规范得0分。', 4, 0.8, '集体决策记录不完整'],
    [
      null,
      '绩效目标',
      '绩效目标合理性',
      5,
      '①目标与内容相关（2分）；②目标量化可考（2分）；③与预算匹配（1分）。',
      4,
      0.8,
      '部分目标未量化',
    ],
    [null, '资金投入', '预算编制科学性', 5, '①有测算依据（3分）；②按标准编制（2分）。', 5, 1, '-'],
    [null, '小计', null, 20, null, 18, 0.92, null],
    [
      '过程',
      '资金管理',
      '预算执行率',
      8,
      '执行率100%得8分；100%<执行率≤90%得6分；90%<执行率≤80%得4分；执行率<80%得0分。',
      8,
      1,
      '-',
    ],
    [
      null,
      '资金管理',
      '资金使用合规性',
      6,
      '符合规定得6分；每发现一处不合规扣2分，扣完为止。',
      4,
      0.6667,
      '一笔支出附件不全',
    ],
    [null, '组织实施', '制度执行有效性', 6, '①制度健全（3分）；②执行到位（3分）。', 6, 1, '-'],
    [null, '小计', null, 20, null, 18, 0.9, null],
    ['产出', '产出数量', '助餐点建设数量', 10, '按实际建成数量与计划数量之比计分，不超过满分。', 10, 1, '-'],
    [
      null,
      null,
      '上门服务人次',
      10,
      '服务人次达到计划得10分；每少1%扣0.2分，扣完为止。',
      9.2,
      0.92,
      '三季度护理员缺员',
    ],
    [null, '产出质量', '服务合格率', 10, '合格率60%以上得10分；30%-59%得6分；0%-29%得2分。', 10, 1, '-'],
    [null, '产出时效', '补助发放及时率', 10, '每延迟1天扣0.5分，扣完为止。', 9.5, 0.95, '一批补助延迟1天'],
    [null, '小计', null, 40, null, 38.7, 0.9675, null],
    ['效益', '社会效益', '老年人受益覆盖率', 8, '覆盖率达到85%得满分，每低1个百分点扣0.4分。', 7.2, 0.9, '-'],
    [
      null,
      '可持续影响',
      '运营可持续性',
      6,
      '可持续性强得6分，较强得4分，一般得2分。',
      5,
      0.8333,
      '两处站点运营补贴依赖度高',
    ],
    [null, '满意度', '老年人满意度', 6, '满意度≥90%得6分；80%（含）至90%得4分；低于80%得0分。', 6, 1, '-'],
    [null, '小计', null, 20, null, 18.2, 0.91, null],
    ['合计', null, null, 100, null, 92.9, 0.929, null],
  ],
  heights: { 1: 30, 4: 32, 9: 48, 10: 32, 20: 32 },
});

const completion = sheet('指标完成情况', {
  widths: [8, 26, 16, 16, 14],
  styles: (row) => (row === 1 ? 'title' : row === 2 ? 'header' : 'cell'),
  merges: ['A1:E1'],
  rows: [
    ['绩效指标完成情况表'],
    ['序号', '指标名称', '指标值', '实际完成值', '完成情况'],
    [1, '助餐点建设数量', '≥24个', '25个', '已完成'],
    [2, '上门服务人次', '≥5万人次', '4.8万人次', '已完成'],
    [3, '服务合格率', '≥95%', '97%', '已完成'],
    [4, '老年人受益覆盖率', '≥85%', '83%', '未完成'],
    [5, '老年人满意度', '≥90%', '93.5%', '已完成'],
  ],
});

const money = sheet('资金情况', {
  widths: [26, 14, 14, 14, 14, 12],
  styles: (row) => (row === 1 ? 'title' : row === 2 ? 'caption' : row === 3 ? 'header' : 'cell'),
  merges: ['A1:F1', 'A2:F2'],
  formats: { 1: '#,##0.00', 2: '#,##0.00', 3: '#,##0.00', 4: '#,##0.00', 5: '0.00%' },
  rows: [
    ['项目资金投入和使用情况表'],
    ['单位：万元'],
    ['支出内容', '年初预算', '调整金额', '调整后预算', '实际支出', '预算执行率'],
    ['助餐点建设', 420, -20, 400, 396.5, 0.9913],
    ['上门服务补贴', 365.5, 14.5, 380, 371.24, 0.9769],
    ['护理员培训', 60, 5.3, 65.3, 65.3, 1],
    ['宣传与评估', 28.8, 0, 28.8, 27.96, 0.9708],
    ['合计', 874.3, -0.2, 874.1, 816, 0.985],
  ],
});

const prose = sheet('正文', {
  widths: [110],
  styles: () => 'prose',
  rows: [
    ['一、项目基本情况'],
    [
      '2023年云溪区安排社区养老服务补助资金，年初预算874.3万元，年中调整后预算874.1万元，实际支出861万元，预算执行率98.5%。',
    ],
    ['全年建成助餐点25个，超过计划的24个；开展上门服务4.8万人次；服务合格率97%，老年人满意度93.5%。'],
    ['二、评价结论'],
    [
      '评价指标体系共设置4个一级指标、14个三级指标。经评价，项目综合得分92.9分，评价等级为“优”。其中决策得分18分，过程得分18分，产出得分38.7分，效益得分18.2分。',
    ],
  ],
  heights: { 2: 34, 5: 50 },
});

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
writeFileSync(here('self-evaluation-2023.xlsx'), await writeXlsx({ sheets: [selfEvaluation] }));
writeFileSync(here('evaluation-report-2023.xlsx'), await writeXlsx({ sheets: [scoreTable, completion, money, prose] }));
