import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'two bands that claim the same end',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 评分标准 | 得分
效益 | 经济效益 | 产值增长率 | 6 | 增长率10%及以上得6分；5%≤增长率≤10%得4分；增长率低于5%得0分。 | 4
产出 | 数量指标 | 培训场次 | 6 | 达到目标得6分，否则不得分。 | 6
`,
    },
    ['warning 评分表!E2'],
  ],
  [
    'ends that say whose they are',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 评分标准 | 得分
效益 | 经济效益 | 产值增长率 | 6 | 增长率≥10%得6分；5%≤增长率<10%得4分；增长率<5%得0分。 | 4
产出 | 数量指标 | 培训场次 | 6 | 达到目标得6分，否则不得分。 | 6
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('rule-overlap', sheets)).toEqual(expected);
});
