/** Merged areas guessed from lines, and tiles that hold all of a sheet. */
import fc from 'fast-check';
import type { Area, Cell } from '../../../../src/core/model';
import { distinct, guessMerges, tilesOf, type Frame } from '../../../../src/hosts/excel/read/merges';
import { eachPlace, sizeOf } from '../../../../src/hosts/excel/areas';
import { CELLS_PER_TILE } from '../../../../src/hosts/excel/limits';

/**
 * A drawing of a framed table: letters are filled cells, `.` empty ones; `|` and `_` behind and below a cell are lines.
 * Every cell takes two characters across and two lines down.
 */
function drawn(lines: readonly string[]): { cells: Cell[]; frames: Map<string, Frame> } {
  const cells: Cell[] = [];
  const frames = new Map<string, Frame>();
  const rows = (lines.length - 1) / 2;
  const columns = (lines[0]!.length - 1) / 2;
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const [down, across] = [2 * row - 1, 2 * column - 1];
      const has = (line: number, character: number): boolean => '|_'.includes(lines[line]![character]!);
      const text = lines[down]![across]!;
      if (text !== '.') cells.push({ row, column, value: text, text });
      frames.set(`${row},${column}`, {
        top: has(down - 1, across),
        bottom: has(down + 1, across),
        left: has(down, across - 1),
        right: has(down, across + 1),
      });
    }
  }
  return { cells, frames };
}

const DRAWINGS: [what: string, lines: string[], merges: string[]][] = [
  ['single cells', [' _ _ ', '|a|b|', ' _ _ ', '|c|d|', ' _ _ '], []],
  ['across', [' _ _ ', '|a .|', ' _ _ '], ['1,1:1,2']],
  ['down', [' _ _ ', '|a|b|', '   _ ', '|.|c|', ' _ _ '], ['1,1:2,1']],
  ['a block', [' _ _ ', '|a .|', '     ', '|. .|', ' _ _ '], ['1,1:2,2']],
  ['an empty cell that has lines of its own', [' _ _ ', '|a|.|', ' _ _ '], []],
  ['filled cells without a line between', [' _ _ ', '|a b|', ' _ _ '], []],
  ['text outside of any frame', ['     ', ' a . ', '     '], []],
  ['a frame that is open below', [' _ _ ', '|a .|', '     '], []],
  ['two side by side', [' _ _ _ _ ', '|a .|b .|', ' _ _ _ _ '], ['1,1:1,2', '1,3:1,4']],
];
test.each(DRAWINGS)('%s', (_, lines, merges) => {
  const { cells, frames } = drawn(lines);
  const found = guessMerges(cells, frames);
  expect(found.map(({ top, left, bottom, right }) => `${top},${left}:${bottom},${right}`)).toEqual(merges);
});

test('tiles hold every cell of an area once, and none is too large', () => {
  const size = fc.integer({ min: 1, max: 1200 });
  fc.assert(
    fc.property(size, fc.integer({ min: 1, max: 40 }), (height, width) => {
      const area: Area = { top: 3, left: 2, bottom: 2 + height, right: 1 + width };
      const tiles = tilesOf(area);
      expect(tiles.reduce((sum, tile) => sum + sizeOf(tile), 0)).toBe(sizeOf(area));
      expect(Math.max(...tiles.map(sizeOf))).toBeLessThanOrEqual(CELLS_PER_TILE);
      const held = new Set<string>();
      for (const tile of tiles) eachPlace(tile, (row, column) => held.add(`${row},${column}`));
      expect(held.size).toBe(sizeOf(area));
    }),
    { numRuns: 30 },
  );
});

test('an area that several tiles tell counts once, at its largest', () => {
  const whole = { top: 1, left: 1, bottom: 4, right: 2 };
  expect(distinct([{ ...whole, bottom: 2 }, whole, { top: 9, left: 1, bottom: 9, right: 2 }])).toEqual([
    whole,
    { top: 9, left: 1, bottom: 9, right: 2 },
  ]);
});
