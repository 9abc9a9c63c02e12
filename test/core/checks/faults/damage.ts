/** The slips of people who type tables: one figure, or one row, made wrong. */
import {
  columnLetters,
  inArea,
  type Cell,
  type SheetSnapshot,
  type Snapshot,
  type Table,
} from '../../../../src/core/model';
import type { Random } from './random';

export type Kind = 'digit' | 'transposition' | 'sign' | 'unit' | 'dropped row' | 'stale total';
export const KINDS: readonly Kind[] = ['digit', 'transposition', 'sign', 'unit', 'dropped row', 'stale total'];

export interface Damage {
  readonly kind: Kind;
  readonly snapshot: Snapshot;
  /** `sheet!A1` of the wrong cell; null for a row that is gone. */
  readonly cell: string | null;
}

/** A book with one slip of the kind; null where the chosen place does not allow it. */
export function damage(snapshot: Snapshot, tables: readonly Table[], kind: Kind, random: Random): Damage | null {
  const table = random.pick(tables);
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet)!;
  const rows = table.rows.filter(({ kind: row }) => row !== 'header' && row !== 'section');
  const totals = new Set(table.rows.filter(({ kind: row }) => row === 'total').map(({ row }) => row));
  if (kind === 'dropped row') {
    const items = rows.filter(({ row }) => !totals.has(row) && hasFigures(sheet, row));
    if (items.length < 3 || totals.size === 0) return null;
    return { kind, snapshot: withSheet(snapshot, withoutRow(sheet, random.pick(items).row)), cell: null };
  }
  const figures = sheet.cells.filter(
    (cell) =>
      isFigure(cell) &&
      inArea(table.area, cell.row, cell.column) &&
      rows.some(({ row }) => row === cell.row) &&
      !isIndex(table, cell),
  );
  const choice = kind === 'stale total' ? figures.filter(({ row }) => totals.has(row)) : figures;
  if (choice.length === 0) return null;
  const cell = random.pick(choice);
  const text = changed(cell.text, kind, random);
  if (text === null || text === cell.text) return null;
  const at = `${sheet.name}!${columnLetters(cell.column)}${cell.row}`;
  return { kind, snapshot: withSheet(snapshot, withText(sheet, cell, text)), cell: at };
}

function changed(text: string, kind: Kind, random: Random): string | null {
  switch (kind) {
    case 'digit': {
      const at = random.pick(digitPlaces(text));
      const digit = String((Number(text[at]) + random.between(1, 9)) % 10);
      return at === 0 && digit === '0' ? null : text.slice(0, at) + digit + text.slice(at + 1);
    }
    case 'transposition': {
      const places = digitPlaces(text).filter((at) => /\d/.test(text[at + 1] ?? '') && text[at] !== text[at + 1]);
      if (places.length === 0) return null;
      const at = random.pick(places);
      return text[at + 1] === '0' && at === 0
        ? null
        : text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2);
    }
    case 'sign':
      if (/^-?[0.,]+%?$/.test(text)) return null;
      return text.startsWith('-') ? text.slice(1) : `-${text}`;
    case 'unit': {
      const value = Number(text.replace(/[,%]/g, '')) * random.pick([10, 100, 10_000, 0.1]);
      if (value === 0) return null;
      return styled(value, text);
    }
    default: {
      const value = Number(text.replace(/[,%]/g, ''));
      return styled(value - Math.max(0.5, Math.abs(value) * (random.between(1, 30) / 100)), text);
    }
  }
}

/** The value with the decimals, grouping and percent sign of a text. */
function styled(value: number, like: string): string {
  const decimals = /\.(\d+)/.exec(like)?.[1]?.length ?? 0;
  const plain = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = plain.split('.');
  const grouped = like.includes(',') || Number(whole) >= 1000 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}${like.endsWith('%') ? '%' : ''}`;
}

function digitPlaces(text: string): number[] {
  return [...text].flatMap((character, i) => (/\d/.test(character) ? [i] : []));
}

function isFigure({ value, text }: Cell): boolean {
  return typeof value === 'number' && /^-?[\d,]+(?:\.\d+)?%?$/.test(text);
}

function isIndex({ columns }: Table, cell: Cell): boolean {
  return columns.some(({ column, role }) => column === cell.column && role === 'index');
}

function hasFigures(sheet: SheetSnapshot, row: number): boolean {
  return sheet.cells.some((cell) => cell.row === row && isFigure(cell));
}

function withText(sheet: SheetSnapshot, cell: Cell, text: string): SheetSnapshot {
  const plain = Number(text.replace(/[,%]/g, ''));
  const value = text.endsWith('%') ? Number((plain / 100).toPrecision(15)) : plain;
  return { ...sheet, cells: sheet.cells.map((other) => (other === cell ? { ...cell, value, text } : other)) };
}

/** The sheet without a row, what stood below moved up; merged cells shrink with it. */
function withoutRow(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const first = sheet.cells.filter((cell) => cell.row === row);
  const cells = sheet.cells.flatMap((cell) =>
    cell.row === row ? [] : [cell.row > row ? { ...cell, row: cell.row - 1 } : cell],
  );
  const merges = sheet.merges.flatMap((merge) => {
    const bottom = merge.bottom >= row ? merge.bottom - 1 : merge.bottom;
    const top = merge.top > row ? merge.top - 1 : merge.top;
    return bottom < top ? [] : [{ ...merge, top, bottom }];
  });
  // A merged label whose first row is gone moves to the row that is now its first.
  const moved = first.filter((cell) =>
    sheet.merges.some((merge) => merge.top === row && merge.bottom > row && merge.left === cell.column),
  );
  const all = [...cells, ...moved].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells: all, merges };
}

function withSheet(snapshot: Snapshot, changedSheet: SheetSnapshot): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === changedSheet.name ? changedSheet : sheet)),
  };
}
