/** Finding a cell of a snapshot by its address, and the cell that stands for a merged one. */
import type { Area, Cell, CellAddress, SheetSnapshot, Snapshot } from './snapshot';

/** Looks up cells of one snapshot; an index per sheet is made when the sheet is first asked for. */
export class CellLookup {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly indexes = new Map<string, RowIndex>();

  constructor(snapshot: Snapshot) {
    this.sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  }

  sheet(name: string): SheetSnapshot | undefined {
    return this.sheets.get(name);
  }

  /** The cell at an address; undefined where it is empty or there is no such sheet. */
  at({ sheet, row, column }: CellAddress): Cell | undefined {
    let index = this.indexes.get(sheet);
    if (!index) this.indexes.set(sheet, (index = new RowIndex(this.sheets.get(sheet)?.cells ?? [])));
    return index.at(row, column);
  }
}

/** Where the cells of each row begin: far less to build and to keep than an entry per cell. */
class RowIndex {
  private readonly cells: readonly Cell[];
  /** By row, the place of its first cell. */
  private readonly starts = new Map<number, number>();

  constructor(cells: readonly Cell[]) {
    this.cells = inOrder(cells) ? cells : [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
    let last = 0;
    this.cells.forEach(({ row }, at) => {
      if (row !== last) this.starts.set((last = row), at);
    });
  }

  at(row: number, column: number): Cell | undefined {
    const { cells } = this;
    const start = this.starts.get(row);
    if (start === undefined) return undefined;
    let low: number = start;
    // The cells of a row stand one behind the other, each in a column of its own: at most so many lie in between.
    let high = Math.min(cells.length - 1, low + column - cells[low]!.column);
    while (low <= high) {
      const middle = (low + high) >> 1;
      const cell = cells[middle]!;
      if (cell.row === row && cell.column === column) return cell;
      if (cell.row > row || cell.column > column) high = middle - 1;
      else low = middle + 1;
    }
    return undefined;
  }
}

/** A snapshot's cells are in order; what was put together by hand need not be. */
function inOrder(cells: readonly Cell[]): boolean {
  return cells.every((cell, at) => {
    const before = cells[at - 1];
    return !before || before.row < cell.row || (before.row === cell.row && before.column < cell.column);
  });
}

/** The lookup of a snapshot; made once however many rooms ask, as a snapshot never changes. */
export function lookupOf(snapshot: Snapshot): CellLookup {
  let lookup = LOOKUPS.get(snapshot);
  if (!lookup) LOOKUPS.set(snapshot, (lookup = new CellLookup(snapshot)));
  return lookup;
}

const LOOKUPS = new WeakMap<Snapshot, CellLookup>();

/** @example inArea({ top: 1, left: 1, bottom: 2, right: 2 }, 2, 3) // false */
export function inArea(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** One key for a row of a table, by the table's id. @example rowKey('t1', 5) // 't1!5' */
export function rowKey(table: string, row: number): string {
  return `${table}!${row}`;
}
