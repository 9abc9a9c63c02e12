import type { Catalogue } from '../catalogue';

export const dimensionMissingMessages: Catalogue = {
  'checks.dimension-missing.missing': {
    'zh-CN': '该表（{at}）没有设置以下方面的指标：{missing}。是否需要由项目性质决定，建议说明。',
    'en-US':
      'The table ({at}) has no indicators for: {missing}. Whether it needs any depends on the project; a word of explanation helps.',
  },
  'checks.dimension-missing.timeliness': {
    'zh-CN': '时效',
    'en-US': 'timeliness',
  },
  'checks.dimension-missing.cost': {
    'zh-CN': '成本',
    'en-US': 'cost',
  },
  'checks.dimension-missing.satisfaction': {
    'zh-CN': '满意度',
    'en-US': 'satisfaction',
  },
};
