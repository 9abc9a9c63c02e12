/** Finding a cell of a snapshot by its address, and the cell that stands for a merged one. */
import type { Area, Cell, CellAddress, SheetSnapshot, Snapshot } from './snapshot';

/** More than the 16,384 columns a sheet can have, so that row and column make one key. */
const ROW_FACTOR = 16_384 * 2;

/** Looks up cells of one snapshot; an index per sheet is made when the sheet is first asked for. */
export class CellLookup {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly indexes = new Map<string, ReadonlyMap<number, Cell>>();

  constructor(snapshot: Snapshot) {
    this.sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  }

  sheet(name: string): SheetSnapshot | undefined {
    return this.sheets.get(name);
  }

  /** The cell at an address; undefined where it is empty or there is no such sheet. */
  at(address: CellAddress): Cell | undefined {
    return this.index(address.sheet).get(address.row * ROW_FACTOR + address.column);
  }

  private index(name: string): ReadonlyMap<number, Cell> {
    let index = this.indexes.get(name);
    if (!index) {
      const cells = this.sheets.get(name)?.cells ?? [];
      index = new Map(cells.map((cell) => [cell.row * ROW_FACTOR + cell.column, cell]));
      this.indexes.set(name, index);
    }
    return index;
  }
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
