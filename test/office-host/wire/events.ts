/** Events of the workbook, by the numbers the client knows them under. */
import type { Change } from '../book/book';

export const EVENTS = { edited: 10, added: 13, deleted: 15 } as const;

/** What the client is told of a change: the type of event and its message. */
export function eventOf({ kind, sheet, address }: Change): { readonly type: number; readonly message: string } {
  const place = { worksheetId: sheet.id, source: 'Local' };
  const edit = { address, changeType: 'RangeEdited', shiftDirection: 'None', triggerSource: 'Unknown' };
  return { type: EVENTS[kind], message: JSON.stringify(kind === 'edited' ? { ...place, ...edit } : place) };
}
