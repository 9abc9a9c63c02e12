/**
 * Merged areas where they cannot be had as a whole: in tiles, because Excel fails above 512 at once; and below ExcelApi
 * 1.13, which does not tell them, guessed from borders: in a framed table the cells of a merged area have no line between
 * them.
 */
import type { Area, Cell } from '../../../core/model';
import { CELLS_PER_TILE } from '../limits';
import { areaOf, eachPlace, rangeOf, sizeOf } from '../areas';

/** The edges of a cell that carry a line. */
export interface Frame {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

/** Tiles small enough that no more merged areas can touch one than Excel tells. */
export function tilesOf({ top, left, bottom, right }: Area): Area[] {
  const width = Math.min(right - left + 1, CELLS_PER_TILE);
  const height = Math.max(1, Math.floor(CELLS_PER_TILE / width));
  const tiles: Area[] = [];
  for (let row = top; row <= bottom; row += height) {
    for (let column = left; column <= right; column += width) {
      const last = { bottom: Math.min(bottom, row + height - 1), right: Math.min(right, column + width - 1) };
      tiles.push({ top: row, left: column, ...last });
    }
  }
  return tiles;
}

/** Asks for the merged areas of one tile. */
export function queueTile(sheet: Excel.Worksheet, tile: Area): Excel.RangeAreas {
  const merged = rangeOf(sheet, tile).getMergedAreasOrNullObject();
  loadAreas(merged);
  return merged;
}

/** Written as one text: the client takes the way through `items` out of it, but not out of a list. */
export function loadAreas(merged: Excel.RangeAreas): void {
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
}

/** The merged areas of all tiles; one that several tiles tell counts once. */
export function mergesOfTiles(tiles: readonly Excel.RangeAreas[]): Area[] {
  return tiles.flatMap((tile) => (tile.isNullObject ? [] : tile.areas.items.map(areaOf)));
}

/** One of several areas that start at the same cell: the largest, as a tile may cut one off. */
export function distinct(areas: readonly Area[]): Area[] {
  const largest = new Map<string, Area>();
  for (const area of areas) {
    const key = `${area.top},${area.left}`;
    const known = largest.get(key);
    if (!known || sizeOf(known) < sizeOf(area)) largest.set(key, area);
  }
  return [...largest.values()];
}

/** Keeps the frames of the cells of an area. */
export function keepFrames(
  { top, left }: Area,
  properties: readonly (readonly Excel.CellProperties[])[],
  into: Map<string, Frame>,
): void {
  properties.forEach((line, row) =>
    line.forEach(({ format }, column) => {
      const borders = format?.borders;
      const has = (edge: Excel.CellBorder | undefined): boolean => edge?.style !== undefined && edge.style !== 'None';
      into.set(`${top + row},${left + column}`, {
        top: has(borders?.top),
        bottom: has(borders?.bottom),
        left: has(borders?.left),
        right: has(borders?.right),
      });
    }),
  );
}

/** Merged areas as the borders suggest: a filled cell, and empty ones joined to it inside one closed frame. */
export function guessMerges(cells: readonly Cell[], frames: ReadonlyMap<string, Frame>): Area[] {
  const filled = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const taken = new Set<string>();
  const merges: Area[] = [];
  const frame = (row: number, column: number): Frame => frames.get(`${row},${column}`) ?? OPEN;
  const isFree = (row: number, column: number): boolean =>
    frames.has(`${row},${column}`) && !filled.has(`${row},${column}`) && !taken.has(`${row},${column}`);
  const hasLine = (row: number, column: number, edge: keyof Frame): boolean => {
    const [down, across, facing] = FACING[edge];
    return frame(row, column)[edge] || frame(row + down, column + across)[facing];
  };
  for (const { row, column } of cells) {
    if (!hasLine(row, column, 'top') || !hasLine(row, column, 'left')) continue;
    let right = column;
    while (!hasLine(row, right, 'right') && isFree(row, right + 1)) right++;
    let bottom = row;
    const joins = (next: number): boolean => {
      for (let each = column; each <= right; each++) {
        if (hasLine(next - 1, each, 'bottom') || !isFree(next, each)) return false;
        if (each < right && hasLine(next, each, 'right')) return false;
      }
      return true;
    };
    while (joins(bottom + 1)) bottom++;
    const area: Area = { top: row, left: column, bottom, right };
    if (sizeOf(area) === 1 || !isClosed(area, hasLine)) continue;
    merges.push(area);
    eachPlace(area, (each, across) => taken.add(`${each},${across}`));
  }
  return merges;
}

const OPEN: Frame = { top: false, bottom: false, left: false, right: false };
const FACING: Readonly<Record<keyof Frame, readonly [down: number, across: number, facing: keyof Frame]>> = {
  top: [-1, 0, 'bottom'],
  bottom: [1, 0, 'top'],
  left: [0, -1, 'right'],
  right: [0, 1, 'left'],
};

function isClosed(
  { top, left, bottom, right }: Area,
  hasLine: (row: number, column: number, edge: keyof Frame) => boolean,
): boolean {
  for (let column = left; column <= right; column++) {
    if (!hasLine(top, column, 'top') || !hasLine(bottom, column, 'bottom')) return false;
  }
  for (let row = top; row <= bottom; row++) {
    if (!hasLine(row, left, 'left') || !hasLine(row, right, 'right')) return false;
  }
  return true;
}
