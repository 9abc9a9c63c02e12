import type { Catalogue } from '../catalogue';

export const scoreRuleMismatchMessages: Catalogue = {
  'checks.score-rule-mismatch.mismatch': {
    'zh-CN': '“{name}”填报 {entered} 分（{at}），而按其评分标准应得 {earned} 分：{why}。请核对得分，或说明依据。',
    'en-US':
      '"{name}" is entered with {entered} points ({at}), but its rule gives {earned}: {why}. Please check the score or say what it rests on.',
  },
  'checks.score-rule-mismatch.truncated': {
    'zh-CN': '“{name}”填报 {entered} 分（{at}），按评分标准为 {earned} 分，似采用了舍位而非四舍五入：{why}。',
    'en-US':
      '"{name}" is entered with {entered} points ({at}); its rule gives {earned}, which seems to have been cut off instead of rounded: {why}.',
  },
  'checks.score-rule-mismatch.coarse': {
    'zh-CN': '“{name}”填报整数 {entered} 分（{at}），按评分标准为 {earned} 分；若得分可以保留小数，应据此调整：{why}。',
    'en-US':
      '"{name}" is entered with whole points, {entered} ({at}); its rule gives {earned}. If scores may have decimals, adjust it: {why}.',
  },
  'checks.score-rule-mismatch.usual': {
    'zh-CN': '“{name}”填报 {entered} 分（{at}），而应得 {earned} 分：{why}。请核对得分，或写明计分办法。',
    'en-US':
      '"{name}" was given {entered} points ({at}), where {earned} follow: {why}. Please check the score, or state how it is marked.',
  },
  'checks.score-rule-mismatch.prose': {
    'zh-CN':
      '“{name}”填报 {entered} 分（{at}），而 {where} 写明实际为 {actual}，按其评分标准应得 {earned} 分：{why}。请核对得分，或说明依据。',
    'en-US':
      '"{name}" is entered with {entered} points ({at}), but {where} gives an actual of {actual}, for which its rule gives {earned}: {why}. Please check the score or say what it rests on.',
  },
  'checks.score-rule-mismatch.discretion': {
    'zh-CN': '“{name}”酌情扣了 {lost} 分（{at}），而其评分标准（{rule}）没有规定可以酌情扣分。请写明扣分依据。',
    'en-US':
      '"{name}" lost {lost} points at discretion ({at}), which its rule ({rule}) does not provide for. Please say what they rest on.',
  },
};
