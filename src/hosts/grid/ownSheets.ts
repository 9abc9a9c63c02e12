/** Sheets of our own (核对意见, 绩衡设置): how they look in the grid, and what they say in the model's terms. */
import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { type Cell, type SheetCell, type SheetContent, type SheetSnapshot } from '../../core/model';
import { content as gridContent } from './book';
import type { Display } from './reading';

/**
 * A sheet for the grid, made from its content.
 * @example ownSheet('own-1', '核对意见', content).name // '核对意见'
 */
export function ownSheet(id: string, name: string, sheet: SheetContent): Partial<IWorksheetData> {
  const columnCount = Math.max(sheet.widths.length, ...sheet.rows.map((row) => row.length));
  const { frozenRows } = sheet;
  return {
    id,
    name,
    rowCount: sheet.rows.length + 40,
    columnCount: Math.max(columnCount + 4, 12),
    cellData: Object.fromEntries(
      sheet.rows.map((row, index) => [index, Object.fromEntries(row.map((cell, column) => [column, cellData(cell)]))]),
    ),
    rowData: Object.fromEntries(sheet.rows.map((row, index) => [index, { h: rowHeight(row, sheet.widths) }])),
    columnData: Object.fromEntries(
      sheet.widths.map((width, index) => [
        index,
        { w: width * 7 + 5, hd: sheet.hiddenColumns.includes(index + 1) ? 1 : 0 },
      ]),
    ),
    freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows > 0 ? frozenRows : -1, startColumn: -1 },
    showGridlines: 0,
  };
}

/** The same sheet as the model sees it: what reading it back gives as long as nobody types into it. */
export function ownSnapshot(name: string, sheet: SheetContent, display: Display): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    cells: sheet.rows.flatMap((row, index) =>
      row.flatMap((cell, column) => modelCell(cell, index + 1, column + 1, display)),
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: sheet.hiddenColumns,
    notes: [],
    listObjects: [],
  };
}

function modelCell({ value }: SheetCell, row: number, column: number, display: Display): Cell[] {
  return value === null || value === '' ? [] : [{ row, column, value, text: display(value, undefined) }];
}

function cellData({ value, style }: SheetCell): ICellData {
  return { ...(value === null || value === '' ? {} : gridContent({ value })), s: STYLES[style] };
}

/** Wrapped texts make their row taller, up to a few lines. */
function rowHeight(row: readonly SheetCell[], widths: readonly number[]): number {
  const lines = row.map(({ value, style }, column) => {
    if (typeof value !== 'string' || style === 'plain' || style === 'title') return 1;
    const width = [...value].reduce((sum, character) => sum + (character.codePointAt(0)! < 0x2000 ? 1 : 2), 0);
    return Math.ceil(width / (ROOM * Math.max(1, widths[column] ?? 10)));
  });
  return 20 * Math.min(MOST_LINES, Math.max(1, ...lines));
}

/** Lines break before a word or a punctuation mark, so that not all of their width is used. */
const ROOM = 0.9;
const MOST_LINES = 16;

const BASE: IStyleData = { vt: 1, fs: 11 };
const wrapped: IStyleData = { ...BASE, tb: 3 };
const STYLES: Readonly<Record<SheetCell['style'], IStyleData>> = {
  plain: BASE,
  wrapped,
  title: { ...BASE, bl: 1, fs: 14 },
  header: { ...wrapped, bl: 1, bg: { rgb: '#DDEBF7' } },
  link: { ...wrapped, cl: { rgb: '#0563C1' }, ul: { s: 1 } },
  error: { ...wrapped, bg: { rgb: '#FFC7CE' } },
  warning: { ...wrapped, bg: { rgb: '#FFEB9C' } },
  info: wrapped,
};
