/** Scattered cells as rectangles. */
import fc from 'fast-check';
import { parseCellName, type Area } from '../../../src/core/model';
import { eachPlace, fullAddress, halves, rectangles, sizeOf } from '../../../src/hosts/excel/areas';

const places = (...names: string[]) => names.map((name) => parseCellName(name)!);
const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

const CASES: [what: string, cells: string[], areas: Area[]][] = [
  ['nothing', [], []],
  ['one cell', ['B2'], [area(2, 2, 2, 2)]],
  ['a column', ['G5', 'G6', 'G7'], [area(5, 7, 7, 7)]],
  ['a row, in any order', ['C1', 'A1', 'B1'], [area(1, 1, 1, 3)]],
  ['a block', ['A1', 'B1', 'A2', 'B2'], [area(1, 1, 2, 2)]],
  ['a column with a gap', ['A1', 'A2', 'A4'], [area(1, 1, 2, 1), area(4, 1, 4, 1)]],
  ['a cell named twice', ['A1', 'A1'], [area(1, 1, 1, 1)]],
  ['two columns apart', ['A1', 'C1', 'A2', 'C2'], [area(1, 1, 2, 1), area(1, 3, 2, 3)]],
  ['a step', ['A1', 'B1', 'B2'], [area(1, 1, 1, 2), area(2, 2, 2, 2)]],
];
test.each(CASES)('%s', (_, cells, areas) => {
  expect(rectangles(places(...cells))).toEqual(areas);
});

const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 8 }) });

test('rectangles hold every cell once and no other', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), (cells) => {
      const held: string[] = [];
      for (const each of rectangles(cells)) eachPlace(each, (row, column) => held.push(`${row},${column}`));
      const wanted = new Set(cells.map(({ row, column }) => `${row},${column}`));
      expect(held.sort()).toEqual([...wanted].sort());
    }),
  );
});

test('halves of an area are all of it; a cell has none', () => {
  fc.assert(
    fc.property(place, place, (one, other) => {
      const whole = area(one.row, one.column, one.row + other.row - 1, one.column + other.column - 1);
      const parts = halves(whole);
      if (sizeOf(whole) === 1) expect(parts).toBeNull();
      else expect(sizeOf(parts![0]) + sizeOf(parts![1])).toBe(sizeOf(whole));
    }),
  );
});

test('a sheet’s name is quoted in an address', () => {
  expect(fullAddress({ sheet: "表'1 情况", row: 4, column: 28 })).toBe("'表''1 情况'!AB4");
});
