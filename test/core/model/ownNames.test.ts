/** The hidden names that remember our marks and our sheets. */
import fc from 'fast-check';
import {
  addressText,
  ownNames,
  plainColour,
  plainFill,
  readOwnMarks,
  readOwnSheets,
  type OwnMark,
  type OwnName,
} from '../../../src/core/model';

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });
const MARKS: OwnMark[] = [
  { at: at('评分表', 15, 7), colour: 'FFC7CE', fill: plainFill(null) },
  { at: at('评分表', 20, 7), colour: 'FFC7CE', fill: plainFill(null) },
  { at: at("表'1 情况", 3, 28), colour: 'FFEB9C', fill: plainFill('D9E1F2') },
];

test('marks with the same colours share a name', () => {
  expect(ownNames(MARKS, ['核对意见'])).toEqual([
    { name: '_jiheng_mark_1', refersTo: "'评分表'!$G$15,'评分表'!$G$20" },
    { name: '_jiheng_mark_1_was', refersTo: `"FFC7CE<fill><patternFill patternType='none'/></fill>"` },
    { name: '_jiheng_mark_2', refersTo: "'表''1 情况'!$AB$3" },
    { name: '_jiheng_mark_2_was', refersTo: expect.stringContaining("FFEB9C<fill><patternFill patternType='solid'>") },
    { name: '_jiheng_sheets', refersTo: "'核对意见'!$A$1" },
  ]);
});

test('numbering starts where it is told to', () => {
  expect(ownNames(MARKS, [], 7).map(({ name }) => name)).toEqual([
    '_jiheng_mark_7',
    '_jiheng_mark_7_was',
    '_jiheng_mark_8',
    '_jiheng_mark_8_was',
  ]);
});

test('what was remembered is read again', () => {
  const names = ownNames(MARKS, ['核对意见', '绩衡设置']);
  expect([...readOwnMarks(names).values()]).toEqual(MARKS);
  expect([...readOwnSheets(names)]).toEqual(['核对意见', '绩衡设置']);
});

const was: OwnName = ownNames(MARKS.slice(0, 1), [])[1]!;
const READ: [what: string, refersTo: string, cells: string[]][] = [
  ['as Excel writes it, unquoted', '评分表!$G$15,评分表!$G$20', ['评分表!G15', '评分表!G20']],
  ['with a deleted cell', '评分表!$G$15,评分表!#REF!', ['评分表!G15']],
  ['grown to an area', "'评分表'!$G$15:$H$16", ['评分表!G15', '评分表!H15', '评分表!G16', '评分表!H16']],
  ['grown beyond reason', "'评分表'!$A$1:$Z$99999", []],
  ['gone altogether', '#REF!', []],
];
test.each(READ)('a mark %s', (_, refersTo, cells) => {
  const marks = readOwnMarks([{ name: '_jiheng_mark_1', refersTo }, was]);
  expect([...marks.keys()]).toEqual(cells);
});

test('names of others, and marks of which nothing more is known, are passed over', () => {
  expect(readOwnMarks([{ name: 'Print_Area', refersTo: "'评分表'!$A$1" }, was]).size).toBe(0);
  expect(readOwnMarks([{ name: '_jiheng_mark_1', refersTo: "'评分表'!$A$1" }]).size).toBe(0);
});

const FILLS: [fill: string, colour: string | null | undefined][] = [
  [plainFill(null), null],
  [plainFill('D9E1F2'), 'D9E1F2'],
  ['<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/></patternFill></fill>', undefined],
  ['<fill><patternFill patternType="gray125"/></fill>', undefined],
];
test.each(FILLS)('the colour of %s', (fill, colour) => {
  expect(plainColour(fill)).toBe(colour);
});

test('any number of marks fits, whatever the sheets are called', () => {
  const sheet = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 31 })
    .filter((name) => !/[\\/?*[\]:]/.test(name));
  const place = fc.record({
    sheet,
    row: fc.integer({ min: 1, max: 1048576 }),
    column: fc.integer({ min: 1, max: 16384 }),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 600 }), (places) => {
      const marks = places.map((each) => ({ at: each, colour: 'FFC7CE', fill: plainFill(null) }));
      const names = ownNames(marks, []);
      expect(names.every(({ refersTo }) => refersTo.length < 8192)).toBe(true);
      expect([...readOwnMarks(names).keys()].sort()).toEqual([...new Set(places.map(addressText))].sort());
    }),
    { numRuns: 50 },
  );
});
