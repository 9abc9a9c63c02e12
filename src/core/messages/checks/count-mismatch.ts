import type { Catalogue } from '../catalogue';

export const countMismatchMessages: Catalogue = {
  'checks.count-mismatch.indicators': {
    'zh-CN': '{at} 写“{of}”为 {words}，而各表实际为：{found}。请核对文字或表格。',
    'en-US': '{at} tells of {words} of "{of}", but the tables have: {found}. Please check the text or the table.',
  },
};
