import type { Catalogue } from '../catalogue';
import { arithmeticMessages } from './equation';

export const sumMismatchMessages: Catalogue = {
  ...arithmeticMessages('sum-mismatch', {
    zh: '{subject}：{at} 为 {stated}，而 {calculation} = {expected}，相差 {difference}。',
    en: '{subject}: {at} states {stated}, but {calculation} = {expected}, {difference} apart.',
  }),
  'checks.sum-mismatch.rows': {
    'zh-CN':
      '{subject}，但有几栏同时不符：{columns}（填报数 / 各行之和依次为 {pairs}）。多栏一起不符，往往是漏列、重列了某一行，或合计没有更新，请先核对行。',
    'en-US':
      '{subject}, but several columns disagree at once: {columns} (stated / sum of the rows: {pairs}). That usually means a row left out or listed twice, or totals not updated; please check the rows first.',
  },
};
