/** Going through several workbooks one after another: one that can't be read does not stop the others. */
import { addressText, type Analysis, type Settings } from '../core/model';
import { readSettings } from '../core/settings';
import { failureMessage } from '../core/messages';
import { type Book, readBook } from './files';
import { tell, type Terminal } from './terminal';

export type ReadBook = Extract<Book, { ok: true }>;

/** Runs a command on each book; the exit code is the highest of all, 2 for a book that can't be read. */
export async function eachBook(
  files: readonly string[],
  streams: Terminal,
  command: (book: ReadBook) => Promise<number>,
): Promise<number> {
  let exit = 0;
  for (const [index, file] of files.entries()) {
    if (files.length > 1) tell(streams, { id: 'cli.progress', data: { index: index + 1, count: files.length, file } });
    const book = await readBook(file);
    if (book.ok) exit = Math.max(exit, await commandOn(book, streams, command));
    else {
      tell(streams, failureMessage(book.failure));
      exit = 2;
    }
  }
  return exit;
}

/** What fails unforeseen in one book is told like bad input, and the next one still gets its turn. */
async function commandOn(book: ReadBook, streams: Terminal, command: (book: ReadBook) => Promise<number>) {
  try {
    return await command(book);
  } catch (problem) {
    tell(streams, { id: 'cli.unforeseen', data: { file: book.file, reason: String(problem) } });
    return 2;
  }
}

/** The book's own settings; rows of its sheet that were not understood are told, as they change nothing. */
export function settingsOf({ snapshot, file }: ReadBook, streams: Terminal): Settings {
  const { settings, unread } = readSettings(snapshot);
  for (const { at, why } of unread)
    tell(streams, { id: 'cli.unread-setting', data: { file, cell: addressText(at), why } });
  return settings;
}

/** A readable book without an indicator table is no failure, but the person should know. */
export function tellWhereNoIndicators(analysis: Analysis, file: string, streams: Terminal): void {
  if (!hasIndicators(analysis)) tell(streams, { id: 'cli.no-indicators', data: { file } });
}

export function hasIndicators({ tables }: Analysis): boolean {
  return tables.some(({ indicators }) => indicators.length > 0);
}
