/** A workbook held as bytes, behind the port: every write makes new bytes, undoing one brings the old ones back. */
import { addressText, type Edit, type HostFailure, type WriteReport } from '../../core/model';
import type { Host, ReadOptions } from '../host';
import { readWorkbook } from './read/read';
import { patchWorkbook } from './write/patch';

export interface XlsxHost extends Host {
  /** The file as it is now. */
  bytes(): Uint8Array;
}

const CAPABILITIES: Host['capabilities'] = { notes: 'notes', canSelect: false, canUndo: true };

/**
 * The port over a file's bytes.
 * @param name the file's name without a folder
 * @example const host = xlsxHost(bytes, '自评表.xlsx'); await host.write(edits); save(host.bytes())
 */
export function xlsxHost(bytes: Uint8Array, name: string): XlsxHost {
  let current = bytes;
  let revision = 0;
  const before: { readonly bytes: Uint8Array; readonly written: number }[] = [];
  const listeners = new Set<() => void>();

  const become = (next: Uint8Array): void => {
    current = next;
    revision++;
    for (const listener of listeners) listener();
  };

  return {
    capabilities: CAPABILITIES,
    bytes: () => current,
    async read(options?: ReadOptions) {
      const read = await readWorkbook(current, name, options);
      return read.ok ? { ...read, revision } : read;
    },
    async write(edits) {
      const patched = await patchWorkbook(current, edits);
      if (!patched.ok) return failed(patched.failure);
      if (patched.report.written === 0) return patched.report;
      const unread = await unreadable(patched.bytes, name, edits);
      if (unread) return failed(unread);
      before.push({ bytes: current, written: patched.report.written });
      become(patched.bytes);
      return patched.report;
    },
    async undo() {
      const last = before.pop();
      if (last) become(last.bytes);
      return { written: last?.written ?? 0, unchanged: 0, conflicts: [], failure: null };
    },
    canUndo: async () => before.length > 0,
    select: async () => undefined,
    selection: async () => null,
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function failed(failure: HostFailure): WriteReport {
  return { written: 0, unchanged: 0, conflicts: [], failure };
}

/** Reads the new bytes back: a file that does not hold what was written must not take the old one's place. */
async function unreadable(bytes: Uint8Array, name: string, edits: readonly Edit[]): Promise<HostFailure | null> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) return read.failure;
  const again = await patchWorkbook(bytes, lastOfEach(edits));
  return again.ok && again.report.written === 0 ? null : { code: 'unknown', data: { reason: 'verification' } };
}

/** Of several edits to one thing the last one holds. */
function lastOfEach(edits: readonly Edit[]): Edit[] {
  const last = new Map<string, Edit>();
  for (const edit of edits) {
    const kind = edit.kind === 'formula' ? 'value' : edit.kind;
    last.set(`${kind} ${edit.kind === 'sheet' ? edit.name : addressText(edit.at)}`, edit);
  }
  return [...last.values()];
}
