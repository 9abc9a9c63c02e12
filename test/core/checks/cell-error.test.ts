import { checkSnapshot, told } from './run';
import { book } from './sheets';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'an error is told with its code, once for the cells that show it',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分
产出 | 数量 | 培训场次 | 30 | ≥20场 | 22场 | 30
^ | 质量 | 合格率 | 30 | ≥90% | #DIV/0! | #REF!
效益 | 社会 | 就业人数 | 40 | ≥50人 | 60人 | 40
总分 | < | < | 100 | | | #REF!
`,
    },
    ['warning 评分表!F3: #DIV/0!', 'warning 评分表!G3: #REF!'],
  ],
  [
    'money tables too',
    {
      资金: `
单位：万元
项目 | 全年预算数 | 执行数 | 执行率
办公 | 100.00 | 95.00 | 95.00%
会议 | 0.00 | 0.00 | #DIV/0!
合计 | 100.00 | 95.00 | 95.00%
`,
    },
    ['warning 资金!D4: #DIV/0!'],
  ],
  [
    'an error outside every table',
    {
      评分表: `
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
产出 | 数量 | 培训场次 | 60 | 58
效益 | 社会 | 就业人数 | 40 | 40
总分 | < | < | 100 | 98
`,
      草稿: '#N/A | 算到一半',
    },
    [],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('cell-error', sheets)).toEqual(expected);
});

const SCORES = (score: string, total: string) => ({
  评分表: `
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
产出 | 数量 | 培训场次 | 60 | ${score}
效益 | 社会 | 就业人数 | 40 | 38
总分 | < | < | 100 | ${total}
`,
});

test('an error is no empty cell, and leaves the sums over it undecided', () => {
  expect(told('missing-value', SCORES('#VALUE!', '97'))).toEqual([]);
  expect(told('score-rollup', SCORES('#VALUE!', '97'))).toEqual([]);
  expect(told('score-rollup', SCORES('58', '97'))).toEqual(['error 评分表!E4: 97 → 96']);
});

test('points of absurd size are none: they are told and left out', () => {
  expect(told('cell-error', SCORES('9999999999', '97'))).toEqual(['warning 评分表!E2: 9999999999']);
  expect(told('score-rollup', SCORES('9999999999', '97'))).toEqual([]);
  expect(told('score-range', SCORES('9999999999', '97'))).toEqual([]);
});

test('formulas without a result are told for what they are, and not as blanks', () => {
  const snapshot = book({
    评分表: `
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
产出 | 数量 | 场次 | 60 | x
^ | 质量 | 合格率 | 40 | 38
`,
  });
  const [sheet] = snapshot.sheets;
  const cells = sheet!.cells.map((cell) =>
    cell.text === 'x' ? { ...cell, value: null, text: '', formula: 'ROUND(57.6,0)' } : cell,
  );
  const { findings } = checkSnapshot({ ...snapshot, sheets: [{ ...sheet!, cells }] });
  const loud = findings.filter(({ severity }) => severity !== 'info').map(({ code, cells: at }) => [code, at[0]!.row]);
  expect(loud).toEqual([['cell-error', 2]]);
});
