/** From the grid back to the model: what the file has, except where the grid holds something else now. */
import type { ICellData, Nullable } from '@univerjs/core';
import type { Cell, Note, SheetSnapshot } from '../../core/model';
import { cellReader, type CellReader, type GridSheet } from './contents';
import { place, type KnownSheet } from './known';
import type { FUniver } from '@univerjs/core/lib/facade';

/** Shows a value under a number format, as the .xlsx host does. */
export type Display = (value: string | number | boolean, format: string | undefined) => string;

/**
 * The sheet as it is now. Cells that hold what the file has are the file's own, untouched by what the grid makes of them.
 * @example readSheet(api, sheet, known, display, notes).cells.find(({ row }) => row === 4)
 */
export function readSheet(
  api: FUniver,
  sheet: GridSheet,
  known: KnownSheet,
  display: Display,
  notes: readonly Note[],
): SheetSnapshot {
  const reader = cellReader(api, sheet);
  const cells: Cell[] = [];
  sheet.getCellMatrix().forValue((row, column, data) => {
    const cell = cellNow(reader, data, known.cells.get(place(row + 1, column + 1)), row + 1, column + 1, display);
    if (cell) cells.push(cell);
  });
  return { ...known.base, cells, notes };
}

/** A cell as it is now; null where it is empty. */
export function cellNow(
  reader: CellReader,
  data: Nullable<ICellData>,
  base: Cell | undefined,
  row: number,
  column: number,
  display: Display,
): Cell | null {
  const { value, formula, error } = reader.content(data, row, column);
  if (value === null && error === null && formula === null) return null;
  const format = reader.style(data)?.n?.pattern;
  if (base && sameContent(base, { value, formula, error }) && format === base.format) return base;
  return {
    row,
    column,
    value,
    text: error ?? (value === null ? '' : display(value, format)),
    ...(format === undefined || /^general$/i.test(format) ? {} : { format }),
    ...(formula === null ? {} : { formula }),
    ...(error === null ? {} : { error }),
  };
}

/** Whether the grid holds what the file has. */
export function sameContent(
  base: Pick<Cell, 'value' | 'formula' | 'error'>,
  now: { readonly value: Cell['value']; readonly formula: string | null; readonly error: string | null },
): boolean {
  return base.value === now.value && (base.error ?? null) === now.error && (base.formula ?? null) === now.formula;
}
