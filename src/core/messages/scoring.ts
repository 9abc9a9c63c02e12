/** How a score came about, or why there is none. */
import type { Catalogue } from './catalogue';

export const scoringMessages: Catalogue = {
  'scoring.computed': { 'zh-CN': '{steps}，得 {points} 分', 'en-US': '{steps}, {points} points' },
  'scoring.computed-between': {
    'zh-CN': '{steps}，得 {points} 分（按完成值的小数位数，可在 {low} 至 {high} 之间）',
    'en-US': '{steps}, {points} points (between {low} and {high}, given the decimals of the actual)',
  },
  'scoring.no-rule': { 'zh-CN': '没有评分标准', 'en-US': 'no scoring rule' },
  'scoring.needs-actual': {
    'zh-CN': '表内没有可用于计分的实际完成值',
    'en-US': 'no actual value in a cell that could be scored',
  },
  'scoring.needs-target': {
    'zh-CN': '没有可用于计分的指标值',
    'en-US': 'no target value that could be scored against',
  },
  'scoring.needs-weight': { 'zh-CN': '没有分值（权重）', 'en-US': 'no weight' },
  'scoring.needs-judgement': {
    'zh-CN': '标准要由人判断（要点是否满足、属于哪一档）',
    'en-US': 'the rule asks for a person’s judgement',
  },
  'scoring.needs-mapping': {
    'zh-CN': '标准只定义了怎样计算指标，没有说怎样计分',
    'en-US': 'the rule defines a measure but not how it gives points',
  },
  'scoring.not-understood': {
    'zh-CN': '标准没有全部读懂：{residue}',
    'en-US': 'the rule was not understood in full: {residue}',
  },
  'scoring.sum': { 'zh-CN': '{count} 项之和 = {sum}', 'en-US': 'sum of {count} = {sum}' },
  'scoring.sum-incomplete': {
    'zh-CN': '{count} 项不能由表算出：{names}',
    'en-US': '{count} not computable from the sheet: {names}',
  },
  'scoring.nothing-to-sum': { 'zh-CN': '下面没有可合计的指标', 'en-US': 'no indicator below it to add up' },
};
