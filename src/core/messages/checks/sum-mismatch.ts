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
  'checks.sum-mismatch.truncated': {
    'zh-CN':
      '工作表“{sheet}”有 {count} 处合计与各项之和不符（{cells}），但按“舍位”（直接截去尾数）理解则全部相符，似采用了舍位而不是四舍五入。请确认取数方式。',
    'en-US':
      '{count} sums of the sheet "{sheet}" are off ({cells}), but all of them are right if figures were cut off instead of rounded. Please confirm how they were shortened.',
  },
  'checks.sum-mismatch.unlikely': {
    'zh-CN':
      '{subject}：{at} 为 {stated}，{count} 项相加为 {expected}。差额虽在四舍五入可能的范围内，但各项误差恰好都偏向一边的可能性极小，建议核对。',
    'en-US':
      '{subject}: {at} states {stated}, its {count} items add up to {expected}. Rounding can explain it, but hardly does, as all the errors would have to point one way; worth a look.',
  },
  'checks.sum-mismatch.explained': {
    'zh-CN':
      '{subject}：{at} 为 {stated}，{count} 项相加为 {expected}。差额在四舍五入的范围内，四舍五入可解释，不必更改。',
    'en-US':
      '{subject}: {at} states {stated}, its {count} items add up to {expected}. Rounding explains the difference; nothing need be changed.',
  },
};
