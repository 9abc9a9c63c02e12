import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'another name than the stated scale has',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
决策 | 立项 | 规范性 | 40 | 35
产出 | 数量 | 场次 | 60 | 51
合计 | < | < | 100 | 86
评价等级 | 良好
`,
      正文: '等级划分为四档：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。',
    },
    ['info 评分表!B5: 良好 → 良'],
  ],
  [
    'the name of the scale',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
决策 | 立项 | 规范性 | 40 | 35
产出 | 数量 | 场次 | 60 | 51
合计 | < | < | 100 | 86
评价等级 | 良
`,
      正文: '等级划分为四档：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。',
    },
    [],
  ],
  [
    'no scale stated',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
决策 | 立项 | 规范性 | 40 | 35
产出 | 数量 | 场次 | 60 | 51
合计 | < | < | 100 | 86
评价等级 | 良好
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('grade-label', sheets)).toEqual(expected);
});
