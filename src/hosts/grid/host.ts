/** The port over the spreadsheet grid of the workbench. */
import type { FUniver } from '@univerjs/core/lib/facade';
import type {} from '@univerjs/preset-sheets-core';
import { type Area, type CellAddress, type Conflict, type WriteReport } from '../../core/model';
import type { Capabilities, Host, Read, ReadOptions } from '../host';
import { patchWorkbook } from '../xlsx';
import { displayOf } from '../xlsx/display/display';
import { gridRange } from './book';
import { watchCalculation } from './calculation';
import { watchChanges } from './changes';
import { downloadBook, type Download, type Patcher } from './download';
import type { Refusal } from './guard';
import { planTakeBack, type Written } from './journal';
import { place, rowAndColumn } from './known';
import { followLinks } from './links';
import { marksByCell, type OwnMarks } from './marks';
import type { Opened } from './open';
import { isSameEntry, planWrite, type CellStep, type GridView } from './plan';
import { GridSheets, type Worksheet } from './sheets';

export interface GridHost extends Host {
  /** The file with all changes, made from its original bytes. */
  download(): Promise<Download>;
  /** Whether anything was changed since the book was opened or downloaded. */
  hasUnsavedChanges(): boolean;
  /** Takes the book out of the grid. */
  close(): void;
}

export interface GridHostOptions {
  /** Hears of what the grid would not do. */
  readonly refused?: (refusal: Refusal) => void;
  /** Who makes the file to download; this thread where absent. */
  readonly patcher?: Patcher;
}

/**
 * Shows an opened book in the grid and returns the port to it.
 * @example const host = gridHost(grid.api, opened, { refused: (refusal) => tell(refusal) }); const read = await host.read()
 */
export function gridHost(api: FUniver, opened: Opened, options: GridHostOptions = {}): GridHost {
  const { refused = () => undefined, patcher = patchHere } = options;
  const calculation = watchCalculation(api);
  const workbook = api.createWorkbook(opened.data);
  const sheets = new GridSheets(api, workbook, opened, displayOf(false), refused);
  const changes = watchChanges(api, opened.id);
  const links = followLinks(api, opened.id, (at) => void select(at.sheet, areaOf(at)));
  const journal: Written[] = [];
  let marks = marksByCell(opened.marks);
  let saved = changes.revision();

  const view: GridView = {
    cell: (at) => sheets.cell(at),
    hindrance: (at, kind) => sheets.hindrance(at, kind),
    isOwnSheet: (sheet) => sheets.isOwnSheet(sheet),
    isStructureLocked: opened.facts.isStructureLocked,
    made: (sheet) => sheets.made(sheet),
    hasSheet: (sheet) => sheets.named(sheet) !== null,
    get marks() {
      return marks;
    },
  };

  /** What was typed last is taken in, and every result is there. */
  async function settle(): Promise<void> {
    if ('isCellEditing' in workbook && workbook.isCellEditing()) await workbook.endEditingAsync(true);
    await calculation.settled();
  }

  /** A cell being typed into is left alone: the pane reads unasked, and would cut into the words. */
  async function read({ signal, onProgress }: ReadOptions = {}): Promise<Read> {
    await calculation.settled();
    const revision = changes.revision();
    const all = sheets.all();
    const result = [];
    let rested = performance.now();
    for (const [index, { sheet, known }] of all.entries()) {
      if (signal?.aborted) return { ok: false, failure: { code: 'cancelled', data: {} } };
      result.push(sheets.read(sheet, known));
      onProgress?.((index + 1) / all.length);
      if (performance.now() - rested > AT_A_STRETCH) {
        await new Promise((resolve) => setTimeout(resolve));
        rested = performance.now();
      }
    }
    return {
      ok: true,
      snapshot: { workbook: opened.name, sheets: result, ownMarks: ownCells(sheets, marks) },
      revision,
    };
  }

  async function write(edits: Parameters<Host['write']>[0]): Promise<WriteReport> {
    await settle();
    const plan = planWrite(view, edits);
    const before = marks;
    const made = plan.sheets.map(({ name, content }) => ({
      name,
      before: content === null ? sheets.remove(name) : sheets.make(name, content),
    }));
    sheets.change(plan.cells, 'after');
    marks = plan.marks;
    if (plan.written > 0) journal.push({ cells: plan.cells, sheets: made, marks: before });
    await calculation.settled();
    const lost = notAsWritten(plan.cells, 'after');
    return {
      written: plan.written - lost.length,
      unchanged: plan.unchanged,
      conflicts: [...plan.conflicts, ...lost],
      failure: null,
    };
  }

  async function undo(): Promise<WriteReport> {
    await settle();
    const written = journal.pop();
    if (!written) return { written: 0, unchanged: 0, conflicts: [], failure: null };
    const plan = planTakeBack(view, written);
    for (const { name, before } of written.sheets) {
      sheets.remove(name);
      if (before) sheets.restore(before);
    }
    sheets.change(plan.cells, 'before');
    marks = written.marks;
    await calculation.settled();
    const lost = notAsWritten(plan.cells, 'before');
    return {
      written: plan.cells.length + written.sheets.length - lost.length,
      unchanged: plan.unchanged,
      conflicts: [...plan.conflicts, ...lost],
      failure: null,
    };
  }

  /** Reads back what was to be written. */
  function notAsWritten(steps: readonly CellStep[], side: 'before' | 'after'): Conflict[] {
    return steps.flatMap((step) => {
      const wanted = step[side].content;
      const found = wanted && sheets.cell(step.at)?.content;
      return wanted && found && !isSameEntry(found, wanted)
        ? [{ at: step.at, expected: wanted, found, reason: 'changed' as const }]
        : [];
    });
  }

  async function select(name: string, area: Area): Promise<void> {
    const sheet = sheets.named(name);
    if (!sheet || sheet.isSheetHidden()) return;
    workbook.setActiveSheet(sheet);
    workbook.setActiveRange(sheet.getRange(gridRange(area)));
    scrollTo(sheet, area);
  }

  return {
    read,
    write,
    undo,
    select,
    capabilities: CAPABILITIES,
    canUndo: async () => journal.length > 0,
    async selection() {
      const cell = workbook.getActiveCell();
      return cell && { sheet: cell.getSheetName(), row: cell.getRow() + 1, column: cell.getColumn() + 1 };
    },
    onChanged: (listener) => changes.listen(listener),
    async download() {
      await settle();
      const revision = changes.revision();
      const download = await downloadBook(opened, sheets, marks, patcher);
      if (download.ok) saved = revision;
      return download;
    },
    hasUnsavedChanges: () => changes.revision() !== saved,
    close() {
      for (const each of [calculation, sheets, changes, links]) each.dispose();
      api.disposeUnit(opened.id);
    },
  };
}

const patchHere: Patcher = (bytes, edits, results) => patchWorkbook(bytes, edits, { results });

const CAPABILITIES: Capabilities = { notes: 'notes', canSelect: true, canUndo: true };
/** Reading longer than this, in milliseconds, lets the page breathe. */
const AT_A_STRETCH = 40;

function areaOf({ row, column }: CellAddress): Area {
  return { top: row, bottom: row, left: column, right: column };
}

/** Scrolls only where the area is out of view, and leaves a little of what stands before it. Without a page there is nothing to scroll. */
function scrollTo(sheet: Worksheet, { top, left }: Area): void {
  if (!('getVisibleRange' in sheet)) return;
  const view = sheet.getVisibleRange();
  const isIn = (place: number, from: number, to: number) => place > from && place <= to;
  const rowStays = view !== null && isIn(top, view.startRow, view.endRow);
  const columnStays = view !== null && isIn(left, view.startColumn, view.endColumn);
  if (rowStays && columnStays) return;
  sheet.scrollToCell(
    rowStays ? view.startRow : Math.max(0, top - 4),
    columnStays ? view.startColumn : Math.max(0, left - 3),
  );
}

/** Cells that carry a mark or note of ours, sheet by sheet, row by row. */
function ownCells(sheets: GridSheets, marks: OwnMarks): CellAddress[] {
  const marked = [...marks.values()].map(({ at }) => at);
  return sheets.all().flatMap(({ sheet, known: { base } }) => {
    const places = new Set(sheets.ownNotes(sheet).keys());
    for (const at of marked) if (at.sheet === base.name) places.add(place(at.row, at.column));
    return [...places].sort((a, b) => a - b).map((each) => ({ sheet: base.name, ...rowAndColumn(each) }));
  });
}
