import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'a better result that gives fewer points',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 评分标准 | 得分
效益 | 经济效益 | 产值增长率 | 10 | 支出率≥95%得10分；90%≤支出率<95%得5分；80%≤支出率<90%得8分；支出率<80%得0分。 | 10
产出 | 数量指标 | 培训场次 | 6 | 达到目标得6分，否则不得分。 | 6
`,
    },
    ['warning 评分表!E2'],
  ],
  [
    'points that fall with the result',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 评分标准 | 得分
效益 | 经济效益 | 产值增长率 | 10 | 支出率≥95%得10分；90%≤支出率<95%得8分；80%≤支出率<90%得5分；支出率<80%得0分。 | 10
产出 | 数量指标 | 培训场次 | 6 | 达到目标得6分，否则不得分。 | 6
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('rule-order', sheets)).toEqual(expected);
});
