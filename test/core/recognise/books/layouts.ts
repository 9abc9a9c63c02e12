/** Where tables stand on a sheet: several of them, side by side, repeated headers, hidden rows, notes around. */
import { type Fixture, percent, rows, sheet, sums } from './sheet';

export const LAYOUTS: readonly Fixture[] = [
  {
    name: 'header repeated at page breaks',
    about: 'the same header again in the middle of the table',
    sheets: [
      sheet('分页', [
        ['一级指标', '二级指标', '分值', '得分'],
        ['决策', '立项', 10, 10],
        ['^', '目标', 10, 9],
        ['一级指标', '二级指标', '分值', '得分'],
        ['产出', '数量', 40, 40],
        ['^', '质量', 10, 8],
        ['一级指标', '二级指标', '分值', '得分'],
        ['效益', '满意度', 30, 30],
        ['合计', '<', 100, 97],
      ]),
    ],
    tables: [
      {
        range: 'A1:D9',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 weight score',
        indicators: rows(
          [2, '决策 / 立项', 10, 10],
          [3, '决策 / 目标', 10, 9],
          [5, '产出 / 数量', 40, 40],
          [6, '产出 / 质量', 10, 8],
          [8, '效益 / 满意度', 30, 30],
        ),
        totals: sums([9, '合计', '', 100, 97]),
      },
    ],
  },
  {
    name: 'two tables of one layout below one another',
    about: 'the same header again, below a total over everything, begins another table',
    sheets: [
      sheet('两个项目', [
        ['甲项目评分表', '<', '<'],
        ['指标名称', '分值', '得分'],
        ['接待人次', 50, 48],
        ['满意度', 50, 47],
        ['合计', 100, 95],
        [null, null, null],
        ['乙项目评分表', '<', '<'],
        ['指标名称', '分值', '得分'],
        ['演出场次', 60, 60],
        ['上座率', 40, 36],
        ['合计', 100, 96],
      ]),
    ],
    tables: [
      {
        range: 'A2:C5',
        headerRows: [2],
        kind: 'indicators',
        roles: 'name weight score',
        indicators: rows([3, '接待人次', 50, 48], [4, '满意度', 50, 47]),
        totals: sums([5, '合计', '', 100, 95]),
      },
      {
        range: 'A8:C11',
        headerRows: [8],
        kind: 'indicators',
        roles: 'name weight score',
        indicators: rows([9, '演出场次', 60, 60], [10, '上座率', 40, 36]),
        totals: sums([11, '合计', '', 100, 96]),
      },
    ],
  },
  {
    name: 'two units side by side',
    about: 'two tables of one layout with a free column between them',
    sheets: [
      sheet('两单位', [
        ['甲中心自评得分', '<', '<', null, '乙中心自评得分', '<', '<'],
        ['指标名称', '分值', '得分', null, '指标名称', '分值', '得分'],
        ['接待人次', 50, 48, null, '接待人次', 50, 50],
        ['满意度', 50, 47, null, '满意度', 50, 45],
        ['合计', 100, 95, null, '合计', 100, 95],
      ]),
    ],
    tables: [
      {
        range: 'A2:C5',
        headerRows: [2],
        kind: 'indicators',
        roles: 'name weight score',
        indicators: rows([3, '接待人次', 50, 48], [4, '满意度', 50, 47]),
        totals: sums([5, '合计', '', 100, 95]),
      },
      {
        range: 'E2:G5',
        headerRows: [2],
        kind: 'indicators',
        roles: 'name weight score',
        indicators: rows([3, '接待人次', 50, 50], [4, '满意度', 50, 45]),
        totals: sums([5, '合计', '', 100, 95]),
      },
    ],
  },
  {
    name: 'side by side at different heights',
    about: 'a money table beside the scoring table, beginning three rows lower',
    sheets: [
      sheet('错位', [
        ['一级指标', '二级指标', '权重', '得分', null, null, null, null],
        ['产出', '数量', 40, 38, null, null, null, null],
        ['^', '质量', 20, 20, null, null, null, null],
        ['效益', '经济效益', 30, 27, null, '项目', '预算数', '执行数'],
        ['^', '满意度', 10, 10, null, '设备购置', 30, 29.5],
        ['合计', '<', 100, 95, null, '人员培训', 12, 12],
        [null, null, null, null, null, '合计', 42, 41.5],
      ]),
    ],
    tables: [
      {
        range: 'A1:D6',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 weight score',
        indicators: rows(
          [2, '产出 / 数量', 40, 38],
          [3, '产出 / 质量', 20, 20],
          [4, '效益 / 经济效益', 30, 27],
          [5, '效益 / 满意度', 10, 10],
        ),
        totals: sums([6, '合计', '', 100, 95]),
      },
      {
        range: 'F4:H7',
        headerRows: [4],
        kind: 'budget',
        roles: 'item adjustedBudget executed',
        totals: sums([7, '合计', '']),
      },
    ],
  },
  {
    name: 'years side by side under one header',
    about: 'columns repeated per year below a grouping header; the later year is this year',
    sheets: [
      sheet('两年', [
        ['一级指标', '二级指标', '权重', '2022年', '<', '2023年', '<'],
        ['^', '^', '^', '实际值', '得分', '实际值', '得分'],
        ['产出', '出动车次', 60, '320次', 55, '350次', 60],
        ['效益', '投诉下降率', 40, '5%', 30, '8%', 36],
        ['合计', '<', 100, null, 85, null, 96],
      ]),
    ],
    tables: [
      {
        range: 'A1:G5',
        headerRows: [1, 2],
        kind: 'indicators',
        roles: 'level1 level2 weight actual score actual score',
        indicators: rows([3, '产出 / 出动车次', 60, 60, null, '350次'], [4, '效益 / 投诉下降率', 40, 36, null, '8%']),
        totals: sums([5, '合计', '', 100, 96]),
      },
    ],
  },
  {
    name: 'table away from the corner, notes and guidance around',
    about: 'starts in C6; title, guidance text, note, signature and stamp lines outside',
    sheets: [
      sheet(
        '中间',
        [
          ['绩效评价指标评分表', '<', '<', '<'],
          ['填报说明：请按实际情况填写，得分保留两位小数。', '<', '<', '<'],
          ['评价指标', '分值', '评分标准', '得分'],
          ['组织保障', 20, '机构健全得满分', 20],
          ['工作成效', 60, '按完成比例计分', 57.6],
          ['群众评价', 20, '满意度每低1%扣0.5分', 18],
          ['总得分', 100, null, 95.6],
          ['注：1.各项得分不得超过分值。', '<', '<', '<'],
          ['2.总得分90分以上为优。', '<', '<', '<'],
          ['评价单位（盖章）：', null, '日期：', null],
        ],
        { row: 4, column: 3 },
      ),
    ],
    tables: [
      {
        range: 'C6:F10',
        headerRows: [6],
        kind: 'indicators',
        roles: 'name weight rule score',
        indicators: rows([7, '组织保障', 20, 20], [8, '工作成效', 60, 57.6], [9, '群众评价', 20, 18]),
        totals: sums([10, '总得分', '', 100, 95.6]),
      },
    ],
  },
  {
    name: 'hidden rows and columns',
    about: 'hidden cells are read like others',
    sheets: [
      sheet(
        '隐藏',
        [
          ['序号', '一级指标', '二级指标', '权重', '得分'],
          [1, '产出', '数量', 50, 50],
          [2, '^', '质量', 20, 18],
          [3, '效益', '满意度', 30, 29],
        ],
        { hiddenRows: [3], hiddenColumns: [1, 4] },
      ),
    ],
    tables: [
      {
        range: 'A1:E4',
        headerRows: [1],
        kind: 'indicators',
        roles: 'index level1 level2 weight score',
        indicators: rows([2, '产出 / 数量', 50, 50], [3, '产出 / 质量', 20, 18], [4, '效益 / 满意度', 30, 29]),
      },
    ],
  },
  {
    name: 'three tables below each other',
    about: 'money, targets and scores on one sheet, divided by titles and blank rows',
    sheets: [
      sheet('三表', [
        ['表1 资金使用情况', '<', '<', '<'],
        ['单位：万元', '<', '<', '<'],
        ['支出项目', '预算金额', '实际支出', '执行率'],
        ['宣传费', 8, 7.6, percent(0.95)],
        ['劳务费', 12, 12, percent(1)],
        ['合计', 20, 19.6, percent(0.98)],
        [null],
        ['表2 绩效目标', '<', '<', '<'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '宣传场次', '≥10场'],
        ['效益指标', '社会效益', '知晓率', '≥80%'],
        [null],
        ['表3 评分', '<', '<', '<'],
        ['一级指标', '三级指标', '权重', '得分'],
        ['产出指标', '宣传场次', 60, 60],
        ['效益指标', '知晓率', 40, 36],
      ]),
    ],
    tables: [
      {
        range: 'A3:D6',
        headerRows: [3],
        kind: 'budget',
        unit: '万元',
        roles: 'item adjustedBudget executed executionRate',
        totals: sums([6, '合计', '']),
      },
      {
        range: 'A9:D11',
        headerRows: [9],
        kind: 'targets',
        roles: 'level1 level2 level3 target',
        indicators: rows(
          [10, '产出指标 / 数量指标 / 宣传场次', null, null, '≥10场'],
          [11, '效益指标 / 社会效益 / 知晓率', null, null, '≥80%'],
        ),
      },
      {
        range: 'A14:D16',
        headerRows: [14],
        kind: 'indicators',
        roles: 'level1 level3 weight score',
        indicators: rows([15, '产出指标 / 宣传场次', 60, 60], [16, '效益指标 / 知晓率', 40, 36]),
      },
    ],
  },
  {
    name: 'columns numbered below the header',
    about: 'a row 1 2 3 … and a row of letters belong to the header',
    sheets: [
      sheet('栏次', [
        ['指标名称', '目标值', '完成值', '分值', '得分'],
        [1, 2, 3, 4, 5],
        ['巡查次数', '≥24次', '26次', 50, 50],
        ['整改率', '100%', '96%', 50, 48],
      ]),
    ],
    tables: [
      {
        range: 'A1:E4',
        headerRows: [1, 2],
        kind: 'indicators',
        roles: 'name target actual weight score',
        indicators: rows([3, '巡查次数', 50, 50, '≥24次', '26次'], [4, '整改率', 50, 48, '100%', '96%']),
      },
    ],
  },
  {
    name: 'three header rows',
    about: 'groups over groups over columns',
    sheets: [
      sheet('三层表头', [
        ['序号', '评价指标', '<', '<', '评价情况', '<', '<', '<'],
        ['^', '一级指标', '二级指标', '三级指标', '目标与完成', '<', '评分', '<'],
        ['^', '^', '^', '^', '目标值', '实际完成值', '分值', '得分'],
        [1, '产出', '数量', '修缮面积', '≥500平方米', '520平方米', 60, 60],
        [2, '效益', '社会效益', '受益户数', '≥80户', '72户', 40, 36],
        ['合计', '<', '<', '<', null, null, 100, 96],
      ]),
    ],
    tables: [
      {
        range: 'A1:H6',
        headerRows: [1, 2, 3],
        kind: 'indicators',
        roles: 'index level1 level2 level3 target actual weight score',
        indicators: rows(
          [4, '产出 / 数量 / 修缮面积', 60, 60, '≥500平方米', '520平方米'],
          [5, '效益 / 社会效益 / 受益户数', 40, 36, '≥80户', '72户'],
        ),
        totals: sums([6, '合计', '', 100, 96]),
      },
    ],
  },
  {
    name: 'merges undone',
    about: 'an exported table: labels only in the first cell of what was merged, headers included',
    sheets: [
      sheet('导出', [
        ['一级指标', '二级指标', '三级指标', null, '评分标准', '得分'],
        [null, null, '名称', '权重', null, null],
        ['产出', '数量', '完成件数', 40, '按比例计分', 40],
        [null, null, '完成批次', 20, '按比例计分', 20],
        [null, '质量', '合格率', 10, '合格率100%得满分', 9],
        ['效益', '满意度', '用户满意度', 30, '每低1%扣1分', 28],
        ['合计', null, null, 100, null, 97],
      ]),
    ],
    tables: [
      {
        range: 'A1:F7',
        headerRows: [1, 2],
        kind: 'indicators',
        roles: 'level1 level2 level3 weight rule score',
        indicators: rows(
          [3, '产出 / 数量 / 完成件数', 40, 40],
          [4, '产出 / 数量 / 完成批次', 20, 20],
          [5, '产出 / 质量 / 合格率', 10, 9],
          [6, '效益 / 满意度 / 用户满意度', 30, 28],
        ),
        totals: sums([7, '合计', '', 100, 97]),
      },
    ],
  },
  {
    name: 'Excel table',
    about: 'a ListObject: its area is the table, whatever stands right below it',
    sheets: [
      sheet(
        '智能表',
        [
          ['指标名称', '分值', '得分'],
          ['响应时间', 40, 38],
          ['办结率', 60, 60],
          ['另计加分', null, 2],
        ],
        { listObject: { top: 1, left: 1, bottom: 3, right: 3 } },
      ),
    ],
    tables: [
      {
        range: 'A1:C3',
        headerRows: [1],
        kind: 'indicators',
        roles: 'name weight score',
        indicators: rows([2, '响应时间', 40, 38], [3, '办结率', 60, 60]),
      },
    ],
  },
  {
    name: 'Excel table with a total typed below',
    about: 'the total row stands outside the ListObject and belongs to the table',
    sheets: [
      sheet(
        '台账',
        [
          ['指标名称', '权重', '得分'],
          ['响应时间', 40, 38],
          ['办结率', 60, 60],
          ['合计', 100, 98],
          ['备注', '以上为初评', null],
        ],
        { listObject: { top: 1, left: 1, bottom: 3, right: 3 } },
      ),
    ],
    tables: [
      {
        range: 'A1:C4',
        headerRows: [1],
        kind: 'indicators',
        roles: 'name weight score',
        indicators: rows([2, '响应时间', 40, 38], [3, '办结率', 60, 60]),
        totals: sums([4, '合计', '', 100, 98]),
      },
    ],
  },
  {
    name: 'own columns beside the table',
    about: 'columns that an earlier run wrote are no part of the table',
    sheets: [
      sheet('已复算', [
        ['指标名称', '权重', '得分', '复算得分（绩衡）', '得分差异（绩衡）'],
        ['及时率', 50, 45, 50, 5],
        ['覆盖率', 50, 50, 50, 0],
      ]),
    ],
    tables: [
      {
        range: 'A1:C3',
        headerRows: [1],
        kind: 'indicators',
        roles: 'name weight score',
        indicators: rows([2, '及时率', 50, 45], [3, '覆盖率', 50, 50]),
      },
    ],
  },
];
