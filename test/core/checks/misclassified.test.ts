import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'revenue under cost',
    {
      绩效目标: `
一级指标 | 二级指标 | 三级指标 | 年度指标值
产出指标 | 成本指标 | 企业营业收入 | ≥500万元
效益指标 | 社会效益指标 | 就业人数 | ≥50人
`,
    },
    ['info 绩效目标!C2: 成本指标'],
  ],
  [
    'cost under cost',
    {
      绩效目标: `
一级指标 | 二级指标 | 三级指标 | 年度指标值
产出指标 | 成本指标 | 人均培训成本 | ≤300元
效益指标 | 社会效益指标 | 就业人数 | ≥50人
`,
    },
    [],
  ],
  [
    'a rate of completion under quantity',
    {
      绩效目标: `
一级指标 | 二级指标 | 三级指标 | 年度指标值
产出指标 | 数量指标 | 任务完成率 | 100%
效益指标 | 社会效益指标 | 就业人数 | ≥50人
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('misclassified', sheets)).toEqual(expected);
});
