/** A workbook in memory from a snapshot, and a snapshot of one, to compare what the host reads and writes. */
import type { Cell, Note, SheetSnapshot, Snapshot } from '../../../src/core/model';
import { displayOf } from '../../../src/hosts/xlsx/display/display';
import { areaOf, boxOf } from './box';
import { Book, type Remark } from './book';
import { hasContent, type CellData } from './cell';
import type { Sheet } from './sheet';

const display = displayOf(false);

/** A workbook that holds what a snapshot says; formulas keep the results they were stored with. */
export function bookFrom(snapshot: Snapshot): Book {
  const book = new Book(snapshot.workbook);
  for (const sheet of snapshot.sheets) fill(book, sheet);
  return book;
}

function fill(book: Book, snapshot: SheetSnapshot): void {
  const sheet = book.addSheet(snapshot.name);
  sheet.visibility = VISIBILITY[snapshot.visibility];
  if (snapshot.isProtected) sheet.protection = { allowFormatCells: false, allowEditObjects: false };
  sheet.merges.push(...snapshot.merges.map(boxOf));
  for (const { row, column, value, format, formula, error } of snapshot.cells) {
    Object.assign(sheet.keep(row - 1, column - 1), {
      value,
      error: error ?? null,
      formula: formula === undefined ? null : `=${formula}`,
      numberFormat: format ?? 'General',
    });
  }
  for (const row of snapshot.hiddenRows) sheet.hiddenRows.add(row - 1);
  for (const column of snapshot.hiddenColumns) sheet.hiddenColumns.add(column - 1);
  for (const { name, area } of snapshot.listObjects) sheet.tables.push({ name, box: boxOf(area) });
  for (const { row, column, text, author } of snapshot.notes) {
    book.notes.push({ id: book.nextId(), sheet, row: row - 1, column: column - 1, content: text, author });
  }
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const SHOWN = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** What the workbook holds now, without asking it through the client. */
export function snapshotOf(book: Book): Snapshot {
  book.settle();
  return { workbook: book.name, sheets: book.sheets.map((sheet) => sheetSnapshot(book, sheet)), ownMarks: [] };
}

function sheetSnapshot(book: Book, sheet: Sheet): SheetSnapshot {
  const cells = [...sheet.cells()].flatMap(([row, column, cell]) =>
    hasContent(cell) ? [modelCell(row, column, cell)] : [],
  );
  const lastRow = cells.at(-1)?.row ?? 0;
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
  return {
    name: sheet.name,
    visibility: SHOWN[sheet.visibility],
    isProtected: sheet.protection !== null,
    cells,
    merges: sheet.merges.map(areaOf).sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows: upTo(sheet.hiddenRows, lastRow),
    hiddenColumns: upTo(sheet.hiddenColumns, lastColumn),
    notes: book.notes
      .filter((note) => note.sheet === sheet)
      .map(modelNote)
      .sort((a, b) => a.row - b.row || a.column - b.column),
    listObjects: sheet.tables.map(({ name, box }) => ({ name, area: areaOf(box) })),
  };
}

function modelCell(row: number, column: number, { value, error, formula, numberFormat }: CellData): Cell {
  const format = numberFormat === 'General' ? undefined : numberFormat;
  return {
    row: row + 1,
    column: column + 1,
    value,
    text: error ?? (value === null ? '' : display(value, format)),
    ...(format === undefined ? {} : { format }),
    ...(formula === null ? {} : { formula: formula.slice(1) }),
    ...(error === null ? {} : { error }),
  };
}

function modelNote({ row, column, content, author }: Remark): Note {
  return { row: row + 1, column: column + 1, text: content, author };
}

function upTo(numbers: ReadonlySet<number>, last: number): number[] {
  return [...numbers]
    .map((number) => number + 1)
    .filter((number) => number <= last)
    .sort((a, b) => a - b);
}
