/** Workbooks as files: read whole, written whole or not at all. */
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { HostFailure, Snapshot } from '../core/model';
import { readWorkbook } from '../hosts/xlsx';

export type Book =
  | { readonly ok: true; readonly file: string; readonly bytes: Uint8Array; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly file: string; readonly failure: HostFailure };

/** Reads a workbook; every way in which that can fail is data, named for the user by `core/messages/host`. */
export async function readBook(file: string): Promise<Book> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown';
    return { ok: false, file, failure: { code: 'unreadable-file', data: { file, reason: code } } };
  }
  const name = path.basename(file);
  const read = await readWorkbook(bytes, name);
  return read.ok
    ? { ok: true, file, bytes, snapshot: read.snapshot }
    : { ok: false, file, failure: { ...read.failure, data: { ...read.failure.data, file } } };
}

/**
 * Writes a file so that it appears whole or not at all: into a neighbour first, then renamed over the old one.
 * Returns the failure where the folder or the file can't be written (open in Excel, read-only, no space).
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<HostFailure | null> {
  // Through a link to the file itself, so that the link stays one.
  const target = await realpath(file).catch(() => file);
  const neighbour = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.partial`);
  try {
    await writeFile(neighbour, bytes);
    await rename(neighbour, target);
    return null;
  } catch (problem) {
    await rm(neighbour, { force: true }).catch(() => undefined);
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown';
    return { code: 'output-locked', data: { file, reason: code } };
  }
}

/** Whether two paths name the same file, links resolved. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(a, { bigint: true }), stat(b, { bigint: true })]);
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    return false;
  }
}
