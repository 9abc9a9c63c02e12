import type { Catalogue } from '../catalogue';
import { arithmeticMessages } from './equation';

export const rateMismatchMessages: Catalogue = {
  ...arithmeticMessages('rate-mismatch', {
    zh: '{subject}：{at} 为 {stated}，而 {calculation} = {expected}。',
    en: '{subject}: {at} states {stated}, but {calculation} = {expected}.',
  }),
  'checks.rate-mismatch.prose': {
    'zh-CN': '{at} 写“{words}”，而同一句中的两个数 {calculation} = {expected}，四舍五入也不能解释。请核对三个数。',
    'en-US':
      '{at} says "{words}", but the two amounts of the same sentence give {calculation} = {expected}, and rounding does not explain it. Please check all three.',
  },
};
