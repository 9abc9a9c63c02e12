/**
 * What Excel makes of a value that is typed or set: text that looks like a number becomes one, `=` starts a formula, an
 * apostrophe keeps text, cells formatted as text take everything literally. Assumption, from use; only Excel can confirm.
 */
import { parseValue } from 'numfmt';
import { clearContent, type CellData, type Scalar } from './cell';

export const ERRORS: readonly string[] = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'];

/** Puts an entry into a cell; a formula is kept as written and calculated later. */
export function enter(cell: CellData, entry: Scalar): void {
  clearContent(cell);
  if (entry === '') return;
  const isText = cell.numberFormat === '@';
  if (typeof entry !== 'string') {
    cell.value = isText ? String(entry).toUpperCase() : entry;
    return;
  }
  if (entry.startsWith("'")) {
    cell.value = entry.slice(1);
    cell.isQuoted = true;
  } else if (isText) cell.value = entry;
  else if (entry.startsWith('=') && entry.length > 1) cell.formula = entry;
  else if (ERRORS.includes(entry.toUpperCase())) cell.error = entry.toUpperCase();
  else readText(cell, entry);
}

function readText(cell: CellData, entry: string): void {
  const read = readEntry(entry);
  cell.value = read ? read.value : entry;
  if (read?.format && cell.numberFormat === 'General') cell.numberFormat = read.format;
}

/** What a text stands for besides itself, with the number format it brings; null for plain text. */
export function readEntry(text: string): { readonly value: number | boolean; readonly format?: string } | null {
  const plain = text.normalize('NFKC').trim();
  const date = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(plain);
  const read = parseValue(date ? `${date[1]}-${date[2]}-${date[3] ?? '1'}` : plain);
  if (!read) return null;
  // 95% is 0.95, not 95 times a binary hundredth.
  const value = typeof read.v === 'number' ? Number(read.v.toPrecision(15)) : (read.v as boolean);
  return read.z ? { value, format: read.z } : { value };
}
