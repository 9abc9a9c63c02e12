import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'above full marks',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
产出 | 数量 | 场次 | 10 | 12
^ | ^ | 人次 | 10 | 9
`,
    },
    ['error 评分表!E2: 12 → ≤10'],
  ],
  [
    'below 0',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
产出 | 数量 | 场次 | 10 | -2
^ | ^ | 人次 | 10 | 9
`,
    },
    ['error 评分表!E2: -2 → ≥0'],
  ],
  [
    'exactly full marks',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
产出 | 数量 | 场次 | 10 | 10
^ | ^ | 人次 | 10 | 0
`,
    },
    [],
  ],
  [
    'one score merged over two indicators, within their marks together',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 指标值 | 完成值 | 评分标准 | 得分
产出 | 数量 | 场次 | 60 | ≥50场 | 50场 | 按完成比例计分，最高不超过分值。 | 96
^ | ^ | 人次 | 40 | ≥50人 | 45人 | 按完成比例计分，最高不超过分值。 | ^
`,
    },
    [],
  ],
  [
    'a bonus row',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
产出 | 数量 | 场次 | 10 | 10
其他 | 加分 | 创新加分项 | 0 | 3
`,
    },
    [],
  ],
  [
    'a total above the marks of its rows',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
产出 | 数量 | 场次 | 50 | 50
^ | ^ | 人次 | 50 | 50
合计 | < | < | 100 | 101
`,
    },
    ['error 评分表!E4: 101 → ≤100'],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('score-range', sheets)).toEqual(expected);
});
