/** A1 notation for the nouns of the model: `评分表!G15`, `A3:G40`. */
import type { Area, CellAddress } from './snapshot';

/** The last row and column that a sheet has in Excel 2007 and later. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/**
 * The letters of a column, counted from 1.
 * @example columnLetters(28) // 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The number of a column given by its letters, counted from 1.
 * @example columnNumber('AB') // 28
 */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** @example cellName(15, 7) // 'G15' */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** @example addressText({ sheet: '表1 完成情况', row: 4, column: 3 }) // '表1 完成情况!C4' */
export function addressText(address: CellAddress): string {
  return `${address.sheet}!${cellName(address.row, address.column)}`;
}

/** @example areaText({ top: 3, left: 1, bottom: 40, right: 7 }) // 'A3:G40' */
export function areaText(area: Area): string {
  return `${cellName(area.top, area.left)}:${cellName(area.bottom, area.right)}`;
}

/**
 * Reads `G15` or `$G$15`; null where the text is no cell name.
 * @example parseCellName('G15') // { row: 15, column: 7 }
 */
export function parseCellName(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  return match ? { column: columnNumber(match[1]!), row: Number(match[2]) } : null;
}

/**
 * Reads `A3:G40` (or a single cell); null where the text is no range.
 * @example parseArea('A3:G40') // { top: 3, left: 1, bottom: 40, right: 7 }
 */
export function parseArea(text: string): Area | null {
  const [first, second = first] = text.split(':');
  const from = parseCellName(first ?? '');
  const to = parseCellName(second ?? '');
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
