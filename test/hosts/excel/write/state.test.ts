/** When two cells hold the same, seen past the way Excel writes formulas. */
import { EMPTY, isResult, isSame, type Content } from '../../../../src/hosts/excel/write/state';

const formula = (text: string): Content => ({ value: 1, formula: text, error: null });
const value = (text: Content['value'], error: string | null = null): Content => ({ value: text, formula: null, error });

const CONTENTS: [what: string, one: Content, other: Content, isSame: boolean][] = [
  ['equal numbers', value(1), value(1), true],
  ['a number and its text', value(1), value('1'), false],
  ['nothing and an empty text', EMPTY, value(''), false],
  ['line ends', value('a\r\nb'), value('a\nb'), true],
  ['an error and nothing', value(null, '#N/A'), EMPTY, false],
  ['a formula and its result', formula('A1'), value(1), false],
  ['formulas with other results', formula('A1'), { ...formula('A1'), value: 2 }, true],
  ['capitals and blanks', formula('round( a1 ,2)'), formula('ROUND(A1,2)'), true],
  ['quotes around a sheet’s name', formula("'评分'!A1"), formula('评分!A1'), true],
  ['prefixes of new functions', formula('_xlfn.IFS(A1,1)'), formula('IFS(A1,1)'), true],
  ['implicit intersection', formula('@A1:A3'), formula('A1:A3'), true],
  ['blanks inside a text', formula('A1&" 分"'), formula('A1&"分"'), false],
  ['capitals inside a text', formula('A1="ok"'), formula('A1="OK"'), false],
  ['other cells', formula('A1'), formula('A2'), false],
];
test.each(CONTENTS)('%s', (_, one, other, expected) => {
  expect(isSame('content', { content: one }, { content: other })).toBe(expected);
  expect(isSame('content', { content: other }, { content: one })).toBe(expected);
});

const RESULTS: [found: Content, wanted: Content['value'], isResult: boolean][] = [
  [value(0.30000000000000004), 0.3, true],
  [value(0.31), 0.3, false],
  [value('优'), '优', true],
  [value('1'), 1, false],
  [value(null, '#DIV/0!'), null, false],
  [value(7), null, true],
];
test.each(RESULTS)('%j for %j: %s', (found, wanted, expected) => {
  expect(isResult(found, wanted)).toBe(expected);
});
