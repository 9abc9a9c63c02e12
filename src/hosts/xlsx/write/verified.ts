/** Writing that is believed only once it has been read back. */
import { addressText, type Edit, type HostFailure } from '../../../core/model';
import { readWorkbook } from '../read/read';
import { patchWorkbook, type WorkbookPatch } from './patch';

/**
 * Carries out edits like {@link patchWorkbook}, and fails where the new bytes can't be read or do not hold what was
 * written: such a file must not take the old one's place.
 * @param name the file's name without a folder
 */
export async function patchVerified(bytes: Uint8Array, name: string, edits: readonly Edit[]): Promise<WorkbookPatch> {
  const patched = await patchWorkbook(bytes, edits);
  if (!patched.ok || patched.report.written === 0) return patched;
  const failure = await unreadable(patched.bytes, name, edits);
  return failure ? { ok: false, failure } : patched;
}

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
