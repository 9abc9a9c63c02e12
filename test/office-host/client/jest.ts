/**
 * Microsoft's own Excel client in the window of a jest test (`@jest-environment jsdom`), with an in-memory Excel behind it.
 * It is evaluated in the test's own realm: the client compares prototypes.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Book } from '../book/book';
import { OfficeHost } from '../host';
import { addNotes, type ClientLibrary } from './notes';

const CLIENT = path.resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js');

interface OfficeWindow extends ClientLibrary {
  /** What the loader leaves for the client: here, the sets this Excel supports. */
  readonly OSF: { _OfficeAppFactory?: { getContext(): unknown } };
}

let loaded: OfficeWindow | null = null;

/** Puts a workbook behind the client; `level` is the level of ExcelApi 1.x that this Excel offers. */
export function startExcel(book: Book, { level = 18 } = {}): OfficeHost {
  const { OfficeExtension, OSF } = client();
  const host = new OfficeHost(book);
  host.level = level;
  const isSetSupported = (set: string, version: string): boolean =>
    set === 'ExcelApi' && Number(version.replace(/^1\./, '')) <= host.level;
  OSF._OfficeAppFactory = { getContext: () => ({ requirements: { isSetSupported } }) };
  OfficeExtension.HostBridge.init(bridgeTo(host));
  return host;
}

/** The client, loaded once per test file. */
function client(): OfficeWindow {
  if (loaded) return loaded;
  (0, eval)(readFileSync(CLIENT, 'utf8'));
  loaded = globalThis as unknown as OfficeWindow;
  addNotes(loaded);
  return loaded;
}

/** The seam that the client offers to native hosts: text both ways, type 1 for requests and answers, 3 for events. */
function bridgeTo(host: OfficeHost) {
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost(text: string): void {
      const { id, type, flags, message } = JSON.parse(text);
      void host.serve(JSON.stringify(message.body)).then((body) => {
        const answer = { id, type, flags, message: { statusCode: 200, headers: {}, body } };
        bridge.onMessageFromHost(JSON.stringify(answer));
      });
    },
  };
  host.onEvents = (entries) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, id: -1, flags: 0, message: { entries } }));
  };
  return bridge;
}
