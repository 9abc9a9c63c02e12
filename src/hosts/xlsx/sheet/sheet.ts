/** A worksheet part beside its cells: merges, columns, protection, and where new elements would go. */
import { type Area, parseArea, LAST_COLUMN } from '../../../core/model';
import { damaged } from '../failure';
import { XmlScanner } from '../xml/scanner';
import { isOn } from '../xml/text';
import { eachCell, type StoredCell, type StoredRow } from './cells';

export interface SheetFrame {
  readonly merges: readonly Area[];
  readonly hiddenColumns: readonly number[];
  /** What a protected sheet still allows; null where it is not protected. */
  readonly protection: Protection | null;
  /** Styles of whole columns, for cells that are not stored. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  /** The value of the `dimension` element: the area in use, as the writing program told it. */
  readonly dimension: { readonly from: number; readonly to: number } | null;
  /** From `<sheetData` to behind its end, and where rows may stand; null where the sheet has none. */
  readonly data: { readonly start: number; readonly end: number; readonly from: number; readonly to: number } | null;
  /** The relationship of the drawing that holds the boxes of notes. */
  readonly legacyDrawing: string | null;
}

export interface Protection {
  readonly allowsFormats: boolean;
  /** Whether notes may be edited. */
  readonly allowsObjects: boolean;
}

/** Goes through a worksheet part once: its cells on the way, the rest as the result. */
export function readSheetPart(
  xml: string,
  part: string,
  onRow: (row: StoredRow) => void,
  onCell: (cell: StoredCell) => void,
): SheetFrame {
  const merges: Area[] = [];
  const columns: Columns = { hidden: [], styles: [] };
  let protection: SheetFrame['protection'] = null;
  let dimension: SheetFrame['dimension'] = null;
  let data: SheetFrame['data'] = null;
  let legacyDrawing: string | null = null;
  const scanner = new XmlScanner(xml);
  if (scanner.next() === 'end') damaged(part);
  for (let tag = scanner.next(); tag !== 'close'; tag = scanner.next()) {
    if (tag === 'end') damaged(part);
    const { start, after: from } = scanner;
    if (scanner.is('sheetData')) {
      eachCell(scanner, part, onRow, onCell);
      data = { start, end: scanner.after, from, to: tag === 'open' ? scanner.start : from };
      continue;
    }
    if (scanner.is('cols')) eachElement(scanner, part, 'col', () => readColumns(scanner, columns));
    else if (scanner.is('mergeCells')) {
      eachElement(scanner, part, 'mergeCell', () => {
        const area = parseArea(scanner.attribute('ref') ?? '');
        if (area) merges.push(area);
      });
    } else {
      if (scanner.is('sheetProtection')) protection = readProtection(scanner);
      else if (scanner.is('dimension')) dimension = scanner.attributePlace('ref');
      else if (scanner.is('legacyDrawing')) legacyDrawing = scanner.attribute('id');
      scanner.skip();
    }
  }
  return {
    merges,
    hiddenColumns: columns.hidden,
    columnStyles: columns.styles,
    protection,
    dimension,
    data,
    legacyDrawing,
  };
}

function eachElement(scanner: XmlScanner, part: string, name: string, visit: () => void): void {
  if (scanner.tag !== 'open') return;
  for (let tag = scanner.next(); tag !== 'close'; tag = scanner.next()) {
    if (tag === 'end') damaged(part);
    if (scanner.is(name)) visit();
    scanner.skip();
  }
}

/** What a protected sheet forbids is written as 1; formats are forbidden, objects allowed unless told otherwise. */
function readProtection(scanner: XmlScanner): Protection | null {
  if (!isOn(scanner.attribute('sheet'))) return null;
  const formats = scanner.attribute('formatCells');
  return { allowsFormats: formats !== null && !isOn(formats), allowsObjects: !isOn(scanner.attribute('objects')) };
}

interface Columns {
  readonly hidden: number[];
  readonly styles: { first: number; last: number; style: number }[];
}

/** A column of no width is as invisible as a hidden one. */
function readColumns(scanner: XmlScanner, columns: Columns): void {
  const first = Math.max(1, Number(scanner.attribute('min') ?? 1));
  const last = Math.min(LAST_COLUMN, Number(scanner.attribute('max') ?? first));
  const style = scanner.attribute('style');
  if (style !== null) columns.styles.push({ first, last, style: Number(style) });
  const width = scanner.attribute('width');
  if (!isOn(scanner.attribute('hidden')) && (width === null || Number(width) > 0)) return;
  for (let column = first; column <= last; column++) columns.hidden.push(column);
}
