/** Steps as calls to Excel: number formats before contents and again after, then fills and notes (guide/excel-api.md §3). */
import type { BookContext } from '../context';
import { fullAddress, matrixOver, rangeOf, rectangles } from '../areas';
import { entryFor, isTakenForText } from './entry';
import type { Look } from './look';
import { keyOf, type CellState, type Step } from './state';
import { bySheet } from './states';

/** What the calls need to know of a cell beside the step. */
export interface Target {
  readonly step: Step;
  /** The number format the cell has before the step. */
  readonly format: string;
}

/** Queues everything that the steps change. */
export function queueSteps(context: BookContext, targets: readonly Target[], places: NotePlaces): void {
  const byCell = new Map<string, CellWrite>();
  for (const { step, format } of targets) {
    const known = byCell.get(keyOf(step.at));
    byCell.set(keyOf(step.at), {
      at: step.at,
      format,
      from: { ...step.from, ...known?.from },
      to: { ...known?.to, ...step.to },
    });
  }
  const writes = [...byCell.values()];
  queueMatrix(context, writes, formatBefore, (range, formats) => (range.numberFormat = formats));
  queueMatrix(context, writes, entryOf, (range, entries) => (range.formulas = entries));
  queueMatrix(context, writes, formatAfter, (range, formats) => (range.numberFormat = formats));
  queueFills(context, writes);
  for (const write of writes) if (write.to.note !== undefined) queueNote(context, write, places);
}

interface CellWrite {
  readonly at: Step['at'];
  /** The number format before. */
  readonly format: string;
  readonly from: Partial<CellState>;
  readonly to: Partial<CellState>;
}

/** How notes are put, and the comments of ours that are there. */
type NotePlaces = Pick<Look, 'notes' | 'comments'>;

/** The format a content is entered under: its own, or General where Excel would take it for text. */
function formatBefore({ format, to }: CellWrite): string | null {
  const target = to.format ?? format;
  const needed = to.content && isTakenForText(to.content, target) ? 'General' : target;
  return needed === format ? null : needed;
}

/** Entering a formula may make Excel take over the format of what it refers to; the cell's own is given back. */
function formatAfter({ format, to }: CellWrite): string | null {
  const target = to.format ?? format;
  return to.content && (to.content.formula !== null || isTakenForText(to.content, target)) ? target : null;
}

function entryOf({ format, to }: CellWrite): string | number | boolean | null {
  if (!to.content) return null;
  const target = to.format ?? format;
  return entryFor(to.content, isTakenForText(to.content, target) ? 'General' : target);
}

/** One call per rectangle of cells that get a value. */
function queueMatrix<T>(
  context: BookContext,
  writes: readonly CellWrite[],
  valueOf: (write: CellWrite) => T | null,
  set: (range: Excel.Range, values: T[][]) => void,
): void {
  const values = new Map<string, T>();
  for (const write of writes) {
    const value = valueOf(write);
    if (value !== null) values.set(keyOf(write.at), value);
  }
  const cells = writes.filter(({ at }) => values.has(keyOf(at))).map(({ at }) => at);
  for (const [name, places] of bySheet(cells)) {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const area of rectangles(places)) {
      set(
        rangeOf(sheet, area),
        matrixOver(area, (row, column) => values.get(keyOf({ sheet: name, row, column }))!),
      );
    }
  }
}

/** One call per rectangle of one colour. */
function queueFills(context: BookContext, writes: readonly CellWrite[]): void {
  const colours = new Set(writes.flatMap(({ to }) => (to.fill === undefined ? [] : [to.fill])));
  for (const colour of colours) {
    const cells = writes.filter(({ to }) => to.fill === colour).map(({ at }) => at);
    for (const [name, places] of bySheet(cells)) {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const area of rectangles(places)) setFill(rangeOf(sheet, area), colour);
    }
  }
}

function setFill({ format: { fill } }: Excel.Range, colour: string | null): void {
  if (colour === null) fill.clear();
  else fill.color = `#${colour}`;
}

function queueNote({ workbook }: BookContext, { at, from, to }: CellWrite, { notes, comments }: NotePlaces): void {
  const text = to.note ?? null;
  if (notes === 'notes') {
    if (text === null) workbook.notes.getItem(fullAddress(at)).delete();
    else if (from.note === null) workbook.notes.add(fullAddress(at), text);
    else workbook.notes.getItem(fullAddress(at)).content = text;
    return;
  }
  const id = comments.get(keyOf(at));
  if (id === undefined) {
    if (text !== null) workbook.comments.add(fullAddress(at), text);
  } else if (text === null) workbook.comments.getItem(id).delete();
  else workbook.comments.getItem(id).content = text;
}
