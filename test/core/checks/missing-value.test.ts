import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'a run of empty cells',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值
1 | 培训场次 | ≥20场 | 22场
2 | 培训人次 | ≥200人次 | 
3 | 课程数量 | ≥5门 | 
4 | 满意度 | ≥90% | 95%
`,
    },
    ['warning 完成情况!D3'],
  ],
  [
    'dashes and 无 are answers',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值
1 | 培训场次 | ≥20场 | 22场
2 | 培训人次 | ≥200人次 | -
3 | 课程数量 | ≥5门 | 无
4 | 满意度 | ≥90% | /
`,
    },
    [],
  ],
  [
    'a column not filled in yet',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值
1 | 培训场次 | ≥20场 | 
2 | 培训人次 | ≥200人次 | 
`,
    },
    [],
  ],
  [
    'template text',
    {
      绩效目标: `
一级指标 | 二级指标 | 三级指标 | 年度指标值
产出指标 | 数量指标 | 培训场次 | ≥20场
^ | 质量指标 | 合格率 | ≥**%
效益指标 | 社会效益指标 | 就业人数 | ≥50人
`,
    },
    ['warning 绩效目标!D3: ≥**%'],
  ],
  [
    'only the total of a budget has a plan',
    {
      收支: `
单位：万元
类别 | 项目 | 全年预算数 | 执行数
整体 | 收支合计 | 500.00 | 490.00
按资金来源 | 财政拨款 |  | 450.00
^ | 其他资金 |  | 40.00
`,
    },
    [],
  ],
  [
    'an actual that repeats its target',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值
1 | 培训场次 | ≥20场 | ≥20场
2 | 培训人次 | ≥200人次 | 230人次
`,
    },
    ['warning 完成情况!D2: ≥20场'],
  ],
  [
    'a claim where a figure is asked for',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值
1 | 培训场次 | ≥20场 | 完成
2 | 培训人次 | ≥200人次 | 230人次
3 | 政策知晓度 | 有所提升 | 完成
`,
    },
    ['warning 完成情况!D2: 完成'],
  ],
  [
    'several causes, and none says what it cost',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分 | 扣分原因
产出 | 数量 | 培训场次 | 60 | 56.5 | 一是场地调整，二是讲师变更。
^ | 质量 | 合格率 | 20 | 18 | 一是补考未过扣1分；二是缺考扣1分。
效益 | 社会 | 就业人数 | 20 | 19 | 有一人离岗。
`,
    },
    ['warning 评分表!E2: 56.5'],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('missing-value', sheets)).toEqual(expected);
});
