import type { Catalogue } from '../catalogue';

export const textConflictMessages: Catalogue = {
  'checks.text-conflict.row': {
    'zh-CN': '{at} 写的是“{words}”，而本行“{header}”（{cell}）为 {value}，两处不一致。请核对后统一。',
    'en-US':
      '{at} says "{words}", but "{header}" of the same row ({cell}) is {value}; the two disagree. Please check and make them agree.',
  },
};
