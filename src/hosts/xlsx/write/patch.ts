/** Writing edits into a workbook's bytes: only what they name changes, and what depends on it is never left stale. */
import {
  type CellAddress,
  type CellContent,
  type Conflict,
  type Edit,
  type HostFailure,
  type WriteReport,
  LAST_COLUMN,
  LAST_ROW,
} from '../../../core/model';
import { withFullCalculation } from '../book/workbookEditor';
import { fail, outcome } from '../failure';
import { openWorkbookPackage } from '../package/recognise';
import { type EditOutcome, planContent } from './contentEdits';
import { EditedBook } from './editedBook';
import { planMark, planNote } from './lookEdits';
import type { NewResult } from './cellValues';
import { planResults } from './recalculate';
import { moveSharedMasters } from './sharedMasters';
import { applySheet } from './sheetEdits';

export type WorkbookPatch =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly report: WriteReport }
  | { readonly ok: false; readonly failure: HostFailure };

export interface PatchOptions {
  readonly signal?: AbortSignal;
  /** New results of formulas that stay, from a caller who has calculated the whole book; believed without checking. */
  readonly results?: readonly NewResult[];
}

/**
 * Carries out edits on the bytes of an .xlsx or .xlsm file. An edit whose cell is as wanted already counts as unchanged;
 * one that can't be carried out decently is a conflict with its reason, and the others are carried out. Where nothing
 * changes, the very same bytes come back.
 * @example const patched = await patchWorkbook(bytes, edits); if (patched.ok) save(patched.bytes)
 */
export async function patchWorkbook(
  bytes: Uint8Array,
  edits: readonly Edit[],
  options: PatchOptions = {},
): Promise<WorkbookPatch> {
  const patched = await outcome(() => {
    if (options.signal?.aborted) fail('cancelled');
    return patch(bytes, edits, options.results ?? []);
  });
  return patched.ok ? { ok: true, ...patched.value } : patched;
}

function patch(
  bytes: Uint8Array,
  edits: readonly Edit[],
  results: readonly NewResult[],
): { bytes: Uint8Array; report: WriteReport } {
  const book = new EditedBook(openWorkbookPackage(bytes));
  const conflicts: Conflict[] = [];
  const replaced = new Set<string>();
  let written = 0;
  let unchanged = 0;
  for (const edit of edits) {
    const became = carryOut(book, edit);
    if (became.kind === 'written') written++;
    else if (became.kind === 'unchanged') unchanged++;
    else conflicts.push(conflictOf(edit, became));
    if (edit.kind === 'sheet' && became.kind === 'written') replaced.add(edit.name);
  }
  if (written > 0) {
    finish(book, replaced, results);
    book.commit();
  }
  return { bytes: book.editor.bytes(), report: { written, unchanged, conflicts, failure: null } };
}

function carryOut(book: EditedBook, edit: Edit): EditOutcome {
  switch (edit.kind) {
    case 'value':
    case 'formula':
      return planContent(book, edit);
    case 'mark':
      return planMark(book, edit);
    case 'note':
      return planNote(book, edit);
    case 'sheet':
      return applySheet(book, edit);
  }
}

const NOTHING: CellContent = { value: null, formula: null };

function conflictOf(edit: Edit, { reason, found }: Extract<EditOutcome, { kind: 'conflict' }>): Conflict {
  const at: CellAddress = edit.kind === 'sheet' ? { sheet: edit.name, row: 1, column: 1 } : edit.at;
  const expected =
    edit.kind === 'value' || edit.kind === 'formula' ? edit.before : edit.kind === 'sheet' ? NOTHING : found;
  return { kind: edit.kind, at, expected, found, reason };
}

/** What follows from the changes: shared formulas, stored results, the order and time of calculation. */
function finish(book: EditedBook, replacedSheets: ReadonlySet<string>, results: readonly NewResult[]): void {
  const formulasChanged = changesFormulas(book);
  for (const sheet of book.opened()) if (sheet.isChanged) moveSharedMasters(book, sheet);
  const areas = [...replacedSheets].map((sheet) => ({
    sheet,
    area: { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN },
  }));
  const hasStale = planResults(book, areas, results);
  if (formulasChanged) dropCalculationChain(book);
  if (formulasChanged || hasStale) {
    const { part } = book.workbook;
    book.editor.set(part, withFullCalculation(book.editor.required(part)));
  }
}

function changesFormulas(book: EditedBook): boolean {
  for (const sheet of book.opened()) {
    for (const { row, column, content } of sheet.changes) {
      if (content && (content.formula !== null || sheet.document.cell(row, column)?.formula)) return true;
    }
  }
  return false;
}

/** The chain lists the cells that hold formulas; Excel repairs a book whose chain is wrong and makes one that is missing. */
function dropCalculationChain({ editor, workbook }: EditedBook): void {
  for (const { kind, part, id } of editor.related(workbook.part)) {
    if (kind !== 'calcChain' || part === null) continue;
    editor.remove(part);
    editor.unrelate(workbook.part, id);
  }
}
