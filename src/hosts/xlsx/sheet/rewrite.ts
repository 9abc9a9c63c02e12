/** A worksheet with some cells changed: what is not named here stays character for character. */
import { type Area, areaText, cellName, type CellValue, parseArea } from '../../../core/model';
import { eachChild, rootOf } from '../xml/scanner';
import { placeForChild, prefixOf, type Splice, splice, withAttribute } from '../xml/splice';
import { encodeCellText, encodeXml } from '../xml/text';
import type { StoredCell } from './cells';
import type { DocumentRow, SheetDocument } from './document';
import { SHEET_ORDER } from './order';

/** A stored result; both null where there shall be none, so that every reader must calculate. */
export interface Result {
  readonly value: CellValue;
  readonly error: string | null;
}

export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** Another cell format. */
  readonly style?: number;
  /** What the cell shall hold instead; the formula in the notation of the file. */
  readonly content?: { readonly formula: string | null; readonly result: Result };
  /** Another stored result for what it holds already. */
  readonly result?: Result;
  /** It becomes the cell that holds the formula of its group. */
  readonly master?: { readonly text: string; readonly area: Area };
}

/** The worksheet's text with the changes carried out; one change a cell. */
export function rewriteSheet(document: SheetDocument, changes: readonly CellChange[]): string {
  const { xml } = document;
  const prefix = prefixOf(xml);
  const byRow = new Map<number, CellChange[]>();
  for (const change of [...changes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = byRow.get(change.row);
    if (row) row.push(change);
    else byRow.set(change.row, [change]);
  }
  const splices: Splice[] = [];
  const rows = new Map(document.rows.map((row) => [row.row, row]));
  const fresh: { row: number; text: string }[] = [];
  for (const [number, ofRow] of byRow) {
    const row = rows.get(number);
    if (row) splices.push(...changedRow(document, row, ofRow, prefix));
    else {
      const cells = ofRow.map((change) => newCell(change, prefix)).join('');
      if (cells !== '') fresh.push({ row: number, text: `<${prefix}row r="${number}">${cells}</${prefix}row>` });
    }
  }
  splices.push(...newRows(document, fresh, prefix), ...widerDimension(document, changes));
  return splice(xml, splices);
}

function changedRow(
  document: SheetDocument,
  row: DocumentRow,
  changes: readonly CellChange[],
  prefix: string,
): Splice[] {
  const { xml } = document;
  const splices: Splice[] = [];
  let added = '';
  let last = 0;
  for (const change of changes) {
    const cell = row.cells.find(({ column }) => column === change.column);
    if (cell) {
      splices.push({
        from: cell.start,
        to: cell.end,
        text: changedCell(xml.slice(cell.start, cell.end), cell, change, prefix),
      });
      continue;
    }
    const text = newCell(change, prefix);
    if (text === '') continue;
    last = Math.max(last, change.column);
    const next = row.cells.find(({ column }) => column > change.column);
    if (next) splices.push({ from: next.start, to: next.start, text });
    else added += text;
  }
  const isEmpty = row.from === row.end;
  const tag = xml.slice(row.start, row.from);
  const open = last > 0 ? withWiderSpans(tag, changes) : tag;
  if (added !== '' && isEmpty) {
    const bare = `${open.slice(0, open.lastIndexOf('/')).trimEnd()}>`;
    return [{ from: row.start, to: row.end, text: `${bare}${added}</${prefix}row>` }];
  }
  if (open !== tag) splices.push({ from: row.start, to: row.from, text: open });
  if (added !== '') splices.push({ from: row.to, to: row.to, text: added });
  return splices;
}

function newRows(document: SheetDocument, fresh: readonly { row: number; text: string }[], prefix: string): Splice[] {
  if (fresh.length === 0) return [];
  const { data } = document.frame;
  const all = fresh.map(({ text }) => text).join('');
  if (!data) {
    const at = placeForChild(document.xml, SHEET_ORDER, 'sheetData');
    return [{ from: at, to: at, text: `<${prefix}sheetData>${all}</${prefix}sheetData>` }];
  }
  if (data.from === data.end) {
    return [{ from: data.start, to: data.end, text: `<${prefix}sheetData>${all}</${prefix}sheetData>` }];
  }
  let index = 0;
  return fresh.map(({ row, text }) => {
    while (index < document.rows.length && document.rows[index]!.row < row) index++;
    const at = document.rows[index]?.start ?? data.to;
    return { from: at, to: at, text };
  });
}

function newCell(change: CellChange, prefix: string): string {
  const isBlank = !change.content || (change.content.formula === null && isNothing(change.content.result));
  if (isBlank && change.style === undefined) return '';
  const style = change.style ? ` s="${change.style}"` : '';
  const open = `<${prefix}c r="${cellName(change.row, change.column)}"${style}>`;
  return change.content ? filled(open, change.content, prefix) : `${open.slice(0, -1)}/>`;
}

function changedCell(raw: string, cell: StoredCell, change: CellChange, prefix: string): string {
  const { after } = rootOf(raw);
  let open = raw.slice(0, after);
  if (change.style !== undefined && change.style !== cell.style) open = withAttribute(open, 's', String(change.style));
  if (change.content) {
    // The old content's metadata (rich values, spilling) and reading aids go with it.
    for (const name of ['cm', 'vm', 'ph']) open = withAttribute(open, name, null);
    return filled(withAttribute(open, 't', null), change.content, prefix);
  }
  if (!change.result && !change.master) return open + raw.slice(after);
  return withResult(raw, open, change, prefix);
}

/** The cell with another stored result, or as master of its formula's group; the rest of its content stays. */
function withResult(raw: string, open: string, change: CellChange, prefix: string): string {
  let formula = '';
  let value = '';
  let rest = '';
  const scanner = rootOf(raw);
  eachChild(scanner, () => {
    const { start } = scanner;
    const [isFormula, isValue] = [scanner.is('f'), scanner.is('v') || scanner.is('is')];
    const tag = raw.slice(start, scanner.after);
    scanner.skip();
    const element = raw.slice(start, scanner.after);
    if (isFormula) formula = change.master ? masterXml(tag, change.master, prefix) : element;
    else if (isValue) value = element;
    else rest += element;
  });
  let tag = open;
  if (change.result) {
    const { type, xml } = resultXml(change.result, prefix);
    tag = withAttribute(tag, 't', type);
    value = xml;
  }
  const content = formula + value + rest;
  const bare = tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
  return content === '' ? `${bare.slice(0, -1)}/>` : `${bare}${content}</${prefix}c>`;
}

function masterXml(tag: string, { text, area }: NonNullable<CellChange['master']>, prefix: string): string {
  const open = withAttribute(tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag, 'ref', areaText(area));
  return `${open}${encodeXml(text)}</${prefix}f>`;
}

function filled(open: string, content: NonNullable<CellChange['content']>, prefix: string): string {
  const { formula, result } = content;
  const bare = open.endsWith('/>') ? `${open.slice(0, -2).trimEnd()}>` : open;
  if (formula === null && typeof result.value === 'string' && result.value !== '') {
    const text = `<${prefix}is><${prefix}t xml:space="preserve">${encodeCellText(result.value)}</${prefix}t></${prefix}is>`;
    return `${withAttribute(bare, 't', 'inlineStr')}${text}</${prefix}c>`;
  }
  if (formula === null && isNothing(result)) return `${bare.slice(0, -1)}/>`;
  const { type, xml } = resultXml(result, prefix);
  const tag = type === null ? bare : withAttribute(bare, 't', type);
  return `${tag}${formula === null ? '' : `<${prefix}f>${encodeXml(formula)}</${prefix}f>`}${xml}</${prefix}c>`;
}

function resultXml({ value, error }: Result, prefix: string): { type: string | null; xml: string } {
  const xml = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (error !== null) return { type: 'e', xml: xml(encodeXml(error)) };
  if (typeof value === 'number') return { type: null, xml: xml(String(value)) };
  if (typeof value === 'boolean') return { type: 'b', xml: xml(value ? '1' : '0') };
  if (typeof value === 'string') return { type: 'str', xml: xml(encodeCellText(value)) };
  return { type: null, xml: '' };
}

function isNothing({ value, error }: Result): boolean {
  return error === null && (value === null || value === '');
}

/** `spans` tells which columns a row uses; it is a hint, but a wrong one misleads. */
function withWiderSpans(tag: string, changes: readonly CellChange[]): string {
  const spans = /^(\d+):(\d+)$/.exec(rootOf(tag).attribute('spans') ?? '');
  if (!spans) return tag;
  const columns = changes.map(({ column }) => column);
  const first = Math.min(Number(spans[1]), ...columns);
  const last = Math.max(Number(spans[2]), ...columns);
  return withAttribute(tag, 'spans', `${first}:${last}`);
}

function widerDimension(document: SheetDocument, changes: readonly CellChange[]): Splice[] {
  const place = document.frame.dimension;
  const area = place && parseArea(document.xml.slice(place.from, place.to));
  if (!area) return [];
  let { top, left, bottom, right } = area;
  for (const { row, column } of changes) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (top === area.top && left === area.left && bottom === area.bottom && right === area.right) return [];
  return [{ from: place.from, to: place.to, text: areaText({ top, left, bottom, right }) }];
}
