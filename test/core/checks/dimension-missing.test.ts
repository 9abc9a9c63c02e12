import { told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'no timeliness and no cost',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
产出 | 数量指标 | 培训场次 | 50 | 50
^ | 质量指标 | 合格率 | 30 | 30
满意度 | 服务对象满意度 | 学员满意度 | 20 | 20
`,
    },
    ['info 评分表!A2'],
  ],
  [
    'all of them',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
产出 | 数量指标 | 培训场次 | 30 | 30
^ | 质量指标 | 合格率 | 20 | 20
^ | 时效指标 | 按期完成率 | 10 | 10
成本指标 | 经济成本指标 | 人均成本 | 20 | 20
满意度 | 服务对象满意度 | 学员满意度 | 20 | 20
`,
    },
    [],
  ],
  [
    'another scheme',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
履职效能 | 整体效能 | 重点工作 | 50 | 50
管理效率 | 预算管理 | 预算执行 | 50 | 50
`,
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('dimension-missing', sheets)).toEqual(expected);
});
