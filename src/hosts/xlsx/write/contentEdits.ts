/** Value and formula edits: whether the cell is as planned, whether it may be written, and the change to make. */
import {
  type CellContent,
  type CellValue,
  type ConflictReason,
  type FormulaEdit,
  inArea,
  LAST_COLUMN,
  LAST_ROW,
  type ValueEdit,
} from '../../../core/model';
import { shownFormula, storedFormula } from '../formulas/notation';
import { LONGEST_TEXT } from '../limits';
import { comparable, type HeldContent } from '../sheet/document';
import type { EditedBook } from './editedBook';
import type { EditedSheet } from './editedSheet';

/** What became of an edit. */
export type EditOutcome =
  | { readonly kind: 'written' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict'; readonly reason: ConflictReason; readonly found: CellContent };

export const WRITTEN: EditOutcome = { kind: 'written' };
export const UNCHANGED: EditOutcome = { kind: 'unchanged' };

/** Plans a value or formula edit, or tells why not. */
export function planContent(book: EditedBook, edit: ValueEdit | FormulaEdit): EditOutcome {
  const { at } = edit;
  const sheet = book.sheet(at.sheet);
  const nothing: CellContent = { value: null, formula: null };
  if (!sheet) return { kind: 'conflict', reason: 'no-sheet', found: nothing };
  if (at.row > LAST_ROW || at.column > LAST_COLUMN) return { kind: 'conflict', reason: 'outside', found: nothing };
  const held = heldNow(book, sheet, edit);
  const found = comparable(held);
  const isAsWanted = held.error === null && isSame(found, wantedContent(edit));
  const style = book.styleAt(at);
  const isFormatted = edit.format === undefined || (book.styles.formatCode(style) ?? 'General') === edit.format;
  if (isAsWanted && isFormatted) return UNCHANGED;
  const reason = isSame(found, edit.before) || isAsWanted ? hindrance(book, sheet, edit) : 'changed';
  if (reason) return { kind: 'conflict', reason, found };
  const formula = edit.kind === 'formula' ? storedFormula(edit.formula) : null;
  const result = { value: edit.kind === 'formula' ? edit.result : edit.value, error: null };
  book.plan(at, {
    ...(isAsWanted ? {} : { content: { formula, result } }),
    // A cell that is not stored yet takes over the format of its row or column.
    style: isFormatted ? style : book.styles.withFormatCode(style, edit.format!),
  });
  return WRITTEN;
}

/** What the cell holds, pending changes counted in. */
function heldNow(book: EditedBook, { document }: EditedSheet, { at }: ValueEdit | FormulaEdit): HeldContent {
  const { content } = book.change(at);
  return content ? { ...content.result, formula: content.formula } : document.held(at.row, at.column);
}

function wantedContent(edit: ValueEdit | FormulaEdit): CellContent {
  if (edit.kind === 'formula') return { value: edit.result, formula: edit.formula };
  return { value: edit.value, formula: null };
}

/** Spreadsheets keep 15 digits of a number: results that agree on them are the same. */
function isSame(a: CellContent, b: CellContent): boolean {
  return shownFormula(a.formula ?? '') === shownFormula(b.formula ?? '') && comparableValue(a) === comparableValue(b);
}

function comparableValue({ value, formula }: CellContent): CellValue {
  if (typeof value === 'number') return formula === null ? value : Number(value.toPrecision(15));
  if (typeof value !== 'string') return value;
  // What reading and writing line breaks does to a text is no difference.
  return value === '' && formula === null ? null : value.replace(/\r\n?/g, '\n');
}

/** Why a cell may not be written although it is as planned; null where nothing stands in the way. */
function hindrance(book: EditedBook, sheet: EditedSheet, edit: ValueEdit | FormulaEdit): ConflictReason | null {
  const { row, column } = edit.at;
  const { document } = sheet;
  const isHere = (area: Parameters<typeof inArea>[0]) => inArea(area, row, column);
  const merge = document.frame.merges.find(isHere);
  if (merge && (merge.top !== row || merge.left !== column)) return 'merged';
  const block = document.blockAt(row, column);
  if (block) return block.kind === 'array' ? 'array-formula' : 'data-table';
  if (sheet.pivots.some(isHere)) return 'pivot-table';
  const table = sheet.tables.find(({ area }) => isHere(area));
  if (table) {
    const { area, headerRows, totalRows } = table;
    if (row < area.top + headerRows || row > area.bottom - totalRows) return 'table-header';
  }
  if (document.frame.protection && book.styles.isLocked(book.styleAt(edit.at))) return 'protected-sheet';
  const text = edit.kind === 'formula' ? edit.result : edit.value;
  return typeof text === 'string' && text.length > LONGEST_TEXT ? 'too-long' : null;
}
