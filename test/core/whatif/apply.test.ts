import { DEFAULT_SETTINGS, type Cell } from '../../../src/core/model';
import { applied, type Base, type Override } from '../../../src/core/whatif';
import { bookOf } from './book';

const RATIO = '得分=实际完成值/指标值×分值，最高不超过分值。';
const LEVELS = ['产出', '演出场次'];

/** A book whose actual stands in the cell as given. */
function baseWith(cell: Partial<Cell> & { text: string }): Base {
  const base = bookOf([{ levels: LEVELS, weight: '30', target: '≥40', actual: cell.text, rule: RATIO, score: '27' }]);
  const [sheet] = base.snapshot.sheets;
  const cells = sheet!.cells.map((each) => (each.row === 2 && each.column === 5 ? { ...each, ...cell } : each));
  return { ...base, snapshot: { ...base.snapshot, sheets: [{ ...sheet!, cells }] } };
}
const actual = (text: string): Override => ({ kind: 'actual', sheet: '评分', levels: LEVELS, text });

test.each<[string, Partial<Cell> & { text: string }, string, unknown]>([
  ['a text cell takes the text with its unit', { value: '36场', text: '36场' }, '40', '40场'],
  ['a number cell takes the number', { value: 36, text: '36' }, '40', 40],
  ['a percent cell takes the share', { value: 0.9, text: '90%', format: '0%' }, '95', 0.95],
  ['a share that binary floats miss', { value: 0.9, text: '90.0%', format: '0.0%' }, '96.1%', 0.961],
  ['a unit that the format adds stays in the format', { value: 36, text: '36场', format: '0"场"' }, '40场', 40],
  ['words over a number are words', { value: 36, text: '36' }, '约40', '约40'],
])('%s', (_what, cell, typed, value) => {
  const { edits } = applied(baseWith(cell), [actual(typed)]);
  expect(edits).toEqual([
    {
      kind: 'value',
      at: { sheet: '评分', row: 2, column: 5 },
      value,
      before: { value: cell.value, formula: null },
    },
  ]);
});

test('a formula is left alone', () => {
  expect(applied(baseWith({ value: 36, text: '36', formula: 'A1' }), [actual('40')]).edits).toEqual([]);
});

test('what changes nothing is not written', () => {
  expect(applied(baseWith({ value: 36, text: '36' }), [actual('36')]).edits).toEqual([]);
});

test('weights go into their cells, decisions and grades into the settings', () => {
  const base = baseWith({ value: 36, text: '36' });
  const decision = { sheet: '评分', levels: LEVELS, rule: RATIO, decisions: { points: '3' }, convention: null };
  const scale = [
    { name: '过', min: '60' },
    { name: '不过', min: '0' },
  ];
  const { edits, settings } = applied(base, [
    { kind: 'weight', sheet: '评分', levels: LEVELS, weight: '25' },
    { kind: 'decision', sheet: '评分', levels: LEVELS, decision },
    { kind: 'grades', scale },
  ]);
  expect(edits).toMatchObject([{ at: { row: 2, column: 3 }, value: '25' }]);
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, decisions: [decision], gradeScale: scale });
});
