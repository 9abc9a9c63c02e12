/** Putting a misread column or table right: the correction is a setting, and the book is analysed again under it. */
import { type Column, type ColumnRole, type Correction, inArea, type Table, type TableKind } from '../../core/model';
import type { Session } from '../store/session';
import { headersOf, withCorrection } from '../store/settingsDraft';

export function correctColumn(
  session: Session,
  table: Table,
  column: Column,
  role: ColumnRole | 'none',
): Promise<void> {
  return correct(session, [columnCorrection(table, column, role)]);
}

/** Gives the role of one column to the one selected in the sheet; nothing where that is no column of the table. */
export async function moveRoleToSelection(session: Session, table: Table, column: Column): Promise<void> {
  const at = await session.host.selection();
  if (!at || at.sheet !== table.sheet || !inArea(table.area, at.row, at.column)) return;
  const chosen = table.columns.find((each) => each.column === at.column) ?? unreadColumn(at.column);
  if (chosen.column === column.column) return;
  await correct(session, [columnCorrection(table, column, 'none'), columnCorrection(table, chosen, column.role)]);
}

export function correctKind(session: Session, table: Table, tableKind: TableKind | 'none'): Promise<void> {
  return correct(session, [{ kind: 'kind', sheet: table.sheet, headers: headersOf(table), tableKind }]);
}

export function selectColumn(session: Session, table: Table, { column }: Column): Promise<void> {
  const { top, bottom } = table.area;
  return session.select(table.sheet, { top, left: column, bottom, right: column });
}

function correct(session: Session, corrections: readonly Correction[]): Promise<void> {
  const { book } = session.store.state();
  return book ? session.choose(corrections.reduce(withCorrection, book.settings)) : Promise.resolve();
}

function columnCorrection(table: Table, column: Column, role: ColumnRole | 'none'): Correction {
  const { sheet } = table;
  return { kind: 'column', sheet, headers: headersOf(table), column: column.column, header: column.header, role };
}

/** A column inside the table's range that recognition gave no role. */
function unreadColumn(column: number): Column {
  return { column, role: 'text', header: '', unit: null, confidence: 0, evidence: [] };
}
