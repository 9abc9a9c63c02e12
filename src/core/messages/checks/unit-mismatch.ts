import type { Catalogue } from '../catalogue';

export const unitMismatchMessages: Catalogue = {
  'checks.unit-mismatch.units': {
    'zh-CN':
      '“{name}”的目标为 {target}（{where}），实际为 {actual}（{at}），单位分别是“{targetUnit}”和“{actualUnit}”，无法比较。请统一单位。',
    'en-US':
      '"{name}" has a target of {target} ({where}) and an actual of {actual} ({at}); their units, "{targetUnit}" and "{actualUnit}", do not compare. Please use one unit.',
  },
  'checks.unit-mismatch.factor': {
    'zh-CN':
      '“{name}”的目标为 {target}（{where}），实际为 {actual}（{at}），两者相差约 {factor} 倍，似把元、万元、亿元混用了。请核对单位。',
    'en-US':
      '"{name}" has a target of {target} ({where}) and an actual of {actual} ({at}), about {factor} times apart, as if 元, 万元 and 亿元 had been mixed up. Please check the units.',
  },
  'checks.unit-mismatch.terms': {
    'zh-CN': '{at} 的公式用的是“{terms}”，下面解释的却是“{defined}”，计数对象不同。请统一。',
    'en-US':
      'The formula in {at} divides "{terms}", but the definitions below explain "{defined}"; they count different things. Please use one.',
  },
};
