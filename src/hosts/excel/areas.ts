/**
 * Cells and areas as Excel takes them. Scattered cells are put together to the fewest rectangles that hold them and nothing
 * else, so that each is one call and not one per cell.
 */
import { cellName, type Area, type CellAddress } from '../../core/model';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Runs of neighbours in a row, joined with equal runs of the rows below.
 * @example rectangles([{ row: 1, column: 1 }, { row: 2, column: 1 }]) // [{ top: 1, left: 1, bottom: 2, right: 1 }]
 */
export function rectangles(places: readonly CellPlace[]): Area[] {
  const sorted = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.top === row && column <= last.right + 1) last.right = column;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const open = new Map<string, (typeof runs)[number]>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom + 1 === run.top) above.bottom = run.top;
    else {
      open.set(key, run);
      areas.push(run);
    }
  }
  return areas;
}

/** Calls for every cell of an area. */
export function eachPlace({ top, left, bottom, right }: Area, visit: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) visit(row, column);
}

/** A matrix over an area. */
export function matrixOver<T>({ top, left, bottom, right }: Area, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => value(top + row, left + column)),
  );
}

/** How many cells an area holds. */
export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** An area in two halves, by rows where it has several; null for a single cell. */
export function halves(area: Area): readonly [Area, Area] | null {
  const { top, left, bottom, right } = area;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  if (right === left) return null;
  const middle = Math.floor((left + right) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}

/** The range of a sheet that covers an area. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}

/** The area that a loaded range covers (rowIndex, columnIndex, rowCount, columnCount). */
export function areaOf(range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

/**
 * A cell's address with its sheet, as methods take it that know of no sheet.
 * @example fullAddress({ sheet: "表'1", row: 4, column: 3 }) // "'表''1'!C4"
 */
export function fullAddress({ sheet, row, column }: CellAddress): string {
  return `'${sheet.replace(/'/g, "''")}'!${cellName(row, column)}`;
}
