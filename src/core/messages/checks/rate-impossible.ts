import type { Catalogue } from '../catalogue';

export const rateImpossibleMessages: Catalogue = {
  'checks.rate-impossible.survey': {
    'zh-CN':
      '{at} 写的 {rate} 不可能由 {answers} 得出：没有哪个整数份数的占比四舍五入后等于它，最接近的是 {nearest}。请核对百分比或份数。',
    'en-US':
      '{rate} in {at} cannot come from {answers}: no whole number of answers rounds to it; the nearest are {nearest}. Please check the percentage or the number.',
  },
  'checks.rate-impossible.above': {
    'zh-CN': '“{name}”的实际值为 {actual}（{at}），这类比率不可能超过 100%。请核对。',
    'en-US': '"{name}" has an actual of {actual} ({at}); a share of this kind cannot exceed 100%. Please check it.',
  },
};
