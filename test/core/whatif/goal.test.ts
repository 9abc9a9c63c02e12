import fc from 'fast-check';
import { compare, exact } from '../../../src/core/numbers';
import { stillToBeHad, waysToReach, whatIf } from '../../../src/core/whatif';
import { bookOf, type RowGiven } from './book';

const SHEET = '评分';
const RATIO = '按完成率计分，得分=实际完成值/目标值×分值，最高不超过分值。';
const BANDS = '满意度≥95%得10分；85%≤满意度<95%得8分；75%≤满意度<85%得5分；满意度<75%不得分。';
const DEDUCTION = '投诉不超过3次得满分，每增加1次扣2分，扣完为止。';
const ROWS: RowGiven[] = [
  { levels: ['产出', '演出场次'], weight: '30', target: '≥40场', actual: '36场', rule: RATIO, score: '27' },
  { levels: ['效益', '观众满意度'], weight: '10', target: '≥95%', actual: '90%', rule: BANDS, score: '8' },
  { levels: ['效益', '投诉'], weight: '20', target: '≤3次', actual: '6次', rule: DEDUCTION, score: '14' },
  { levels: ['管理', '制度健全'], weight: '40', rule: '由评审专家综合判断。', score: '40' },
];
const waysTo = (goal: string) =>
  waysToReach(bookOf(ROWS), [], goal).map(({ row, text, side }) => [row.row.indicator.levels[1], text, side]);

test('each way names the value at the edge', () => {
  expect(waysTo('91')).toEqual([
    ['观众满意度', '95%', 'atLeast'],
    ['投诉', '5次', 'atMost'],
    ['演出场次', '39场', 'atLeast'],
  ]);
});

test('a way that is not enough is not offered', () => {
  expect(waysTo('95').map(([name]) => name)).toEqual(['投诉']);
  expect(waysTo('96')).toEqual([]);
});

test('a goal that is reached asks for nothing', () => {
  expect(waysTo('89')).toEqual([]);
});

test('what is still to be had', () => {
  expect(stillToBeHad(whatIf(bookOf(ROWS), []))).toBe('11');
});

test('the value is the least that is enough, on the scale shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 40 }), (done, more) => {
      const base = bookOf([
        { levels: ['产出', '里程'], weight: '50', target: '100公里', actual: `${done}公里`, rule: RATIO },
        { levels: ['管理', '制度'], weight: '50', rule: '由专家判断。', score: '50' },
      ]);
      const now = whatIf(base, []).total.now;
      const goal = String(Number(now) + more / 10);
      const [way] = waysToReach(base, [], goal);
      if (!way) return compare(exact(goal), exact('100')) > 0;
      const reached = (text: string) =>
        whatIf(base, [{ kind: 'actual', sheet: SHEET, levels: ['产出', '里程'], text }]).total.now;
      const value = Number(way.text.replace('公里', ''));
      return (
        compare(exact(reached(way.text)), exact(goal)) >= 0 &&
        compare(exact(reached(`${value - 1}公里`)), exact(goal)) < 0
      );
    }),
    { numRuns: 60 },
  );
});
