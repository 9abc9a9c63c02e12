/** Why there is no computed score, and how sums of scores came about; what a rule gives is told by core/rules. */
import type { Catalogue } from './catalogue';

export const scoringMessages: Catalogue = {
  'scoring.no-rule': { 'zh-CN': '没有评分标准', 'en-US': 'no scoring rule' },
  'scoring.budget': {
    'zh-CN': '表中没有写明预算资金如何计分，按通行做法：执行率 × 分值，最高得满分。{why}',
    'en-US':
      'the form does not say how its budget is marked; by usual practice: execution rate × weight, at most the weight. {why}',
  },
  'scoring.sum': { 'zh-CN': '{count} 项之和 = {sum}', 'en-US': 'sum of {count} = {sum}' },
  'scoring.sum-incomplete': {
    'zh-CN': '{count} 项不能由表算出：{names}',
    'en-US': '{count} not computable from the sheet: {names}',
  },
  'scoring.sum-relative': {
    'zh-CN': '各部分各按满分 100 计，总分需按各部分的权重折算',
    'en-US': 'each block is marked out of 100 of its own; the total takes the weights of the blocks',
  },
  'scoring.nothing-to-sum': { 'zh-CN': '下面没有可合计的指标', 'en-US': 'no indicator below it to add up' },
};
