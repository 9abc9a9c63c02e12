import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'days against times',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值
1 | 展会天数 | ≥5天 | 6次
2 | 走访企业 | ≥30家 | 31家
`,
    },
    ['warning 完成情况!D2: 6次 → ≥5天'],
  ],
  [
    '元 against 万元',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值
1 | 融资金额 | ≥2000万元 | 2300元
2 | 走访企业 | ≥30家 | 31家
`,
    },
    ['warning 完成情况!D2: 2300元 → ≥2000万元'],
  ],
  [
    '亿元 against 万元, rightly',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值
1 | 融资金额 | ≥2000万元 | 0.23亿元
2 | 走访企业 | ≥30家 | 31家
`,
    },
    [],
  ],
  [
    'a unit that only one writes',
    {
      完成情况: `
序号 | 指标名称 | 预期值 | 实际值
1 | 培训场次 | ≥20场 | 22
2 | 走访企业 | ≥30家 | 31家
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('unit-mismatch', sheets)).toEqual(expected);
});
