import type { Catalogue } from '../catalogue';
import { arithmeticMessages } from './equation';

export const rateMismatchMessages: Catalogue = {
  ...arithmeticMessages('rate-mismatch', {
    zh: '{subject}：{at} 为 {stated}，而 {calculation} = {expected}。',
    en: '{subject}: {at} states {stated}, but {calculation} = {expected}.',
  }),
  'checks.rate-mismatch.switched': {
    'zh-CN':
      '{subject}：{at} 为 {stated}，而 {calculation} = {expected}。若以“{other}”为分母则相符，似把分母“{used}”与“{other}”混用了；本表其他行以“{used}”为分母，请统一。',
    'en-US':
      '{subject}: {at} states {stated}, but {calculation} = {expected}. Over "{other}" it would be right, as if the denominators "{used}" and "{other}" had been switched; the other rows use "{used}". Please use one.',
  },
  'checks.rate-mismatch.prose': {
    'zh-CN': '{at} 写“{words}”，而同一句中的两个数 {calculation} = {expected}，四舍五入也不能解释。请核对三个数。',
    'en-US':
      '{at} says "{words}", but the two amounts of the same sentence give {calculation} = {expected}, and rounding does not explain it. Please check all three.',
  },
};
