/** One row of the sheet 绩衡设置: six columns; and why a row may not be understood. */
import type { Message } from '../model';

export interface Row {
  readonly category: string;
  readonly sheet: string;
  readonly object: string;
  readonly item: string;
  readonly value: string;
  readonly note: string;
}

/** Why a row is not understood, with the text that is not. */
export function fault(id: string, text: string): Message {
  return { id: `settings.fault-${id}`, data: { text } };
}

/** A cell of the row that may not be empty. */
export function empty(column: 'object' | 'item' | 'value'): Message {
  return { id: 'settings.fault-empty', data: { column: { id: `settings.column-${column}`, data: {} } } };
}
