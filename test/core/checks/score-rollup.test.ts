import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'two digits of the total swapped',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
决策 | 立项 | 规范性 | 20 | 19.5
过程 | 管理 | 执行 | 30 | 28
产出 | 数量 | 场次 | 50 | 50
合计 | < | < | 100 | 95.7
`,
    },
    ['error 评分表!E5: 95.7 → 97.5'],
  ],
  [
    'a total that is right to the last decimal',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
决策 | 立项 | 规范性 | 20 | 19.55
过程 | 管理 | 执行 | 30 | 27.95
产出 | 数量 | 场次 | 50 | 50
合计 | < | < | 100 | 97.5
`,
    },
    [],
  ],
  [
    'a total beside a score not entered',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
决策 | 立项 | 规范性 | 20 | 19.5
过程 | 管理 | 执行 | 30 | 
产出 | 数量 | 场次 | 50 | 50
合计 | < | < | 100 | 97.5
`,
    },
    [],
  ],
  [
    'a level cell merged over its rows',
    {
      得分表: `
一级指标 | 二级指标 | 得分 | 合计
履职效能 | 整体效能 | 45.07 | 45.07
管理效率 | 预算编制 | 3 | 49.60
^ | 信息公开 | 4 | ^
^ | 绩效管理 | 42.5 | ^
总分 | < | < | 94.57
`,
    },
    ['error 得分表!D3: 49.60 → 49.50'],
  ],
  [
    'a dash among the scores',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
决策 | 立项 | 规范性 | 20 | 20
过程 | 管理 | 执行 | 30 | -
产出 | 数量 | 场次 | 50 | 50
合计 | < | < | 100 | 70
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('score-rollup', sheets)).toEqual(expected);
});
