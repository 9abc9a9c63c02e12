/** One worksheet: its cells, merged areas, hidden rows and columns, protection. */
import { clearContent, hasContent, newCell, EMPTY_CELL, type CellData, type Scalar } from './cell';
import { intersection, isInside, LAST_COLUMN, LAST_ROW, type Box } from './box';
import { enter } from './entry';
import { HostError } from './error';

export interface Protection {
  readonly allowFormatCells: boolean;
  readonly allowEditObjects: boolean;
}

export class Sheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  protection: Protection | null = null;
  readonly merges: Box[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Widths in points by column. */
  readonly widths = new Map<number, number>();
  readonly tables: { name: string; box: Box }[] = [];
  frozenRows = 0;
  private readonly rows = new Map<number, Map<number, CellData>>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The cell at a place counted from 0; an empty one, not kept, where nothing was set. */
  cell(row: number, column: number): Readonly<CellData> {
    return this.rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  /** The same, kept so that it can be changed. */
  keep(row: number, column: number): CellData {
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = new Map()));
    let cell = line.get(column);
    if (!cell) line.set(column, (cell = newCell()));
    return cell;
  }

  /** All kept cells, in order. */
  *cells(): Generator<readonly [row: number, column: number, cell: CellData]> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const line = this.rows.get(row)!;
      for (const column of [...line.keys()].sort((a, b) => a - b)) yield [row, column, line.get(column)!];
    }
  }

  /** The area in use; null where the sheet is empty. Cells that are only formatted count unless `valuesOnly`. */
  used(valuesOnly: boolean): Box | null {
    let top = LAST_ROW;
    let left = LAST_COLUMN;
    let bottom = -1;
    let right = -1;
    const take = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    for (const [row, line] of this.rows) {
      for (const [column, cell] of line) if (!valuesOnly || hasContent(cell)) take(row, column);
    }
    if (!valuesOnly) {
      for (const box of this.merges) {
        take(box.top, box.left);
        take(box.top + box.rows - 1, box.left + box.columns - 1);
      }
    }
    return bottom < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** The merged area that covers a cell other than its first; what is set there is lost. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some((box) => isInside(box, row, column) && (row !== box.top || column !== box.left));
  }

  merge(box: Box): void {
    this.merges.push(box);
    for (let row = box.top; row < box.top + box.rows; row++) {
      for (let column = box.left; column < box.left + box.columns; column++) {
        if (row !== box.top || column !== box.left) clearContent(this.keep(row, column));
      }
    }
  }

  mergesIn(box: Box): Box[] {
    return this.merges.filter((merge) => intersection(merge, box) !== null);
  }

  /** Fails where protection forbids changing the content of a cell. */
  refuseContent(row: number, column: number): void {
    if (this.protection && this.cell(row, column).locked) throw HostError.accessDenied();
  }

  refuseFormats(): void {
    if (this.protection && !this.protection.allowFormatCells) throw HostError.accessDenied();
  }

  refuseObjects(): void {
    if (this.protection && !this.protection.allowEditObjects) throw HostError.accessDenied();
  }

  /** Puts an entry into a cell as if typed; nothing happens where a merged area covers it. */
  enter(row: number, column: number, entry: Scalar): void {
    if (!this.isCovered(row, column)) enter(this.keep(row, column), entry);
  }

  /** Inserts empty rows above a row counted from 0; formulas are left as they are. */
  insertRows(at: number, count: number): void {
    const moved = [...this.rows].filter(([row]) => row >= at);
    for (const [row] of moved) this.rows.delete(row);
    for (const [row, line] of moved) this.rows.set(row + count, line);
    this.merges.splice(0, this.merges.length, ...this.merges.map((box) => movedDown(box, at, count)));
  }
}

/** Where a box comes to lie after rows were inserted. */
export function movedDown(box: Box, at: number, count: number): Box {
  if (box.top >= at) return { ...box, top: box.top + count };
  return box.top + box.rows > at ? { ...box, rows: box.rows + count } : box;
}
