/** Reading a workbook from its bytes. */
import type { HostFailure, Snapshot } from '../../../core/model';
import type { ReadOptions } from '../../host';
import { fail, outcome } from '../failure';
import { openWorkbookPackage } from '../package/recognise';
import { readSnapshot } from './snapshot';

export type WorkbookRead =
  { readonly ok: true; readonly snapshot: Snapshot } | { readonly ok: false; readonly failure: HostFailure };

/**
 * Reads an .xlsx or .xlsm file into a snapshot. What can't be read is told as a failure, never thrown.
 * @param name the file's name without a folder, for the snapshot
 * @example const read = await readWorkbook(bytes, '自评表.xlsx'); if (read.ok) analyse(read.snapshot)
 */
export async function readWorkbook(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<WorkbookRead> {
  const read = await outcome(() =>
    readSnapshot(openWorkbookPackage(bytes), name, (share) => {
      if (options.signal?.aborted) fail('cancelled');
      options.onProgress?.(share);
    }),
  );
  if (read.ok) return { ok: true, snapshot: read.value };
  return { ok: false, failure: { ...read.failure, data: { ...read.failure.data, file: name } } };
}
