/** From the bytes of a file to a book for the grid: all that can be done away from the page. */
import type { IWorkbookData } from '@univerjs/core';
import type { HostFailure, Snapshot } from '../../core/model';
import { readWorkbook } from '../xlsx';
import { gridBook } from './book';
import { readFacts, type FileFacts } from './facts';
import { readLook, type BookLook } from './look';
import type { OwnMark } from './marks';

/** A book that was read and not yet shown: plain data, fit to pass between threads. */
export interface Opened {
  readonly id: string;
  readonly name: string;
  /** The file as it was; the download is made from it. */
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly data: IWorkbookData;
  /** The formats of cells that may be written into on protected sheets. */
  readonly unlocked: readonly number[];
  /** Dates count from 1904. */
  readonly isFrom1904: boolean;
  readonly facts: FileFacts;
  /** Our marks of an earlier run. */
  readonly marks: readonly OwnMark[];
}

export type OpenResult =
  { readonly ok: true; readonly opened: Opened } | { readonly ok: false; readonly failure: HostFailure };

/**
 * Reads a file for the grid. `id` tells it from other books that are or were open.
 * @example const result = await openBook(bytes, '自评表.xlsx', 'book-1', (share) => console.log(share))
 */
export async function openBook(
  bytes: Uint8Array,
  name: string,
  id: string,
  onProgress: (share: number) => void = () => undefined,
): Promise<OpenResult> {
  const read = await readWorkbook(bytes, name, { onProgress: (share) => onProgress(share * READING) });
  if (!read.ok) return read;
  const look = readLook(bytes);
  onProgress((1 + READING) / 2);
  const facts = readFacts(bytes);
  const opened: Opened = {
    id,
    name,
    bytes,
    snapshot: read.snapshot,
    data: gridBook(id, read.snapshot, look, facts),
    unlocked: unlockedFormats(look),
    isFrom1904: look.isFrom1904,
    facts,
    marks: facts.marks.map(({ at, colour, fill }) => ({ at, colour, under: look.colourOfFill(fill) })),
  };
  onProgress(1);
  return { ok: true, opened };
}
/** The share of the work that is reading values; the rest is looks. */
const READING = 0.6;

function unlockedFormats({ formats }: BookLook): number[] {
  return formats.flatMap(({ unlocked }, index) => (unlocked ? [index] : []));
}
