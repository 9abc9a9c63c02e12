/** Short ways to what tests look at. */
import { unzipSync } from 'fflate';
import type { Cell, Edit, Snapshot, WriteReport } from '../../../../src/core/model';
import { patchWorkbook, readWorkbook } from '../../../../src/hosts/xlsx';

/** The snapshot of a book that must be readable. */
export async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const read = await readWorkbook(bytes, 'book.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.snapshot;
}

/** The cells of the first sheet, or of the one named. */
export async function cellsOf(bytes: Uint8Array, sheet?: string): Promise<readonly Cell[]> {
  const { sheets } = await snapshotOf(bytes);
  return (sheet === undefined ? sheets[0]! : sheets.find(({ name }) => name === sheet)!).cells;
}

/** Patches a book that must be patchable. */
export async function patched(
  bytes: Uint8Array,
  edits: readonly Edit[],
): Promise<{ bytes: Uint8Array; report: WriteReport }> {
  const result = await patchWorkbook(bytes, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result;
}

/** The text of a part; undefined where there is none. */
export function partOf(bytes: Uint8Array, part: string): string | undefined {
  const content = unzipSync(bytes)[part];
  return content && new TextDecoder().decode(content);
}
