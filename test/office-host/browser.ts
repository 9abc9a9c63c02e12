/**
 * Entry of the bundle that runs in a page before Office.js: an in-memory Excel for the add-in, and a handle for the test.
 */
import type { Snapshot } from '../../src/core/model';
import type { Scalar } from './book/cell';
import { bookFrom, snapshotOf } from './book/snapshot';
import { offerDesktop } from './client/desktop';
import { addNotes, type ClientLibrary } from './client/notes';
import { OfficeHost, type Fault } from './host';

/** What the test leaves in the page for this Excel. */
export interface ExcelSetup {
  readonly snapshot: Snapshot;
  /** The level of ExcelApi 1.x. */
  readonly level: number;
  /** The display language, such as `zh-CN`. */
  readonly language: string;
  /** Whether Office wears its black theme. */
  readonly isDark?: boolean;
}

/** What the test can do to this Excel, as `window.inMemoryExcel`. */
export interface InMemoryExcel {
  /** The workbook as it is now. */
  snapshot(): Snapshot;
  /** What somebody types into a cell: `excel.type('评分表!G15', '12')`. */
  type(address: string, entry: Scalar): void;
  /** The fill of a cell, `#RRGGBB`; null for none. */
  fillAt(address: string): string | null;
  /** The selected area: `评分表!G15`. */
  selection(): string;
  /** Whether somebody is editing a cell; Excel then refuses everything. */
  edit(isEditing: boolean): void;
  /** Lets the next request but `after` go wrong. */
  fail(after: number, fault: Fault): void;
  /** Addresses of the windows that the add-in opened. */
  dialogs(): readonly string[];
  /** Requests served so far. */
  requests(): number;
}

declare global {
  interface Window {
    excelSetup?: ExcelSetup;
    inMemoryExcel?: InMemoryExcel;
    /** Called once the client is loaded and before the page uses it. */
    completeOfficeClient?: () => void;
  }
}

const { snapshot, level, language, isDark } = window.excelSetup!;
const book = bookFrom(snapshot);
const host = new OfficeHost(book);
host.level = level;
offerDesktop(window, host, language, isDark);
window.completeOfficeClient = () => addNotes(window as unknown as ClientLibrary);
window.inMemoryExcel = {
  snapshot: () => snapshotOf(book),
  type: (address, entry) => book.type(address, entry),
  fillAt: (address) => {
    const { sheet, box } = book.place(address);
    return sheet.cell(box.top, box.left).fill?.color ?? null;
  },
  selection: () => book.selectionAddress(),
  edit: (isEditing) => {
    host.isEditing = isEditing;
  },
  fail: (after, fault) => {
    host.reset();
    host.fail(after + 1, fault);
  },
  dialogs: () => host.dialogs,
  requests: () => host.served.length,
};
