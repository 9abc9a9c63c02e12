import type { Catalogue } from '../catalogue';

export const scoreUnattainableMessages: Catalogue = {
  'checks.score-unattainable.off': {
    'zh-CN':
      '“{name}”填报 {entered} 分（{at}），但评分标准只能得出 {values} 中的一个，最接近的是 {near}。请核对得分，或写明该分值的由来。',
    'en-US':
      '"{name}" is entered with {entered} points ({at}), but its rule can only give one of {values}; the nearest are {near}. Please check the score or say how it came about.',
  },
  'checks.score-unattainable.outside': {
    'zh-CN': '“{name}”填报 {entered} 分（{at}），不在评分标准的任何一档 {values} 之内，最接近的是 {near}。请核对得分。',
    'en-US':
      '"{name}" is entered with {entered} points ({at}), which lies in none of the ranges of its rule, {values}; the nearest are {near}. Please check the score.',
  },
  'checks.score-unattainable.partial': {
    'zh-CN':
      '“{name}”填报 {entered} 分（{at}）不是评分标准中的任何一档，但 {where} 写明可以部分给分，需逐项得分才能核对。',
    'en-US':
      '"{name}" is entered with {entered} points ({at}), none of the values of its rule, but {where} says that points may be given in part; the single scores are needed to check it.',
  },
  'checks.score-unattainable.averaged': {
    'zh-CN':
      '“{name}”填报 {entered} 分（{at}）不是评分标准中的任何一档，但 {where} 说明该得分是平均得出的，需逐项得分才能核对。',
    'en-US':
      '"{name}" is entered with {entered} points ({at}), none of the values of its rule, but {where} says that it is an average; the single scores are needed to check it.',
  },
};
