import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'a definition that speaks of another indicator',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 指标解释 | 得分
产出 | 数量指标 | 安全检查次数 | 10 | 年度内开展安全检查的次数，反映安全检查工作量。 | 10
^ | ^ | 展会招商家数 | 10 | 年度内开展安全检查的次数，反映安全检查工作量。 | 9
`,
    },
    ['warning 评分表!E3: 年度内开展安全检查的次数，反映安全检查工作量。'],
  ],
  [
    'a definition that repeats the name',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 指标解释 | 得分
产出 | 质量指标 | 学员满意度 | 10 | 学员满意度 | 10
`,
    },
    ['info 评分表!E2: 学员满意度'],
  ],
  [
    'one path twice',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
产出 | 数量指标 | 培训场次 | 10 | 10
^ | ^ | 培训场次 | 10 | 9
`,
    },
    ['info 评分表!C3: 培训场次'],
  ],
  [
    'names that recur under other parents',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
决策 | 立项 | 充分性 | 10 | 10
^ | 论证 | 充分性 | 10 | 9
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('duplicate-indicator', sheets)).toEqual(expected);
});
