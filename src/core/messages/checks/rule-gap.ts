import type { Catalogue } from '../catalogue';

export const ruleGapMessages: Catalogue = {
  'checks.rule-gap.error': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}。请完善评分标准。',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}. Please reword the rule.',
  },
  'checks.rule-gap.warning': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}。请完善评分标准。',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}. Please reword the rule.',
  },
  'checks.rule-gap.info': {
    'zh-CN': '“{name}”的评分标准（{at}）：{flaws}。请完善评分标准。',
    'en-US': 'The scoring rule of "{name}" ({at}): {flaws}. Please reword the rule.',
  },
  'checks.rule-gap.alike': {
    'zh-CN': '{count} 条评分标准有同类情况（{cells}），例如 {at}：{flaw}。请完善评分标准。',
    'en-US': '{count} scoring rules share this ({cells}); in {at}, for one: {flaw}. Please reword the rules.',
  },
  'checks.rule-gap.exceeded': {
    'zh-CN':
      '评分标准（{at}）按比例计分而没有写明封顶，有 {count} 个指标的实际值超过目标，照标准计算会超过权重，例如“{name}”的 {actual} 对 {target} 为 {share}。请写明超过目标时如何计分。',
    'en-US':
      'The rule in {at} scores in proportion without a cap, and {count} actuals exceed their targets, so that it gives more than the weight: {actual} against {target} for "{name}" is {share}. Please say how such rows are scored.',
  },
  'checks.rule-gap.rank': {
    'zh-CN':
      '“{name}”是名次，越小越好，而评分标准（{at}）只写按完成比例计分：{actual} 对 {target}，实际÷目标为 {one}，目标÷实际为 {other}。请写明比例怎样算。',
    'en-US':
      '"{name}" is a rank, of which less is better, but its rule ({at}) only speaks of the share completed: {actual} against {target} is {one} as actual over target and {other} as target over actual. Please say which is meant.',
  },
};
