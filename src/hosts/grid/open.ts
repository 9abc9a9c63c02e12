/** From the bytes of a file to a book for the grid: all that can be done away from the page. */
import type { IWorkbookData } from '@univerjs/core';
import type { HostFailure, Snapshot } from '../../core/model';
import { readWorkbook } from '../xlsx';
import { displayOf } from '../xlsx/display/display';
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
  if (look.isFrom1904 && hasDates(read.snapshot))
    return { ok: false, failure: { code: 'unsupported', data: { what: DATES_FROM_1904 } } };
  onProgress((1 + READING) / 2);
  const facts = readFacts(bytes);
  const opened: Opened = {
    id,
    name,
    bytes,
    snapshot: read.snapshot,
    data: gridBook(id, read.snapshot, look, facts),
    unlocked: unlockedFormats(look),
    facts,
    marks: facts.marks.map(({ at, colour, fill }) => ({ at, colour, under: look.colourOfFill(fill) })),
  };
  onProgress(1);
  return { ok: true, opened };
}
/**
 * Dates that count from 1904 (old Excel for Mac). The grid counts from 1900 and would show them four years early, and
 * calculate with them so: rather not at all.
 */
function hasDates({ sheets }: Snapshot): boolean {
  const from1900 = displayOf(false);
  return sheets.some(({ cells }) =>
    cells.some(
      ({ value, text, format, error }) => value !== null && error === undefined && from1900(value, format) !== text,
    ),
  );
}

export const DATES_FROM_1904 = '1904';

/** The share of the work that is reading values; the rest is looks. */
const READING = 0.6;

function unlockedFormats({ formats }: BookLook): number[] {
  return formats.flatMap(({ unlocked }, index) => (unlocked ? [index] : []));
}
