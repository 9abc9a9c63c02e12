import { told } from './run';

const HEADER = '一级指标 | 二级指标 | 三级指标 | 分值 | 自评得分 | 复核得分 | 扣分原因';

test.each<[string, string, readonly string[]]>([
  [
    'lower and unchanged scores',
    `
${HEADER}
产出 | 数量 | 培训场次 | 60 | 60 | 57.5 | 少办一场
^ | 质量 | 合格率 | 20 | 20 | 20.0 |
效益 | 社会 | 就业人数 | 20 | 19 | 18 | 一人离岗
`,
    ['info 复核表!F2'],
  ],
  [
    'a score that the review raises without a word',
    `
${HEADER}
产出 | 数量 | 培训场次 | 60 | 55 | 58 |
效益 | 社会 | 就业人数 | 40 | 36 | 38 | 佐证材料补交后调整
`,
    ['info 复核表!F2', 'warning 复核表!F2: 58 → ≤55'],
  ],
  [
    'nothing changed',
    `
${HEADER}
产出 | 数量 | 培训场次 | 60 | 55 | 55 |
效益 | 社会 | 就业人数 | 40 | 36 | 36 |
`,
    [],
  ],
])('%s', (_, sheet, expected) => {
  expect(told('review-difference', { 复核表: sheet })).toEqual(expected);
});
