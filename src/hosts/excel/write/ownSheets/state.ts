/** Sheets of our own (核对意见, 绩衡设置) as a write leaves them: kept whole, so that they can be given back. */
import type { CellValue, SheetCell, SheetContent } from '../../../../core/model';
import { fullAddress } from '../../areas';

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

export interface Look {
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

/** Characters of a column whose width nobody set. */
export const STANDARD_WIDTH = 9;

/** Characters of the standard font are seven pixels wide, five go to the margins, four pixels are three points. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

export const PLAIN: Look = {
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
