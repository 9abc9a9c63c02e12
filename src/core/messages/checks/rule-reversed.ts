import type { Catalogue } from '../catalogue';

export const ruleReversedMessages: Catalogue = {
  'checks.rule-reversed.error': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}',
  },
  'checks.rule-reversed.warning': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}',
  },
  'checks.rule-reversed.info': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}',
  },
};
