import type { Catalogue } from '../catalogue';

export const countMismatchMessages: Catalogue = {
  'checks.count-mismatch.indicators': {
    'zh-CN': '{at} 写“{of}”为 {words}，而各表实际为：{found}。请核对文字或表格。',
    'en-US': '{at} tells of {words} of "{of}", but the tables have: {found}. Please check the text or the table.',
  },
  'checks.count-mismatch.items': {
    'zh-CN':
      '{at} 写“{words}”，而表中列出的{noun}为 {count} 个（{first} 起）。请核对是否有未列入的{noun}，或更正个数。',
    'en-US':
      '{at} says "{words}", but the table lists {count} "{noun}" (from {first}). Please see whether some are left out, or correct the number.',
  },
};
