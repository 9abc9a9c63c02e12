/** A person's line takes the place of a rule's words, for the indicator and the words it was given for. */
import { DEFAULT_SETTINGS, type RuleReading, type SheetSnapshot, type Snapshot } from '../../../src/core/model';
import { analyse } from '../../../src/core/engine';

const HEADERS = ['一级指标', '二级指标', '三级指标', '分值', '指标值', '完成值', '评分标准', '得分'];
const VAGUE = '根据完成情况酌情给分。';
const LEVELS = ['产出', '质量', '验收合格率'];
const LINE = '分档：（实际值，%），[95, +∞) → 满分；(-∞, 95) → 4 分';

function book(rule: string | null, sheetName = '评分表'): Snapshot {
  const rows = [
    ['养护项目绩效自评表'],
    HEADERS,
    ['产出', '数量', '养护里程', 10, '≥80公里', '80公里', '得分=完成值/指标值×分值，最高不超过分值。', 10],
    ['产出', '质量', '验收合格率', 10, '100%', '96%', rule, null],
    ['合计', null, null, 20, null, null, null, 20],
  ];
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c) => (value === null ? [] : [{ row: r + 1, column: c + 1, value, text: String(value) }])),
  );
  const sheet: SheetSnapshot = {
    name: sheetName,
    visibility: 'visible',
    isProtected: false,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    listObjects: [],
  };
  return { workbook: 'a.xlsx', ownMarks: [], sheets: [sheet] };
}

function scored(snapshot: Snapshot, reading: RuleReading | null) {
  const settings = { ...DEFAULT_SETTINGS, ...(reading && { ruleReadings: [reading] }) };
  return analyse(snapshot, settings).scores.find(({ row }) => row === 4)!;
}

const reading = (change: Partial<RuleReading> = {}): RuleReading => ({
  sheet: '评分表',
  levels: LEVELS,
  rule: VAGUE,
  line: LINE,
  ...change,
});

test('without a person nothing is scored from a vague rule', () => {
  expect(scored(book(VAGUE), null).computed).toBeNull();
});

test('the line gives the score and names the words it stands for', () => {
  const score = scored(book(VAGUE), reading());
  expect(score.computed).toBe('10');
  expect(score.rule).toMatchObject({ value: { text: LINE, replaces: VAGUE }, at: { row: 4, column: 7 } });
});

test.each([
  ['the rule was reworded', book('按实际情况给分。'), reading()],
  ['it is about another indicator', book(VAGUE), reading({ levels: ['产出', '质量', '返修率'] })],
  ['it is about another sheet that is still there', book(VAGUE), reading({ sheet: '评分表 ' })],
])('it does not hold where %s', (what, snapshot, entry) => {
  const others = what.includes('another sheet')
    ? { ...snapshot, sheets: [...snapshot.sheets, { ...snapshot.sheets[0]!, name: '评分表 ' }] }
    : snapshot;
  expect(scored(others, entry).rule?.value.replaces).toBeUndefined();
});

test('it is found again on a sheet that was renamed', () => {
  expect(scored(book(VAGUE, '2024年评分表'), reading()).computed).toBe('10');
});

test('a row without a rule is scored by the line it was given', () => {
  const score = scored(book(null), reading({ rule: '' }));
  expect(score.computed).toBe('10');
  expect(score.rule?.value.replaces).toBe('');
});

test('a line that is not understood gives nothing', () => {
  expect(scored(book(VAGUE), reading({ line: '合格的多给些分' })).computed).toBeNull();
});
