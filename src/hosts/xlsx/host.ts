/** A workbook held as bytes, behind the port: every write makes new bytes, undoing one brings the old ones back. */
import type { HostFailure, WriteReport } from '../../core/model';
import type { Host, ReadOptions } from '../host';
import { readWorkbook } from './read/read';
import { patchVerified } from './write/verified';

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
      const patched = await patchVerified(current, name, edits);
      if (!patched.ok) return failed(patched.failure);
      if (patched.report.written === 0) return patched.report;
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
