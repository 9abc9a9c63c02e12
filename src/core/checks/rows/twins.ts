/** The rows of other tables that tell of the same indicator. */
import type { Book, Row } from '../book';

export function twinsOf(book: Book, { indicator }: Row): Row[] {
  return indicator.same.flatMap(({ sheet, row }) =>
    book.tablesOn(sheet).flatMap((table) => book.row(table.id, row) ?? []),
  );
}
