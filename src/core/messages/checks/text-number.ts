import type { Catalogue } from '../catalogue';

export const textNumberMessages: Catalogue = {
  'checks.text-number.leftOut': {
    'zh-CN':
      '“{column}”一栏有 {count} 个数以文本形式存储：{cells}。{sum} 的求和公式不会把它们计入，合计因此偏小。请把这些单元格转换为数字。',
    'en-US':
      '{count} numbers in the column "{column}" are stored as text: {cells}. The formula in {sum} leaves them out, so that its total is too small. Please convert them to numbers.',
  },
  'checks.text-number.mixed': {
    'zh-CN': '“{column}”一栏有 {count} 个数以文本形式存储：{cells}。用求和公式合计时不会计入，建议转换为数字。',
    'en-US':
      '{count} numbers in the column "{column}" are stored as text: {cells}. A formula that adds the column up would leave them out; better convert them to numbers.',
  },
};
