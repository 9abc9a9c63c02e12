/**
 * Stored results of formulas that depend on what was written. LibreOffice, previewers and readers show what is stored, so
 * an old result would be a wrong one: it is replaced where the new one can be told with certainty, else taken away.
 */
import { type Area, type CellAddress, inArea } from '../../../core/model';
import { DependencyGraph } from '../formulas/dependents';
import { type ReferenceContext, referencesOf, type SheetArea } from '../formulas/references';
import type { Result } from '../sheet/rewrite';
import { type BookFormula, isOneCell, type NewResult, NewValues, NO_RESULT } from './cellValues';
import type { EditedBook } from './editedBook';

/**
 * Plans the results of every formula that depends on a changed cell or area; tells whether there are any.
 * @param changed whole areas that changed beside the planned cells
 * @param given results that are known already
 */
export function planResults(book: EditedBook, changed: readonly SheetArea[], given: readonly NewResult[]): boolean {
  const cells = changedCells(book);
  if (cells.length + changed.length === 0) return false;
  const context = contextOf(book);
  const formulas = allFormulas(book, context);
  // Formulas such as INDIRECT may look at any cell, but hardly at a sheet of ours: its changes alone don't disturb them.
  const stale = new DependencyGraph(formulas).dependents([...cells, ...changed], cells.length > 0) as Set<BookFormula>;
  const source = new NewValues(book, stale, context, given);
  let hasStale = false;
  for (const formula of formulas) {
    if (!stale.has(formula)) continue;
    hasStale = true;
    if (isOneCell(formula.area)) planResult(book, formula, source.resultOf(formula));
    else forgetResults(book, formula);
  }
  return hasStale;
}

/** Cells whose value will be another than the one stored. */
function changedCells(book: EditedBook): SheetArea[] {
  const cells: SheetArea[] = [];
  for (const sheet of book.opened()) {
    for (const { row, column, content } of sheet.changes) {
      if (!content) continue;
      const { value, error } = sheet.document.held(row, column);
      if (content.result.value === value && error === null && value !== null) continue;
      cells.push({ sheet: sheet.name, area: { top: row, left: column, bottom: row, right: column } });
    }
  }
  return cells;
}

function contextOf(book: EditedBook): ReferenceContext {
  const { sheets, names } = book.workbook;
  return {
    sheets: sheets.map(({ name }) => name),
    names,
    tables: sheets.flatMap(({ name }) => book.sheet(name)?.tables.map((table) => ({ sheet: name, table })) ?? []),
  };
}

/** Formulas that stay, on all sheets, in the order in which most books calculate: sheet by sheet, row by row. */
function allFormulas(book: EditedBook, context: ReferenceContext): BookFormula[] {
  return context.sheets.flatMap((name) => {
    const sheet = book.sheet(name);
    if (!sheet?.mayHoldFormulas) return [];
    const { document } = sheet;
    return [...document.formulaCells()].flatMap((cell) => {
      if (sheet.change(cell.row, cell.column).content) return [];
      const at = { sheet: name, row: cell.row, column: cell.column };
      const formula = document.formulaOf(cell);
      const block = document.blocks.find(({ master }) => master === cell);
      const area = block?.area ?? { top: at.row, left: at.column, bottom: at.row, right: at.column };
      if (block?.kind === 'dataTable' || cell.formula!.kind === 'dataTable') {
        return [{ ...at, area, formula: null, references: dataTableReferences(at, area) }];
      }
      if (formula === null) return [];
      const references = referencesOf(formula, at, context);
      return [{ ...at, area, formula: cell.formula!.kind === 'array' ? null : formula, references }];
    });
  });
}

/** A data table calculates the formulas at its upper and left edge over and over, and depends on what they depend on. */
function dataTableReferences({ sheet }: CellAddress, area: Area): BookFormula['references'] {
  const edge = { ...area, top: Math.max(1, area.top - 1), left: Math.max(1, area.left - 1) };
  return { areas: [{ sheet, area: edge }], isOpen: false };
}

function planResult(book: EditedBook, { sheet, row, column }: BookFormula, result: Result): void {
  const { value, error } = book.sheet(sheet)!.document.held(row, column);
  if (result.value !== value || result.error !== error) book.plan({ sheet, row, column }, { result });
}

function forgetResults(book: EditedBook, { sheet, area }: BookFormula): void {
  const { document } = book.sheet(sheet)!;
  for (const { cells } of document.rows) {
    for (const { row, column, value } of cells) {
      if (value !== null && inArea(area, row, column)) book.plan({ sheet, row, column }, { result: NO_RESULT });
    }
  }
}
