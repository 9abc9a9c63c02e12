import type { Catalogue } from '../catalogue';
import { arithmeticMessages } from './equation';

export const tableConflictMessages: Catalogue = {
  ...arithmeticMessages('table-conflict', {
    zh: '{subject}：{at} 为 {stated}，另一处为 {calculation} = {expected}，相差 {difference}。',
    en: '{subject}: {at} states {stated}, the other place {calculation} = {expected}, {difference} apart.',
  }),
  'checks.table-conflict.quantity': {
    'zh-CN': '指标“{name}”的{what}在 {at} 为 {stated}，在 {where} 为 {other}，两处不一致。请核对后统一。',
    'en-US': 'The {what} of the indicator "{name}" is {stated} in {at} and {other} in {where}. Please make them agree.',
  },
  'checks.table-conflict.target': { 'zh-CN': '目标值', 'en-US': 'target' },
  'checks.table-conflict.actual': { 'zh-CN': '实际值', 'en-US': 'actual' },
  'checks.table-conflict.rules': {
    'zh-CN': '指标“{name}”有两套评分规则（{where} 与 {at}），按哪一套评分结果可能不同。请统一，或写明以哪一套为准。',
    'en-US':
      'The indicator "{name}" has two scoring rules ({where} and {at}), which may give different scores. Please keep one, or say which of them counts.',
  },
};
