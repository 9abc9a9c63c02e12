import type { Catalogue } from '../catalogue';

export const overAchievedMessages: Catalogue = {
  'checks.over-achieved.over': {
    'zh-CN': '“{name}”的实际值 {actual}（{at}）是目标 {target} 的 {share}，超过 {limit}%，目标可能定得偏低。',
    'en-US':
      '"{name}" has an actual of {actual} ({at}), {share} of its target of {target} and above {limit}%; the target may have been set low.',
  },
  'checks.over-achieved.far': {
    'zh-CN':
      '“{name}”的实际值 {actual}（{at}）是目标 {target} 的 {share}，超过 {limit}%。请核对目标和实际值的数字与单位，或说明目标偏低的原因。',
    'en-US':
      '"{name}" has an actual of {actual} ({at}), {share} of its target of {target} and above {limit}%. Please check figures and units of both, or explain why the target was so low.',
  },
  'checks.over-achieved.many': {
    'zh-CN': '有 {count} 个指标的实际值超过目标的 {limit}%（{cells}）：{named}等，目标可能定得偏低。',
    'en-US':
      '{count} actuals are above {limit} % of their targets ({cells}): {named} and so on. The targets may have been set low.',
  },
};
