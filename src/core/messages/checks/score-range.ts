import type { Catalogue } from '../catalogue';

export const scoreRangeMessages: Catalogue = {
  'checks.score-range.above': {
    'zh-CN': '“{name}”的得分 {score} 超过了该项满分 {weight}（{at}）。得分不应高于权重，请核对得分或权重。',
    'en-US':
      '"{name}" scores {score}, more than its full marks of {weight} ({at}). Please check the score or the weight.',
  },
  'checks.score-range.below': {
    'zh-CN': '“{name}”的得分为 {score}，小于 0（{at}）。除专设的扣分项外，得分最低为 0，请核对。',
    'en-US': '"{name}" scores {score}, less than 0 ({at}). Only rows made for deductions go below 0; please check it.',
  },
};
