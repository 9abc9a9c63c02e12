/**
 * A form to try everything on: invented, with rules of every common kind, one score and the total not filled in, and two
 * mistakes that reviewers look for (a rate that does not follow, bands with a gap). In Chinese, as the forms are.
 */
import type { Edit, SheetCell } from '../../core/model';

export const SAMPLE_SHEET = '绩衡示例';

/** The sheet as one edit; undoing it takes the sheet away again. */
export function sampleEdit(): Edit {
  const rows: SheetCell[][] = [
    [text('2023年社区文化惠民项目绩效自评表（示例）', 'title')],
    [text('单位：分', 'plain')],
    HEADERS.map((header) => text(header, 'header')),
    ...ROWS.map((row) => row.map(cell)),
  ];
  return {
    kind: 'sheet',
    name: SAMPLE_SHEET,
    content: { widths: [10, 14, 20, 8, 12, 12, 46, 8, 10, 20], hiddenColumns: [], rows, frozenRows: 3 },
  };
}

const HEADERS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '分值',
  '年度指标值',
  '实际完成值',
  '评分标准',
  '得分',
  '得分率',
  '偏差原因分析',
];

type Value = string | number | null;

const ROWS: readonly (readonly Value[])[] = [
  [
    '决策',
    '项目立项',
    '立项依据充分性',
    10,
    '充分',
    '充分',
    '①符合地方发展规划，得4分；②与部门职责相符，得3分；③经过集体决策，得3分。',
    10,
    '100%',
    null,
  ],
  [
    '过程',
    '资金管理',
    '预算执行率',
    10,
    '100%',
    '94%',
    '得分=预算执行率×分值，最高不超过10分。',
    9.4,
    '94%',
    '部分尾款未到结算期',
  ],
  [
    '过程',
    '组织实施',
    '制度执行有效性',
    10,
    '有效',
    '基本有效',
    '制度执行有效得10分，基本有效得7分，未执行不得分。',
    7,
    '80%',
    '个别台账登记不及时',
  ],
  [
    '产出',
    '数量',
    '文艺演出场次',
    15,
    '≥40场',
    '36场',
    '按完成比例计分，得分=实际完成值/指标值×分值，最高不超过分值。',
    13.5,
    '90%',
    '汛期停演4场',
  ],
  [
    '产出',
    '数量',
    '公益培训人次',
    10,
    '≥1200人次',
    '1260人次',
    '按完成比例计分，得分=实际完成值/指标值×分值，最高不超过分值。',
    10,
    '100%',
    null,
  ],
  [
    '产出',
    '质量',
    '设备验收合格率',
    10,
    '100%',
    '100%',
    '验收合格率达到100%得满分，每降低1个百分点扣1分，扣完为止。',
    10,
    '100%',
    null,
  ],
  [
    '产出',
    '时效',
    '年度任务按期完成率',
    5,
    '≥95%',
    '96%',
    '完成率≥95%得5分；80%≤完成率<90%得3分；完成率<80%不得分。',
    5,
    '100%',
    null,
  ],
  [
    '效益',
    '社会效益',
    '活动覆盖社区数',
    15,
    '≥18个',
    '18个',
    '按完成比例计分，得分=实际完成值/指标值×分值，最高不超过分值。',
    null,
    null,
    null,
  ],
  [
    '效益',
    '满意度',
    '居民满意度',
    15,
    '≥92%',
    '91%',
    '满意度达到92%得满分，每低1个百分点扣1.5分，扣完为止。',
    13.5,
    '90%',
    '场地距离部分小区较远',
  ],
  ['合计', null, null, 100, null, null, null, null, null, null],
];

function cell(value: Value): SheetCell {
  return { value, style: typeof value === 'string' && value.length > 12 ? 'wrapped' : 'plain' };
}

function text(value: string, style: SheetCell['style']): SheetCell {
  return { value, style };
}
