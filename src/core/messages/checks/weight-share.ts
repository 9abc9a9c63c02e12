import type { Catalogue } from '../catalogue';

export const weightShareMessages: Catalogue = {
  'checks.weight-share.low': {
    'zh-CN':
      '产出和效益类指标的权重合计为 {share} 分（{at} 等），低于通常要求的 {least} 分。若当地办法另有规定，可在“绩衡设置”中关闭此项。',
    'en-US':
      'Outputs and outcomes hold {share} points together ({at} and others), less than the {least} commonly asked for. Where local rules differ, switch this check off in the settings.',
  },
};
