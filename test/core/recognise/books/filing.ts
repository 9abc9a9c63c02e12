/** Target filing, monitoring, completion tables without scores, project lists and roll-ups. */
import { type Fixture, percent, rows, sheet, sums } from './sheet';

export const FILING: readonly Fixture[] = [
  {
    name: 'target filing',
    about: '绩效目标申报表: form rows above, targets only, template filler left in',
    sheets: [
      sheet('目标申报', [
        ['项目绩效目标申报表', '<', '<', '<', '<'],
        ['项目名称', '社区食堂补贴', '<', '<', '<'],
        ['项目属性', '延续项目', '<', '项目期限', '1年'],
        ['资金总额', '120万元', '<', '<', '<'],
        ['中期目标', '建成覆盖全街道的助餐网络，让老年人就近用餐。', '<', '年度目标', '新增助餐点6个，服务老年人。'],
        ['一级指标', '二级指标', '三级指标', '指标值', '备注'],
        ['产出指标', '数量指标', '新增助餐点', '≥6个', null],
        ['^', '^', '助餐人次', '≥50000人次', null],
        ['^', '质量指标', '食品抽检合格率', '100%', '含第三方抽检'],
        ['^', '时效指标', '……', null, null],
        ['效益指标', '社会效益指标', '老年人就餐便利程度', '明显提高', null],
        ['满意度指标', '服务对象满意度指标', '就餐老年人满意度', '≥90%', null],
      ]),
    ],
    tables: [
      {
        range: 'A6:E12',
        headerRows: [6],
        kind: 'targets',
        roles: 'level1 level2 level3 target remark',
        indicators: rows(
          [7, '产出指标 / 数量指标 / 新增助餐点', null, null, '≥6个'],
          [8, '产出指标 / 数量指标 / 助餐人次', null, null, '≥50000人次'],
          [9, '产出指标 / 质量指标 / 食品抽检合格率', null, null, '100%'],
          [11, '效益指标 / 社会效益指标 / 老年人就餐便利程度', null, null, '明显提高'],
          [12, '满意度指标 / 服务对象满意度指标 / 就餐老年人满意度', null, null, '≥90%'],
        ),
      },
    ],
  },
  {
    name: 'monitoring sheet',
    about: '绩效运行监控表: progress to a date and expected result, reasons by kind, likelihood',
    sheets: [
      sheet('运行监控', [
        ['项目支出绩效运行监控表', '<', '<', '<', '<', '<', '<', '<', '<', '<', '<'],
        [
          '一级指标',
          '二级指标',
          '三级指标',
          '年度指标值',
          '1-7月执行情况',
          '全年预计完成情况',
          '偏差原因分析',
          '<',
          '<',
          '完成目标可能性',
          '备注',
        ],
        ['^', '^', '^', '^', '^', '^', '经费保障', '人员保障', '原因说明', '^', '^'],
        ['产出指标', '数量指标', '维修管线长度', '≥18公里', '9.2公里', '18公里', null, null, null, '确定能', null],
        ['^', '质量指标', '一次验收合格率', '≥98%', '97%', '98%', null, '√', '班组轮换', '有可能', null],
        ['效益指标', '社会效益', '停水投诉下降率', '≥10%', '6%', '11%', null, null, null, '确定能', null],
      ]),
    ],
    tables: [
      {
        range: 'A2:K6',
        headerRows: [2, 3],
        kind: 'completion',
        roles: 'level1 level2 level3 target actual text - text reason status remark',
        indicators: rows(
          [4, '产出指标 / 数量指标 / 维修管线长度', null, null, '≥18公里', '9.2公里'],
          [5, '产出指标 / 质量指标 / 一次验收合格率', null, null, '≥98%', '97%'],
          [6, '效益指标 / 社会效益 / 停水投诉下降率', null, null, '≥10%', '6%'],
        ),
      },
    ],
  },
  {
    name: 'data items: 指标值 is the actual value',
    about: 'a form with 数据项 columns: the word that means the target elsewhere means the actual here',
    sheets: [
      sheet('数据采集', [
        ['一级指标', '二级指标', '三级指标', '目标值', '采集数据项', '指标值', '权重', '得分'],
        ['产出', '数量', '接种剂次', '30000剂次', '接种系统登记剂次', '31240剂次', 60, 60],
        ['效益', '满意度', '接种者满意度', '90%', '问卷满意份数/问卷份数', '93%', 40, 40],
      ]),
    ],
    tables: [
      {
        range: 'A1:H3',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 level3 target text actual weight score',
        indicators: rows(
          [2, '产出 / 数量 / 接种剂次', 60, 60, '30000剂次', '31240剂次'],
          [3, '效益 / 满意度 / 接种者满意度', 40, 40, '90%', '93%'],
        ),
      },
    ],
  },
  {
    name: '指标说明 is the rule',
    about: 'headers as in one report where the rule stands under 指标说明 and the definition under 指标解释',
    sheets: [
      sheet('说明即标准', [
        ['一级指标', '三级指标', '分值', '指标解释', '指标说明', '得分'],
        ['决策', '目标明确性', 10, '反映目标是否清晰', '评价要点：①目标细化（5分）；②可衡量（5分）', 8],
        ['产出', '完成及时性', 50, '反映完成时间', '按期完成得满分，每晚一周扣5分', 50],
        ['效益', '受益面', 40, '反映受益范围', '覆盖率≥90%得40分，低于90%不得分', 40],
      ]),
      sheet('说明即定义', [
        ['一级指标', '三级指标', '分值', '指标说明', '评分标准', '得分'],
        ['决策', '目标清晰度', 10, '目标是否清晰可考核', '清晰得满分', 10],
        ['产出', '按时完工率', 90, '按时完工项目占比', '按比例计算得分', 81],
      ]),
    ],
    tables: [
      {
        sheet: '说明即标准',
        range: 'A1:F4',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level3 weight explanation rule score',
        indicators: rows(
          [2, '决策 / 目标明确性', 10, 8],
          [3, '产出 / 完成及时性', 50, 50],
          [4, '效益 / 受益面', 40, 40],
        ),
      },
      {
        sheet: '说明即定义',
        range: 'A1:F3',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level3 weight explanation rule score',
        indicators: rows([2, '决策 / 目标清晰度', 10, 10], [3, '产出 / 按时完工率', 90, 81]),
      },
    ],
  },
  {
    name: 'one sheet per project and a roll-up',
    about: 'two forms of one layout are two projects, never the same indicator; the roll-up is a list',
    sheets: [
      sheet('项目一', [
        ['项目名称：沿河绿道', '<', '<', '<'],
        ['一级指标', '三级指标', '权重', '得分'],
        ['产出', '绿道长度', 60, 60],
        ['效益', '服务对象满意度', 40, 38],
      ]),
      sheet('项目二', [
        ['项目名称：社区花园', '<', '<', '<'],
        ['一级指标', '三级指标', '权重', '得分'],
        ['产出', '花园个数', 60, 54],
        ['效益', '服务对象满意度', 40, 40],
      ]),
      sheet('汇总', [
        ['各项目自评得分汇总', '<', '<', '<', '<'],
        ['序号', '项目名称', '实施单位', '自评得分', '自评等级'],
        [1, '沿河绿道', '公园科', 98, '优'],
        [2, '社区花园', '绿化科', 94, '优'],
      ]),
    ],
    tables: [
      {
        sheet: '项目一',
        range: 'A2:D4',
        headerRows: [2],
        kind: 'indicators',
        roles: 'level1 level3 weight score',
        indicators: rows([3, '产出 / 绿道长度', 60, 60], [4, '效益 / 服务对象满意度', 40, 38]),
      },
      {
        sheet: '项目二',
        range: 'A2:D4',
        headerRows: [2],
        kind: 'indicators',
        roles: 'level1 level3 weight score',
        indicators: rows([3, '产出 / 花园个数', 60, 54], [4, '效益 / 服务对象满意度', 40, 40]),
      },
      { sheet: '汇总', range: 'A2:E4', headerRows: [2], kind: 'list', roles: 'index item text score grade' },
    ],
  },
  {
    name: 'tasks against targets',
    about: '工作任务 / 目标 / 完成情况: a completion table without the word 指标',
    sheets: [
      sheet('任务', [
        ['序号', '重点工作', '年度目标', '完成情况', '责任科室'],
        [1, '河道清淤', '清淤8公里', '清淤8.6公里', '水利科'],
        [2, '巡查执法', '巡查120次', '巡查118次', '执法队'],
      ]),
    ],
    tables: [
      {
        range: 'A1:E3',
        headerRows: [1],
        kind: 'completion',
        roles: 'index name target actual text',
        indicators: rows(
          [2, '河道清淤', null, null, '清淤8公里', '清淤8.6公里'],
          [3, '巡查执法', null, null, '巡查120次', '巡查118次'],
        ),
      },
    ],
  },
  {
    name: 'money tables',
    about: 'categories with subtotals; adjustments; a total row first',
    sheets: [
      sheet('分类', [
        ['单位：万元', '<', '<', '<', '<', '<'],
        ['类别', '支出项目', '年初预算', '调整后预算', '实际支出', '预算执行率'],
        ['工程类', '道路', 100, 120, 118, percent(0.9833, 2)],
        ['^', '绿化', 50, 40, 40, percent(1)],
        ['^', '小计', 150, 160, 158, percent(0.9875, 2)],
        ['服务类', '监理', 20, 20, 19, percent(0.95)],
        ['^', '小计', 20, 20, 19, percent(0.95)],
        ['合计', '<', 170, 180, 177, percent(0.9833, 2)],
      ]),
      sheet('收支', [
        ['金额单位：元', '<', '<', '<'],
        ['项目', '预算数', '执行数', '执行率'],
        ['收支合计', 90000, 88000, percent(0.9778, 2)],
        ['财政拨款', 80000, 79000, percent(0.9875, 2)],
        ['其他资金', 10000, 9000, percent(0.9)],
      ]),
    ],
    tables: [
      {
        sheet: '分类',
        range: 'A2:F8',
        headerRows: [2],
        kind: 'budget',
        unit: '万元',
        roles: 'category item initialBudget adjustedBudget executed executionRate',
        totals: sums([5, '小计', '工程类'], [7, '小计', '服务类'], [8, '合计', '']),
      },
      {
        sheet: '收支',
        range: 'A2:D5',
        headerRows: [2],
        kind: 'budget',
        unit: '元',
        roles: 'item adjustedBudget executed executionRate',
        totals: sums([3, '收支合计', '']),
      },
    ],
  },
];
