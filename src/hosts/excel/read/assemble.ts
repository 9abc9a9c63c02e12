/** The snapshot from what the three requests gave. */
import type { Area, SheetSnapshot, Snapshot } from '../../../core/model';
import type { SheetContents } from './contents';
import { distinct, guessMerges } from './merges';
import type { SheetShape, Shapes } from './shapes';

export function assemble(workbook: string, { sheets, ownMarks }: Shapes, contents: readonly SheetContents[]): Snapshot {
  return { workbook, sheets: sheets.map((shape, index) => sheetOf(shape, contents[index]!)), ownMarks };
}

function sheetOf(shape: SheetShape, contents: SheetContents): SheetSnapshot {
  const { name, visibility, isProtected, notes, listObjects } = shape;
  // Answers come in order, but wide sheets may be cut across.
  const cells = contents.cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const lastRow = cells.at(-1)?.row ?? 0;
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
  return {
    name,
    visibility,
    isProtected,
    cells,
    merges: mergesOf(shape, contents).sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows: upTo(contents.hiddenRows, lastRow),
    hiddenColumns: upTo(contents.hiddenColumns, lastColumn),
    notes,
    listObjects,
  };
}

function mergesOf({ merges }: SheetShape, contents: SheetContents): Area[] {
  if (merges) return [...merges];
  return contents.frames.size > 0 ? guessMerges(contents.cells, contents.frames) : distinct(contents.merges);
}

function upTo(lines: ReadonlySet<number>, last: number): number[] {
  return [...lines].filter((line) => line <= last).sort((a, b) => a - b);
}
