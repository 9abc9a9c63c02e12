import type { Catalogue } from '../catalogue';
import { arithmeticMessages } from './equation';

export const scoreRollupMessages: Catalogue = arithmeticMessages('score-rollup', {
  zh: '{subject}：{at} 的得分为 {stated}，而 {calculation} = {expected}，相差 {difference}。',
  en: '{subject}: {at} states a score of {stated}, but {calculation} = {expected}, {difference} apart.',
});
