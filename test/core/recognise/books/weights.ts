/** How full marks are told: in per cent, in labels, per block, on continuation rows, shared, not at all. */
import { type Fixture, percent, rows, sheet, sums } from './sheet';

export const WEIGHTS: readonly Fixture[] = [
  {
    name: 'weights in per cent',
    about: 'cells hold 0.25 shown as 25 %',
    sheets: [
      sheet('百分比', [
        ['一级指标', '二级指标', '权重', '得分'],
        ['产出', '数量', percent(0.25), 24],
        ['^', '质量', percent(0.25), 25],
        ['效益', '社会效益', percent(0.4), 38],
        ['^', '满意度', percent(0.1), 10],
        ['合计', '<', percent(1), 97],
      ]),
    ],
    tables: [
      {
        range: 'A1:D6',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 weight score',
        indicators: rows(
          [2, '产出 / 数量', 25, 24],
          [3, '产出 / 质量', 25, 25],
          [4, '效益 / 社会效益', 40, 38],
          [5, '效益 / 满意度', 10, 10],
        ),
        totals: sums([6, '合计', '', 100, 97]),
      },
    ],
  },
  {
    name: 'weights as shares of one',
    about: 'cells hold 0.25 without a sign of per cent; the column adds up to one',
    sheets: [
      sheet('小数', [
        ['指标名称', '权重', '目标值', '实际值', '得分'],
        ['走访户数', 0.25, '≥300户', '310户', 25],
        ['问题解决率', 0.35, '≥90%', '85%', 33],
        ['满意度', 0.4, '≥95%', '96%', 40],
      ]),
    ],
    tables: [
      {
        range: 'A1:E4',
        headerRows: [1],
        kind: 'indicators',
        roles: 'name weight target actual score',
        indicators: rows(
          [2, '走访户数', 25, 25, '≥300户', '310户'],
          [3, '问题解决率', 35, 33, '≥90%', '85%'],
          [4, '满意度', 40, 40, '≥95%', '96%'],
        ),
      },
    ],
  },
  {
    name: 'weights typed as text',
    about: 'numbers stored as text, with 分 behind them, with full width digits',
    sheets: [
      sheet('文本', [
        ['一级指标', '三级指标', '分值', '得分'],
        ['产出', '完成数量', '40分', '40'],
        ['^', '完成质量', '２０', '18.5分'],
        ['效益', '受益人数', '40', '39'],
        ['总分', '<', '100', '97.5'],
      ]),
    ],
    tables: [
      {
        range: 'A1:D5',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level3 weight score',
        indicators: rows(
          [2, '产出 / 完成数量', 40, 40],
          [3, '产出 / 完成质量', 20, 18.5],
          [4, '效益 / 受益人数', 40, 39],
        ),
        totals: sums([5, '总分', '', 100, 97.5]),
      },
    ],
  },
  {
    name: 'weights inside labels',
    about: 'no column of full marks: 相关性（5分）',
    sheets: [
      sheet('标签', [
        ['一级指标', '二级指标', '评分标准', '得分'],
        ['决策（30分）', '相关性（10分）', '相关得满分', 10],
        ['^', '明确性（20分）', '每缺一项扣2分', 16],
        ['产出（70分）', '完成率（50分）', '得分=完成率×分值', 49],
        ['^', '及时性(20 分)', '逾期一天扣1分', 20],
        ['合计', '<', null, 95],
      ]),
    ],
    tables: [
      {
        range: 'A1:D6',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 rule score',
        indicators: rows(
          [2, '决策（30分） / 相关性（10分）', 10, 10],
          [3, '决策（30分） / 明确性（20分）', 20, 16],
          [4, '产出（70分） / 完成率（50分）', 50, 49],
          [5, '产出（70分） / 及时性(20分)', 20, 20],
        ),
        totals: sums([6, '合计', '', null, 95]),
      },
    ],
  },
  {
    name: 'weights on continuation rows',
    about: 'one indicator over several rows, each with its own part of the marks and the score',
    sheets: [
      sheet('分解', [
        ['一级指标', '二级指标', '评分标准', '分值', '得分'],
        ['过程', '制度建设', '①制度健全，得5分', 5, 5],
        ['^', '^', '②流程清晰，得5分', 5, 4],
        ['^', '^', '③责任到人，得5分', 5, 5],
        ['^', '档案管理', '①归档完整，得5分', 5, 5],
        ['^', '^', '②查阅有登记，得5分', 5, 3],
        ['产出', '完成率', '得分=完成率×75', 75, 75],
        ['总计', '<', null, 100, 97],
      ]),
    ],
    tables: [
      {
        range: 'A1:E8',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 rule weight score',
        indicators: [
          {
            row: 2,
            path: '过程 / 制度建设',
            weight: '15',
            score: '14',
            rule: '①制度健全，得5分\n②流程清晰，得5分\n③责任到人，得5分',
          },
          { row: 5, path: '过程 / 档案管理', weight: '10', score: '8', rule: '①归档完整，得5分\n②查阅有登记，得5分' },
          { row: 7, path: '产出 / 完成率', weight: '75', score: '75', rule: '得分=完成率×75' },
        ],
        totals: sums([8, '总计', '', 100, 97]),
      },
    ],
  },
  {
    name: 'relative weights',
    about: 'every block adds up to 100 of its own, the block weights add up to 100',
    sheets: [
      sheet('相对', [
        ['一级指标', '权重', '二级指标', '权重', '得分'],
        ['投入', 20, '资金到位', 60, 60],
        ['^', '^', '人员到位', 40, 36],
        ['产出', 50, '数量完成', 70, 70],
        ['^', '^', '质量达标', 30, 27],
        ['效果', 30, '社会认可', 100, 95],
      ]),
    ],
    tables: [
      {
        range: 'A1:E6',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level1Weight level2 weight score',
        indicators: rows(
          [2, '投入 / 资金到位', 60, 60],
          [3, '投入 / 人员到位', 40, 36],
          [4, '产出 / 数量完成', 70, 70],
          [5, '产出 / 质量达标', 30, 27],
          [6, '效果 / 社会认可', 100, 95],
        ),
        totals: sums([2, '投入', '投入', 20], [4, '产出', '产出', 50], [6, '效果', '效果', 30]),
      },
    ],
  },
  {
    name: 'one weight for two alternatives',
    about: 'either-or rows share one merged weight and score: counted once',
    sheets: [
      sheet('二选一', [
        ['一级指标', '二级指标', '三级指标', '分值', '目标值', '实际值', '得分'],
        ['产出', '数量', '新建项目个数', 30, '≥3个', null, 30],
        ['^', '^', '改造项目个数', '^', '≥5个', '6个', '^'],
        ['^', '质量', '验收合格率', 20, '100%', '100%', 20],
        ['效益', '满意度', '业主满意度', 50, '≥90%', '93%', 50],
        ['合计', '<', '<', 100, null, null, 100],
      ]),
    ],
    tables: [
      {
        range: 'A1:G6',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 level3 weight target actual score',
        indicators: rows(
          [2, '产出 / 数量 / 新建项目个数', 30, 30, '≥3个', null],
          [3, '产出 / 数量 / 改造项目个数', null, null, '≥5个', '6个'],
          [4, '产出 / 质量 / 验收合格率', 20, 20, '100%', '100%'],
          [5, '效益 / 满意度 / 业主满意度', 50, 50, '≥90%', '93%'],
        ),
        totals: sums([6, '合计', '', 100, 100]),
      },
    ],
  },
  {
    name: 'no weights at all',
    about: 'levels, rule and score only',
    sheets: [
      sheet('无权重', [
        ['一级指标', '二级指标', '评价标准', '得分'],
        ['组织', '领导小组', '成立领导小组得10分', 10],
        ['^', '例会制度', '每月召开例会，缺一次扣1分', 8],
        ['成效', '宣传报道', '每篇得2分，最高20分', 20],
      ]),
    ],
    tables: [
      {
        range: 'A1:D4',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 rule score',
        indicators: rows(
          [2, '组织 / 领导小组', null, 10],
          [3, '组织 / 例会制度', null, 8],
          [4, '成效 / 宣传报道', null, 20],
        ),
      },
    ],
  },
  {
    name: 'weights of levels merged beside the leaf',
    about: '权重 of level 1, 分值 of level 2, 分值 of level 3, in three columns between the levels',
    sheets: [
      sheet('三列', [
        ['一级指标', '权重', '二级指标', '分值', '三级指标', '分值', '评分标准', '得分'],
        ['决策', 20, '立项', 12, '依据', 6, '有依据得满分', 6],
        ['^', '^', '^', '^', '程序', 6, '程序合规得满分', 5],
        ['^', '^', '目标', 8, '合理性', 8, '合理得满分', 8],
        ['产出', 80, '数量', 80, '完成率', 80, '得分=完成率×80', 76],
      ]),
    ],
    tables: [
      {
        range: 'A1:H5',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level1Weight level2 level2Weight level3 weight rule score',
        indicators: rows(
          [2, '决策 / 立项 / 依据', 6, 6],
          [3, '决策 / 立项 / 程序', 6, 5],
          [4, '决策 / 目标 / 合理性', 8, 8],
          [5, '产出 / 数量 / 完成率', 80, 76],
        ),
        totals: sums(
          [2, '决策', '决策', 20],
          [2, '立项', '决策 / 立项', 12],
          [4, '目标', '决策 / 目标', 8],
          [5, '产出', '产出', 80],
          [5, '数量', '产出 / 数量', 80],
        ),
      },
    ],
  },
  {
    name: 'one point each under repeated labels',
    about: 'weights of 1 are points of the whole, not blocks of their own',
    sheets: [
      sheet('清单', [
        ['一级指标', '二级指标', '分值', '得分'],
        ['产出', '制度上墙', 1, 1],
        ['产出', '台账齐全', 1, 0.8],
        ['效益', '群众知晓', 1, 1],
        ['效益', '投诉办结', 1, 0.9],
        ['合计', '<', 4, 3.7],
      ]),
    ],
    tables: [
      {
        range: 'A1:D6',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 weight score',
        indicators: rows(
          [2, '产出 / 制度上墙', 1, 1],
          [3, '产出 / 台账齐全', 1, 0.8],
          [4, '效益 / 群众知晓', 1, 1],
          [5, '效益 / 投诉办结', 1, 0.9],
        ),
        totals: sums([6, '合计', '', 4, 3.7]),
      },
    ],
  },
];
