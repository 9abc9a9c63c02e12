import type { Catalogue } from '../catalogue';

export const duplicateIndicatorMessages: Catalogue = {
  'checks.duplicate-indicator.twice': {
    'zh-CN': '{at} 的指标“{name}”与 {where} 完全相同，请确认是否重复设置。',
    'en-US':
      'The indicator "{name}" in {at} is the same as in {where}; please confirm that it is meant to stand twice.',
  },
  'checks.duplicate-indicator.copied': {
    'zh-CN': '“{name}”的指标解释（{at}）与“{other}”（{where}）相同，且内容说的是后者，似为复制后未修改。请更正。',
    'en-US':
      'The definition of "{name}" ({at}) is the same as that of "{other}" ({where}) and speaks of the latter, as if copied and not adapted. Please correct it.',
  },
  'checks.duplicate-indicator.shared': {
    'zh-CN': '“{name}”的指标解释（{at}）与“{other}”（{where}）相同，请确认是否需要区分。',
    'en-US':
      'The definition of "{name}" ({at}) is the same as that of "{other}" ({where}); please see whether they should differ.',
  },
  'checks.duplicate-indicator.restated': {
    'zh-CN': '“{name}”的指标解释（{at}）只重复了指标名称，没有说明口径。',
    'en-US': 'The definition of "{name}" ({at}) only repeats the name and does not say what is measured.',
  },
};
