import fc from 'fast-check';
import { readRule } from '../../../src/core/rules';
import { stretchesOf } from '../../../src/taskpane/score/stretches';

test('every part of a rule is shown where it stands', () => {
  const rule = readRule('满意度≥90%得满分，每降低1个百分点扣1分，扣完为止。');
  const stretches = stretchesOf(rule);
  expect(stretches.map(({ text }) => text).join('')).toBe(rule.text);
  expect(stretches.some(({ part }) => typeof part === 'number')).toBe(true);
});

test('what was not understood is marked as such', () => {
  const rule = { ...readRule('由专家判断'), clauses: [], residue: [{ start: 1, end: 3, text: '专家' }] };
  expect(stretchesOf(rule)).toEqual([
    { text: '由', part: null },
    { text: '专家', part: 'residue' },
    { text: '判断', part: null },
  ]);
});

test('the more exact of two overlapping parts is shown', () => {
  const clause = (start: number, end: number) => ({ kind: 'judgement' as const, span: { start, end }, most: null });
  const rule = { ...readRule('abcdef'), clauses: [clause(0, 6), clause(2, 4)], residue: [] };
  expect(stretchesOf(rule)).toEqual([
    { text: 'ab', part: 0 },
    { text: 'cd', part: 1 },
    { text: 'ef', part: 0 },
  ]);
});

test('nothing is lost and nothing told twice, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const rule = readRule(text);
      return (
        stretchesOf(rule)
          .map((stretch) => stretch.text)
          .join('') === rule.text
      );
    }),
  );
});
