import type { Catalogue } from '../catalogue';

export const completionMismatchMessages: Catalogue = {
  'checks.completion-mismatch.missed': {
    'zh-CN':
      '“{name}”的目标为 {target}，实际为 {actual}（{where}），并未达到，但 {at} 写的是“{claim}”。请更正完成情况，或核对目标和实际值。',
    'en-US':
      '"{name}" has a target of {target} and an actual of {actual} ({where}), which misses it, but {at} says "{claim}". Please correct the claim or check target and actual.',
  },
  'checks.completion-mismatch.met': {
    'zh-CN':
      '“{name}”的目标为 {target}，实际为 {actual}（{where}），已经达到，但 {at} 写的是“{claim}”。请更正完成情况，或核对目标和实际值。',
    'en-US':
      '"{name}" has a target of {target} and an actual of {actual} ({where}), which meets it, but {at} says "{claim}". Please correct the claim or check target and actual.',
  },
};
