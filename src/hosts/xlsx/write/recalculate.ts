/**
 * Stored results of formulas that depend on what was written. LibreOffice, previewers and readers show what is stored, so
 * an old result would be a wrong one: it is replaced where the new one can be told with certainty, else taken away.
 */
import { type Area, type CellAddress, type CellValue, inArea } from '../../../core/model';
import { calculate, type CellSource } from '../formulas/calculate';
import { DependencyGraph, type FormulaCell } from '../formulas/dependents';
import { type ReferenceContext, referencesOf, type SheetArea } from '../formulas/references';
import { ErrorValue, type Scalar, Uncertain, uncertain } from '../formulas/values';
import type { Result } from '../sheet/rewrite';
import type { EditedBook } from './editedBook';

interface BookFormula extends FormulaCell {
  readonly formula: string | null;
}

/** The result of one formula. */
export interface NewResult extends Result {
  readonly at: CellAddress;
}

const NO_RESULT: Result = { value: null, error: null };

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
  for (const { name, document, changes } of book.opened()) {
    for (const { row, column, content } of changes.values()) {
      if (!content) continue;
      const { value, error } = document.held(row, column);
      if (content.result.value === value && error === null && value !== null) continue;
      cells.push({ sheet: name, area: { top: row, left: column, bottom: row, right: column } });
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
    if (!sheet) return [];
    const { document, changes } = sheet;
    return [...document.formulaCells()].flatMap((cell) => {
      if (changes.get(`${cell.row},${cell.column}`)?.content) return [];
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

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
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

/** Cells as they were stored before the patch. */
class OldValues implements CellSource {
  constructor(protected readonly book: EditedBook) {}

  value(sheet: string, row: number, column: number): Scalar {
    const { document } = this.book.sheet(sheet) ?? uncertain();
    const cell = document.cell(row, column);
    if (!cell) return null;
    const { value, error } = document.heldBy(cell);
    if (error !== null) return new ErrorValue(error);
    return value === null && (cell.formula || document.blockAt(row, column)) ? uncertain() : value;
  }

  lastRow(sheet: string): number {
    return (this.book.sheet(sheet) ?? uncertain()).document.lastRow;
  }
}

/** Cells as they will be: what is written, what is calculated anew, and what stays. */
class NewValues extends OldValues {
  private readonly old: OldValues;
  private readonly stale: ReadonlyMap<string, BookFormula>;
  private readonly blocks: readonly BookFormula[];
  private readonly known = new Map<BookFormula, Result>();
  private readonly running = new Set<BookFormula>();
  private readonly lastRows = new Map<string, number>();

  constructor(
    book: EditedBook,
    stale: ReadonlySet<BookFormula>,
    private readonly context: ReferenceContext,
    given: readonly NewResult[],
  ) {
    super(book);
    this.old = new OldValues(book);
    const all = [...stale];
    this.stale = new Map(all.filter(({ area }) => isOneCell(area)).map((formula) => [keyOf(formula), formula]));
    this.blocks = all.filter(({ area }) => !isOneCell(area));
    for (const { at, value, error } of given) {
      const formula = this.stale.get(keyOf(at));
      if (formula) this.known.set(formula, { value, error });
    }
  }

  override value(sheet: string, row: number, column: number): Scalar {
    const stale = this.stale.get(keyOf({ sheet, row, column }));
    if (stale) return scalarOf(this.resultOf(stale));
    if (this.blocks.some((block) => block.sheet === sheet && inArea(block.area, row, column))) return uncertain();
    const { content } = this.book.change({ sheet, row, column });
    if (!content) return super.value(sheet, row, column);
    const { value } = content.result;
    return value === null && content.formula !== null ? uncertain() : value;
  }

  override lastRow(sheet: string): number {
    let last = this.lastRows.get(sheet);
    if (last === undefined) {
      last = super.lastRow(sheet);
      for (const { row } of this.book.sheet(sheet)!.changes.values()) last = Math.max(last, row);
      this.lastRows.set(sheet, last);
    }
    return last;
  }

  /** The result of a formula; none where it can't be told. */
  resultOf(formula: BookFormula): Result {
    let result = this.known.get(formula);
    if (!result) {
      result = this.calculated(formula);
      this.known.set(formula, result);
    }
    return result;
  }

  /**
   * Before a new result is believed, the same calculation over the old values must give the old result: then this
   * formula is one that is understood here as the program that stored it understands it.
   */
  private calculated(formula: BookFormula): Result {
    if (formula.formula === null || this.running.has(formula) || this.running.size > DEEPEST) return NO_RESULT;
    this.running.add(formula);
    try {
      const { sheet, row, column } = formula;
      const before = this.old.value(sheet, row, column);
      if (!agrees(calculate(formula.formula, formula, this.old, this.context), before)) return NO_RESULT;
      return resultOf(calculate(formula.formula, formula, this, this.context));
    } catch (problem) {
      if (problem instanceof Uncertain) return NO_RESULT;
      throw problem;
    } finally {
      this.running.delete(formula);
    }
  }
}

/** Formulas waiting for one another; deeper chains would fill the stack. */
const DEEPEST = 400;

function agrees(calculated: Scalar, stored: Scalar): boolean {
  if (typeof calculated === 'number' && typeof stored === 'number') {
    return Math.abs(calculated - stored) <= 1e-9 * Math.max(1, Math.abs(stored));
  }
  if (calculated instanceof ErrorValue && stored instanceof ErrorValue) return calculated.code === stored.code;
  return calculated === stored;
}

function scalarOf({ value, error }: Result): Scalar {
  if (error !== null) return new ErrorValue(error);
  return value ?? uncertain();
}

function resultOf(value: Scalar): Result {
  if (value instanceof ErrorValue) return { value: null, error: value.code };
  return { value: value as CellValue, error: null };
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${row},${column}`;
}
