import type { Snapshot } from '../../../src/core/model';
import { checkSnapshot, line, told } from './run';
import { book } from './sheets';

test.each<[string, string, readonly string[]]>([
  [
    'some of a column are text',
    `
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
产出 | 数量 | 场次 | '30 | '28.5
^ | 质量 | 合格率 | 30 | '30
效益 | 社会 | 就业人数 | 40 | 40
总分 | < | < | 100 | 98.5
`,
    ['info 评分表!D2: 30', 'info 评分表!E2: 28.5'],
  ],
  [
    'a table copied from a document is text throughout',
    `
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
产出 | 数量 | 场次 | '60 | '58
效益 | 社会 | 就业人数 | '40 | '40
总分 | < | < | '100 | '98
`,
    [],
  ],
  [
    'dashes and words are no numbers',
    `
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
产出 | 数量 | 场次 | 60 | 待评
效益 | 社会 | 就业人数 | 40 | -
`,
    [],
  ],
])('%s', (_, sheet, expected) => {
  expect(told('text-number', { 评分表: sheet })).toEqual(expected);
});

test('a sum formula that leaves text out is explained, not called a contradiction', () => {
  const findings = checkSnapshot(
    summed(`
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
产出 | 数量 | 场次 | 60 | '58
效益 | 社会 | 就业人数 | 40 | 40
总分 | < | < | 100 | 40
`),
  ).findings;
  expect(findings.filter(({ code }) => code === 'text-number').map(line)).toEqual(['warning 评分表!E2: 58']);
  expect(findings.filter(({ code }) => code === 'score-rollup')).toEqual([]);
});

test('a sum formula that is wrong beside the text is still a contradiction', () => {
  const { findings } = checkSnapshot(
    summed(`
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
产出 | 数量 | 场次 | 60 | '58
效益 | 社会 | 就业人数 | 40 | 40
总分 | < | < | 100 | 44
`),
  );
  expect(findings.filter(({ code }) => code === 'score-rollup').map(line)).toEqual(['error 评分表!E4: 44 → 98']);
});

/** The book with a sum formula in its last cell. */
function summed(text: string): Snapshot {
  const snapshot = book({ 评分表: text });
  const [sheet] = snapshot.sheets;
  const cells = sheet!.cells.map((cell, at, all) =>
    at === all.length - 1 ? { ...cell, formula: 'SUM(E2:E3)' } : cell,
  );
  return { ...snapshot, sheets: [{ ...sheet!, cells }] };
}
