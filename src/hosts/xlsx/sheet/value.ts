/** What a stored cell holds, as the model tells it. */
import type { CellValue } from '../../../core/model';
import { decodeEscapes } from '../xml/text';
import type { StoredCell } from './cells';

export interface CellContentRead {
  readonly value: CellValue;
  readonly error: string | null;
}

const EMPTY: CellContentRead = { value: null, error: null };

/**
 * The value of a cell, or of its formula's stored result. An empty text is a value only as the result of a formula:
 * a constant that shows nothing is an empty cell.
 */
export function contentOf(cell: StoredCell, strings: readonly string[]): CellContentRead {
  const text = textOfCell(cell, strings);
  if (text !== null) return text === '' && !cell.formula ? EMPTY : { value: text, error: null };
  const raw = cell.value?.trim() ?? '';
  if (raw === '') return EMPTY;
  if (cell.type === 'e') return { value: null, error: raw };
  if (cell.type === 'b') return { value: raw === '1' || raw === 'true', error: null };
  if (cell.type === 'd') return { value: serialOf(raw) ?? raw, error: null };
  const number = Number(raw);
  return { value: Number.isFinite(number) ? number : raw, error: null };
}

function textOfCell(cell: StoredCell, strings: readonly string[]): string | null {
  if (cell.type === 's') return cell.value === null ? '' : (strings[Number(cell.value)] ?? '');
  if (cell.type === 'inlineStr') return cell.inline ?? decodeEscapes(cell.value ?? '');
  if (cell.type === 'str') return decodeEscapes(cell.value ?? '');
  return null;
}

/** Days from 1899-12-30, which serial numbers count from after February 1900, to 1970-01-01. */
const DAYS_TO_1970 = 25_569;

/** The serial number of an ISO 8601 date, as strict files store dates; null where it is none. */
function serialOf(text: string): number | null {
  const milliseconds = Date.parse(/T/.test(text) && !/Z|[+-]\d\d:\d\d$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(milliseconds) ? null : milliseconds / 86_400_000 + DAYS_TO_1970;
}
