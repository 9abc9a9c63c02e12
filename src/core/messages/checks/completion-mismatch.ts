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
  'checks.completion-mismatch.denied': {
    'zh-CN': '{at} 写“{words}”，但 {where} 写“{denied}”，两种说法不能同时成立。请核对后统一。',
    'en-US': '{at} says "{words}", but {where} says "{denied}"; both cannot hold. Please make them agree.',
  },
};
