/** The marks of a form's budget block: execution rate times weight, at most the weight, and part of the form's total. */
import { afterEdits, scoreEdits } from '../../../src/core/edits';
import { analyse } from '../../../src/core/engine';
import { addressText, DEFAULT_SETTINGS } from '../../../src/core/model';
import { book } from '../checks/sheets';

const INDICATORS = `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 评分标准 | 分值 | 得分
产出指标 | 数量指标 | 新增座椅 | ≥8个 | 8个 | 按完成比例计分，最高得满分 | 50 |
效益指标 | 社会效益指标 | 服务人次 | ≥500人次 | 450人次 | 按完成比例计分，最高得满分 | 40 |
总分 | < | < | < | < | < | 100 |
`;

test.each<[string, string, string | null]>([
  ['by the rate shown', '年度资金总额 | 200.00 | 180.00 | 171.00 | 10 | 95.00%', '9.5'],
  ['never more than the weight', '年度资金总额 | 200.00 | 180.00 | 189.00 | 10 | 105.00%', '10'],
  [
    'by the amounts where no rate is filled in, the adjusted budget first',
    '年度资金总额 | 200.00 | 180.00 | 135.00 | 10 |',
    '7.5',
  ],
  [
    'by the amounts where the rate may be a share or a percentage',
    '年度资金总额 | 200.00 | 180.00 | 171.00 | 10 | 0.95',
    '9.5',
  ],
  ['by the initial budget where there is no other', '年度资金总额 | 200.00 | | 150.00 | 10 |', '7.5'],
  ['not at all without what was spent', '年度资金总额 | 200.00 | 180.00 | | 10 |', null],
  ['not at all where nothing was planned', '年度资金总额 | 0.00 | 0.00 | 0.00 | 10 |', null],
])('%s', (_, row, expected) => {
  const header = '项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分';
  const { scores } = analyse(
    book({ 自评表: `${header}\n${row} |\n其中：财政拨款 | 1.00 | 1.00 | 1.00 | - | 100.00% | -\n${INDICATORS}` }),
  );
  expect(scores[0]!.computed).toBe(expected);
});

const FORM = `
项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | 200.00 | 180.00 | 171.00 | 10 | 95.00% |
其中：财政拨款 | 200.00 | 180.00 | 171.00 | - | 95.00% | -
${INDICATORS}`;

test('the total counts it: full marks, computed total and the cells that are filled', () => {
  const snapshot = book({ 自评表: FORM });
  const analysis = analyse(snapshot);
  expect(analysis.result.fullMarks).toBe('100');
  expect(analysis.result.computed).toBe('95.5');
  const edits = scoreEdits(
    { snapshot, analysis, settings: DEFAULT_SETTINGS },
    { mode: 'fill', valuesOnly: false, language: 'zh-CN' },
  );
  const values = edits.flatMap((edit) => (edit.kind === 'formula' ? [[addressText(edit.at), edit.result]] : []));
  expect(values).toEqual([
    ['自评表!G2', 9.5],
    ['自评表!H5', 50],
    ['自评表!H6', 36],
    ['自评表!H7', 95.5],
  ]);
  expect(analyse(afterEdits(snapshot, edits)).result.score).toBe('95.5');
});

test('a block of its own total stays outside', () => {
  const { result } = analyse(book({ 自评表: FORM.replace('| 100 |', '| 90 |') }));
  expect([result.fullMarks, result.computed]).toEqual(['90', '86']);
});

test('full marks told in headers and labels', () => {
  const { result, scores } = analyse(
    book({
      自评: `
预算执行情况（20分） | 预算数 | 执行数 | 执行率 | 得分（20分×执行率）
^ | 180 | 171 | 95% | 19
一级指标 | 三级指标 | 目标值 | 实际完成值 | 得分
产出指标（50分） | 管护座数（50分） | ≥120座 | 124座 | 50
效益指标（30分） | 投诉办结率（30分） | 100% | 100% | 30
总分 | < | < | < | 99
`,
    }),
  );
  expect(scores[0]).toMatchObject({ computed: '19', weight: { value: '20' } });
  expect(result.score).toBe('99');
});
