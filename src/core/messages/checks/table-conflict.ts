import type { Catalogue } from '../catalogue';
import { arithmeticMessages } from './equation';

export const tableConflictMessages: Catalogue = arithmeticMessages('table-conflict', {
  zh: '{subject}：{at} 为 {stated}，另一处为 {calculation} = {expected}，相差 {difference}。',
  en: '{subject}: {at} states {stated}, the other place {calculation} = {expected}, {difference} apart.',
});
