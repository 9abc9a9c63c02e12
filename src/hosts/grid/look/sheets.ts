/** How one sheet looks: sizes, what is hidden or frozen, and the format of every cell, also of empty ones. */
import { parseCellName } from '../../../core/model';
import { XmlScanner } from '../../xlsx/xml/scanner';
import type { Colours } from './colours';
import type { Font } from './styles';
import { flagAttribute, numberAttribute } from './attributes';

/** Rows and columns count from 1, sizes are in pixels. */
export interface SheetLook {
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly columns: readonly ColumnLook[];
  readonly rows: ReadonlyMap<number, RowLook>;
  /** Index of the format by column, by row. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly zoom: number;
  readonly tabColour: string | null;
}

export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly format: number | null;
}

export interface RowLook {
  readonly height: number | null;
  readonly hidden: boolean;
  readonly format: number | null;
}

/**
 * Reads one worksheet part.
 * @example readSheetLook(sheetXml, { name: '宋体', size: 11 }, colours).columns[0] // { first: 1, last: 1, width: 120, … }
 */
export function readSheetLook(xml: string, font: Font, colours: Colours): SheetLook {
  const columns: ColumnLook[] = [];
  const rows = new Map<number, RowLook>();
  const cells = new Map<number, Map<number, number>>();
  const sheet = {
    columnWidth: 0,
    rowHeight: 0,
    rows: 0,
    columns: 0,
    gridLines: true,
    zoom: 1,
    tabColour: null as string | null,
  };
  const digit = digitWidth(font);
  let row = 0;
  let column = 0;
  let rowCells = new Map<number, number>();

  const tag = new XmlScanner(xml);
  for (let kind = tag.next(); kind !== 'end'; kind = tag.next()) {
    if (kind === 'close') continue;
    if (tag.is('c')) {
      column = parseCellName(tag.attribute('r') ?? '')?.column ?? column + 1;
      const format = numberAttribute(tag, 's');
      if (format !== undefined) rowCells.set(column, format);
    } else if (tag.is('row')) {
      row = numberAttribute(tag, 'r') ?? row + 1;
      column = 0;
      rowCells = new Map();
      cells.set(row, rowCells);
      const look = rowLook(tag);
      if (look) rows.set(row, look);
    } else if (tag.is('col')) {
      columns.push(columnLook(tag, digit));
    } else if (tag.is('sheetFormatPr')) {
      const width = numberAttribute(tag, 'defaultColWidth');
      sheet.columnWidth = width === undefined ? 0 : columnPixels(width, digit);
      sheet.rowHeight = pixels(numberAttribute(tag, 'defaultRowHeight') ?? 0);
    } else if (tag.is('sheetView')) {
      sheet.gridLines = flagAttribute(tag, 'showGridLines') ?? true;
      sheet.zoom = (numberAttribute(tag, 'zoomScale') ?? 100) / 100;
    } else if (tag.is('pane') && (tag.attribute('state') ?? 'split').startsWith('frozen')) {
      sheet.rows = numberAttribute(tag, 'ySplit') ?? 0;
      sheet.columns = numberAttribute(tag, 'xSplit') ?? 0;
    } else if (tag.is('tabColor')) {
      sheet.tabColour = colours(tag) ?? null;
    }
  }

  return {
    columnWidth: sheet.columnWidth || digit * DEFAULT_CHARACTERS + PADDING,
    rowHeight: sheet.rowHeight || pixels(font.size * LINE_SPACING),
    columns,
    rows,
    cells,
    frozen: { rows: sheet.rows, columns: sheet.columns },
    gridLines: sheet.gridLines,
    zoom: sheet.zoom,
    tabColour: sheet.tabColour,
  };
}

function rowLook(tag: XmlScanner): RowLook | null {
  const height = numberAttribute(tag, 'ht');
  const hidden = flagAttribute(tag, 'hidden') ?? false;
  const format = flagAttribute(tag, 'customFormat') ? numberAttribute(tag, 's') : undefined;
  if (height === undefined && !hidden && format === undefined) return null;
  return { height: height === undefined ? null : pixels(height), hidden, format: format ?? null };
}

function columnLook(tag: XmlScanner, digit: number): ColumnLook {
  const first = numberAttribute(tag, 'min') ?? 1;
  const width = numberAttribute(tag, 'width');
  return {
    first,
    last: numberAttribute(tag, 'max') ?? first,
    width: width === undefined ? null : columnPixels(width, digit),
    hidden: flagAttribute(tag, 'hidden') ?? false,
    format: numberAttribute(tag, 'style') ?? null,
  };
}

/** Widths in the file count digits of the book's font, padding included (ECMA-376 18.3.1.13). */
function columnPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}
const DEFAULT_CHARACTERS = 8;
const PADDING = 8;

/** The width of a digit in pixels: half an em in Chinese fonts, a little more in Western ones. */
function digitWidth({ name, size }: Font): number {
  const em = (size * 4) / 3;
  return CHINESE_FONT.test(name) ? Math.ceil(em / 2) : Math.round(em * 0.51);
}
const CHINESE_FONT = /[^\x20-\x7e]|^(simsun|simhei|fangsong|kaiti|dengxian|microsoft yahei)/i;

/** Points to pixels at 96 dots an inch. */
function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}
const LINE_SPACING = 1.25;
