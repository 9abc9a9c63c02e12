/** Trees and blocks written in unusual ways. */
import { type Fixture, percent, rows, sheet, sums } from './sheet';

export const STRUCTURES: readonly Fixture[] = [
  {
    name: 'blocks with repeated headers and headings',
    about: 'a heading and the header again before every block; each block adds up to 100 of its own',
    sheets: [
      sheet('S', [
        ['绩效评价指标', '<', '<', '<', '<'],
        ['一、投入（权重20%）', '<', '<', '<', '<'],
        ['二级指标', '三级指标', '权重', '评分标准', '得分'],
        ['资金', '到位率', 60, '按比例得分', 60],
        ['人员', '到岗率', 40, '按比例得分', 38],
        ['小计', '<', 100, null, 98],
        ['二、产出（权重80%）', '<', '<', '<', '<'],
        ['二级指标', '三级指标', '权重', '评分标准', '得分'],
        ['数量', '完成率', 70, '按比例得分', 70],
        ['质量', '合格率', 30, '按比例得分', 27],
        ['小计', '<', 100, null, 97],
        ['合计', '<', null, null, 97.2],
      ]),
    ],
    tables: [
      {
        range: 'A3:E12',
        headerRows: [3],
        kind: 'indicators',
        roles: 'level2 level3 weight rule score',
        indicators: rows(
          [4, '一、投入（权重20%） / 资金 / 到位率', 60, 60],
          [5, '一、投入（权重20%） / 人员 / 到岗率', 40, 38],
          [9, '二、产出（权重80%） / 数量 / 完成率', 70, 70],
          [10, '二、产出（权重80%） / 质量 / 合格率', 30, 27],
        ),
        totals: sums(
          [6, '小计', '一、投入（权重20%）', 100, 98],
          [11, '小计', '二、产出（权重80%）', 100, 97],
          [12, '合计', '', null, 97.2],
        ),
      },
    ],
  },
  {
    name: 'level1 in section rows',
    about: 'headings across the table are the first level where the columns begin at the second',
    sheets: [
      sheet('S', [
        ['二级指标', '三级指标', '分值', '评分标准', '得分'],
        ['一、决策指标（20分）', '<', '<', '<', '<'],
        ['立项', '依据充分性', 10, '充分得满分', 10],
        ['^', '程序规范性', 10, '规范得满分', 8],
        ['二、产出指标（80分）', '<', '<', '<', '<'],
        ['数量', '完成数量', 80, '按比例', 76],
        ['总分', '<', 100, null, 94],
      ]),
    ],
    tables: [
      {
        range: 'A1:E7',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level2 level3 weight rule score',
        indicators: rows(
          [3, '一、决策指标（20分） / 立项 / 依据充分性', 10, 10],
          [4, '一、决策指标（20分） / 立项 / 程序规范性', 10, 8],
          [6, '二、产出指标（80分） / 数量 / 完成数量', 80, 76],
        ),
        totals: sums([7, '总分', '', 100, 94]),
      },
    ],
  },
  {
    name: 'deduction column',
    about: 'points taken stand between full marks and score; 考核内容 explains one by one, it is no level',
    sheets: [
      sheet('S', [
        ['序号', '考核项目', '考核内容', '标准分', '扣分', '得分', '扣分原因'],
        [1, '制度建设', '有健全的内控制度并严格执行', 20, 2, 18, '一项制度未更新'],
        [2, '资金管理', '专款专用，账目清楚', 30, 0, 30, null],
        [3, '项目成效', '按期完成年度任务目标并通过验收', 50, 5, 45, '一个子项延期'],
        ['合计', '<', '<', 100, 7, 93, null],
      ]),
    ],
    tables: [
      {
        range: 'A1:G5',
        headerRows: [1],
        kind: 'indicators',
        roles: 'index name explanation weight amount score reason',
        indicators: rows([2, '制度建设', 20, 18], [3, '资金管理', 30, 30], [4, '项目成效', 50, 45]),
        totals: sums([5, '合计', '', 100, 93]),
      },
    ],
  },
  {
    name: 'name unit target actual rate',
    about: 'unit in a column of its own, no levels, no scores',
    sheets: [
      sheet('S', [
        ['序号', '指标名称', '单位', '目标值', '完成值', '完成率', '备注'],
        [1, '新增绿地面积', '平方米', 5000, 5200, percent(1.04), null],
        [2, '树木成活率', '%', 95, 96, percent(1.0105, 2), null],
        [3, '投诉件数', '件', '≤10', 8, null, null],
      ]),
    ],
    tables: [
      {
        range: 'A1:G4',
        headerRows: [1],
        kind: 'completion',
        roles: 'index name target target actual rate remark',
        indicators: rows(
          [2, '新增绿地面积', null, null, '5000平方米', 5200],
          [3, '树木成活率', null, null, '95%', 96],
          [4, '投诉件数', null, null, '≤10件', 8],
        ),
      },
    ],
  },
  {
    name: 'outline by index',
    about: '一 1 2 二 1 in the column of numbers: parents hold the sums of their children',
    sheets: [
      sheet('S', [
        ['序号', '指标名称', '分值', '评分标准', '得分'],
        ['一', '决策', 20, null, 18],
        ['1', '立项依据', 10, '充分得满分', 10],
        ['2', '目标设定', 10, '合理得满分', 8],
        ['二', '产出', 80, null, 76],
        ['1', '数量完成率', 50, '按比例', 50],
        ['2', '质量达标率', 30, '按比例', 26],
        ['合计', '<', 100, null, 94],
      ]),
    ],
    tables: [
      {
        range: 'A1:E8',
        headerRows: [1],
        kind: 'indicators',
        roles: 'index name weight rule score',
        indicators: rows(
          [3, '决策 / 立项依据', 10, 10],
          [4, '决策 / 目标设定', 10, 8],
          [6, '产出 / 数量完成率', 50, 50],
          [7, '产出 / 质量达标率', 30, 26],
        ),
        totals: sums([2, '决策', '决策', 20, 18], [5, '产出', '产出', 80, 76], [8, '合计', '', 100, 94]),
      },
    ],
  },
  {
    name: 'outline 1.1',
    about: '1, 1.1, 1.1.1 in the column of numbers',
    sheets: [
      sheet('S', [
        ['编号', '指标', '权重', '得分'],
        ['1', '决策', 20, 18],
        ['1.1', '立项', 20, 18],
        ['1.1.1', '立项依据', 10, 10],
        ['1.1.2', '立项程序', 10, 8],
        ['2', '产出', 80, 76],
        ['2.1', '数量', 80, 76],
        ['2.1.1', '完成率', 80, 76],
        ['总分', null, 100, 94],
      ]),
    ],
    tables: [
      {
        range: 'A1:D9',
        headerRows: [1],
        kind: 'indicators',
        roles: 'index name weight score',
        indicators: rows(
          [4, '决策 / 立项 / 立项依据', 10, 10],
          [5, '决策 / 立项 / 立项程序', 10, 8],
          [8, '产出 / 数量 / 完成率', 80, 76],
        ),
        totals: sums(
          [2, '决策', '决策', 20, 18],
          [3, '立项', '决策 / 立项', 20, 18],
          [6, '产出', '产出', 80, 76],
          [7, '数量', '产出 / 数量', 80, 76],
          [9, '总分', '', 100, 94],
        ),
      },
    ],
  },
  {
    name: 'level1 summary',
    about: 'levels summed up under the general header 指标',
    sheets: [
      sheet('体系', [
        ['一级指标', '二级指标', '三级指标', '分值', '得分'],
        ['决策', '立项', '依据', 10, 10],
        ['^', '^', '程序', 10, 8],
        ['产出', '数量', '完成率', 80, 76],
      ]),
      sheet('汇总', [
        ['指标', '满分', '得分', '得分率'],
        ['决策', 20, 18, percent(0.9)],
        ['产出', 80, 76, percent(0.95)],
        ['合计', 100, 94, percent(0.94)],
      ]),
    ],
    tables: [
      {
        sheet: '体系',
        range: 'A1:E4',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 level3 weight score',
        indicators: rows(
          [2, '决策 / 立项 / 依据', 10, 10],
          [3, '决策 / 立项 / 程序', 10, 8],
          [4, '产出 / 数量 / 完成率', 80, 76],
        ),
      },
      {
        sheet: '汇总',
        range: 'A1:D4',
        headerRows: [1],
        kind: 'summary',
        roles: 'name weight score rate',
        indicators: rows([2, '决策', 20, 18], [3, '产出', 80, 76]),
        totals: sums([4, '合计', '', 100, 94]),
      },
    ],
  },
  {
    name: 'task budget table',
    about: 'department-wide targets: tasks with their money above the indicators, bands on the left',
    sheets: [
      sheet('S', [
        ['部门整体支出绩效目标表', '<', '<', '<', '<', '<'],
        ['部门名称', '文化局', '<', '<', '<', '<'],
        ['年度主要任务', '任务名称', '主要内容', '预算金额（万元）', '<', '<'],
        ['^', '^', '^', '总额', '财政拨款', '其他资金'],
        ['^', '文化惠民', '开展演出', 120, 120, 0],
        ['^', '文物保护', '修缮', 200, 180, 20],
        ['^', '金额合计', '<', 320, 300, 20],
        ['年度总体目标', '提升公共文化服务水平，满足群众文化需求。', '<', '<', '<', '<'],
        ['年度绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '备注'],
        ['^', '产出指标', '数量指标', '演出场次', '≥100场', null],
        ['^', '效益指标', '社会效益指标', '观众人次', '≥5万人次', null],
      ]),
    ],
    tables: [
      {
        range: 'A3:F7',
        headerRows: [3, 4],
        kind: 'budget',
        roles: '- item explanation adjustedBudget amount amount',
        totals: sums([7, '金额合计', '']),
      },
      {
        range: 'A9:F11',
        headerRows: [9],
        kind: 'targets',
        roles: '- level1 level2 level3 target remark',
        indicators: rows(
          [10, '产出指标 / 数量指标 / 演出场次', null, null, '≥100场'],
          [11, '效益指标 / 社会效益指标 / 观众人次', null, null, '≥5万人次'],
        ),
      },
    ],
  },
  {
    name: 'form with value rows',
    about: 'money told in label and value pairs above the table: no table of its own',
    sheets: [
      sheet('S', [
        ['项目绩效自评表', '<', '<', '<', '<', '<', '<', '<'],
        ['项目名称', '河道保洁', '<', '<', '主管部门', '水务局', '<', '<'],
        ['年初预算数', 100, '全年预算数', 110, '全年执行数', 104, '执行率', percent(0.9455, 2)],
        ['指标类型', '指标名称', '<', '年度指标值', '实际完成值', '分值', '得分', '未完成原因'],
        ['产出指标', '保洁河道长度', '<', '≥30公里', '32公里', 40, 40, null],
        ['^', '打捞垃圾量', '<', '≥500吨', '480吨', 30, 28.8, '枯水期'],
        ['效益指标', '水面清洁率', '<', '≥95%', '96%', 20, 20, null],
        ['满意度指标', '群众满意度', '<', '≥90%', '94%', 10, 10, null],
        ['总分', '<', '<', '<', '<', 100, 98.8, null],
      ]),
    ],
    tables: [
      {
        range: 'A4:H9',
        headerRows: [4],
        kind: 'indicators',
        roles: 'level1 level2 - target actual weight score reason',
        indicators: rows(
          [5, '产出指标 / 保洁河道长度', 40, 40, '≥30公里', '32公里'],
          [6, '产出指标 / 打捞垃圾量', 30, 28.8, '≥500吨', '480吨'],
          [7, '效益指标 / 水面清洁率', 20, 20, '≥95%', '96%'],
          [8, '满意度指标 / 群众满意度', 10, 10, '≥90%', '94%'],
        ),
        totals: sums([9, '总分', '', 100, 98.8]),
      },
    ],
  },
  {
    name: 'grade columns',
    about: 'what earns which grade in columns under one header',
    sheets: [
      sheet('S', [
        ['一级指标', '二级指标', '权重', '评价等级', '<', '<', '<', '得分'],
        ['^', '^', '^', '优', '良', '中', '差', '^'],
        ['服务', '响应速度', 40, '1小时内', '2小时内', '4小时内', '超过4小时', 36],
        ['^', '服务态度', 60, '主动热情', '比较热情', '一般', '较差', 54],
      ]),
    ],
    tables: [
      {
        range: 'A1:H4',
        headerRows: [1, 2],
        kind: 'indicators',
        roles: 'level1 level2 weight grade text text text score',
        indicators: rows([3, '服务 / 响应速度', 40, 36], [4, '服务 / 服务态度', 60, 54]),
      },
    ],
  },
  {
    name: 'mixed header notes',
    about: 'line breaks and notes in brackets inside headers',
    sheets: [
      sheet('S', [
        [
          '一级指标\n（100分）',
          '二级指标',
          '三级指标\n（考核要点）',
          '分值\n（满分100）',
          '得分\n（自评）',
          '佐证材料（列明名称、文号，另附复印件）',
        ],
        ['产出', '数量', '完成面积', 60, 60, '验收单'],
        ['效益', '满意度', '业主满意度', 40, 38, '问卷'],
      ]),
    ],
    tables: [
      {
        range: 'A1:F3',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 level3 weight score remark',
        indicators: rows([2, '产出 / 数量 / 完成面积', 60, 60], [3, '效益 / 满意度 / 业主满意度', 40, 38]),
      },
    ],
  },
  {
    name: 'budget by year',
    about: 'money columns repeated per year',
    sheets: [
      sheet('S', [
        ['单位：万元', '<', '<', '<', '<'],
        ['项目', '2021年', '<', '2022年', '<'],
        ['^', '预算数', '执行数', '预算数', '执行数'],
        ['人员经费', 100, 98, 110, 109],
        ['公用经费', 50, 45, 48, 48],
        ['合计', 150, 143, 158, 157],
      ]),
    ],
    tables: [
      {
        range: 'A2:E6',
        headerRows: [2, 3],
        kind: 'budget',
        unit: '万元',
        roles: 'item adjustedBudget executed adjustedBudget executed',
        totals: sums([6, '合计', '']),
      },
    ],
  },
  {
    name: 'indicator rows with parent weights',
    about: 'one column with numbered parents and children',
    sheets: [
      sheet('S', [
        ['指标', '权重', '得分'],
        ['一、决策', 20, 18],
        ['（一）立项依据', 10, 10],
        ['（二）目标设定', 10, 8],
        ['二、产出', 80, 76],
        ['（一）完成率', 80, 76],
        ['合计', 100, 94],
      ]),
    ],
    tables: [
      {
        range: 'A1:C7',
        headerRows: [1],
        kind: 'indicators',
        roles: 'name weight score',
        indicators: rows(
          [3, '一、决策 / （一）立项依据', 10, 10],
          [4, '一、决策 / （二）目标设定', 10, 8],
          [6, '二、产出 / （一）完成率', 80, 76],
        ),
        totals: sums(
          [2, '一、决策', '一、决策', 20, 18],
          [5, '二、产出', '二、产出', 80, 76],
          [7, '合计', '', 100, 94],
        ),
      },
    ],
  },
];
