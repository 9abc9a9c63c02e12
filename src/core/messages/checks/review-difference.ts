import type { Catalogue } from '../catalogue';

export const reviewDifferenceMessages: Catalogue = {
  'checks.review-difference.differ': {
    'zh-CN': '有 {count} 个指标的复核得分与自评得分不同（{cells}）：{named}，合计 {sum} 分。',
    'en-US':
      'The review scores {count} indicators differently from the unit itself ({cells}): {named}; {sum} points in all.',
  },
  'checks.review-difference.raised': {
    'zh-CN': '“{name}”自评 {score} 分，复核给了 {review} 分（{at}），高于自评而没有写明理由。请核对。',
    'en-US':
      '"{name}" gave itself {score} points and the review {review} ({at}), more than was claimed and without a reason. Please check.',
  },
};
