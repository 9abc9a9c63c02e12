import type { Catalogue } from '../catalogue';

export const misclassifiedMessages: Catalogue = {
  'checks.misclassified.heading': {
    'zh-CN': '{at} 的“{name}”归在“{heading}”下，从名称看更像{belongs}，请确认归类。',
    'en-US':
      '"{name}" in {at} stands under "{heading}", but its name speaks of {belongs}; please confirm where it belongs.',
  },
  'checks.misclassified.outcome': {
    'zh-CN': '效益指标',
    'en-US': 'an outcome',
  },
  'checks.misclassified.social': {
    'zh-CN': '社会效益指标',
    'en-US': 'a social outcome',
  },
  'checks.misclassified.economic': {
    'zh-CN': '经济效益指标',
    'en-US': 'an economic outcome',
  },
  'checks.misclassified.quality': {
    'zh-CN': '质量或时效指标',
    'en-US': 'quality or timeliness',
  },
  'checks.misclassified.quantity': {
    'zh-CN': '数量指标',
    'en-US': 'a quantity',
  },
};
