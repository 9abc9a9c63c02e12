/** The cells of an indicator row by role, as addresses and as texts. */
import type { CellAddress, ColumnRole } from '../../model';
import type { Book, Row } from '../book';

/** Where the row's value of a role stands, or would stand; null where the table has no such column. */
export function cellOf({ table, indicator }: Row, role: ColumnRole): CellAddress | null {
  const place = indicator.places[role];
  return place ? { sheet: table.sheet, row: place.row, column: place.column } : null;
}

/** The cells of several roles, those that the table has. */
export function cellsOf(row: Row, ...roles: readonly ColumnRole[]): CellAddress[] {
  return roles.flatMap((role) => cellOf(row, role) ?? []);
}

/** A cell that says nothing: empty, or a dash, 无, / and the like. */
export function isEmptyText(text: string): boolean {
  return /^[-—–－/\\、.。·*＊无暂空]*$|^(?:无|暂无|没有|不适用|n\/?a)$/i.test(
    text.normalize('NFKC').replace(/\s/g, ''),
  );
}

export function textOf(book: Book, row: Row, role: ColumnRole): string {
  const at = cellOf(row, role);
  return at ? book.text(at) : '';
}
