import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'a share that no number of answers gives',
    {
      正文: '本次调查共收回有效问卷30份，满意率为95%。',
    },
    ['warning 正文!A1: 95% → 93.3% / 96.7%'],
  ],
  [
    '29 of 30',
    {
      正文: '本次调查共收回有效问卷30份，满意率为96.7%。',
    },
    [],
  ],
  [
    'a mean satisfaction',
    {
      正文: '本次调查共收回有效问卷120份，平均满意度为97.29%。',
    },
    [],
  ],
  [
    'more than the whole',
    {
      完成情况: `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
产出 | 质量指标 | 培训合格率 | ≥90% | 103%
^ | 数量指标 | 培训场次 | ≥20场 | 21场
`,
    },
    ['error 完成情况!E2: 103% → ≤100%'],
  ],
  [
    'a rate that may exceed 100 %',
    {
      完成情况: `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
产出 | 数量指标 | 任务完成率 | ≥90% | 103%
^ | 数量指标 | 培训场次 | ≥20场 | 21场
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('rate-impossible', sheets)).toEqual(expected);
});
