import type { Catalogue } from '../catalogue';

export const targetMissedMessages: Catalogue = {
  'checks.target-missed.missed': {
    'zh-CN':
      '“{name}”的实际值 {actual}（{at}）没有达到目标 {target}（{where}），表中没有说明原因。请核对，或补充原因和改进措施。',
    'en-US':
      '"{name}" has an actual of {actual} ({at}), which misses its target of {target} ({where}), and no reason is given. Please check it or give the reason.',
  },
  'checks.target-missed.explained': {
    'zh-CN': '“{name}”的实际值 {actual}（{at}）没有达到目标 {target}（{where}），已扣分并说明原因。',
    'en-US':
      '"{name}" has an actual of {actual} ({at}), which misses its target of {target} ({where}); the reason is given.',
  },
  'checks.target-missed.manyExplained': {
    'zh-CN': '有 {count} 个指标没有达到目标（{cells}），均已扣分并说明原因：{names}等。',
    'en-US': '{count} targets were missed ({cells}), all with points taken off and a reason: {names} and so on.',
  },
};
