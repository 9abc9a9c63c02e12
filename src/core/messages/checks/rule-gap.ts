import type { Catalogue } from '../catalogue';

export const ruleGapMessages: Catalogue = {
  'checks.rule-gap.error': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}。请完善评分标准。',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}. Please reword the rule.',
  },
  'checks.rule-gap.warning': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}。请完善评分标准。',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}. Please reword the rule.',
  },
  'checks.rule-gap.info': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}。请完善评分标准。',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}. Please reword the rule.',
  },
};
