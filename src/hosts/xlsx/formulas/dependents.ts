/** Which formulas must be calculated again when cells change: those that refer to them, and so on from formula to formula. */
import { type Area, areaText } from '../../../core/model';
import { columnOfKey, placeKey, rowOfKey } from '../sheet/place';
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

/** All formulas that refer to one large area; many share the same, such as a whole column. */
interface LargeArea {
  readonly area: Area;
  readonly formulas: FormulaCell[];
}

interface SheetReferences {
  readonly cells: Map<number, FormulaCell[]>;
  readonly areas: Map<string, LargeArea>;
}

export class DependencyGraph {
  private readonly bySheet = new Map<string, SheetReferences>();
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
    const exhausted = new Set<LargeArea>();
    const waiting: SheetArea[] = [...changed, ...open];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const formula of this.referringTo(next, exhausted)) {
        if (found.has(formula)) continue;
        found.add(formula);
        waiting.push(formula);
      }
    }
    return found;
  }

  private note(sheet: string, area: Area, formula: FormulaCell): void {
    const key = sheet.toLowerCase();
    const noted: SheetReferences = this.bySheet.get(key) ?? { cells: new Map(), areas: new Map() };
    this.bySheet.set(key, noted);
    if (!isSmall(area)) {
      const large = noted.areas.get(areaText(area)) ?? { area, formulas: [] };
      noted.areas.set(areaText(area), large);
      large.formulas.push(formula);
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const list = noted.cells.get(placeKey(row, column));
        if (list) list.push(formula);
        else noted.cells.set(placeKey(row, column), [formula]);
      }
    }
  }

  /** The formulas that refer to any cell of an area; a large area gives its formulas once. */
  private *referringTo({ sheet, area }: SheetArea, exhausted: Set<LargeArea>): Generator<FormulaCell> {
    const noted = this.bySheet.get(sheet.toLowerCase());
    if (!noted) return;
    for (const large of noted.areas.values()) {
      if (exhausted.has(large) || !overlaps(large.area, area)) continue;
      exhausted.add(large);
      yield* large.formulas;
    }
    if (!isSmall(area)) {
      for (const [key, formulas] of noted.cells) {
        const [row, column] = [rowOfKey(key), columnOfKey(key)];
        if (overlaps(area, { top: row, left: column, bottom: row, right: column })) yield* formulas;
      }
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) yield* noted.cells.get(placeKey(row, column)) ?? [];
    }
  }
}

function isSmall({ top, left, bottom, right }: Area): boolean {
  return (bottom - top + 1) * (right - left + 1) <= SMALL;
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
