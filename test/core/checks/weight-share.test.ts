import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'fifty of a hundred',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
决策 | 立项 | 规范性 | 30 | 28
过程 | 管理 | 执行 | 20 | 19
产出 | 产出数量 | 场次 | 30 | 30
效益 | 社会效益 | 就业人数 | 20 | 20
`,
    },
    ['info 评分表!A4: 50 → ≥60'],
  ],
  [
    'sixty of a hundred',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
决策 | 立项 | 规范性 | 20 | 18
过程 | 管理 | 执行 | 20 | 19
产出 | 产出数量 | 场次 | 40 | 40
效益 | 社会效益 | 就业人数 | 20 | 20
`,
    },
    [],
  ],
  [
    'a form without decision and process',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
产出 | 数量指标 | 场次 | 50 | 50
效益 | 社会效益 | 就业人数 | 40 | 40
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('weight-share', sheets)).toEqual(expected);
});
