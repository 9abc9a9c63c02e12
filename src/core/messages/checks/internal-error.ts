/** A check that failed is told like a finding, so that nobody takes its silence for agreement. */
import type { Catalogue } from '../catalogue';

export const internalErrorMessages: Catalogue = {
  'checks.internal-error': {
    'zh-CN': '检查项 {code} 运行时出错（{words}），这一项没有完成，其余检查不受影响。',
    'en-US': 'The check {code} failed ({words}) and was not completed; the other checks are not affected.',
  },
};
