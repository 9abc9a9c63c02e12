/** Sheets of our own (核对意见, 绩衡设置): written whole, and kept whole so that they can be given back. */
import type { Area, CellValue, SheetCell, SheetContent } from '../../../core/model';
import type { BookContext } from '../context';
import { fullAddress, matrixOver, rangeOf } from '../areas';
import { ROWS_AT_ONCE } from '../limits';
import { entryFor } from './entry';

/** A sheet as a write leaves it. Rows are as long as the longest. */
export interface SheetState {
  /** As entered: formulas with `=`, text as it reads. */
  readonly entries: readonly (readonly (string | number | boolean)[])[];
  /** The looks of its cells by number, and every cell's number. */
  readonly looks: readonly Look[];
  readonly look: readonly (readonly number[])[];
  /** Jumps inside the book, by row and column from 0. */
  readonly links: readonly { readonly row: number; readonly column: number; readonly to: string }[];
  /** Widths in points, and whether the column is hidden. */
  readonly columns: readonly { readonly width: number; readonly isHidden: boolean }[];
  readonly frozenRows: number;
  /** Where it stands among the sheets; null for behind them. */
  readonly position: number | null;
}

interface Look {
  readonly numberFormat: string;
  /** `#RRGGBB`; null for none. */
  readonly fill: string | null;
  readonly font: { readonly bold: boolean; readonly color: string; readonly size: number; readonly underline: string };
  readonly wrapText: boolean;
  readonly verticalAlignment: string;
}

/** The state that a content of the model asks for. */
export function wantedSheet({ rows, widths, hiddenColumns, frozenRows }: SheetContent): SheetState {
  const columnCount = Math.max(1, widths.length, ...rows.map((row) => row.length));
  const looks: Look[] = [];
  const numbers = new Map<string, number>();
  // Text that would read as a formula is told from one by its number format.
  const numberOf = (style: SheetCell['style'], isText: boolean): number => {
    const key = `${style}:${isText}`;
    if (!numbers.has(key)) {
      numbers.set(key, looks.length);
      looks.push({ ...PLAIN, ...STYLES[style], numberFormat: isText ? '@' : 'General' });
    }
    return numbers.get(key)!;
  };
  const cell = (row: readonly SheetCell[], column: number): SheetCell => row[column] ?? { value: null, style: 'plain' };
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  return {
    entries: rows.map((row) => columns.map((column) => plain(cell(row, column).value))),
    looks,
    look: rows.map((row) =>
      columns.map((column) => numberOf(cell(row, column).style, String(cell(row, column).value).startsWith('='))),
    ),
    links: rows.flatMap((cells, row) =>
      cells.flatMap(({ link }, column) => (link ? [{ row, column, to: fullAddress(link) }] : [])),
    ),
    columns: columns.map((column) => ({
      width: pointsOf(widths[column] ?? STANDARD_WIDTH),
      isHidden: hiddenColumns.includes(column + 1),
    })),
    frozenRows,
    position: null,
  };
}

function plain(value: CellValue): string | number | boolean {
  return value ?? '';
}

const STANDARD_WIDTH = 9;

/** Characters of the standard font are seven pixels wide, five go to the margins, four pixels are three points. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

const PLAIN: Look = {
  numberFormat: 'General',
  fill: null,
  font: { bold: false, color: '#000000', size: 11, underline: 'None' },
  wrapText: false,
  verticalAlignment: 'Center',
};
const WRAPPED = { wrapText: true, verticalAlignment: 'Top' };
/** Red, yellow and blue as in the spreadsheets' own styles for bad, neutral and note. */
const STYLES: Readonly<Record<SheetCell['style'], Partial<Look>>> = {
  plain: {},
  title: { font: { ...PLAIN.font, bold: true, size: 14 } },
  header: { ...WRAPPED, font: { ...PLAIN.font, bold: true }, fill: '#D9E1F2' },
  wrapped: WRAPPED,
  link: { ...WRAPPED, font: { ...PLAIN.font, color: '#0563C1', underline: 'Single' } },
  error: { fill: '#FFC7CE', font: { ...PLAIN.font, color: '#9C0006' } },
  warning: { fill: '#FFEB9C', font: { ...PLAIN.font, color: '#9C5700' } },
  info: { fill: '#DDEBF7', font: { ...PLAIN.font, color: '#1F4E79' } },
};

/** A short text by which it is told whether a sheet still says the same; looks do not count. */
export function fingerprint(entries: SheetState['entries']): string {
  const rows = withoutLast(
    entries.map((row) => withoutLast(row, (entry) => entry === '')),
    (row) => row.length === 0,
  );
  const text = JSON.stringify(rows);
  // FNV-1a over UTF-16 code units, together with the length.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(16)}`;
}

/** A list without the items at its end that count for nothing. */
function withoutLast<T>(items: readonly T[], isNothing: (item: T) => boolean): readonly T[] {
  let length = items.length;
  while (length > 0 && isNothing(items[length - 1]!)) length--;
  return items.slice(0, length);
}

/** Asks for what the first rows of a sheet say; it is there after the next request. */
export function queueEntries({ workbook }: BookContext, name: string): () => SheetState['entries'] {
  const { head } = firstRows(workbook.worksheets.getItem(name));
  head.load('formulas');
  return () => head.formulas;
}

/** The entries of a sheet behind the first rows. */
export async function moreEntries(context: BookContext, name: string): Promise<SheetState['entries']> {
  const sheet = context.workbook.worksheets.getItem(name);
  const { area } = firstRows(sheet);
  area.load('rowCount,columnCount');
  await context.sync();
  const slices: Slice[] = [];
  for (const slice of slicesBehind(area)) slices.push(await readSlice(context, sheet, slice));
  return slices.flatMap(({ formulas }) => formulas);
}

/** Reads a sheet as it stands, in one request unless it is long. */
export async function readSheetState(context: BookContext, name: string): Promise<SheetState> {
  const sheet = context.workbook.worksheets.getItem(name);
  const { area, head } = firstRows(sheet);
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  const asked = { columns: area.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }) };
  const first = queueSlice(head);
  sheet.load('position');
  area.load('rowCount,columnCount');
  frozen.load('rowCount');
  await context.sync();
  const slices = [first()];
  for (const slice of slicesBehind(area)) slices.push(await readSlice(context, sheet, slice));
  const { position } = sheet;
  return stateOf(slices, asked.columns.value, frozen.isNullObject ? 0 : frozen.rowCount, position);
}

/** Some rows of a sheet. */
interface Slice {
  readonly formulas: (string | number | boolean)[][];
  readonly numberFormat: string[][];
  readonly properties: Excel.CellProperties[][];
}

/** From A1 to the last cell in use, and its first rows. */
function firstRows(sheet: Excel.Worksheet): { readonly area: Excel.Range; readonly head: Excel.Range } {
  const area = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
  return { area, head: area.getIntersection(`1:${ROWS_AT_ONCE}`) };
}

/** The rows behind the first ones, in slices. */
function slicesBehind({ rowCount, columnCount }: Excel.Range): Area[] {
  const slices: Area[] = [];
  for (let top = ROWS_AT_ONCE + 1; top <= rowCount; top += ROWS_AT_ONCE) {
    slices.push({ top, left: 1, bottom: Math.min(rowCount, top + ROWS_AT_ONCE - 1), right: columnCount });
  }
  return slices;
}

async function readSlice(context: BookContext, sheet: Excel.Worksheet, area: Area): Promise<Slice> {
  const slice = queueSlice(rangeOf(sheet, area));
  await context.sync();
  return slice();
}

function queueSlice(range: Excel.Range): () => Slice {
  range.load('formulas,numberFormat');
  const asked = { properties: range.getCellProperties(WANTED_PROPERTIES) };
  return () => ({ formulas: range.formulas, numberFormat: range.numberFormat, properties: asked.properties.value });
}

const WANTED_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, size: true, underline: true },
    wrapText: true,
    verticalAlignment: true,
  },
  hyperlink: true,
};

function stateOf(
  slices: readonly Slice[],
  columns: readonly Excel.ColumnProperties[],
  frozenRows: number,
  position: number,
): SheetState {
  const looks: Look[] = [];
  const numbers = new Map<string, number>();
  const properties = slices.flatMap((slice) => slice.properties);
  const numberFormats = slices.flatMap(({ numberFormat }) => numberFormat);
  const look = properties.map((line, row) =>
    line.map(({ format }, column) => {
      const each = lookOf(format ?? {}, String(numberFormats[row]![column]));
      const key = JSON.stringify(each);
      if (!numbers.has(key)) numbers.set(key, looks.push(each) - 1);
      return numbers.get(key)!;
    }),
  );
  return {
    entries: slices.flatMap(({ formulas }) => formulas),
    looks,
    look,
    links: properties.flatMap((line, row) =>
      line.flatMap(({ hyperlink }, column) =>
        hyperlink?.documentReference ? [{ row, column, to: hyperlink.documentReference }] : [],
      ),
    ),
    columns: columns.map(({ columnHidden, format }) => ({
      width: format?.columnWidth ?? pointsOf(STANDARD_WIDTH),
      isHidden: columnHidden ?? false,
    })),
    frozenRows,
    position,
  };
}

function lookOf({ fill, font, wrapText, verticalAlignment }: Excel.CellPropertiesFormat, numberFormat: string): Look {
  return {
    numberFormat,
    fill: fill?.pattern === undefined || fill.pattern === 'None' ? null : (fill.color ?? null),
    font: {
      bold: font?.bold ?? false,
      color: font?.color ?? PLAIN.font.color,
      size: font?.size ?? PLAIN.font.size,
      underline: font?.underline ?? 'None',
    },
    wrapText: wrapText ?? false,
    verticalAlignment: verticalAlignment ?? 'Bottom',
  };
}

/** A part of the writing of a sheet, and how many characters it takes of a request. */
export interface SheetPart {
  readonly characters: number;
  readonly queue: (context: BookContext) => void;
}

/** The writing of a whole sheet, in parts that may go into one request or several; one that is not there is made. */
export function sheetParts(name: string, state: SheetState, exists: boolean): SheetPart[] {
  const { entries, columns, frozenRows, position } = state;
  const sheetIn = ({ workbook }: BookContext): Excel.Worksheet => workbook.worksheets.getItem(name);
  const start: SheetPart = {
    characters: 0,
    queue: (context) => {
      if (exists) clear(sheetIn(context));
      else {
        const sheet = context.workbook.worksheets.add(name);
        if (position !== null) sheet.position = position;
      }
    },
  };
  const end: SheetPart = {
    characters: columns.length * 60,
    queue: (context) => queueFrame(sheetIn(context), columns, frozenRows, exists),
  };
  const rows = Array.from({ length: Math.ceil(entries.length / ROWS_AT_ONCE) }, (_, index): SheetPart => {
    const [from, to] = [index * ROWS_AT_ONCE, Math.min(entries.length, (index + 1) * ROWS_AT_ONCE)];
    return {
      characters: JSON.stringify(entries.slice(from, to)).length + (to - from) * entries[0]!.length * 200,
      queue: (context) => queueRows(sheetIn(context), state, from, to),
    };
  });
  return [start, ...rows, end];
}

function clear(sheet: Excel.Worksheet): void {
  const used = sheet.getUsedRange();
  used.clear('Hyperlinks');
  used.clear();
}

function queueRows(
  sheet: Excel.Worksheet,
  { entries, looks, look, links }: SheetState,
  from: number,
  to: number,
): void {
  const columnCount = entries[0]!.length;
  if (columnCount === 0) return;
  const area = sheet.getRangeByIndexes(from, 0, to - from, columnCount);
  const lookAt = (row: number, column: number): Look => looks[look[row]![column]!]!;
  const over = <T>(value: (row: number, column: number) => T): T[][] =>
    matrixOver({ top: from, left: 0, bottom: to - 1, right: columnCount - 1 }, value);
  // A jump brings its own look and text, so that both come after it.
  for (const { row, column, to: documentReference } of links) {
    if (row >= from && row < to) sheet.getCell(row, column).hyperlink = { documentReference };
  }
  area.setCellProperties(over((row, column) => propertiesOf(lookAt(row, column))));
  area.numberFormat = over((row, column) => lookAt(row, column).numberFormat);
  area.formulas = over((row, column) => enteredAs(entries[row]![column]!, lookAt(row, column).numberFormat));
}

function queueFrame(sheet: Excel.Worksheet, columns: SheetState['columns'], frozenRows: number, exists: boolean): void {
  const properties = columns.map(({ width, isHidden }) => ({ columnHidden: isHidden, format: { columnWidth: width } }));
  if (properties.length > 0) sheet.getRangeByIndexes(0, 0, 1, properties.length).setColumnProperties(properties);
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (exists) sheet.freezePanes.unfreeze();
}

/** Text that starts with `=` is a formula only where it was one; our own sheets hold it as text. */
function enteredAs(entry: string | number | boolean, numberFormat: string): string | number | boolean {
  if (typeof entry !== 'string' || (entry.startsWith('=') && numberFormat !== '@')) return entry;
  return entryFor({ value: entry, formula: null, error: null }, numberFormat);
}

function propertiesOf({ fill, font, wrapText, verticalAlignment }: Look): Excel.SettableCellProperties {
  return {
    format: {
      ...(fill === null ? {} : { fill: { color: fill } }),
      font: { ...font, underline: font.underline as Excel.RangeUnderlineStyle },
      wrapText,
      verticalAlignment: verticalAlignment as Excel.VerticalAlignment,
    },
  };
}
