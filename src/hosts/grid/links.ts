/** Jumps inside the book. */
import type { FUniver } from '@univerjs/core/lib/facade';
import type {} from '@univerjs/preset-sheets-core';
import { FINDINGS_SHEET, parseCellName, type CellAddress } from '../../core/model';

/** In the sheet of findings a click on the place of a finding leads there, as the links in the file do. */
export function followLinks(api: FUniver, book: string, follow: (at: CellAddress) => void): { dispose(): void } {
  if (!('CellClicked' in api.Event)) return { dispose: () => undefined };
  return api.addEvent(api.Event.CellClicked, ({ workbook, worksheet, row, column }) => {
    if (workbook.getId() !== book || worksheet.getSheetName() !== FINDINGS_SHEET) return;
    const text = String(worksheet.getRange(row, column).getRawValue() ?? '');
    const end = text.lastIndexOf('!');
    const cell = end > 0 ? parseCellName(text.slice(end + 1)) : null;
    if (cell) follow({ sheet: text.slice(0, end), ...cell });
  });
}
