import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'above 130 % and above 300 %',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值
1 | 培训场次 | ≥20场 | 32场
2 | 走访企业 | ≥30家 | 287家
`,
    },
    ['info 完成情况!D2: 32场 → ≥20场', 'warning 完成情况!D3: 287家 → ≥30家'],
  ],
  [
    'exactly 130 %',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值
1 | 培训场次 | ≥10场 | 13场
2 | 走访企业 | ≥30家 | 31家
`,
    },
    [],
  ],
  [
    'a ceiling far undercut',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值
1 | 人均成本 | ≤300元 | 100元
2 | 走访企业 | ≥30家 | 31家
`,
    },
    [],
  ],
  [
    'one actual merged over two targets',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值
1 | 甲类奖励 | 10家 | 11家
2 | 乙类奖励 | 1家 | ^
`,
    },
    [],
  ],
  [
    'many of one table are told together, and what is far above by itself',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值
1 | 培训场次 | ≥10场 | 14场
2 | 培训人次 | ≥100人次 | 150人次
3 | 课程数量 | ≥5门 | 8门
4 | 讲师数量 | ≥5人 | 7人
5 | 宣传次数 | ≥2次 | 9次
`,
    },
    ['info 完成情况!D2', 'warning 完成情况!D6: 9次 → ≥2次'],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('over-achieved', sheets)).toEqual(expected);
});
