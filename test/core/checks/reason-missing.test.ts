import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'points lost beside a dash',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分 | 扣分原因
决策 | 立项 | 规范性 | 20 | 20 | -
过程 | 管理 | 执行 | 30 | 28 | -
产出 | 数量 | 场次 | 50 | 47 | 受天气影响少办3场。
`,
    },
    ['warning 评分表!F3: -'],
  ],
  [
    'no column for reasons',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
决策 | 立项 | 规范性 | 20 | 18
`,
    },
    [],
  ],
  [
    'full marks need none',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分 | 扣分原因
决策 | 立项 | 规范性 | 20 | 20 | -
产出 | 数量 | 场次 | 50 | 47 | 受天气影响少办3场。
`,
    },
    [],
  ],
  [
    'subtotals need none',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分 | 扣分原因
决策 | 立项 | 规范性 | 20 | 18 | 论证不充分。
小计 | < | < | 20 | 18 | 
产出 | 数量 | 场次 | 80 | 80 | 
小计 | < | < | 80 | 80 | 
合计 | < | < | 100 | 98 | 
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('reason-missing', sheets)).toEqual(expected);
});
