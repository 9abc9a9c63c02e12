/** Scoring tables of evaluation reports, department-wide forms, summaries, tables with subtotals and score rates. */
import { type Fixture, percent, rows, sheet, sums } from './sheet';

export const REPORTS: readonly Fixture[] = [
  {
    name: 'scoring table with a band over the levels',
    about: 'two header rows, merged both ways, total row merged over the text columns',
    sheets: [
      sheet('评分表', [
        ['附件2', null, null, null, null, null, null],
        ['项目支出绩效评价评分表', '<', '<', '<', '<', '<', '<'],
        ['评价指标', '<', '<', '<', '指标解释', '评分标准', '得分'],
        ['一级⏎指标'.replace('⏎', '\n'), '二级\n指标', '三级指标', '分值', '^', '^', '^'],
        ['决策', '立项', '立项依据充分性', 6, '考察立项是否有政策依据。', '①符合规划（3分）；②经过论证（3分）。', 5],
        ['^', '^', '程序规范性', 4, '考察审批程序是否完备。', '①按程序申报（2分）；②材料齐全（2分）。', 4],
        ['过程', '资金', '预算执行率', 20, '考察资金支出进度。', '得分=执行率×分值。', 19.2],
        ['^', '管理', '制度健全性', 10, '考察制度是否健全。', '制度健全得满分，缺一项扣2分。', 8],
        ['产出', '数量', '培训场次', 30, '考察培训场次完成情况。', '完成率达到100%得满分，每低1%扣0.5分。', 30],
        ['效益', '满意度', '学员满意度', 30, '考察学员满意程度。', '≥90%得30分；80%-90%得20分；低于80%不得分。', 30],
        ['总 分', '<', '<', '<', '<', '<', 96.2],
      ]),
    ],
    tables: [
      {
        range: 'A3:G11',
        headerRows: [3, 4],
        kind: 'indicators',
        roles: 'level1 level2 level3 weight explanation rule score',
        indicators: rows(
          [5, '决策 / 立项 / 立项依据充分性', 6, 5],
          [6, '决策 / 立项 / 程序规范性', 4, 4],
          [7, '过程 / 资金 / 预算执行率', 20, 19.2],
          [8, '过程 / 管理 / 制度健全性', 10, 8],
          [9, '产出 / 数量 / 培训场次', 30, 30],
          [10, '效益 / 满意度 / 学员满意度', 30, 30],
        ),
        totals: sums([11, '总 分', '', null, 96.2]),
      },
    ],
  },
  {
    name: 'subtotals and score rates',
    about: 'report table with 小计 per block, 合计 at the end, 得分率',
    sheets: [
      sheet('得分情况', [
        ['绩效评价得分情况', '<', '<', '<', '<', '<'],
        ['一级指标', '二级指标', '三级指标', '权重', '得分', '得分率'],
        ['决策', '项目立项', '立项规范性', 8, 7, percent(0.875, 1)],
        ['^', '绩效目标', '目标合理性', 7, 6, percent(0.8571, 2)],
        ['^', '小计', '<', 15, 13, percent(0.8667, 2)],
        ['产出', '产出数量', '检测批次', 45, 45, percent(1)],
        ['^', '小计', '<', 45, 45, percent(1)],
        ['效益', '社会效益', '群众知晓率', 40, 34, percent(0.85)],
        ['^', '小计', '<', 40, 34, percent(0.85)],
        ['合计', '<', '<', 100, 92, percent(0.92)],
      ]),
    ],
    tables: [
      {
        range: 'A2:F10',
        headerRows: [2],
        kind: 'indicators',
        roles: 'level1 level2 level3 weight score rate',
        indicators: rows(
          [3, '决策 / 项目立项 / 立项规范性', 8, 7],
          [4, '决策 / 绩效目标 / 目标合理性', 7, 6],
          [6, '产出 / 产出数量 / 检测批次', 45, 45],
          [8, '效益 / 社会效益 / 群众知晓率', 40, 34],
        ),
        totals: sums(
          [5, '小计', '决策', 15, 13],
          [7, '小计', '产出', 45, 45],
          [9, '小计', '效益', 40, 34],
          [10, '合计', '', 100, 92],
        ),
      },
    ],
  },
  {
    name: 'name and weight per level',
    about: '名称|权重 pairs for each level, four levels, the leaf is the fourth',
    sheets: [
      sheet('指标体系', [
        ['一级指标', '<', '二级指标', '<', '三级指标', '<', '四级指标', '<', '评分标准', '评分结果'],
        ['名称', '权重', '名称', '权重', '名称', '权重', '名称', '权重', '^', '^'],
        ['投入', 30, '资金', 30, '拨付', 20, '到位率', 12, '到位率=到位资金/计划资金×100%。', 12],
        ['^', '^', '^', '^', '^', '^', '及时率', 8, '每晚一天扣0.5分。', 7.5],
        ['^', '^', '^', '^', '测算', 10, '测算准确性', 10, '依据充分得满分。', 9],
        ['成效', 70, '产出', 70, '数量', 70, '完成率', 70, '得分=完成率×权重。', 70],
        ['合计得分', '<', '<', '<', '<', '<', '<', '<', '<', 98.5],
      ]),
    ],
    tables: [
      {
        range: 'A1:J7',
        headerRows: [1, 2],
        kind: 'indicators',
        roles: 'level1 level1Weight level2 level2Weight level3 level3Weight level4 weight rule score',
        indicators: rows(
          [3, '投入 / 资金 / 拨付 / 到位率', 12, 12],
          [4, '投入 / 资金 / 拨付 / 及时率', 8, 7.5],
          [5, '投入 / 资金 / 测算 / 测算准确性', 10, 9],
          [6, '成效 / 产出 / 数量 / 完成率', 70, 70],
        ),
        totals: sums(
          [3, '投入', '投入', 30],
          [3, '资金', '投入 / 资金', 30],
          [3, '拨付', '投入 / 资金 / 拨付', 20],
          [5, '测算', '投入 / 资金 / 测算', 10],
          [6, '成效', '成效', 70],
          [6, '产出', '成效 / 产出', 70],
          [6, '数量', '成效 / 产出 / 数量', 70],
          [7, '合计得分', '', null, 98.5],
        ),
      },
    ],
  },
  {
    name: 'department-wide self-evaluation',
    about: '部门整体支出: number, three levels, full marks, definition, rule, self score',
    sheets: [
      sheet('部门整体', [
        ['部门整体支出绩效评价自评表', '<', '<', '<', '<', '<', '<', '<'],
        ['单位：某某街道办事处', '<', '<', '<', '<', '<', '<', '<'],
        ['序号', '一级指标', '二级指标', '三级指标', '指标分值', '指标解释', '指标说明及评分标准', '自评得分'],
        [1, '预算编制', '目标设定', '目标申报完整性', 10, '反映目标填报情况', '全部填报得满分，漏报一项扣1分', 10],
        [2, '^', '预算配置', '在职人员控制率', 5, '反映编制控制', '≤100%得满分，超过不得分', 5],
        [3, '预算执行', '支出进度', '全年支出进度', 25, '反映支出进度', '得分=支出进度×25', 24.6],
        [4, '预算效益', '履职成效', '重点工作完成率', 50, '反映履职', '完成一项得5分', 50],
        [5, '^', '满意度', '群众满意度', 10, '反映满意程度', '≥95%得10分，每低1%扣0.5分', 9.5],
        ['合计', '<', '<', '<', 100, null, null, 99.1],
        ['填表人：某某', '<', '<', '<', '<', '<', '<', '<'],
      ]),
    ],
    tables: [
      {
        range: 'A3:H9',
        headerRows: [3],
        kind: 'indicators',
        roles: 'index level1 level2 level3 weight explanation rule score',
        indicators: rows(
          [4, '预算编制 / 目标设定 / 目标申报完整性', 10, 10],
          [5, '预算编制 / 预算配置 / 在职人员控制率', 5, 5],
          [6, '预算执行 / 支出进度 / 全年支出进度', 25, 24.6],
          [7, '预算效益 / 履职成效 / 重点工作完成率', 50, 50],
          [8, '预算效益 / 满意度 / 群众满意度', 10, 9.5],
        ),
        totals: sums([9, '合计', '', 100, 99.1]),
      },
    ],
  },
  {
    name: 'block sums in a merged last column',
    about: 'two levels and a column 合计 merged over each block, total in that column',
    sheets: [
      sheet('自评得分', [
        ['部门整体支出自评得分', '<', '<', '<'],
        ['单位：分', '<', '<', '<'],
        ['一级指标', '二级指标', '得分', '合计'],
        ['履职', '重点任务', 28, 47.5],
        ['^', '公共服务', 19.5, '^'],
        ['管理', '预算管理', 24, 48],
        ['^', '采购管理', 14, '^'],
        ['^', '资产管理', 10, '^'],
        ['总分', '<', '<', 95.5],
      ]),
    ],
    tables: [
      {
        range: 'A3:D9',
        headerRows: [3],
        kind: 'indicators',
        unit: '分',
        roles: 'level1 level2 score levelScore',
        indicators: rows(
          [4, '履职 / 重点任务', null, 28],
          [5, '履职 / 公共服务', null, 19.5],
          [6, '管理 / 预算管理', null, 24],
          [7, '管理 / 采购管理', null, 14],
          [8, '管理 / 资产管理', null, 10],
        ),
        totals: sums([4, '履职', '履职', null, 47.5], [6, '管理', '管理', null, 48], [9, '总分', '', null, 95.5]),
      },
    ],
  },
  {
    name: 'summary beside the framework, completion in a third sheet',
    about: 'weight and rule here, target and actual there, scores by level in a third; one indicator told three times',
    sheets: [
      sheet('体系', [
        ['一级指标', '二级指标', '三级指标', '<', '评分标准'],
        ['^', '^', '名称', '权重（%）', '^'],
        ['产出', '数量指标', '指标1：培训场次', 30, '得分=完成率×权重'],
        ['^', '^', '指标2：参训人数', 30, '^'],
        ['效益', '社会效益', '指标1：持证率（%）', 40, '^'],
      ]),
      sheet('层级得分', [
        ['一级指标', '二级指标', '权重', '实际得分', '得分率'],
        ['产出', '数量指标', 60, 60, percent(1)],
        ['效益', '社会效益', 40, 36, percent(0.9)],
      ]),
      sheet('完成情况', [
        ['序号', '指标名称', '预期值（单位）', '实际值（单位）', '完成情况'],
        [1, '培训场次', '≥12场', '12场', '已完成'],
        [2, '参训人数', '≥600人', '640人', '已完成'],
        [3, '持证率', '≥90%', '81%', '未完成'],
      ]),
    ],
    tables: [
      {
        sheet: '体系',
        range: 'A1:E5',
        headerRows: [1, 2],
        kind: 'indicators',
        roles: 'level1 level2 level3 weight rule',
        indicators: rows(
          [3, '产出 / 数量指标 / 指标1：培训场次', 30],
          [4, '产出 / 数量指标 / 指标2：参训人数', 30],
          [5, '效益 / 社会效益 / 指标1：持证率（%）', 40],
        ),
      },
      {
        sheet: '层级得分',
        range: 'A1:E3',
        headerRows: [1],
        kind: 'summary',
        roles: 'level1 level2 weight score rate',
        indicators: rows([2, '产出 / 数量指标', 60, 60], [3, '效益 / 社会效益', 40, 36]),
      },
      {
        sheet: '完成情况',
        range: 'A1:E4',
        headerRows: [1],
        kind: 'completion',
        roles: 'index name target actual status',
        indicators: rows(
          [2, '培训场次', null, null, '≥12场', '12场'],
          [3, '参训人数', null, null, '≥600人', '640人'],
          [4, '持证率', null, null, '≥90%', '81%'],
        ),
      },
    ],
  },
  {
    name: 'two score columns',
    about: 'self score and review score side by side',
    sheets: [
      sheet('复核', [
        ['一级指标', '二级指标', '分值', '自评得分', '复核得分', '扣分原因'],
        ['决策', '立项依据', 20, 20, 18, '依据文件不全'],
        ['^', '目标设定', 10, 10, 10, null],
        ['产出', '数量', 40, 40, 38, '两项未完成'],
        ['效益', '满意度', 30, 29, 29, null],
        ['合计', '<', 100, 99, 95, null],
      ]),
    ],
    tables: [
      {
        range: 'A1:F6',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 weight score reviewScore reason',
        indicators: rows(
          [2, '决策 / 立项依据', 20, 20],
          [3, '决策 / 目标设定', 10, 10],
          [4, '产出 / 数量', 40, 40],
          [5, '效益 / 满意度', 30, 29],
        ),
        totals: sums([6, '合计', '', 100, 99]),
      },
    ],
  },
];
