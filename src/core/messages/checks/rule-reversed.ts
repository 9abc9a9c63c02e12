import type { Catalogue } from '../catalogue';

export const ruleReversedMessages: Catalogue = {
  'checks.rule-reversed.error': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}。请完善评分标准。',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}. Please reword the rule.',
  },
  'checks.rule-reversed.warning': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}。请完善评分标准。',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}. Please reword the rule.',
  },
  'checks.rule-reversed.info': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}。请完善评分标准。',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}. Please reword the rule.',
  },
};
