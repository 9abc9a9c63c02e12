import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'full marks and a deduction',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分 | 扣分原因
决策 | 立项 | 规范性 | 20 | 20 | 论证不充分，扣2分。
产出 | 数量 | 场次 | 50 | 47 | 少办3场，扣3分。
`,
    },
    ['warning 评分表!F2: 论证不充分，扣2分。'],
  ],
  [
    'a remark that is no deduction',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分 | 扣分原因
决策 | 立项 | 规范性 | 20 | 20 | 无扣分情形。
产出 | 数量 | 场次 | 50 | 47 | 少办3场，扣3分。
`,
    },
    [],
  ],
  [
    'a rule quoted',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分 | 扣分原因
决策 | 立项 | 规范性 | 20 | 20 | 每缺1项扣2分，资料齐全。
产出 | 数量 | 场次 | 50 | 47 | 少办3场，扣3分。
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('reason-unexpected', sheets)).toEqual(expected);
});
