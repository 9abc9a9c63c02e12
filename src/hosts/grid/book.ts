/** A workbook in the grid's own terms, made from what the file holds (the snapshot) and how it looks. */
import type {
  ICellData,
  IColumnData,
  IRange,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import { areaText, type Area, type Cell, type SheetSnapshot, type Snapshot } from '../../core/model';
import type { FileFacts } from './facts';
import { fittedHeights, type TextFrame } from './heights';
import type { BookLook, SheetLook } from './look';

/** The kinds of value the grid tells apart. */
export const TEXT = 1;
export const NUMBER = 2;
export const BOOLEAN = 3;

/**
 * The whole book, ready for the grid; `id` names it among the books that are open.
 * @example gridBook('book-1', snapshot, readLook(bytes), readFacts(bytes)).sheetOrder // ['sheet-0', 'sheet-1']
 */
export function gridBook(id: string, snapshot: Snapshot, look: BookLook, facts: FileFacts): IWorkbookData {
  const ids = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, sheetId(index)]));
  const sheets = snapshot.sheets.map((sheet) => gridSheet(ids.get(sheet.name)!, sheet, look));
  return {
    id,
    name: snapshot.workbook,
    appVersion: '0.25.1',
    locale: 'zhCN' as LocaleType,
    styles: Object.fromEntries(look.formats.map(({ style }, index) => [styleId(index), style])),
    defaultStyle: defaultStyle(look),
    sheetOrder: [...ids.values()],
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names(look, ids)) },
      { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notes(facts, ids)) },
    ],
  };
}

/** Sheets are known to the grid by their place in the file; those made later get ids of their own. */
export function sheetId(index: number): string {
  return `sheet-${index}`;
}

export function styleId(format: number): string {
  return `format-${format}`;
}

function defaultStyle({ formats, font }: BookLook): IStyleData {
  return { ...formats[0]?.style, ff: font.name, fs: font.size, vt: 3 };
}

function gridSheet(
  id: string,
  sheet: SheetSnapshot,
  book: BookLook,
): Partial<IWorksheetData> & { readonly id: string } {
  const look = book.sheets.get(sheet.name) ?? PLAIN;
  const extent = extentOf(sheet, look);
  const { rows, columns } = look.frozen;
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    ...extent,
    defaultColumnWidth: look.columnWidth,
    defaultRowHeight: look.rowHeight,
    mergeData: sheet.merges.map(gridRange),
    cellData: cellData(sheet.cells, look, extent),
    rowData: rowData(
      sheet,
      look,
      extent.rowCount,
      fittedHeights(sheet, look.rowHeight, frames(look, book), missingHeight(look)),
    ),
    columnData: columnData(sheet, look, extent.columnCount),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 },
    showGridlines: look.gridLines ? 1 : 0,
    zoomRatio: look.zoom,
    ...(look.tabColour === null ? {} : { tabColor: look.tabColour }),
  };
}

const PLAIN: SheetLook = {
  columnWidth: 72,
  rowHeight: 19,
  columns: [],
  rows: new Map(),
  cells: new Map(),
  frozen: { rows: 0, columns: 0 },
  gridLines: true,
  zoom: 1,
  tabColour: null,
};

interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Room to type beyond the content; formats on rows and columns far from it (whole columns, row 1,048,576) are not drawn. */
function extentOf(sheet: SheetSnapshot, look: SheetLook): Extent {
  let bottom = 0;
  let right = 0;
  for (const { row, column } of sheet.cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  for (const { bottom: row, right: column } of sheet.merges) {
    if (row <= bottom + FAR) bottom = Math.max(bottom, row);
    if (column <= right + FAR) right = Math.max(right, column);
  }
  for (const row of look.cells.keys()) if (row > bottom && row <= bottom + FAR) bottom = row;
  return { rowCount: Math.max(bottom + ROOM, 60), columnCount: Math.max(right + 4, 26) };
}
const FAR = 100;
const ROOM = 20;

function cellData(cells: readonly Cell[], look: SheetLook, extent: Extent): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  for (const [row, formats] of look.cells) {
    if (row > extent.rowCount) continue;
    for (const [column, format] of formats) {
      if (column <= extent.columnCount) (data[row - 1] ??= {})[column - 1] = { s: styleId(format) };
    }
  }
  for (const cell of cells) {
    const line = (data[cell.row - 1] ??= {});
    line[cell.column - 1] = { ...line[cell.column - 1], ...content(cell) };
  }
  return data;
}

/**
 * What a cell holds, in the grid's terms. A stored result is kept with its formula, so that the grid shows what the file
 * says until something it depends on changes.
 */
export function content(cell: Pick<Cell, 'value' | 'error' | 'formula'>): ICellData {
  const value = cell.error ?? cell.value;
  return {
    ...(value === null ? {} : typedValue(value)),
    ...(cell.formula === undefined ? {} : { f: `=${cell.formula}` }),
  };
}

function typedValue(value: string | number | boolean): ICellData {
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: TEXT };
}

/** Whether the file leaves the height of a row open. */
function missingHeight(look: SheetLook): (row: number) => boolean {
  return (row) => (look.rows.get(row)?.height ?? null) === null;
}

function frames(look: SheetLook, { formats }: BookLook): (cell: Cell) => TextFrame {
  const widths = new Map<number, number>();
  for (const { first, last, width } of look.columns) {
    for (let column = first; column <= Math.min(last, first + FAR); column += 1)
      widths.set(column, width ?? look.columnWidth);
  }
  return ({ row, column }) => ({
    style: formats[look.cells.get(row)?.get(column) ?? 0]?.style ?? {},
    width: widths.get(column) ?? look.columnWidth,
  });
}

function rowData(
  sheet: SheetSnapshot,
  look: SheetLook,
  rowCount: number,
  fitted: ReadonlyMap<number, number>,
): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  const set = (row: number, more: Partial<IRowData>) => {
    if (row <= rowCount) data[row - 1] = { ...data[row - 1], ...more };
  };
  for (const [row, height] of fitted) set(row, { h: height });
  for (const [row, { height, format }] of look.rows) {
    if (height !== null) set(row, { h: height });
    if (format !== null) set(row, { s: styleId(format) });
  }
  for (const row of sheet.hiddenRows) set(row, { hd: 1 });
  return data;
}

function columnData(sheet: SheetSnapshot, look: SheetLook, columnCount: number): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, format } of look.columns) {
    for (let column = first; column <= Math.min(last, columnCount); column += 1) {
      data[column - 1] = {
        ...(width === null ? {} : { w: width }),
        ...(format === null ? {} : { s: styleId(format) }),
      };
    }
  }
  for (const column of sheet.hiddenColumns) {
    if (column <= columnCount) data[column - 1] = { ...data[column - 1], hd: 1 };
  }
  return data;
}

/** The grid counts from 0. */
export function gridRange(area: Area): IRange {
  return { startRow: area.top - 1, endRow: area.bottom - 1, startColumn: area.left - 1, endColumn: area.right - 1 };
}

function names({ names: known }: BookLook, ids: ReadonlyMap<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    known.map(({ name, formula, sheet }, index) => {
      const id = `name-${index}`;
      return [
        id,
        { id, name, formulaOrRefString: formula, localSheetId: (sheet && ids.get(sheet)) ?? 'AllDefaultWorkbook' },
      ];
    }),
  );
}

function notes({ sheets }: FileFacts, ids: ReadonlyMap<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(sheets).flatMap(([name, sheet]) => {
      const rows: Record<number, Record<number, unknown>> = {};
      for (const { row, column, text, isThreaded } of sheet.notes) {
        if (!isThreaded) (rows[row - 1] ??= {})[column - 1] = gridNote(row, column, text);
      }
      return Object.keys(rows).length > 0 ? [[ids.get(name)!, rows] as const] : [];
    }),
  );
}

/** A note as the grid keeps it, large enough for its text. */
export function gridNote(row: number, column: number, text: string) {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 16)), 0);
  const id = areaText({ top: row, left: column, bottom: row, right: column });
  return {
    id,
    row: row - 1,
    col: column - 1,
    width: 220,
    height: Math.min(320, 40 + lines * 20),
    note: text,
    show: false,
  };
}
