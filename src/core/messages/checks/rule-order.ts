import type { Catalogue } from '../catalogue';

export const ruleOrderMessages: Catalogue = {
  'checks.rule-order.error': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}。请完善评分标准。',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}. Please reword the rule.',
  },
  'checks.rule-order.warning': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}。请完善评分标准。',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}. Please reword the rule.',
  },
  'checks.rule-order.info': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}。请完善评分标准。',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}. Please reword the rule.',
  },
  'checks.rule-order.alike': {
    'zh-CN': '{count} 条评分标准有同类情况（{cells}），例如 {at}：{flaw}。请完善评分标准。',
    'en-US': '{count} scoring rules share this ({cells}); in {at}, for one: {flaw}. Please reword the rules.',
  },
};
