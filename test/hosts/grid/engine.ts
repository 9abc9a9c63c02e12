/** The grid without a page: the same engine, sheets, number formats and notes that the workbench draws. */
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import '@univerjs/sheets-note/lib/facade';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets-numfmt/lib/facade';
import { gridHost, openBook, type GridHost, type Opened, type Refusal } from '../../../src/hosts/grid';

export interface HeadlessGrid {
  readonly api: FUniver;
  dispose(): void;
}

export function headlessGrid(): HeadlessGrid {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
  });
  const plugins = [...UniverSheetsNodeCorePreset().plugins, UniverSheetsNumfmtPlugin, UniverSheetsNotePlugin];
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { api: FUniver.newAPI(univer), dispose: () => univer.dispose() };
}

let books = 0;

/** Opens a book in the grid; a file that can't be read fails the test. */
export async function openIn(
  { api }: HeadlessGrid,
  bytes: Uint8Array,
  refused?: (refusal: Refusal) => void,
): Promise<{ readonly host: GridHost; readonly opened: Opened }> {
  const result = await openBook(bytes, 'book.xlsx', `book-${(books += 1)}`);
  if (!result.ok) throw new Error(`not opened: ${result.failure.code}`);
  return { host: gridHost(api, result.opened, refused ? { refused } : {}), opened: result.opened };
}
