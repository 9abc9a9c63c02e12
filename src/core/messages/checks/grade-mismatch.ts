import type { Catalogue } from '../catalogue';

export const gradeMismatchMessages: Catalogue = {
  'checks.grade-mismatch.mismatch': {
    'zh-CN': '{at} 的评价等级为“{grade}”，而得分 {score} 按等级划分（{scale}）应为“{earned}”。请核对等级或得分。',
    'en-US':
      '{at} states the grade "{grade}", but a score of {score} is "{earned}" on the scale {scale}. Please check the grade or the score.',
  },
  'checks.grade-mismatch.unknown': {
    'zh-CN':
      '{at} 的评价等级“{grade}”不在所用的等级划分（{scale}）之内，表中也没有写明划分标准，无法核对；请在“绩衡设置”中给出等级划分。',
    'en-US':
      '{at} states the grade "{grade}", which is not on the scale used ({scale}), and the book states no scale, so it can\'t be checked; give the scale in the settings.',
  },
};
