import type { Catalogue } from '../catalogue';

export const reasonMissingMessages: Catalogue = {
  'checks.reason-missing.points': {
    'zh-CN': '“{name}”满分 {weight}，得 {score}，扣了 {lost} 分，但 {at} 没有写明扣分原因。请补充。',
    'en-US':
      '"{name}" scores {score} of {weight}, {lost} points less than full marks, but {at} gives no reason. Please add it.',
  },
};
