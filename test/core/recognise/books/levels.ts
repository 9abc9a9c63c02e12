/** How the tree of levels is written: merged, blank, repeated, numbered, by sections, in one column. */
import { type Fixture, rows, sheet, sums } from './sheet';

export const LEVELS: readonly Fixture[] = [
  {
    name: 'labels repeated in every row',
    about: 'level cells repeated instead of merged',
    sheets: [
      sheet('重复', [
        ['一级指标', '二级指标', '三级指标', '目标值', '实际值'],
        ['产出', '数量', '采集点位', '≥30个', '32个'],
        ['产出', '数量', '采集频次', '4次', '4次'],
        ['产出', '质量', '数据合格率', '≥98%', '99%'],
        ['效益', '质量', '引用次数', '≥10次', '8次'],
      ]),
    ],
    tables: [
      {
        range: 'A1:E5',
        headerRows: [1],
        kind: 'completion',
        roles: 'level1 level2 level3 target actual',
        indicators: rows(
          [2, '产出 / 数量 / 采集点位', null, null, '≥30个', '32个'],
          [3, '产出 / 数量 / 采集频次', null, null, '4次', '4次'],
          [4, '产出 / 质量 / 数据合格率', null, null, '≥98%', '99%'],
          [5, '效益 / 质量 / 引用次数', null, null, '≥10次', '8次'],
        ),
      },
    ],
  },
  {
    name: 'sections between the rows',
    about: '（一）… headings merged across the table divide it and are neither indicators nor totals',
    sheets: [
      sheet('分节', [
        ['序号', '项目名称', '绩效指标', '预期目标', '实际完成', '完成情况'],
        ['（一）基础设施方面', '<', '<', '<', '<', '<'],
        [1, '步道修复', '修复长度', '2公里', '2.1公里', '已完成'],
        ['^', '^', '修复工期', '60天', '55天', '已完成'],
        [2, '广场照明', '安装灯具', '40盏', '38盏', '未完成'],
        ['（二）公共服务方面', '<', '<', '<', '<', '<'],
        [1, '便民驿站', '服务人次', '5000人次', '6100人次', '已完成'],
      ]),
    ],
    tables: [
      {
        range: 'A1:F7',
        headerRows: [1],
        kind: 'completion',
        roles: 'index item name target actual status',
        indicators: rows(
          [3, '修复长度', null, null, '2公里', '2.1公里'],
          [4, '修复工期', null, null, '60天', '55天'],
          [5, '安装灯具', null, null, '40盏', '38盏'],
          [7, '服务人次', null, null, '5000人次', '6100人次'],
        ),
      },
    ],
  },
  {
    name: 'numbered labels',
    about: 'levels numbered 1, 1.1, 1.1.1 inside their labels: numbering is kept',
    sheets: [
      sheet('编号', [
        ['一级指标', '二级指标', '三级指标', '分值', '得分'],
        ['1.决策', '1.1 立项', '1.1.1 立项依据', 10, 10],
        ['^', '^', '1.1.2 立项程序', 10, 8],
        ['2.产出', '2.1 数量', '2.1.1 完成数量', 80, 80],
      ]),
    ],
    tables: [
      {
        range: 'A1:E4',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 level3 weight score',
        indicators: rows(
          [2, '1.决策 / 1.1立项 / 1.1.1立项依据', 10, 10],
          [3, '1.决策 / 1.1立项 / 1.1.2立项程序', 10, 8],
          [4, '2.产出 / 2.1数量 / 2.1.1完成数量', 80, 80],
        ),
      },
    ],
  },
  {
    name: 'checkpoints below an indicator',
    about: 'rows ①②③ with rule text only belong to the indicator above them',
    sheets: [
      sheet('要点', [
        ['一级指标', '二级指标', '评价要点', '分值', '得分'],
        ['决策', '依据充分性', '①符合法律法规（2分）', 6, 5],
        [null, null, '②符合发展规划（2分）', null, null],
        [null, null, '③经过集体决策（2分）', null, null],
        [null, '程序规范性', '程序完备得4分', 4, 4],
        ['产出', '完成率', '得分=完成率×90', 90, 90],
      ]),
    ],
    tables: [
      {
        range: 'A1:E6',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 rule weight score',
        indicators: [
          {
            row: 2,
            path: '决策 / 依据充分性',
            weight: '6',
            score: '5',
            rule: '①符合法律法规（2分）\n②符合发展规划（2分）\n③经过集体决策（2分）',
          },
          { row: 5, path: '决策 / 程序规范性', weight: '4', score: '4', rule: '程序完备得4分' },
          { row: 6, path: '产出 / 完成率', weight: '90', score: '90', rule: '得分=完成率×90' },
        ],
      },
    ],
  },
  {
    name: 'a level without levels below it',
    about: 'a label merged across two level columns counts once',
    sheets: [
      sheet('跨列', [
        ['评价内容', '<', '分值', '<', '扣分原因'],
        ['一级指标', '二级指标', '满分', '自评得分', '^'],
        ['履职效能', '<', 50, 46.5, '两项任务延后'],
        ['管理效率', '预算编制', 20, 20, null],
        ['^', '资产管理', 30, 28, '登记不及时'],
        ['管理效率小计', '<', 50, 48, null],
      ]),
    ],
    tables: [
      {
        range: 'A1:E6',
        headerRows: [1, 2],
        kind: 'indicators',
        roles: 'level1 level2 weight score reason',
        indicators: rows(
          [3, '履职效能', 50, 46.5],
          [4, '管理效率 / 预算编制', 20, 20],
          [5, '管理效率 / 资产管理', 30, 28],
        ),
        totals: sums([6, '管理效率小计', '管理效率', 50, 48]),
      },
    ],
  },
  {
    name: 'general headers as levels',
    about: '项目 / 评价内容 / 评价要素 without numbers: levels by their place',
    sheets: [
      sheet('通用表头', [
        ['评价项目', '评价内容', '评价要素', '分值', '评分办法', '得分'],
        ['项目管理', '制度', '制度完备', 10, '完备得满分', 10],
        ['^', '^', '制度执行', 20, '违规一次扣2分', 16],
        ['项目产出', '数量', '任务完成', 70, '按比例计分', 70],
        ['合计', '<', '<', 100, null, 96],
      ]),
    ],
    tables: [
      {
        range: 'A1:F5',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 level3 weight rule score',
        indicators: rows(
          [2, '项目管理 / 制度 / 制度完备', 10, 10],
          [3, '项目管理 / 制度 / 制度执行', 20, 16],
          [4, '项目产出 / 数量 / 任务完成', 70, 70],
        ),
        totals: sums([5, '合计', '', 100, 96]),
      },
    ],
  },
  {
    name: 'one header over three level columns',
    about: '评价指标 merged over all levels, no second header row',
    sheets: [
      sheet('一个表头', [
        ['评价指标', '<', '<', '权重', '得分'],
        ['过程', '资金', '到位率', 20, 20],
        ['^', '^', '使用合规', 20, 18],
        ['产出', '质量', '优良率', 60, 57],
      ]),
    ],
    tables: [
      {
        range: 'A1:E4',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 level3 weight score',
        indicators: rows(
          [2, '过程 / 资金 / 到位率', 20, 20],
          [3, '过程 / 资金 / 使用合规', 20, 18],
          [4, '产出 / 质量 / 优良率', 60, 57],
        ),
      },
    ],
  },
  {
    name: 'subtotal named after its block',
    about: '产出小计 in the first column, blank-filled levels',
    sheets: [
      sheet('小计在首列', [
        ['一级指标', '二级指标', '分值', '得分'],
        ['产出', '数量', 40, 38],
        [null, '质量', 20, 20],
        ['产出小计', null, 60, 58],
        ['效益', '社会效益', 40, 37],
        ['效益小计', null, 40, 37],
        ['总计', null, 100, 95],
      ]),
    ],
    tables: [
      {
        range: 'A1:D7',
        headerRows: [1],
        kind: 'indicators',
        roles: 'level1 level2 weight score',
        indicators: rows([2, '产出 / 数量', 40, 38], [3, '产出 / 质量', 20, 20], [5, '效益 / 社会效益', 40, 37]),
        totals: sums([4, '产出小计', '产出', 60, 58], [6, '效益小计', '效益', 40, 37], [7, '总计', '', 100, 95]),
      },
    ],
  },
];
