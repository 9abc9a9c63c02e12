import type { Catalogue } from '../catalogue';

export const gradeLabelMessages: Catalogue = {
  'checks.grade-label.foreign': {
    'zh-CN': '{at} 的评价等级“{grade}”不是 {scaleAt} 所列等级（{scale}）中的任何一个。请改用所列名称。',
    'en-US':
      '{at} states the grade "{grade}", which is none of those listed in {scaleAt} ({scale}). Please use a listed name.',
  },
  'checks.grade-label.synonym': {
    'zh-CN': '{at} 的评价等级写作“{grade}”，{scaleAt} 所列名称为“{meant}”（{scale}），建议统一。',
    'en-US': '{at} writes the grade as "{grade}", while {scaleAt} lists "{meant}" ({scale}); one name is better.',
  },
};
