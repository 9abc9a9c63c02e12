/** Where formulas find the values of cells: as the file stores them, and as they will be after the patch. */
import { type Area, type CellAddress, type CellValue, inArea } from '../../../core/model';
import { calculate, type CellSource } from '../formulas/calculate';
import type { FormulaCell } from '../formulas/dependents';
import type { ReferenceContext, SheetArea } from '../formulas/references';
import { ErrorValue, type Scalar, Uncertain, uncertain } from '../formulas/values';
import { placeKey } from '../sheet/place';
import type { Result } from '../sheet/rewrite';
import type { EditedBook } from './editedBook';

/** A formula of the book; its text is null where it fills more than its cell or is calculated in another way. */
export interface BookFormula extends FormulaCell {
  readonly formula: string | null;
}

/** The result of one formula. */
export interface NewResult extends Result {
  readonly at: CellAddress;
}

export const NO_RESULT: Result = { value: null, error: null };

/** Cells read in all before the rest is left to the program that opens the book: about a second's work. */
const MOST_READS = 50_000_000;

/** Cells as they were stored before the patch. */
export class StoredValues implements CellSource {
  private readonly scalars = new Map<string, Map<number, Scalar>>();
  private readonly ranges = new Map<string, readonly Scalar[]>();
  private readsLeft = MOST_READS;

  constructor(protected readonly book: EditedBook) {}

  value(sheet: string, row: number, column: number): Scalar {
    if (--this.readsLeft < 0) return uncertain();
    let known = this.scalars.get(sheet);
    if (!known) {
      known = new Map();
      this.scalars.set(sheet, known);
    }
    const key = placeKey(row, column);
    let value = known.get(key);
    if (value === undefined) {
      value = this.read(sheet, row, column);
      known.set(key, value);
    }
    return value;
  }

  filled({ sheet, area }: SheetArea): readonly Scalar[] {
    const key = `${sheet}!${area.top},${area.left},${area.bottom},${area.right}`;
    let values = this.ranges.get(key);
    if (!values) {
      values = [...this.readArea(sheet, area)];
      this.ranges.set(key, values);
    }
    this.readsLeft -= values.length;
    return this.readsLeft < 0 ? uncertain() : values;
  }

  lastRow(sheet: string): number {
    return (this.book.sheet(sheet) ?? uncertain()).document.lastRow;
  }

  protected read(sheet: string, row: number, column: number): Scalar {
    const { document } = this.book.sheet(sheet) ?? uncertain();
    const cell = document.cell(row, column);
    if (!cell) return null;
    const { value, error } = document.heldBy(cell);
    if (error !== null) return new ErrorValue(error);
    return value === null && (cell.formula || document.blockAt(row, column)) ? uncertain() : value;
  }

  private *readArea(sheet: string, { top, left, bottom, right }: Area): Generator<Scalar> {
    for (let row = top, last = Math.min(bottom, this.lastRow(sheet)); row <= last; row++) {
      for (let column = left; column <= right; column++) {
        const value = this.value(sheet, row, column);
        if (value !== null) yield value;
      }
    }
  }
}

/** Cells as they will be: what is written, what is calculated anew, and what stays. */
export class NewValues extends StoredValues {
  private readonly stored: StoredValues;
  private readonly stale = new Map<string, Map<number, BookFormula>>();
  private readonly blocks: readonly BookFormula[];
  private readonly results = new Map<BookFormula, Result>();
  private readonly running = new Set<BookFormula>();

  constructor(
    book: EditedBook,
    stale: Iterable<BookFormula>,
    private readonly context: ReferenceContext,
    given: readonly NewResult[],
  ) {
    super(book);
    this.stored = new StoredValues(book);
    const blocks: BookFormula[] = [];
    for (const formula of stale) {
      if (!isOneCell(formula.area)) blocks.push(formula);
      const ofSheet = this.stale.get(formula.sheet) ?? new Map<number, BookFormula>();
      this.stale.set(formula.sheet, ofSheet.set(placeKey(formula.row, formula.column), formula));
    }
    this.blocks = blocks;
    for (const { at, value, error } of given) {
      const formula = this.stale.get(at.sheet)?.get(placeKey(at.row, at.column));
      if (formula) this.results.set(formula, { value, error });
    }
  }

  /** The result of a formula; none where it can't be told. */
  resultOf(formula: BookFormula): Result {
    let result = this.results.get(formula);
    if (!result) {
      result = this.calculated(formula);
      this.results.set(formula, result);
    }
    return result;
  }

  override lastRow(sheet: string): number {
    return Math.max(super.lastRow(sheet), this.book.sheet(sheet)!.lastChangedRow);
  }

  protected override read(sheet: string, row: number, column: number): Scalar {
    const stale = this.stale.get(sheet)?.get(placeKey(row, column));
    if (stale) return scalarOf(this.resultOf(stale));
    if (this.blocks.some((block) => block.sheet === sheet && inArea(block.area, row, column))) return uncertain();
    const { content } = this.book.change({ sheet, row, column });
    if (!content) return super.read(sheet, row, column);
    const { value } = content.result;
    return value === null && content.formula !== null ? uncertain() : value;
  }

  /**
   * Before a new result is believed, the same calculation over the stored values must give the stored result: then this
   * formula is one that is understood here as the program that stored it understands it.
   */
  private calculated(formula: BookFormula): Result {
    if (formula.formula === null || this.running.has(formula) || this.running.size > DEEPEST) return NO_RESULT;
    this.running.add(formula);
    try {
      const { sheet, row, column } = formula;
      const before = this.stored.value(sheet, row, column);
      if (!agrees(calculate(formula.formula, formula, this.stored, this.context), before)) return NO_RESULT;
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

export function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

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
