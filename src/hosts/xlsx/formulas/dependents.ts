/** Which formulas must be calculated again when cells change: those that refer to them, and so on from formula to formula. */
import type { Area } from '../../../core/model';
import type { References, SheetArea } from './references';

/** A formula in its place. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The cells its result fills: its own, or those of its array or data table. */
  readonly area: Area;
  readonly references: References;
}

/** Areas up to this size are noted cell by cell, larger ones are compared one after another. */
const SMALL = 64;

interface Reference {
  readonly area: Area;
  readonly formula: FormulaCell;
}

export class DependencyGraph {
  private readonly bySheet = new Map<
    string,
    { readonly cells: Map<number, FormulaCell[]>; readonly areas: Reference[] }
  >();
  private readonly open: FormulaCell[] = [];

  constructor(formulas: Iterable<FormulaCell>) {
    for (const formula of formulas) {
      if (formula.references.isOpen) this.open.push(formula);
      for (const { sheet, area } of formula.references.areas) this.note(sheet, area, formula);
    }
  }

  /**
   * All formulas that depend on the changed areas, directly or through others; with `reachesOpen` also those that may
   * refer to anything.
   */
  dependents(changed: readonly SheetArea[], reachesOpen: boolean): Set<FormulaCell> {
    const open = reachesOpen ? this.open : [];
    const found = new Set<FormulaCell>(open);
    const waiting: SheetArea[] = [...changed, ...open];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const formula of this.referringTo(next)) {
        if (found.has(formula)) continue;
        found.add(formula);
        waiting.push(formula);
      }
    }
    return found;
  }

  private note(sheet: string, area: Area, formula: FormulaCell): void {
    const key = sheet.toLowerCase();
    const noted = this.bySheet.get(key) ?? { cells: new Map<number, FormulaCell[]>(), areas: [] };
    this.bySheet.set(key, noted);
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > SMALL) {
      noted.areas.push({ area, formula });
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const list = noted.cells.get(cellKey(row, column));
        if (list) list.push(formula);
        else noted.cells.set(cellKey(row, column), [formula]);
      }
    }
  }

  private *referringTo({ sheet, area }: SheetArea): Generator<FormulaCell> {
    const noted = this.bySheet.get(sheet.toLowerCase());
    if (!noted) return;
    for (const reference of noted.areas) if (overlaps(reference.area, area)) yield reference.formula;
    const isSmall = (area.bottom - area.top + 1) * (area.right - area.left + 1) <= SMALL;
    if (!isSmall) {
      for (const [key, formulas] of noted.cells) {
        const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
        if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) yield* formulas;
      }
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) yield* noted.cells.get(cellKey(row, column)) ?? [];
    }
  }
}

/** More than the columns of a sheet, so that row and column make one key. */
const COLUMNS = 32_768;

function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
