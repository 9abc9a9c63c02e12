/**
 * The workbook as the core sees it: plain data, read once by a host, never written to.
 * Rows and columns count from 1, as people and A1 addresses do.
 */

/** What a cell holds. Errors are told apart by {@link Cell.error}; dates are serial numbers. */
export type CellValue = string | number | boolean | null;

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** The stored value; of a formula its stored result; null where the cell holds an error. */
  readonly value: CellValue;
  /** What the cell shows under its number format: `65%`, `6036家`. Precision is read from here. */
  readonly text: string;
  /** The number format code, absent for General. */
  readonly format?: string;
  /** The formula without its leading `=`. */
  readonly formula?: string;
  /** An error value such as `#DIV/0!`. */
  readonly error?: string;
}

/** An inclusive rectangle of cells on one sheet. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  /** Lines end in `\n` alone. */
  readonly text: string;
  readonly author: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** Non-empty cells, ordered by row and then column. */
  readonly cells: readonly Cell[];
  /** Ordered by top and then left, as all lists below are by their place: every host gives the same for the same book. */
  readonly merges: readonly Area[];
  /** Up to the last row that holds a cell. */
  readonly hiddenRows: readonly number[];
  /** Those behind the last cell matter to nothing but looks, and not every host tells them. */
  readonly hiddenColumns: readonly number[];
  /** What people wrote: our own part of a note is left out, see ownNote.ts. */
  readonly notes: readonly Note[];
  /** Excel tables (ListObjects) by name. */
  readonly listObjects: readonly { readonly name: string; readonly area: Area }[];
}

export interface Snapshot {
  /** The file's name, without a folder. */
  readonly workbook: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Cells that carry a mark (ownNames.ts) or note (ownNote.ts) of ours from an earlier run, each once, in order. */
  readonly ownMarks: readonly CellAddress[];
}

/** Names one cell in the book; `sheet` is written plainly, never quoted. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
