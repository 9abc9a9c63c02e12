import type { Catalogue } from '../catalogue';
import { arithmeticMessages } from './equation';

export const weightRollupMessages: Catalogue = arithmeticMessages('weight-rollup', {
  zh: '{subject}：{at} 的权重为 {stated}，而 {calculation} = {expected}，相差 {difference}。',
  en: '{subject}: {at} states a weight of {stated}, but {calculation} = {expected}, {difference} apart.',
});
