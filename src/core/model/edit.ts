/** What to write into a workbook: a list of edits that a host carries out whole, or not at all. */
import type { CellAddress, CellValue } from './snapshot';

/** What a cell held when the edit was planned; a host that finds something else reports a conflict and does not write. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

export interface ValueEdit {
  readonly kind: 'value';
  readonly at: CellAddress;
  readonly value: CellValue;
  readonly before: CellContent;
  /** A number format to set with it; absent: the cell's own stays. */
  readonly format?: string;
}

export interface FormulaEdit {
  readonly kind: 'formula';
  readonly at: CellAddress;
  /** Without the leading `=`, in en-US notation. */
  readonly formula: string;
  /** The formula's result, kept as cached value for readers that do not calculate. */
  readonly result: CellValue;
  readonly before: CellContent;
  readonly format?: string;
}

/** Puts a fill over the cell's own, or takes it away again and restores what was there. */
export interface MarkEdit {
  readonly kind: 'mark';
  readonly at: CellAddress;
  /** `#RRGGBB`; null removes our mark. */
  readonly colour: string | null;
}

/** Sets the text that this product adds to a cell's note; a note of the user's own stays in front of it. Null removes ours. */
export interface NoteEdit {
  readonly kind: 'note';
  readonly at: CellAddress;
  readonly text: string | null;
}

/** Makes a sheet of our own, or replaces it whole where it stands already. Null content removes it. */
export interface SheetEdit {
  readonly kind: 'sheet';
  readonly name: string;
  readonly content: SheetContent | null;
}

export interface SheetContent {
  /** Widths in characters, by column from the first. */
  readonly widths: readonly number[];
  /** Columns (from 1) that are hidden. */
  readonly hiddenColumns: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows at the top that stay in view. */
  readonly frozenRows: number;
}

export interface SheetCell {
  readonly value: CellValue;
  readonly style: 'plain' | 'title' | 'header' | 'wrapped' | 'link' | 'error' | 'warning' | 'info';
  /** A jump inside the book. */
  readonly link?: CellAddress;
}

export type Edit = ValueEdit | FormulaEdit | MarkEdit | NoteEdit | SheetEdit;

export interface Conflict {
  readonly at: CellAddress;
  readonly expected: CellContent;
  readonly found: CellContent;
  /** What kind of edit was left out; absent: one of content. */
  readonly kind?: Edit['kind'];
  /** Why the edit was not carried out; absent: the cell holds something else than planned. */
  readonly reason?: ConflictReason;
}

/**
 * Why an edit was left out although nothing failed; worded in core/messages as `host.conflict-…`. `changed`: the cell
 * holds something else than planned; `merged`: it is covered by a merged cell; `array-formula`, `data-table`,
 * `pivot-table`: it belongs to a block that can only change as a whole; `table-header`: it names a table's column or
 * total; `foreign-sheet`: a sheet of the user's own bears the name of ours; `theme-fill`: the fill beneath is one that the
 * host cannot give back, so that the colour is left as it is; `outside`: no sheet has such a row or column.
 */
export type ConflictReason =
  | 'changed'
  | 'no-sheet'
  | 'merged'
  | 'array-formula'
  | 'data-table'
  | 'pivot-table'
  | 'table-header'
  | 'too-long'
  | 'protected-sheet'
  | 'protected-book'
  | 'threaded-comment'
  | 'foreign-sheet'
  | 'theme-fill'
  | 'outside';

export interface WriteReport {
  /** How many edits changed something. */
  readonly written: number;
  /** Edits that found their cell as wanted already. */
  readonly unchanged: number;
  readonly conflicts: readonly Conflict[];
  /** Notes that were left out because this program has none; absent where none were. */
  readonly notesLeftOut?: number;
  readonly failure: HostFailure | null;
}

/** Why a host could not read or write, as data; worded in core/messages under `host`. */
export interface HostFailure {
  readonly code:
    | 'not-xlsx'
    | 'legacy-xls'
    | 'encrypted'
    | 'damaged'
    | 'too-large'
    | 'empty-book'
    | 'unreadable-file'
    | 'output-locked'
    | 'output-is-input'
    | 'protected-sheet'
    | 'read-only'
    | 'cell-editing'
    | 'inactive-workbook'
    | 'busy'
    | 'range-blocked'
    | 'sheet-missing'
    | 'payload-too-large'
    | 'timeout'
    | 'not-verified'
    | 'not-restored'
    | 'unsupported'
    | 'cancelled'
    | 'unknown';
  /** Texts for the message: sheet, cell, limit, the host's own words. */
  readonly data: Readonly<Record<string, string | number>>;
}
