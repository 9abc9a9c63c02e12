/** Tables that go on, frameworks, lists that look like scores. */
import { type Fixture, percent, rows, sheet, sums } from './sheet';

export const BORDERLINES: readonly Fixture[] = [
  {
    name: 'continued with header',
    about: 'a table that goes on on the next sheet under its header again, outer labels left out',
    sheets: [
      sheet('第1页', [
        ['一级指标', '二级指标', '分值', '得分'],
        ['产出', '数量', 40, 40],
        ['^', '质量', 20, 18],
      ]),
      sheet('第2页', [
        ['一级指标', '二级指标', '分值', '得分'],
        [null, '时效', 10, 10],
        ['效益', '满意度', 30, 27],
        ['合计', '<', 100, 95],
      ]),
    ],
    tables: [
      {
        sheet: '第1页',
        range: 'A1:D3',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 weight score',
        indicators: rows([2, '产出 / 数量', 40, 40], [3, '产出 / 质量', 20, 18]),
      },
      {
        sheet: '第2页',
        range: 'A1:D4',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 weight score',
        indicators: rows([2, '产出 / 时效', 10, 10], [3, '效益 / 满意度', 30, 27]),
        totals: sums([4, '合计', '', 100, 95]),
      },
    ],
  },
  {
    name: 'continued without header',
    about: 'a table that goes on on the next sheet without a header',
    sheets: [
      sheet('第1页', [
        ['一级指标', '二级指标', '分值', '得分'],
        ['产出', '数量', 40, 40],
        ['^', '质量', 20, 18],
      ]),
      sheet('第2页', [
        ['续表', '<', '<', '<'],
        [null, '时效', 10, 10],
        ['效益', '满意度', 30, 27],
        ['合计', '<', 100, 95],
      ]),
    ],
    tables: [
      {
        sheet: '第1页',
        range: 'A1:D3',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 weight score',
        indicators: rows([2, '产出 / 数量', 40, 40], [3, '产出 / 质量', 20, 18]),
      },
      {
        sheet: '第2页',
        range: 'A2:D4',
        headerRows: [],
        kind: 'indicators',
        roles: 'level1 level2 weight score',
        indicators: rows([2, '产出 / 时效', 10, 10], [3, '效益 / 满意度', 30, 27]),
        totals: sums([4, '合计', '', 100, 95]),
      },
    ],
  },
  {
    name: 'transposed',
    about: 'indicators in columns: known for what it is, but turned by a person before it is scored',
    sheets: [
      sheet('转置', [
        ['指标名称', '培训场次', '参训人数', '满意度'],
        ['权重', 30, 30, 40],
        ['目标值', '≥12场', '≥600人', '≥90%'],
        ['实际值', '12场', '640人', '93%'],
        ['得分', 30, 30, 40],
      ]),
    ],
    tables: [{ range: 'A1:D5', headerRows: [1], kind: 'indicators', roles: 'item text text amount' }],
  },
  {
    name: 'transposed, targets against actuals',
    about: 'completion turned on its side; a list of persons beside it stays a list',
    sheets: [
      sheet('转置', [
        ['指标名称', '培训场次', '参训人数', '满意度'],
        ['年度指标值', '≥12场', '≥600人', '≥90%'],
        ['实际完成值', '12场', '640人', '93%'],
      ]),
      sheet('人员', [
        ['姓名', '王一', '李二', '张三'],
        ['年龄', 41, 35, 29],
        ['职务', '科长', '科员', '科员'],
      ]),
    ],
    tables: [
      { sheet: '转置', range: 'A1:D3', headerRows: [1], kind: 'completion', roles: 'item text text text' },
      { sheet: '人员', range: 'A1:D3', headerRows: [1], kind: 'list', roles: 'item text text text' },
    ],
  },
  {
    name: 'framework of names only',
    about: 'a framework without weights, targets or scores: a list',
    sheets: [
      sheet('框架', [
        ['一级指标', '二级指标', '三级指标', '指标解释'],
        ['投入', '预算执行', '预算完成率', '预算完成数与预算数的比率'],
        ['^', '^', '支付进度率', '实际支付进度与既定进度的比率'],
        ['过程', '预算管理', '管理制度健全性', '制度是否健全完整'],
        ['产出', '职责履行', '实际完成率', '实际完成工作数与计划数的比率'],
      ]),
    ],
    tables: [{ range: 'A1:D5', headerRows: [1], kind: 'list', roles: 'level1 level2 level3 explanation' }],
  },
  {
    name: 'department common framework',
    about: '分值 for every level, totals repeated in every pair of columns',
    sheets: [
      sheet('共性', [
        ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '评分标准', '得分'],
        ['预算编制情况', 20, '预算编制', 10, '预算编制合理性', 5, '合理得5分', 5],
        ['^', '^', '^', '^', '预算编制规范性', 5, '规范得5分', 5],
        ['^', '^', '目标设置', 10, '绩效目标完整性', 5, '完整得5分', 4],
        ['^', '^', '^', '^', '绩效指标明确性', 5, '明确得5分', 4],
        ['预算执行情况', 80, '资金管理', 80, '支出执行率', 80, '按比例计分', 78.4],
        ['总分', 100, '总分', 100, '总分', 100, null, 96.4],
      ]),
    ],
    tables: [
      {
        range: 'A1:H7',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level1Weight level2 level2Weight level3 weight rule score',
        indicators: rows(
          [2, '预算编制情况 / 预算编制 / 预算编制合理性', 5, 5],
          [3, '预算编制情况 / 预算编制 / 预算编制规范性', 5, 5],
          [4, '预算编制情况 / 目标设置 / 绩效目标完整性', 5, 4],
          [5, '预算编制情况 / 目标设置 / 绩效指标明确性', 5, 4],
          [6, '预算执行情况 / 资金管理 / 支出执行率', 80, 78.4],
        ),
        totals: sums(
          [2, '预算编制情况', '预算编制情况', 20],
          [2, '预算编制', '预算编制情况 / 预算编制', 10],
          [4, '目标设置', '预算编制情况 / 目标设置', 10],
          [6, '预算执行情况', '预算执行情况', 80],
          [6, '资金管理', '预算执行情况 / 资金管理', 80],
          [7, '总分', '', 100, 96.4],
        ),
      },
    ],
  },
  {
    name: 'scores of several experts',
    about: 'one column per expert and their mean, which is the score',
    sheets: [
      sheet('专家', [
        ['一级指标', '二级指标', '分值', '专家1', '专家2', '专家3', '平均得分'],
        ['决策', '立项', 10, 9, 10, 9, 9.33],
        ['产出', '数量', 60, 58, 60, 59, 59],
        ['效益', '满意度', 30, 28, 29, 27, 28],
        ['合计', '<', 100, 95, 99, 95, 96.33],
      ]),
    ],
    tables: [
      {
        range: 'A1:G5',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 weight count count count score',
        indicators: rows([2, '决策 / 立项', 10, 9.33], [3, '产出 / 数量', 60, 59], [4, '效益 / 满意度', 30, 28]),
        totals: sums([5, '合计', '', 100, 96.33]),
      },
    ],
  },
  {
    name: 'previous year score',
    about: "last year's score is not the score",
    sheets: [
      sheet('对比', [
        ['指标名称', '权重', '上年得分', '本年得分', '增减'],
        ['响应率', 50, 45, 48, 3],
        ['办结率', 50, 50, 49, -1],
        ['合计', 100, 95, 97, 2],
      ]),
    ],
    tables: [
      {
        range: 'A1:E4',
        headerRows: [1],
        kind: 'indicators',
        roles: 'name weight text score count',
        indicators: rows([2, '响应率', 50, 48], [3, '办结率', 50, 49]),
        totals: sums([4, '合计', '', 100, 97]),
      },
    ],
  },
  {
    name: 'score and weight in one row with rate',
    about: 'rates in per cent without a sign in the cells',
    sheets: [
      sheet('率', [
        ['指标', '标准分', '实得分', '得分率(%)'],
        ['决策', 15, 14, 93.33],
        ['过程', 25, 22, 88],
        ['产出', 30, 30, 100],
        ['效益', 30, 27, 90],
        ['总计', 100, 93, 93],
      ]),
    ],
    tables: [
      {
        range: 'A1:D6',
        headerRows: [1],
        kind: 'indicators',
        roles: 'name weight score rate',
        indicators: rows([2, '决策', 15, 14], [3, '过程', 25, 22], [4, '产出', 30, 30], [5, '效益', 30, 27]),
        totals: sums([6, '总计', '', 100, 93]),
      },
    ],
  },
  {
    name: 'remarks below in table',
    about: 'grade and conclusion below the total stand outside',
    sheets: [
      sheet('说明在内', [
        ['指标名称', '目标值', '实际值', '分值', '得分'],
        ['绿化面积', '≥100亩', '110亩', 50, 50],
        ['成活率', '≥90%', '92%', 50, 50],
        ['总分', null, null, 100, 100],
        ['评价等级', '优', '<', '<', '<'],
        ['自评结论：项目按计划完成，效果良好。', '<', '<', '<', '<'],
      ]),
    ],
    tables: [
      {
        range: 'A1:E4',
        headerRows: [1],
        kind: 'indicators',
        roles: 'name target actual weight score',
        indicators: rows([2, '绿化面积', 50, 50, '≥100亩', '110亩'], [3, '成活率', 50, 50, '≥90%', '92%']),
        totals: sums([4, '总分', '', 100, 100]),
      },
    ],
  },
  {
    name: 'money with two header rows',
    about: 'money by source below 预算安排 and 实际支出',
    sheets: [
      sheet('资金', [
        ['资金使用情况表', '<', '<', '<', '<', '<', '<'],
        ['资金来源', '预算安排（万元）', '<', '<', '实际支出（万元）', '<', '执行率'],
        ['^', '合计', '财政', '自筹', '财政', '自筹', '^'],
        ['设备费', 50, 40, 10, 39, 10, percent(0.98)],
        ['材料费', 30, 30, 0, 28, 0, percent(0.9333, 2)],
        ['合计', 80, 70, 10, 67, 10, percent(0.9625, 2)],
      ]),
    ],
    tables: [
      {
        range: 'A2:G6',
        headerRows: [2, 3],
        kind: 'budget',
        roles: 'item initialBudget amount amount executed amount executionRate',
        totals: sums([6, '合计', '']),
      },
    ],
  },
  {
    name: 'budget without total words',
    about: 'items only, units in the headers',
    sheets: [
      sheet('明细', [
        ['序号', '项目名称', '预算数（万元）', '支出数（万元）', '结余（万元）'],
        [1, '路灯', 30, 28, 2],
        [2, '公园', 20, 20, 0],
      ]),
    ],
    tables: [{ range: 'A1:E3', headerRows: [1], kind: 'budget', roles: 'index item adjustedBudget executed amount' }],
  },
  {
    name: 'unit scores list',
    about: 'scores of organisations, not of indicators: a list',
    sheets: [
      sheet('各单位', [
        ['2023年度各单位绩效考核得分表', '<', '<', '<', '<'],
        ['序号', '单位名称', '考核得分', '等级', '备注'],
        [1, '一中心', 95.2, '优', null],
        [2, '二中心', 88, '良', null],
        [3, '三中心', 79.5, '中', '迟报'],
      ]),
    ],
    tables: [{ range: 'A2:E5', headerRows: [2], kind: 'list', roles: 'index item score grade remark' }],
  },
  {
    name: 'exam scores',
    about: 'school marks: a list',
    sheets: [
      sheet('成绩', [
        ['姓名', '语文', '数学', '总分', '名次'],
        ['甲', 90, 95, 185, 1],
        ['乙', 88, 91, 179, 2],
        ['丙', 70, 99, 169, 3],
      ]),
    ],
    tables: [{ range: 'A1:E4', headerRows: [1], kind: 'list', roles: 'item count count amount count' }],
  },
  {
    name: 'risk register English',
    about: 'likelihood and impact: a list',
    sheets: [
      sheet('Risks', [
        ['Risk', 'Likelihood', 'Impact', 'Score', 'Owner'],
        ['Late delivery', 3, 4, 12, 'PM'],
        ['Cost overrun', 2, 5, 10, 'Finance'],
      ]),
    ],
    tables: [{ range: 'A1:E3', headerRows: [1], kind: 'list', roles: 'text count count score item' }],
  },
  {
    name: 'tender evaluation',
    about: 'scores per bidder under unknown headers',
    sheets: [
      sheet('评标', [
        ['评分项目', '分值', '评分标准', '甲公司', '乙公司'],
        ['报价', 30, '低价优先法计算', 28, 30],
        ['方案', 50, '优得41-50分，良得31-40分', 45, 40],
        ['业绩', 20, '每个业绩5分，最高20分', 20, 15],
        ['合计', 100, null, 93, 85],
      ]),
    ],
    tables: [
      {
        range: 'A1:E5',
        headerRows: [1],
        kind: 'indicators',
        roles: 'name weight rule count count',
        indicators: rows([2, '报价', 30], [3, '方案', 50], [4, '业绩', 20]),
        totals: sums([5, '合计', '', 100]),
      },
    ],
  },
];
