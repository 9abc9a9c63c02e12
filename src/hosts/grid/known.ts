/** What is known of each sheet in the grid apart from what the grid shows: how the file has it, and what of it is ours. */
import type { Cell, SheetContent, SheetSnapshot } from '../../core/model';

export interface KnownSheet {
  /** The grid's id of the sheet. */
  readonly id: string;
  /** As the file has it, or as this product made it. */
  readonly base: SheetSnapshot;
  readonly cells: ReadonlyMap<number, Cell>;
  /** What this product made the sheet of since the book was opened; null for a sheet that is as the file has it. */
  readonly made: SheetContent | null;
}

export function knownSheet(id: string, base: SheetSnapshot, made: SheetContent | null = null): KnownSheet {
  return { id, base, made, cells: new Map(base.cells.map((cell) => [place(cell.row, cell.column), cell])) };
}

/** One number for a cell of a sheet, growing by row and then column. */
export function place(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The row and column of a place. */
export function rowAndColumn(at: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(at / COLUMNS), column: at % COLUMNS };
}
const COLUMNS = 16_385;
