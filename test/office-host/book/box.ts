/** Rectangles of cells counted from 0, as the wire counts, and their A1 addresses. */
import { columnLetters, columnNumber, type Area } from '../../../src/core/model';
import { HostError } from './error';

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function boxOf({ top, left, bottom, right }: Area): Box {
  return { top: top - 1, left: left - 1, rows: bottom - top + 1, columns: right - left + 1 };
}

export function areaOf({ top, left, rows, columns }: Box): Area {
  return { top: top + 1, left: left + 1, bottom: top + rows, right: left + columns };
}

export function isInside(box: Box, row: number, column: number): boolean {
  return row >= box.top && row < box.top + box.rows && column >= box.left && column < box.left + box.columns;
}

export function intersection(one: Box, other: Box): Box | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const rows = Math.min(one.top + one.rows, other.top + other.rows) - top;
  const columns = Math.min(one.left + one.columns, other.left + other.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : null;
}

/** Fails as Excel does where a range would leave the sheet. */
export function checked(box: Box): Box {
  const { top, left, rows, columns } = box;
  const isOnSheet = top >= 0 && left >= 0 && rows > 0 && columns > 0;
  if (!isOnSheet || top + rows > LAST_ROW || left + columns > LAST_COLUMN) throw HostError.invalidArgument();
  return box;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d+):\$?(\d+)$/;

/** Reads `B2`, `B2:D4`, `B:D` or `2:4`; a sheet's name in front is dropped. */
export function parseBox(address: string): Box {
  const text = address.slice(address.lastIndexOf('!') + 1);
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left, top, right = left, bottom = top] = cells;
    return checked(between(Number(top), columnNumber(left!), Number(bottom), columnNumber(right!)));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return checked(between(1, columnNumber(columns[1]!), LAST_ROW, columnNumber(columns[2]!)));
  const rows = ROWS.exec(text);
  if (rows) return checked(between(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN));
  throw HostError.invalidArgument();
}

/** The name of the sheet in front of an address; null where there is none. */
export function parseSheet(address: string): string | null {
  const end = address.lastIndexOf('!');
  if (end < 0) return null;
  const name = address.slice(0, end).replace(/^=/, '');
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** @example boxAddress({ top: 0, left: 0, rows: 2, columns: 2 }) // 'A1:B2' */
export function boxAddress({ top, left, rows, columns }: Box): string {
  const first = columnLetters(left + 1);
  const last = columnLetters(left + columns);
  if (rows === LAST_ROW) return `${first}:${last}`;
  if (columns === LAST_COLUMN) return `${top + 1}:${top + rows}`;
  const from = `${first}${top + 1}`;
  return rows * columns > 1 ? `${from}:${last}${top + rows}` : from;
}

/** A sheet's name as it stands in an address. */
export function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

function between(top: number, left: number, bottom: number, right: number): Box {
  return {
    top: Math.min(top, bottom) - 1,
    left: Math.min(left, right) - 1,
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}
