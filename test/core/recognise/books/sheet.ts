/**
 * Sheets written as they look: rows of cells, `'<'` merged into the cell on its left, `'^'` into the cell above,
 * `null` empty. What recognition should read in them stands beside them in the same short form.
 */
import type { Area, Cell, ColumnRole, SheetSnapshot, Snapshot, TableKind } from '../../../../src/core/model';

/** A number with a number format that shows it otherwise, or text and number side by side. */
export interface Shown {
  readonly value: number;
  readonly text: string;
}
export type Written = string | number | Shown | null;

/** @example shown(6036, '6036家') */
export function shown(value: number, text: string): Shown {
  return { value, text };
}

/** @example percent(0.12) // shows 12% */
export function percent(value: number, decimals = 0): Shown {
  return { value, text: `${(value * 100).toFixed(decimals)}%` };
}

export interface SheetOptions {
  /** Where the first cell stands; `A1` unless told. */
  readonly row?: number;
  readonly column?: number;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly listObject?: Area;
  readonly visibility?: SheetSnapshot['visibility'];
}

export function sheet(name: string, rows: readonly (readonly Written[])[], options: SheetOptions = {}): SheetSnapshot {
  const { row: top = 1, column: left = 1 } = options;
  const cells: Cell[] = [];
  const owner = new Map<string, Area>();
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  rows.forEach((written, y) => {
    written.forEach((content, x) => {
      const row = top + y;
      const column = left + x;
      if (content === '<' || content === '^') {
        const from = content === '<' ? owner.get(`${row} ${column - 1}`) : owner.get(`${row - 1} ${column}`);
        if (!from) throw new Error(`${name}: nothing to merge into at row ${row}, column ${column}`);
        const area = from as { top: number; left: number; bottom: number; right: number };
        area.bottom = Math.max(area.bottom, row);
        area.right = Math.max(area.right, column);
        owner.set(`${row} ${column}`, area);
        return;
      }
      const area = { top: row, left: column, bottom: row, right: column };
      areas.push(area);
      owner.set(`${row} ${column}`, area);
      if (content !== null) cells.push({ row, column, ...contentOf(content) });
    });
  });
  return {
    name,
    visibility: options.visibility ?? 'visible',
    isProtected: false,
    cells,
    merges: areas.filter((area) => area.top !== area.bottom || area.left !== area.right),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
    notes: [],
    listObjects: options.listObject ? [{ name: 'Table1', area: options.listObject }] : [],
  };
}

function contentOf(content: string | number | Shown): Pick<Cell, 'value' | 'text'> {
  if (typeof content === 'object') return content;
  return { value: content, text: String(content) };
}

export function book(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { workbook: 'book.xlsx', sheets, ownMarks: [] };
}

/** `row path weight score target actual`, the last ones left out where null; the path's levels divided by ` / `. */
export interface ExpectedIndicator {
  readonly row: number;
  readonly path: string;
  readonly weight?: string;
  readonly score?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly rule?: string;
}
export interface ExpectedTotal {
  readonly row: number;
  readonly label: string;
  readonly scope?: string;
  readonly weight?: string;
  readonly score?: string;
}
export interface ExpectedTable {
  readonly sheet?: string;
  readonly range: string;
  readonly headerRows: readonly number[];
  readonly kind: TableKind;
  readonly unit?: string;
  /** Roles from the left side of the range, `-` for none, divided by blanks. */
  readonly roles: string;
  readonly indicators?: readonly ExpectedIndicator[];
  readonly totals?: readonly ExpectedTotal[];
}

/** A book with all the tables that should be found in it. */
export interface Fixture {
  readonly name: string;
  /** Which layout of issue and guide it stands for. */
  readonly about: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly ExpectedTable[];
}

function isTold<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** Indicators in short: row, path, then weight and score, then target and actual, null where empty. */
export function rows(
  ...list: readonly (readonly [number, string, ...(number | string | null)[]])[]
): ExpectedIndicator[] {
  return list.map(([row, path, weight, score, target, actual]) => ({
    row,
    path,
    ...(isTold(weight) && { weight: String(weight) }),
    ...(isTold(score) && { score: String(score) }),
    ...(isTold(target) && { target: String(target) }),
    ...(isTold(actual) && { actual: String(actual) }),
  }));
}

/** Totals in short: row, label, scope, weight, score. */
export function sums(
  ...list: readonly (readonly [number, string, string, (number | null)?, (number | null)?])[]
): ExpectedTotal[] {
  return list.map(([row, label, scope, weight, score]) => ({
    row,
    label,
    scope,
    ...(isTold(weight) && { weight: String(weight) }),
    ...(isTold(score) && { score: String(score) }),
  }));
}

export type { ColumnRole };
