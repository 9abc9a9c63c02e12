import { applyAcceptance } from '../../../src/core/checks';
import { DEFAULT_SETTINGS, placeName, type Settings } from '../../../src/core/model';
import { recognise } from '../../../src/core/recognise';
import { checkSnapshot } from './run';
import { book } from './sheets';

const SHEET = `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分
产出 | 数量指标 | 培训场次 | 10 | 12
^ | ^ | 培训人次 | 10 | 11
`;

function part(text: string, settings: Settings) {
  const snapshot = book({ 评分表: text });
  const { findings } = checkSnapshot(snapshot, settings);
  const ranged = findings.filter(({ code }) => code === 'score-range');
  return applyAcceptance(ranged, recognise(snapshot).tables, settings);
}

/** Settings that accept the first score above its weight. */
function accepting(text: string): Settings {
  const snapshot = book({ 评分表: text });
  const finding = checkSnapshot(snapshot).findings.find(({ code }) => code === 'score-range')!;
  const at = finding.cells[0]!;
  const place = placeName(recognise(snapshot).tables, at);
  const entry = { code: finding.code, sheet: at.sheet, place, stated: finding.stated, reason: '经核实，另有加分依据' };
  return { ...DEFAULT_SETTINGS, ignored: [entry] };
}

test('an accepted finding no longer stands, and keeps its reason', () => {
  const { standing, accepted, unused } = part(SHEET, accepting(SHEET));
  expect(standing.map(({ stated }) => stated)).toEqual(['11']);
  expect(accepted.map(({ finding, reason }) => [finding.stated, reason])).toEqual([['12', '经核实，另有加分依据']]);
  expect(unused).toEqual([]);
});

test('it stays accepted when rows are inserted above', () => {
  const longer = SHEET.replace('\n产出', '\n过程 | 管理 | 制度执行 | 5 | 5\n产出');
  expect(part(longer, accepting(SHEET)).accepted).toHaveLength(1);
});

test('a cell that says something else is judged anew, and the acceptance is told as unused', () => {
  const { standing, unused } = part(SHEET.replace('| 12', '| 13'), accepting(SHEET));
  expect(standing.map(({ stated }) => stated)).toEqual(['13', '11']);
  expect(unused).toHaveLength(1);
});
