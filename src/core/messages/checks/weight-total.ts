import type { Catalogue } from '../catalogue';
import { arithmeticMessages } from './equation';

export const weightTotalMessages: Catalogue = arithmeticMessages('weight-total', {
  zh: '{subject}：{at} 的权重合计为 {stated}，而 {calculation} = {expected}，相差 {difference}。',
  en: '{subject}: {at} states a total weight of {stated}, but {calculation} = {expected}, {difference} apart.',
});
