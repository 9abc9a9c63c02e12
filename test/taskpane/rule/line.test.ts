import { readLine } from '../../../src/taskpane/rule/line';

test.each([
  [
    'a canonical line',
    '分档：（实际值，%），[90, +∞) → 满分；(-∞, 90) → 0 分',
    '分档：（实际值，%），[90, +∞) → 满分；(-∞, 90) → 0 分',
  ],
  [
    'the same in English',
    'Bands: (actual, %), [90, +∞) → full marks; (-∞, 90) → 0 points',
    '分档：（实际值，%），[90, +∞) → 满分；(-∞, 90) → 0 分',
  ],
  ['a sentence', '合格率≥98%得满分，否则不得分', '条件：「合格率≥98%」（实际 ≥ 98%） → 满分，否则 0 分'],
])('%s is read and kept as its line', (_, text, line) => {
  expect(readLine(text, '10')).toMatchObject({ ok: true, line });
});

test.each([
  ['nothing', '  ', 'pane.rule.empty', {}],
  [
    'a line that breaks off',
    '按比例：（完成程度，%），满分 × 实际 ÷ 指标，最高为权重',
    'pane.rule.breaks',
    { rest: expect.stringContaining('指标') },
  ],
  [
    'a line that is not complete',
    '分档：（实际值，%），[90, +∞) → 满分；[80, 90) → 分值的 80',
    'pane.rule.unfinished',
    { before: expect.stringMatching(/分值的 80$/) },
  ],
  ['a measure without points', '到岗率=到岗人数/应到人数×100%', 'pane.rule.noPoints', {}],
])('%s is told as such', (_, text, id, data) => {
  expect(readLine(text, '10')).toMatchObject({ ok: false, problem: { id, data } });
});

test('what was not understood is named', () => {
  const reading = readLine('满意度≥90%得5分，其余由小组看着办扣', '5');
  expect(reading).toMatchObject({ ok: false, problem: { id: 'pane.rule.unread' } });
  expect(JSON.stringify(reading)).toContain('看着办');
});
