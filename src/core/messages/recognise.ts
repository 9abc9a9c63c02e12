/** What the room core/recognise tells. */
import type { Catalogue } from './catalogue';

export const recogniseMessages: Catalogue = {
  'recognise.header-says': {
    'zh-CN': '表头“{header}”含有常用字样“{word}”。',
    'en-US': 'The header “{header}” contains the usual word “{word}”.',
  },
  'recognise.place-among-levels': {
    'zh-CN': '按从左到右的位置，这一列是第 {level} 级。',
    'en-US': 'By its place from the left this column is level {level}.',
  },
  'recognise.beside-level': {
    'zh-CN': '这一列紧跟在第 {level} 级指标之后，属于该级。',
    'en-US': 'The column stands right beside level {level} and belongs to it.',
  },
  'recognise.adds-up': { 'zh-CN': '各行相加等于 {sum}。', 'en-US': 'The rows add up to {sum}.' },
  'recognise.never-exceeds': {
    'zh-CN': '各行都不超过“{other}”列。',
    'en-US': 'No row exceeds the column “{other}”.',
  },
  'recognise.spans-rows': {
    'zh-CN': '单元格跨多行合并，是上一级的汇总。',
    'en-US': 'Its cells span several rows: it sums up the level above.',
  },
  'recognise.second-score': {
    'zh-CN': '表中已有一列得分，这一列是再次评分。',
    'en-US': 'There is a score column already; this is a second look.',
  },
  'recognise.compares': {
    'zh-CN': '内容带有“≥”“不低于”等比较用语，是目标。',
    'en-US': 'The cells compare (≥, at least): they are targets.',
  },
  'recognise.other-is-actual': {
    'zh-CN': '实际完成值另有一列。',
    'en-US': 'Another column holds the actual values.',
  },
  'recognise.other-is-target': {
    'zh-CN': '目标值另有一列，或左侧是数据项，这一列是实际值。',
    'en-US': 'The target stands in another column, or a data item to its left: this is the actual value.',
  },
  'recognise.statuses': {
    'zh-CN': '内容是“已完成”“未完成”一类的状态。',
    'en-US': 'The cells tell a status, such as done or not done.',
  },
  'recognise.scores': {
    'zh-CN': '内容写明如何得分、扣分，是评分标准。',
    'en-US': 'The cells say how points are given or taken: this is the scoring rule.',
  },
  'recognise.kind-indicators': {
    'zh-CN': '有指标并有权重、得分或评分标准，是评分表（表头：{headers}）。',
    'en-US': 'Indicators with weights, scores or rules: a scoring table (headers: {headers}).',
  },
  'recognise.kind-summary': {
    'zh-CN': '各行是其他表进一步细分的层级，是得分汇总表。',
    'en-US': 'Its rows are levels that another table breaks down: a summary of scores.',
  },
  'recognise.kind-completion': {
    'zh-CN': '有目标值和实际值而无权重、得分，是完成情况表（表头：{headers}）。',
    'en-US': 'Targets and actual values, no weights or scores: a completion table (headers: {headers}).',
  },
  'recognise.kind-targets': {
    'zh-CN': '只有目标值，是绩效目标表（表头：{headers}）。',
    'en-US': 'Targets only: a table of targets (headers: {headers}).',
  },
  'recognise.kind-budget': {
    'zh-CN': '各列是预算、支出等金额，是资金表（表头：{headers}）。',
    'en-US': 'Columns of budget and spending: a money table (headers: {headers}).',
  },
  'recognise.kind-list': {
    'zh-CN': '不含指标评分，也不是资金表，按清单处理（表头：{headers}）。',
    'en-US': 'Neither scored indicators nor money: taken as a list (headers: {headers}).',
  },
  'recognise.weights-points': {
    'zh-CN': '权重相加为 {sum}，按占满分的分数理解。',
    'en-US': 'The weights add up to {sum}: they are points of the full marks.',
  },
  'recognise.weights-relative': {
    'zh-CN': '每个一级指标之内的权重各自相加为 {sum}，是相对权重。',
    'en-US': 'The weights below every level 1 add up to {sum} of their own: they are relative.',
  },
  'recognise.weights-labels': {
    'zh-CN': '没有权重列，分值写在指标名称里，相加为 {sum}。',
    'en-US': 'There is no column of weights; the labels tell them, {sum} in all.',
  },
  'recognise.weights-shared': {
    'zh-CN': '有 {count} 行与上一行合用一个权重（如二者择其一），权重只计一次。',
    'en-US': '{count} rows share the weight of the row above, as alternatives do; it counts once.',
  },
  'recognise.weights-chosen': {
    'zh-CN': '权重的含义由“绩衡设置”指定。',
    'en-US': 'What the weights mean is set in the settings sheet.',
  },
  'recognise.header-chosen': {
    'zh-CN': '表头“{header}”是“绩衡设置”中自定的表头用词。',
    'en-US': 'The header “{header}” is among the header words of the settings sheet.',
  },
  'recognise.transposed': {
    'zh-CN': '表头竖排在第一列，每一列是一个指标，未计分。请转置（选择性粘贴—转置）后再评。',
    'en-US':
      'The headers stand in the first column and every column is an indicator: not scored. Please transpose the table (Paste Special, Transpose).',
  },
  'recognise.chosen': { 'zh-CN': '由您指定。', 'en-US': 'Chosen by you.' },
  'recognise.corrected': {
    'zh-CN': '已按“绩衡设置”中的更正识别。',
    'en-US': 'Read as corrected in the settings sheet.',
  },
};
