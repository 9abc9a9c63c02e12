import type { Catalogue } from '../catalogue';
import { arithmeticMessages } from './equation';

export const rateMismatchMessages: Catalogue = arithmeticMessages('rate-mismatch', {
  zh: '{subject}：{at} 为 {stated}，而 {calculation} = {expected}。',
  en: '{subject}: {at} states {stated}, but {calculation} = {expected}.',
});
