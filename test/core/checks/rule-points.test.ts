import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'points that add up to less than the weight',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 评分标准 | 得分
效益 | 经济效益 | 产值增长率 | 5 | ①程序规范（2分）；②资料齐全（1分）；③论证充分（1分）。 | 4
产出 | 数量指标 | 培训场次 | 6 | 达到目标得6分，否则不得分。 | 6
`,
    },
    ['warning 评分表!E2'],
  ],
  [
    'points that add up to the weight',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 评分标准 | 得分
效益 | 经济效益 | 产值增长率 | 5 | ①程序规范（2分）；②资料齐全（1分）；③论证充分（2分）。 | 4
产出 | 数量指标 | 培训场次 | 6 | 达到目标得6分，否则不得分。 | 6
`,
    },
    [],
  ],
  [
    'numbered bands of one scale',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 评分标准 | 得分
效益 | 经济效益 | 产值增长率 | 6 | ①增长率≥10%，得6分；②5%≤增长率<10%，得4分；③增长率<5%，得0分。 | 4
产出 | 数量指标 | 培训场次 | 6 | 达到目标得6分，否则不得分。 | 6
`,
    },
    [],
  ],
  [
    'check-points without points',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 评分标准 | 得分
效益 | 经济效益 | 产值增长率 | 5 | 评价要点：①程序是否规范；②资料是否齐全；③论证是否充分。 | 4
产出 | 数量指标 | 培训场次 | 6 | 达到目标得6分，否则不得分。 | 6
`,
    },
    ['info 评分表!E2'],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('rule-points', sheets)).toEqual(expected);
});
