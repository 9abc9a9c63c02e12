import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'one fault, two deductions',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分 | 扣分原因
过程 | 管理 | 执行 | 10 | 9 | 部分项目资料归档不及时，扣1分。
^ | ^ | 监管 | 10 | 9 | 部分项目资料归档不及时，扣1分。
产出 | 数量 | 场次 | 50 | 50 | -
`,
    },
    ['info 评分表!F3: 部分项目资料归档不及时'],
  ],
  [
    'one opening, two faults',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分 | 扣分原因
过程 | 管理 | 执行 | 10 | 9 | 根据年度目标设置情况，目标范畴较广，扣1分。
^ | ^ | 监管 | 10 | 9 | 根据年度目标设置情况，指标设置不够细化，扣1分。
产出 | 数量 | 场次 | 50 | 50 | -
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('double-deduction', sheets)).toEqual(expected);
});
