import type { Catalogue } from '../catalogue';

export const targetUnmeasurableMessages: Catalogue = {
  'checks.target-unmeasurable.rule': {
    'zh-CN':
      '“{name}”的目标栏（{at}）填的是评分规则而不是目标值，无法与实际值直接比较。请在目标栏填写目标值，评分规则另列。',
    'en-US':
      'The target cell of "{name}" ({at}) holds a scoring rule instead of a target, which can\'t be compared with the actual. Please state the target there and the rule elsewhere.',
  },
  'checks.target-unmeasurable.vague': {
    'zh-CN': '“{name}”属于应当量化的指标，而目标（{at}）只写“{text}”，无法衡量。建议改为可以核对的数值。',
    'en-US':
      '"{name}" stands under a heading that asks for figures, but its target ({at}) only says "{text}", which can\'t be measured. A figure would be better.',
  },
  'checks.target-unmeasurable.vagueMany': {
    'zh-CN':
      '有 {count} 个应当量化的指标，目标写得无法衡量（{cells}），例如“{name}”只写“{text}”。建议改为可以核对的数值。',
    'en-US':
      '{count} indicators that ask for figures have targets that can\'t be measured ({cells}); "{name}", for one, only says "{text}". Better state values that can be checked.',
  },
};
