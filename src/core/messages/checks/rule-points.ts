import type { Catalogue } from '../catalogue';

export const rulePointsMessages: Catalogue = {
  'checks.rule-points.error': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaw}',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaw}',
  },
  'checks.rule-points.warning': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaw}',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaw}',
  },
  'checks.rule-points.info': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaw}',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaw}',
  },
};
