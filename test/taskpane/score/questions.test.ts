import type { IndicatorScore } from '../../../src/core/model';
import { readRule } from '../../../src/core/rules';
import { asksNothing, questionsOf } from '../../../src/taskpane/score/questions';

function scoreOf(text: string, needs: IndicatorScore['needs'] = []): IndicatorScore {
  return {
    table: 't1',
    row: 3,
    rule: { value: readRule(text, { weight: '10' }), at: { sheet: 'S', row: 3, column: 1 } },
    weight: null,
    target: null,
    actual: null,
    computed: null,
    range: null,
    basis: 'unknown',
    needs,
    attainable: null,
    why: { id: 'rules.why.total', data: {} },
  };
}

test.each<[string, string, (asked: ReturnType<typeof questionsOf>) => unknown, unknown]>([
  ['checkpoints', '①有方案，得4分；②有论证，得6分。', ({ checkpoints }) => checkpoints.length, 2],
  ['tiers', '制度健全得10分，较健全得6分，不健全不得分。', ({ tiers }) => tiers.length, 3],
  [
    'a judgement is given points up to the weight',
    '由评审专家综合判断打分。',
    ({ points }) => points,
    { from: '0', to: '10' },
  ],
  ['a measure asks for its mapping', '资金到位率=实际到位资金/预算资金×100%', ({ mapping }) => mapping, true],
  [
    'an occurrence is counted by a person',
    '每发现1处问题扣2分，扣完为止。',
    ({ occurrences }) => occurrences.length,
    1,
  ],
])('%s', (_what, text, pick, expected) => {
  const asked = questionsOf(scoreOf(text, ['judgement']), '10', undefined);
  expect(pick(asked)).toEqual(expected);
  expect(asksNothing(asked)).toBe(false);
});

test('a rule that the numbers decide asks nothing', () => {
  expect(asksNothing(questionsOf(scoreOf('得分=实际完成值/指标值×分值'), '10', undefined))).toBe(true);
  expect(asksNothing(questionsOf({ ...scoreOf(''), rule: null }, '10', undefined))).toBe(true);
});

test('a tier that leaves a range asks for the points inside it', () => {
  const rule = '优得10-8分，良得8-6分，差得6-0分。';
  const score = scoreOf(rule, ['judgement']);
  const { tiers } = questionsOf(score, '10', undefined);
  expect(tiers.length).toBe(3);
  expect(questionsOf(score, '10', 1).points).toEqual({ from: '6', to: '8' });
});
