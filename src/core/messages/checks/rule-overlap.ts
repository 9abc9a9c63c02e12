import type { Catalogue } from '../catalogue';

export const ruleOverlapMessages: Catalogue = {
  'checks.rule-overlap.error': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaw}',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaw}',
  },
  'checks.rule-overlap.warning': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaw}',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaw}',
  },
  'checks.rule-overlap.info': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaw}',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaw}',
  },
};
