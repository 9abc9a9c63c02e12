/** Putting a misread column or table right: the correction is a setting, and the book is analysed again under it. */
import {
  type Area,
  type ChosenWeighting,
  type Column,
  type ColumnRole,
  type Correction,
  inArea,
  type Table,
  type TableKind,
} from '../../core/model';
import type { Session } from '../store/session';
import { headersOf, withCorrection, withHeaderWord, withWeighting } from '../store/settingsDraft';

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

/** Takes the header of a column as a word of the person's own for its role; nothing where it can't be one. */
export async function readEverywhere(session: Session, { header, role }: Column): Promise<void> {
  const { book } = session.store.state();
  const settings = book && withHeaderWord(book.settings, role, header);
  if (settings && !('id' in settings)) await session.choose(settings);
}

export function correctKind(session: Session, table: Table, tableKind: TableKind | 'none'): Promise<void> {
  return correct(session, [{ kind: 'kind', sheet: table.sheet, headers: headersOf(table), tableKind }]);
}

/** What a person says of a table as a whole: its kind, and columns that hold something else. */
export function correctTable(
  session: Session,
  table: Table,
  tableKind: TableKind | 'none',
  columns: readonly { readonly column: Column; readonly role: ColumnRole | 'none' }[],
): Promise<void> {
  return correct(session, [
    { kind: 'kind', sheet: table.sheet, headers: headersOf(table), tableKind },
    ...columns.map(({ column, role }) => columnCorrection(table, column, role)),
  ]);
}

/** @param weighting null: as it was found */
export async function correctWeighting(
  session: Session,
  table: Table,
  weighting: ChosenWeighting | null,
): Promise<void> {
  const { book } = session.store.state();
  if (book) await session.choose(withWeighting(book.settings, table, weighting));
}

export const EDGES = ['top', 'bottom', 'left', 'right'] as const;

/** Sets an edge of the table at the cell selected in its sheet; nothing where that would leave no table. */
export async function moveEdgeToSelection(session: Session, table: Table, edge: (typeof EDGES)[number]): Promise<void> {
  const at = await session.host.selection();
  const { book } = session.store.state();
  const sheet = book?.snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!at || !sheet || at.sheet !== table.sheet) return;
  const isRow = edge === 'top' || edge === 'bottom';
  const area: Area = { ...table.area, [edge]: isRow ? at.row : at.column };
  if (area.top >= area.bottom || area.left > area.right) return;
  const { areaCorrection } = await import('../../core/recognise');
  await correct(session, [areaCorrection(sheet, area)]);
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
