/** The port over Office.js: Excel for Windows, Mac and the web. */
import type { Area, CellAddress, Edit, Snapshot, WriteReport } from '../../core/model';
import type { Host, Read, ReadOptions } from '../host';
import { excelCapabilities } from './capabilities';
import { inExcel, type Entered } from './context';
import { Changes } from './events';
import { REQUEST_TIMEOUT } from './limits';
import { readBook } from './read/read';
import { rangeOf } from './areas';
import { Writer } from './write/write';

export interface ExcelHostOptions {
  /** Milliseconds that one request may take; the default suits Excel on the web with a large book. */
  readonly timeout?: number;
}

/**
 * The workbook that the pane belongs to. Called once Office is ready; reads wait for writes, writes for one another.
 * @example const host = excelHost(); const read = await host.read(); if (read.ok) analyse(read.snapshot)
 */
export function excelHost({ timeout = REQUEST_TIMEOUT }: ExcelHostOptions = {}): Host {
  const capabilities = excelCapabilities();
  const writer = new Writer({ timeout }, capabilities);
  const changes = new Changes({ timeout });
  const { notes, canSelect, canUndo } = capabilities;
  let revision = 0;
  let writes: Promise<unknown> = Promise.resolve();

  /** One after another; a write that fails does not stop the next. */
  function queued(write: () => Promise<WriteReport>): Promise<WriteReport> {
    const report = writes.then(write).then((done) => {
      revision += 1;
      return done;
    });
    writes = report.catch(() => undefined);
    return report;
  }

  return {
    async read({ signal, onProgress }: ReadOptions = {}): Promise<Read> {
      await writes;
      const unsettled = await writer.settle();
      if (unsettled) return { ok: false, failure: unsettled };
      const before = revision;
      const readOnce = (): Promise<Entered<Snapshot>> =>
        inExcel({ timeout, signal }, (context) => readBook(context, capabilities, onProgress));
      let read = await readOnce();
      // A sheet was deleted or renamed between two requests.
      if (!read.ok && read.failure.code === 'sheet-missing') read = await readOnce();
      return read.ok ? { ok: true, snapshot: read.value, revision: before } : read;
    },
    write: (edits: readonly Edit[]) => queued(() => writer.write(edits)),
    undo: () => queued(() => writer.undo()),
    async canUndo() {
      await writes;
      return (await writer.canUndo()) ?? false;
    },
    async select(name: string, area: Area): Promise<void> {
      // A hidden sheet, or another workbook in front: nothing is selected, and nothing is lost.
      await inExcel({ timeout }, async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.activate();
        rangeOf(sheet, area).select();
        await context.sync();
      });
    },
    async selection(): Promise<CellAddress | null> {
      const selected = await inExcel({ timeout }, async (context) => {
        const cell = context.workbook.getActiveCell();
        cell.load('rowIndex,columnIndex,worksheet/name');
        await context.sync();
        return { sheet: cell.worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
      });
      return selected.ok ? selected.value : null;
    },
    capabilities: { notes, canSelect, canUndo },
    onChanged: (listener) =>
      changes.listen(() => {
        revision += 1;
        listener();
      }),
  };
}
