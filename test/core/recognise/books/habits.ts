/** Tables as clerks make them: merged totals, goals beside indicators, levels from right to left. */
import { type Fixture, percent, rows, sheet, sums } from './sheet';

export const HABITS: readonly Fixture[] = [
  {
    name: 'total value merged over two columns',
    about: "the total's value stands in one cell over weight and score: it is the score",
    sheets: [
      sheet('S', [
        ['一级指标', '二级指标', '权重', '得分', '备注'],
        ['产出', '数量', 60, 58, null],
        ['效益', '满意度', 40, 37.2, null],
        ['总分', '<', 95.2, '<', null],
      ]),
    ],
    tables: [
      {
        range: 'A1:E4',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 weight score remark',
        indicators: rows([2, '产出 / 数量', 60, 58], [3, '效益 / 满意度', 40, 37.2]),
        totals: sums([4, '总分', '', null, 95.2]),
      },
    ],
  },
  {
    name: 'template not filled in',
    about: 'scores and actual values still to be entered',
    sheets: [
      sheet('S', [
        ['一级指标', '二级指标', '三级指标', '权重', '指标值', '实际值', '得分', '扣分原因'],
        ['产出', '数量指标', '培训场次', 30, '≥5场', null, null, null],
        ['^', '质量指标', '合格率', 30, '100%', null, null, null],
        ['效益', '社会效益', '知晓率', 40, '≥80%', null, null, null],
        ['合计', '<', '<', 100, null, null, null, null],
      ]),
    ],
    tables: [
      {
        range: 'A1:H5',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 level3 weight target actual score reason',
        indicators: rows(
          [2, '产出 / 数量指标 / 培训场次', 30, null, '≥5场'],
          [3, '产出 / 质量指标 / 合格率', 30, null, '100%'],
          [4, '效益 / 社会效益 / 知晓率', 40, null, '≥80%'],
        ),
        totals: sums([5, '合计', '', 100]),
      },
    ],
  },
  {
    name: 'two stacked blocks without gap',
    about: 'two headers below each other, only a title between them',
    sheets: [
      sheet('S', [
        ['履职效能部分', '<', '<', '<'],
        ['重点任务', '目标值', '实际值', '得分'],
        ['河长巡查', '≥100次', '112次', 25],
        ['污染整治', '≥20处', '18处', 22.5],
        ['管理效率部分', '<', '<', '<'],
        ['一级指标', '二级指标', '分值', '得分'],
        ['预算', '编制', 20, 20],
        ['^', '执行', 30, 28.6],
      ]),
    ],
    tables: [
      {
        range: 'A2:D4',
        headerRows: [2],
        kind: 'indicators',
        roles: 'name target actual score',
        indicators: rows([3, '河长巡查', null, 25, '≥100次', '112次'], [4, '污染整治', null, 22.5, '≥20处', '18处']),
      },
      {
        range: 'A6:D8',
        headerRows: [6],
        kind: 'indicators',
        roles: 'level1 level2 weight score',
        indicators: rows([7, '预算 / 编制', 20, 20], [8, '预算 / 执行', 30, 28.6]),
      },
    ],
  },
  {
    name: 'continued title between',
    about: '续表 and the header again in the middle of the table',
    sheets: [
      sheet('S', [
        ['表1 指标评分表', '<', '<', '<'],
        ['一级指标', '二级指标', '分值', '得分'],
        ['决策', '立项', 20, 20],
        ['续表', '<', '<', '<'],
        ['一级指标', '二级指标', '分值', '得分'],
        ['产出', '数量', 80, 76],
        ['合计', '<', 100, 96],
      ]),
    ],
    tables: [
      {
        range: 'A2:D7',
        headerRows: [2],
        kind: 'indicators',
        roles: 'level1 level2 weight score',
        indicators: rows([3, '决策 / 立项', 20, 20], [6, '产出 / 数量', 80, 76]),
        totals: sums([7, '合计', '', 100, 96]),
      },
    ],
  },
  {
    name: 'weights in brackets without 分',
    about: 'the header says that the brackets in labels hold weights',
    sheets: [
      sheet('S', [
        ['一级指标（权重）', '二级指标（权重）', '评分标准', '得分'],
        ['产出（60）', '完成率（40）', '按比例', 38],
        ['^', '及时率（20）', '每晚一天扣1分', 20],
        ['效益（40）', '满意度（40）', '≥90%得满分', 40],
      ]),
    ],
    tables: [
      {
        range: 'A1:D4',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 rule score',
        indicators: rows(
          [2, '产出（60） / 完成率（40）', 40, 38],
          [3, '产出（60） / 及时率（20）', 20, 20],
          [4, '效益（40） / 满意度（40）', 40, 40],
        ),
      },
    ],
  },
  {
    name: 'total first',
    about: 'the total row above the rows it covers',
    sheets: [
      sheet('S', [
        ['项目', '年初预算', '调整预算数', '执行数', '执行率'],
        ['合计', 300, 320, 310, percent(0.9688, 2)],
        ['一、基本支出', 100, 100, 100, percent(1)],
        ['二、项目支出', 200, 220, 210, percent(0.9545, 2)],
      ]),
    ],
    tables: [
      {
        range: 'A1:E4',
        headerRows: [1],
        kind: 'budget',
        roles: 'item initialBudget adjustedBudget executed executionRate',
        totals: sums([2, '合计', '']),
      },
    ],
  },
  {
    name: 'two lists side by side without gap',
    about: 'the same headers again to the right',
    sheets: [
      sheet('S', [
        ['序号', '指标名称', '得分', '序号', '指标名称', '得分'],
        [1, '响应率', 20, 3, '满意度', 29],
        [2, '办结率', 48, 4, '投诉率', 0],
      ]),
    ],
    tables: [
      {
        range: 'A1:C3',
        headerRows: [1],
        kind: 'indicators',
        roles: 'index name score',
        indicators: rows([2, '响应率', null, 20], [3, '办结率', null, 48]),
      },
      {
        range: 'D1:F3',
        headerRows: [1],
        kind: 'indicators',
        roles: 'index name score',
        indicators: rows([2, '满意度', null, 29], [3, '投诉率', null, 0]),
      },
    ],
  },
  {
    name: 'goal column',
    about: 'a goal in prose merged beside the indicators is no target',
    sheets: [
      sheet('S', [
        ['项目绩效目标表', '<', '<', '<', '<', '<'],
        ['绩效目标', '绩效指标', '<', '<', '<', '备注'],
        ['^', '一级指标', '二级指标', '三级指标', '指标值', '^'],
        [
          '改造老旧管网，降低漏损，保障居民用水安全，提升供水服务水平和群众满意度。',
          '产出指标',
          '数量指标',
          '改造长度',
          '≥12公里',
          null,
        ],
        ['^', '^', '质量指标', '验收合格率', '100%', null],
        ['^', '效益指标', '社会效益', '漏损率', '≤9%', null],
      ]),
    ],
    tables: [
      {
        range: 'A2:F6',
        headerRows: [2, 3],
        kind: 'targets',
        roles: 'text level1 level2 level3 target remark',
        indicators: rows(
          [4, '产出指标 / 数量指标 / 改造长度', null, null, '≥12公里'],
          [5, '产出指标 / 质量指标 / 验收合格率', null, null, '100%'],
          [6, '效益指标 / 社会效益 / 漏损率', null, null, '≤9%'],
        ),
      },
    ],
  },
  {
    name: 'projects in rows',
    about: 'one project per row, its indicators in columns',
    sheets: [
      sheet('S', [
        ['序号', '项目名称', '预算数', '总体目标', '产出指标', '效益指标', '满意度指标'],
        [1, '路灯', 120, '改善照明', '更换320盏', '盲区减少95%', '≥90%'],
        [2, '公园', 80, '改善环境', '修缮2处', '游客增长5%', '≥92%'],
      ]),
    ],
    tables: [
      { range: 'A1:G3', headerRows: [1], kind: 'budget', roles: 'index item adjustedBudget text text text text' },
    ],
  },
  {
    name: 'total in index column',
    about: '合计 below the numbers',
    sheets: [
      sheet('S', [
        ['序号', '一级指标', '二级指标', '分值', '得分'],
        [1, '产出', '数量', 50, 48],
        [2, '^', '质量', 20, 20],
        [3, '效益', '满意度', 30, 30],
        ['合计', null, null, 100, 98],
      ]),
    ],
    tables: [
      {
        range: 'A1:E5',
        headerRows: [1],
        kind: 'indicators',
        roles: 'index level1 level2 weight score',
        indicators: rows([2, '产出 / 数量', 50, 48], [3, '产出 / 质量', 20, 20], [4, '效益 / 满意度', 30, 30]),
        totals: sums([5, '合计', '', 100, 98]),
      },
    ],
  },
  {
    name: 'weights with symbols',
    about: 'weights as 40%, scores as 38分, typed as text',
    sheets: [
      sheet('S', [
        ['评价指标', '权重（%）', '评价标准', '评价得分'],
        ['目标完成率', '40%', '按完成比例得分', '38分'],
        ['质量达标率', '30%', '达标得满分', '30分'],
        ['满意度', '30%', '≥95%得满分，每低1%扣1分', '28分'],
        ['综合得分', '100%', null, '96分'],
      ]),
    ],
    tables: [
      {
        range: 'A1:D5',
        headerRows: [1],
        kind: 'indicators',
        roles: 'name weight rule score',
        indicators: rows([2, '目标完成率', 40, 38], [3, '质量达标率', 30, 30], [4, '满意度', 30, 28]),
        totals: sums([5, '综合得分', '', 100, 96]),
      },
    ],
  },
  {
    name: 'level2 merged beside unmerged level1',
    about: 'blank-filled levels, a name left in from the template',
    sheets: [
      sheet('S', [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['成本指标', '经济成本指标', '项目总成本', '≤50万元'],
        [null, '社会成本指标', '无', '无'],
        ['产出指标', '数量指标', '指标1：检测点位', '≥20个'],
        [null, null, '指标2：检测批次', '≥100批次'],
        [null, '质量指标', '指标1：', null],
        ['效益指标', '社会效益指标', '公众知晓', '有所提高'],
      ]),
    ],
    tables: [
      {
        range: 'A1:D7',
        headerRows: [1],
        kind: 'targets',
        roles: 'level1 level2 level3 target',
        indicators: rows(
          [2, '成本指标 / 经济成本指标 / 项目总成本', null, null, '≤50万元'],
          [3, '成本指标 / 社会成本指标 / 无', null, null, '无'],
          [4, '产出指标 / 数量指标 / 指标1：检测点位', null, null, '≥20个'],
          [5, '产出指标 / 数量指标 / 指标2：检测批次', null, null, '≥100批次'],
          [7, '效益指标 / 社会效益指标 / 公众知晓', null, null, '有所提高'],
        ),
      },
    ],
  },
  {
    name: 'numbers with errors and dashes',
    about: 'dashes, slashes and words where numbers should be',
    sheets: [
      sheet('S', [
        ['一级指标', '二级指标', '分值', '得分', '得分率'],
        ['产出', '数量', '40', '—', '/'],
        ['^', '质量', 20, '未评', null],
        ['效益', '满意度', 40, 36, percent(0.9)],
        ['合计', '<', 100, 36, null],
      ]),
    ],
    tables: [
      {
        range: 'A1:E5',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 weight score rate',
        indicators: rows([2, '产出 / 数量', 40], [3, '产出 / 质量', 20], [4, '效益 / 满意度', 40, 36]),
        totals: sums([5, '合计', '', 100, 36]),
      },
    ],
  },
  {
    name: 'columns in other order',
    about: 'the levels from right to left',
    sheets: [
      sheet('S', [
        ['得分', '权重', '评分标准', '实际完成值', '年度指标值', '三级指标', '二级指标', '一级指标'],
        [30, 30, '按比例', '30件', '≥30件', '制定标准数', '数量', '产出'],
        [28, 30, '按期', '12月', '12月底前', '完成时间', '时效', '^'],
        [40, 40, '满意度≥90%得满分', '95%', '≥90%', '企业满意度', '满意度', '效益'],
      ]),
    ],
    tables: [
      {
        range: 'A1:H4',
        headerRows: [1],
        kind: 'indicators',
        roles: 'score weight rule actual target level3 level2 level1',
        indicators: rows(
          [2, '产出 / 数量 / 制定标准数', 30, 30, '≥30件', '30件'],
          [3, '产出 / 时效 / 完成时间', 30, 28, '12月底前', '12月'],
          [4, '效益 / 满意度 / 企业满意度', 40, 40, '≥90%', '95%'],
        ),
      },
    ],
  },
  {
    name: 'merged index and long header',
    about: '一级指标及权重 merged over a label and a number',
    sheets: [
      sheet('S', [
        ['2023年度市级财政专项资金绩效评价指标评分表（试行）', '<', '<', '<', '<', '<', '<'],
        ['被评价单位：某某局', '<', '<', '<', '评价时间：2024年4月', '<', '<'],
        ['序号', '一级指标及权重', '<', '二级指标及权重', '<', '评价得分', '评价说明'],
        [1, '项目决策', 20, '立项依据', 10, 9, '依据较充分'],
        ['^', '^', '^', '目标合理', 10, 8, '个别指标未量化'],
        [2, '项目绩效', 80, '产出数量', 50, 50, null],
        ['^', '^', '^', '服务满意', 30, 28.5, null],
        ['总分', '<', 100, null, 100, 95.5, null],
      ]),
    ],
    tables: [
      {
        range: 'A3:G8',
        headerRows: [3],
        kind: 'indicators',
        roles: 'index level1 level1Weight level2 weight score explanation',
        indicators: rows(
          [4, '项目决策 / 立项依据', 10, 9],
          [5, '项目决策 / 目标合理', 10, 8],
          [6, '项目绩效 / 产出数量', 50, 50],
          [7, '项目绩效 / 服务满意', 30, 28.5],
        ),
        totals: sums([4, '项目决策', '项目决策', 20], [6, '项目绩效', '项目绩效', 80], [8, '总分', '', 100, 95.5]),
      },
    ],
  },
];
