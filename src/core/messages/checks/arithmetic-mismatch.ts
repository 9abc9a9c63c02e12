import type { Catalogue } from '../catalogue';
import { arithmeticMessages } from './equation';

export const arithmeticMismatchMessages: Catalogue = arithmeticMessages('arithmetic-mismatch', {
  zh: '{subject}：{at} 为 {stated}，而 {calculation} = {expected}，相差 {difference}。',
  en: '{subject}: {at} states {stated}, but {calculation} = {expected}, {difference} apart.',
});
