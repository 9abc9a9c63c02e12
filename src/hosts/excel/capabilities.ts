/** What this Excel can do, decided once from its requirement sets; the floor is ExcelApi 1.9 (guide/excel-api.md §4). */
import type { Capabilities } from '../host';

export interface ExcelCapabilities extends Capabilities {
  /** Whether merged areas can be asked for. */
  readonly mergedAreas: boolean;
  /** Whether there are threaded comments; a cell holds a comment or a note, never both. */
  readonly comments: boolean;
}

export function excelCapabilities(): ExcelCapabilities {
  const comments = supports('1.10');
  return {
    notes: supports('1.18') ? 'notes' : comments ? 'comments' : 'none',
    comments,
    mergedAreas: supports('1.13'),
    canSelect: true,
    canUndo: true,
  };
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
