import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'bands that hold no value',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 评分标准 | 得分
效益 | 经济效益 | 产值增长率 | 6 | 支出率100%的，得6分；100%<支出率≤80%的，得4分；80%<支出率≤60%的，得2分；支出率<60%的，得0分 | 6
产出 | 数量指标 | 培训场次 | 6 | 达到目标得6分，否则不得分。 | 6
`,
    },
    ['error 评分表!E2'],
  ],
  [
    'bands the right way round',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 评分标准 | 得分
效益 | 经济效益 | 产值增长率 | 6 | 支出率100%的，得6分；80%≤支出率<100%的，得4分；60%≤支出率<80%的，得2分；支出率<60%的，得0分 | 6
产出 | 数量指标 | 培训场次 | 6 | 达到目标得6分，否则不得分。 | 6
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('rule-reversed', sheets)).toEqual(expected);
});
