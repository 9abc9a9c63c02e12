/** Shared formulas whose holder is overwritten: the next cell of the group takes the formula over. */
import type { Area } from '../../../core/model';
import type { StoredCell } from '../sheet/cells';
import type { EditedBook } from './editedBook';
import type { EditedSheet } from './editedSheet';

/** Plans new holders for all groups of a sheet that lose theirs. */
export function moveSharedMasters(book: EditedBook, sheet: EditedSheet): void {
  const { document, name } = sheet;
  const isOverwritten = ({ row, column }: StoredCell) =>
    book.change({ sheet: name, row, column }).content !== undefined;
  const overwritten = [...document.formulaCells()].filter(isOverwritten);
  for (const cell of overwritten) {
    const remaining = document.followersOf(cell).filter((follower) => !isOverwritten(follower));
    const [heir] = remaining;
    if (!heir) continue;
    const { row, column } = heir;
    const text = document.formulaOf(heir);
    if (text !== null) book.plan({ sheet: name, row, column }, { master: { text, area: areaAround(remaining) } });
  }
}

function areaAround(cells: readonly StoredCell[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}
