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

test('rules of one table that share a slight flaw are told together', () => {
  const row = (name: string) => `决策 | 立项 | ${name} | 5 | 评价要点：①程序是否规范；②资料是否齐全（${name}）。 | 5`;
  const head = '一级指标 | 二级指标 | 三级指标 | 权重 | 评分标准 | 得分';
  const names = ['规范性', '充分性', '合理性', '完整性'];
  const table = (count: number) => ({ 评分表: [head, ...names.slice(0, count).map(row)].join('\n') });
  expect(told('rule-points', table(2))).toEqual(['info 评分表!E2', 'info 评分表!E3']);
  expect(told('rule-points', table(4))).toEqual(['info 评分表!E2']);
});
