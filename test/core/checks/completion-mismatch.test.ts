import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'one short of the target',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值 | 完成情况
1 | 培训场次 | ≥20场 | 19场 | 已完成
2 | 培训人次 | ≥200人次 | 230人次 | 已完成
`,
    },
    ['error 完成情况!E2: 已完成'],
  ],
  [
    'met, but said to be missed',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值 | 完成情况
1 | 培训场次 | ≥20场 | 21场 | 未完成
2 | 培训人次 | ≥200人次 | 230人次 | 已完成
`,
    },
    ['warning 完成情况!E2: 未完成'],
  ],
  [
    'a claim too vague to contradict',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值 | 完成情况
1 | 培训场次 | ≥20场 | 19场 | 基本完成
2 | 培训人次 | ≥200人次 | 230人次 | 已完成
`,
    },
    [],
  ],
  [
    'a rank, a share and an amount that are met',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值 | 完成情况
1 | 全市排名 | 前5名 | 第3名 | 已完成
2 | 合格率 | ≥60% | 65% | 已完成
3 | 授信额度 | ≥1亿元 | 1.1亿元 | 已完成
`,
    },
    [],
  ],
  [
    'a remark over several rows',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值 | 完成情况
1 | 培训场次 | 10场以上 | 9场 | 以上目标已全部完成
2 | 培训人次 | 200人次以上 | 230人次 | ^
`,
    },
    ['error 完成情况!D2: 9场 → 10场以上'],
  ],
  [
    'a report that claims all targets and tells of some that were missed',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分 | 扣分原因
产出 | 数量 | 培训场次 | 60 | 57 | 有一场改期，该项指标未完成。
效益 | 社会 | 就业人数 | 40 | 40 | -
`,
      正文: `
各项工作进展顺利，年初设定的绩效指标均如期完成，群众反映良好。
个别培训因场地原因改期举办。
`,
    },
    ['warning 正文!A1: 年初设定的绩效指标均如期完成'],
  ],
  [
    'hedged claims, intentions and claims that nothing denies',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分 | 扣分原因
产出 | 数量 | 培训场次 | 60 | 57 | 有一场改期，该项指标未完成。
效益 | 社会 | 就业人数 | 40 | 40 | -
`,
      正文: `
年初绩效指标基本达到预期值，总体情况较好。
下一步将加强调度，确保年度绩效目标如期完成。
绩效目标完成情况由第三方机构进行了评价。
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('completion-mismatch', sheets)).toEqual(expected);
});
