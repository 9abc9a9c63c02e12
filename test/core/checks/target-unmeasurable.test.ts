import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'a rule in the target cell',
    {
      完成情况: `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
产出 | 数量指标 | 培训场次 | ≥20场 | 22场
^ | 质量指标 | 资料归档率 | 归档率100%的，得5分；每低1个百分点扣0.5分，扣完为止 | 100%
`,
    },
    ['warning 完成情况!D3: 归档率100%的，得5分；每低1个百分点扣0.5分，扣完为止'],
  ],
  [
    'vague words under a heading for quality',
    {
      完成情况: `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
产出 | 数量指标 | 培训场次 | ≥20场 | 22场
^ | 质量指标 | 培训效果 | 有所提升 | 有所提升
`,
    },
    ['info 完成情况!D3: 有所提升'],
  ],
  [
    'vague words under a heading for outcomes',
    {
      完成情况: `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
产出 | 数量指标 | 培训场次 | ≥20场 | 22场
效益 | 社会效益 | 知晓度 | 有所提升 | 有所提升
`,
    },
    [],
  ],
  [
    'many vague targets of one table are told together',
    {
      绩效目标: `
一级指标 | 二级指标 | 三级指标 | 年度指标值
产出 | 数量指标 | 企业数量 | 有所提升
^ | ^ | 专利数量 | 有所增加
^ | 质量指标 | 服务质量 | 进一步提高
^ | ^ | 办件质量 | 不断提高
`,
    },
    ['info 绩效目标!D2: 有所提升'],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('target-unmeasurable', sheets)).toEqual(expected);
});
