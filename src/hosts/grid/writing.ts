/** Changes to cells of the grid: what is to become of each, and how it was before. */
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../core/model';
import { content } from './book';
import type { Guard } from './guard';

/** A change of one cell; what is not named stays. */
export interface CellChange {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly content?: { readonly value: CellValue; readonly formula: string | null };
  /** A number format code; null for General. */
  readonly format?: string | null;
  /** `#RRGGBB`; null for no fill. */
  readonly fill?: string | null;
}

/**
 * Carries out changes, those of one sheet at a stroke; together they are one step of the grid's own undo.
 * @example changeCells(api, guard, 'book-1', [{ sheetId: 'sheet-0', row: 4, column: 7, content: { value: 15, formula: null } }])
 */
export function changeCells(api: FUniver, guard: Guard, book: string, changes: readonly CellChange[]): void {
  const bySheet = new Map<string, Record<number, Record<number, ICellData>>>();
  for (const change of changes) {
    const matrix = bySheet.get(change.sheetId) ?? {};
    bySheet.set(change.sheetId, matrix);
    (matrix[change.row - 1] ??= {})[change.column - 1] = cellData(change);
  }
  const undoStep = `write-${(steps += 1)}`;
  for (const [sheetId, value] of bySheet) {
    const [first] = changes.filter((change) => change.sheetId === sheetId);
    guard.pass(() =>
      api.syncExecuteCommand('sheet.command.set-range-values', {
        unitId: book,
        subUnitId: sheetId,
        // The cells stand in the matrix; the command wants to hear of a range all the same.
        range: {
          startRow: first!.row - 1,
          endRow: first!.row - 1,
          startColumn: first!.column - 1,
          endColumn: first!.column - 1,
        },
        value,
        redoUndoId: undoStep,
      }),
    );
  }
}
let steps = 0;

function cellData({ content: wanted, format, fill }: CellChange): ICellData {
  const style: IStyleData = {
    ...(format === undefined ? {} : { n: format === null ? null : { pattern: format } }),
    ...(fill === undefined ? {} : { bg: fill === null ? null : { rgb: fill } }),
  };
  return {
    ...(wanted && {
      ...NOTHING,
      ...content({ value: wanted.value, ...(wanted.formula === null ? {} : { formula: wanted.formula }) }),
    }),
    ...(Object.keys(style).length > 0 ? { s: style } : {}),
  };
}

/** Everything a cell can hold, taken away: a value written over a formula must not leave the formula standing. */
const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** The fill of a style; null for none. */
export function fillOf(style: Nullable<IStyleData>): string | null {
  return style?.bg?.rgb?.toUpperCase() ?? null;
}

/** The number format of a style; null for General. */
export function formatOf(style: Nullable<IStyleData>): string | null {
  const pattern = style?.n?.pattern;
  return pattern === undefined || /^general$/i.test(pattern) ? null : pattern;
}
