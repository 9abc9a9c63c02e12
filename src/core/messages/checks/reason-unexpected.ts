import type { Catalogue } from '../catalogue';

export const reasonUnexpectedMessages: Catalogue = {
  'checks.reason-unexpected.deduction': {
    'zh-CN': '“{name}”得了满分（{score}/{weight}），但 {at} 写明扣了 {stated} 分。请核对得分或扣分说明。',
    'en-US':
      '"{name}" has full marks ({score} of {weight}), but {at} tells of {stated} points taken off. Please check the score or the reason.',
  },
};
