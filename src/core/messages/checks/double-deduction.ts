import type { Catalogue } from '../catalogue';

export const doubleDeductionMessages: Catalogue = {
  'checks.double-deduction.repeated': {
    'zh-CN': '“{name}”（{at}）与“{other}”（{where}）以同一事由扣分：“{fault}”。请确认是否重复扣分。',
    'en-US':
      '"{name}" ({at}) and "{other}" ({where}) lose points for the same fact: "{fault}". Please confirm that it is meant to count twice.',
  },
};
