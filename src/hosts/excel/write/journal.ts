/**
 * What was written, kept in the workbook's own settings so that it can be taken back, also after the pane was closed and
 * opened again. It holds what every cell was before and after; undo does not depend on Excel's own, which many calls empty
 * (guide/excel-api.md §1).
 */
import { JOURNAL_CHARACTERS, JOURNAL_ENTRIES } from '../limits';
import type { SheetState } from './ownSheets/state';
import type { Step } from './state';

/** The name of the setting. */
export const JOURNAL_KEY = 'jiheng.journal';

/** One write as it was carried out. */
export interface Entry {
  readonly id: number;
  readonly steps: readonly Step[];
  /** Sheets of our own: what they were, and the fingerprint of what they became. */
  readonly sheets: readonly { readonly name: string; readonly from: SheetState | null; readonly to: string | null }[];
}

/** All entries, the last written last. */
export type Journal = readonly Entry[];

interface Stored {
  readonly version: 1;
  readonly entries: Journal;
}

/** Reads what the workbook keeps; what another version wrote, or somebody damaged, counts as nothing. */
export function parseJournal(text: string | null): Journal {
  if (text === null) return [];
  try {
    const stored = JSON.parse(text) as Stored;
    return stored.version === 1 && Array.isArray(stored.entries) ? stored.entries : [];
  } catch {
    return [];
  }
}

/** The journal as the workbook keeps it, without the oldest entries where it would grow too long. */
export function journalText(journal: Journal): string {
  let entries = journal.slice(-JOURNAL_ENTRIES);
  for (;;) {
    const text = JSON.stringify({ version: 1, entries } satisfies Stored);
    if (text.length <= JOURNAL_CHARACTERS || entries.length === 0) return text;
    entries = entries.slice(1);
  }
}

export function nextId(journal: Journal): number {
  return Math.max(0, ...journal.map(({ id }) => id)) + 1;
}
