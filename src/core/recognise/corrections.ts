/**
 * A person's corrections, found again by the words of a table rather than by its address: rows may have been inserted
 * and sheets renamed since.
 */
import {
  type Area,
  type ChosenWeighting,
  type ColumnRole,
  type Correction,
  type SheetSnapshot,
  type Table,
  type TableKind,
  type WeightingChoice,
} from '../model';
import type { Grid } from './grid';
import { cellsIn } from './header';

/** What was corrected about one table. */
export interface TableCorrections {
  /** By column of the sheet. */
  readonly roles: ReadonlyMap<number, ColumnRole | 'none'>;
  readonly kind: TableKind | null;
  readonly weighting: ChosenWeighting | null;
  /** The person says that this is no table. */
  readonly isNone: boolean;
}

type AreaCorrection = Extract<Correction, { kind: 'area' }>;
type KeyedCorrection = Exclude<Correction, { kind: 'area' }>;

export class Corrections {
  private readonly keyed: readonly KeyedCorrection[];
  private readonly areas: readonly AreaCorrection[];
  private readonly sheets: ReadonlySet<string>;

  constructor(
    corrections: readonly Correction[],
    private readonly weightings: readonly WeightingChoice[],
    sheets: readonly SheetSnapshot[],
  ) {
    this.keyed = corrections.filter((each): each is KeyedCorrection => each.kind !== 'area');
    this.areas = corrections.filter((each): each is AreaCorrection => each.kind === 'area');
    this.sheets = new Set(sheets.map(({ name }) => name));
  }

  /** Areas that a person set on a sheet, moved along with the rows they began with; null entries can't be found again. */
  areasOn(grid: Grid): Area[] {
    const { name } = grid.sheet;
    return this.areas.flatMap((correction) => {
      if (this.isAbout(correction.sheet, name)) return foundAgain(grid, correction, correction.sheet !== name) ?? [];
      return [];
    });
  }

  /** What was corrected about a table; null where nothing was. */
  of({ sheet, columns }: Pick<Table, 'sheet' | 'columns'>): TableCorrections | null {
    const roles = new Map<number, ColumnRole | 'none'>();
    let kind: TableKind | null = null;
    let isNone = false;
    let isAny = false;
    const headers = columns.map(({ header }) => header);
    for (const correction of this.keyed) {
      if (!this.isAbout(correction.sheet, sheet) || !isSameTable(correction.headers, headers)) continue;
      if (correction.kind === 'kind') {
        kind = correction.tableKind === 'none' ? null : correction.tableKind;
        isNone = correction.tableKind === 'none';
        isAny = true;
        continue;
      }
      const column = columnOf(correction, columns);
      if (column === null) continue;
      roles.set(column, correction.role);
      isAny = true;
    }
    const isAbout = (choice: WeightingChoice) =>
      this.isAbout(choice.sheet, sheet) && isSameTable(choice.headers, headers);
    const weighting = this.weightings.filter(isAbout).at(-1)?.weighting ?? null;
    return isAny || weighting !== null ? { roles, kind, weighting, isNone } : null;
  }

  /** A sheet is known by its name; where the name is gone, any sheet may be the renamed one. */
  private isAbout(corrected: string, sheet: string): boolean {
    return corrected === sheet || !this.sheets.has(corrected);
  }
}

/** Most headers of the one stand in the other in the same order: columns may have been added or taken away. */
function isSameTable(corrected: readonly string[], headers: readonly string[]): boolean {
  let at = 0;
  let found = 0;
  for (const header of corrected) {
    const next = headers.indexOf(header, at);
    if (next < 0) continue;
    found += 1;
    at = next + 1;
  }
  return found > 0 && found >= Math.max(corrected.length, headers.length) * 0.6;
}

/** The column with the corrected header, the nearest one of several. */
function columnOf(correction: Extract<Correction, { kind: 'column' }>, columns: Table['columns']): number | null {
  const same = columns.filter(({ header }) => header === correction.header);
  const distance = (column: number): number => Math.abs(column - correction.column);
  const nearest = [...same].sort((a, b) => distance(a.column) - distance(b.column))[0];
  return nearest?.column ?? null;
}

/** The area as it was, or moved to where its first row's texts stand now. */
function foundAgain(grid: Grid, { area, headers, last }: AreaCorrection, isRenamed: boolean): Area | null {
  const first = textsAt(grid, grid.usedAt(area.top), area);
  if (headers === undefined) return isRenamed ? null : area;
  const isHere = grid.rows[grid.usedAt(area.top)] === area.top && sharedTexts(headers, first) >= headers.length * 0.8;
  const top = isHere ? area.top : nearestRow(grid, headers, area.top);
  if (top === null) return null;
  const left = columnOfText(grid, top, headers[0]!) ?? area.left;
  const bottom = area.bottom + top - area.top;
  return {
    top,
    left,
    right: area.right + left - area.left,
    bottom: last === undefined ? bottom : bottomAt(grid, last, top, bottom),
  };
}

function textsAt(grid: Grid, used: number, { left, right }: { left: number; right: number }): string[] {
  return used < grid.rows.length ? cellsIn(grid, used, { left, right }).map(({ text }) => compact(text)) : [];
}

function sharedTexts(wanted: readonly string[], texts: readonly string[]): number {
  return wanted.filter((text) => texts.includes(text)).length;
}

function nearestRow(grid: Grid, headers: readonly string[], near: number): number | null {
  let best: number | null = null;
  for (let used = 0; used < grid.rows.length; used++) {
    const texts = textsAt(grid, used, { left: 1, right: Infinity });
    if (sharedTexts(headers, texts) < headers.length * 0.8) continue;
    const row = grid.rows[used]!;
    if (best === null || Math.abs(row - near) < Math.abs(best - near)) best = row;
  }
  return best;
}

function columnOfText(grid: Grid, row: number, text: string): number | null {
  const cells = cellsIn(grid, grid.usedAt(row), { left: 1, right: Infinity });
  return cells.find((cell) => compact(cell.text) === text)?.column ?? null;
}

/** The row below the top whose first text is the one that ended the area, nearest to where it would stand. */
function bottomAt(grid: Grid, last: string, top: number, expected: number): number {
  let best: number | null = null;
  for (let used = grid.usedAt(top + 1); used < grid.rows.length; used++) {
    const row = grid.rows[used]!;
    const isLast = cellsIn(grid, used, { left: 1, right: Infinity }).some(({ text }) => compact(text) === last);
    if (isLast && (best === null || Math.abs(row - expected) < Math.abs(best - expected))) best = row;
  }
  return best ?? expected;
}

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}

/**
 * A correction of a table's area that is found again after rows were inserted: it remembers the texts of the first row
 * and the first text of the last one.
 * @example areaCorrection(sheet, { top: 3, left: 1, bottom: 20, right: 7 })
 */
export function areaCorrection(sheet: SheetSnapshot, area: Area): AreaCorrection {
  const inRow = (row: number): string[] =>
    sheet.cells
      .filter(
        (cell) =>
          cell.row === row && cell.column >= area.left && cell.column <= area.right && compact(cell.text) !== '',
      )
      .map((cell) => compact(cell.text));
  const headers = inRow(area.top);
  const [last] = inRow(area.bottom);
  return {
    kind: 'area',
    sheet: sheet.name,
    area,
    ...(headers.length > 0 && { headers }),
    ...(last !== undefined && { last }),
  };
}
