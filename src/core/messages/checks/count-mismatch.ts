import type { Catalogue } from '../catalogue';

export const countMismatchMessages: Catalogue = {
  'checks.count-mismatch.indicators': {
    'zh-CN': '{at} 写“{of}”为 {words}，而表中实际有 {found} 个（{cell} 起）。请核对文字或表格。',
    'en-US':
      '{at} tells of {words} of "{of}", but the tables have {found} (from {cell}). Please check the text or the table.',
  },
};
