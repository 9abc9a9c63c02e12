/** The cells that a check of the user's own is about. */
import { type CellAddress, parseArea, type Table } from '../../model';
import type { Book } from '../book';

/** Why there are no cells: an id of the wording `checks.own-check.<why>Invalid`. */
export type TargetFault = 'sheet' | 'target' | 'size';

const MOST_CELLS = 100_000;

/** The cells of a range, or of the column of that header in the tables of the sheet, totals left out. */
export function targetCells(
  book: Book,
  { sheet, target }: { sheet: string; target: string },
): CellAddress[] | TargetFault {
  if (sheet !== '' && !book.cells.sheet(sheet)) return 'sheet';
  const area = parseArea(target.trim());
  if (area) {
    if (sheet === '') return 'sheet';
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return 'size';
    const cells: CellAddress[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) cells.push({ sheet, row, column });
    }
    return cells;
  }
  const wanted = plain(target);
  const found = book.tables
    .filter((table) => sheet === '' || table.sheet === sheet)
    .flatMap((table) => columnCells(book, table, wanted));
  return found.length > 0 ? found : 'target';
}

function columnCells(book: Book, table: Table, header: string): CellAddress[] {
  const known = table.columns.find((column) => plain(column.header) === header)?.column;
  const column = known ?? book.grid(table).columns.find((other) => plain(other.header) === header)?.column;
  if (column === undefined) return [];
  return table.rows
    .filter(({ kind }) => kind === 'indicator' || kind === 'item')
    .map(({ row }) => ({ sheet: table.sheet, row, column }));
}

/** A header without blanks and brackets: `权 重（%）` is found as 权重. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s|\(.*?\)/g, '');
}
