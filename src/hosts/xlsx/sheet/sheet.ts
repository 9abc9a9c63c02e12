/** A worksheet part beside its cells: merges, hidden columns, protection, and what it leads to. */
import { type Area, parseArea } from '../../../core/model';
import { isOn } from '../book/workbook';
import { damaged } from '../failure';
import { LAST_COLUMN } from '../limits';
import { XmlScanner } from '../xml/scanner';
import { eachCell, type RowStart, type StoredCell } from './cells';

export interface SheetFrame {
  readonly merges: readonly Area[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
}

/** Goes through a worksheet part once: its cells on the way, the rest as the result. */
export function readSheetPart(
  xml: string,
  part: string,
  onRow: (row: RowStart) => void,
  onCell: (cell: StoredCell) => void,
): SheetFrame {
  const merges: Area[] = [];
  const hiddenColumns: number[] = [];
  let isProtected = false;
  const scanner = new XmlScanner(xml);
  if (scanner.next() === 'end') damaged(part);
  for (let tag = scanner.next(); tag !== 'close'; tag = scanner.next()) {
    if (tag === 'end') damaged(part);
    if (scanner.is('sheetData')) eachCell(scanner, part, onRow, onCell);
    else if (scanner.is('cols'))
      eachElement(scanner, part, 'col', () => hiddenColumns.push(...hiddenColumnsOf(scanner)));
    else if (scanner.is('mergeCells')) {
      eachElement(scanner, part, 'mergeCell', () => {
        const area = parseArea(scanner.attribute('ref') ?? '');
        if (area) merges.push(area);
      });
    } else if (scanner.is('sheetProtection')) {
      isProtected = isOn(scanner.attribute('sheet'));
      scanner.skip();
    } else scanner.skip();
  }
  return { merges, hiddenColumns, isProtected };
}

function eachElement(scanner: XmlScanner, part: string, name: string, visit: () => void): void {
  if (scanner.tag !== 'open') return;
  for (let tag = scanner.next(); tag !== 'close'; tag = scanner.next()) {
    if (tag === 'end') damaged(part);
    if (scanner.is(name)) visit();
    scanner.skip();
  }
}

function hiddenColumnsOf(scanner: XmlScanner): number[] {
  const width = scanner.attribute('width');
  if (!isOn(scanner.attribute('hidden')) && (width === null || Number(width) > 0)) return [];
  const first = Math.max(1, Number(scanner.attribute('min') ?? 1));
  const last = Math.min(LAST_COLUMN, Number(scanner.attribute('max') ?? first));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
