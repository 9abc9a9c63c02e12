/** Values by cell, without a text key per cell. */
import type { CellAddress } from '../../model';

export class CellMap<T> {
  private readonly sheets = new Map<string, Map<number, T>>();

  get({ sheet, row, column }: CellAddress): T | undefined {
    return this.sheets.get(sheet)?.get(row * COLUMNS + column);
  }

  set({ sheet, row, column }: CellAddress, value: T): void {
    let cells = this.sheets.get(sheet);
    if (!cells) this.sheets.set(sheet, (cells = new Map()));
    cells.set(row * COLUMNS + column, value);
  }

  *values(): Generator<T> {
    for (const cells of this.sheets.values()) yield* cells.values();
  }
}

/** More than the 16,384 columns a sheet can have, so that row and column make one key. */
const COLUMNS = 32_768;
