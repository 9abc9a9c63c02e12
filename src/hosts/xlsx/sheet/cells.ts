/** The rows and cells of a worksheet part, one after another, with the places where everything stands in the XML. */
import { LAST_COLUMN, LAST_ROW } from '../../../core/model';
import { damaged, fail } from '../failure';
import { richText, textOf } from '../book/strings';
import type { XmlScanner } from '../xml/scanner';
import { isOn } from '../xml/text';

/** How a formula is stored ([ECMA-376] part 1 §18.3.1.40). */
export interface StoredFormula {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Empty for the followers of a shared formula. */
  readonly text: string;
  /** The group of a shared formula. */
  readonly group: number | null;
  /** The cells that the formula of this one fills, as written; null where it fills only its own. */
  readonly area: string | null;
}

/** A cell as stored. One object serves all cells of a scan: copy what must last. */
export class StoredCell {
  row = 0;
  column = 0;
  /** From `<c` to behind `</c>`. */
  start = 0;
  end = 0;
  style = 0;
  /** The type as written: `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`. */
  type = 'n';
  /** The text of `v`; null where there is none. */
  value: string | null = null;
  /** The text of an inline string. */
  inline: string | null = null;
  formula: StoredFormula | null = null;
}

/** A row as stored, told when its cells have been. */
export interface StoredRow {
  readonly row: number;
  readonly isHidden: boolean;
  /** The style of cells that are not stored; null where the row gives none. */
  readonly style: number | null;
  /** From `<row` to behind `</row>`. */
  readonly start: number;
  readonly end: number;
  /** Where its cells may stand; both behind the tag where that is `<row/>`. */
  readonly from: number;
  readonly to: number;
}

/**
 * Goes through `sheetData`, on whose opening tag the scanner stands; stands on the closing tag afterwards.
 * Rows and cells without an address follow the one before them.
 */
export function eachCell(
  scanner: XmlScanner,
  part: string,
  onRow: (row: StoredRow) => void,
  onCell: (cell: StoredCell) => void,
): void {
  const cell = new StoredCell();
  if (scanner.tag !== 'open') return;
  for (let row = 0; ;) {
    const tag = scanner.next();
    if (tag === 'close') return;
    if (tag === 'end') damaged(part);
    if (!scanner.is('row')) {
      scanner.skip();
      continue;
    }
    const written = scanner.attribute('r');
    row = written === null ? row + 1 : Number(written);
    if (!(row >= 1 && row <= LAST_ROW)) fail('damaged', { part, row: String(written ?? row) });
    const { start, after: from } = scanner;
    const isHidden = isHiddenRow(scanner);
    const style = isOn(scanner.attribute('customFormat')) ? Number(scanner.attribute('s') ?? 0) : null;
    if (tag === 'open') readRow(scanner, part, row, cell, onCell);
    const to = tag === 'open' ? scanner.start : from;
    onRow({ row, isHidden, style, start, end: scanner.after, from, to });
  }
}

function readRow(
  scanner: XmlScanner,
  part: string,
  row: number,
  cell: StoredCell,
  onCell: (cell: StoredCell) => void,
): void {
  for (let column = 0; ;) {
    const tag = scanner.next();
    if (tag === 'close') return;
    if (tag === 'end') damaged(part);
    if (!scanner.is('c')) {
      scanner.skip();
      continue;
    }
    const place = scanner.attributePlace('r');
    column = place ? columnIn(scanner.xml, place.from, place.to) : column + 1;
    if (column < 1 || column > LAST_COLUMN) fail('damaged', { part, row: String(row) });
    cell.row = row;
    cell.column = column;
    readCell(scanner, part, cell);
    onCell(cell);
  }
}

function readCell(scanner: XmlScanner, part: string, cell: StoredCell): void {
  cell.start = scanner.start;
  cell.style = Number(scanner.attribute('s') ?? 0);
  cell.type = scanner.attribute('t') ?? 'n';
  cell.value = null;
  cell.inline = null;
  cell.formula = null;
  if (scanner.tag === 'open') {
    for (let tag = scanner.next(); tag !== 'close'; tag = scanner.next()) {
      if (tag === 'end') damaged(part);
      if (scanner.is('v')) cell.value = textOf(scanner);
      else if (scanner.is('f')) cell.formula = readFormula(scanner);
      else if (scanner.is('is')) cell.inline = richText(scanner);
      else scanner.skip();
    }
  }
  cell.end = scanner.after;
}

function readFormula(scanner: XmlScanner): StoredFormula {
  const kind = scanner.attribute('t') ?? 'normal';
  const group = scanner.attribute('si');
  const area = scanner.attribute('ref');
  return {
    kind: kind === 'shared' || kind === 'array' || kind === 'dataTable' ? kind : 'normal',
    group: group === null ? null : Number(group),
    area,
    text: textOf(scanner),
  };
}

/** A row of no height is as invisible as a hidden one. */
function isHiddenRow(scanner: XmlScanner): boolean {
  return isOn(scanner.attribute('hidden')) || Number(scanner.attribute('ht') ?? 1) === 0;
}

/** The column in a cell's address; 0 where it has none. */
function columnIn(xml: string, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const letter = xml.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}
