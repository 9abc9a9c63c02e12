/** From a package to the model's snapshot of the workbook. */
import {
  type Cell,
  type CellAddress,
  type Note,
  ownNotePart,
  readOwnMarks,
  type SheetSnapshot,
  type Snapshot,
  userNote,
} from '../../../core/model';
import { readNotes } from '../book/notes';
import { readSharedStrings } from '../book/strings';
import { readFormats } from '../book/styles';
import { readTable } from '../book/tables';
import { readWorkbookPart, type SheetEntry } from '../book/workbook';
import { type Display, displayOf } from '../display/display';
import { fail } from '../failure';
import { shownFormula } from '../formulas/notation';
import { SharedFormula } from '../formulas/shared';
import { MAX_CELLS } from '../limits';
import type { Package } from '../package/package';
import type { StoredCell } from '../sheet/cells';
import { readSheetPart } from '../sheet/sheet';
import { contentOf } from '../sheet/value';

/** What every sheet of a book shares. */
interface Book {
  readonly opened: Package;
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly display: Display;
}

/** Reads the whole workbook; called after each sheet with the share of sheets done. */
export async function readSnapshot(
  opened: Package,
  name: string,
  onSheet: (share: number) => void | Promise<void>,
): Promise<Snapshot> {
  const workbook = readWorkbookPart(opened);
  const strings = opened.relatedPart(workbook.part, 'sharedStrings');
  const styles = opened.relatedPart(workbook.part, 'styles');
  const book: Book = {
    opened,
    strings: strings === null ? [] : readSharedStrings(opened.required(strings)),
    formats: readFormats(styles === null ? null : opened.required(styles)),
    display: displayOf(workbook.isFrom1904),
  };
  const sheets: SheetSnapshot[] = [];
  let cells = 0;
  for (const [index, entry] of workbook.sheets.entries()) {
    const sheet = readSheet(entry, book);
    cells += sheet.cells.length;
    if (cells > MAX_CELLS) tooManyCells(entry.name);
    sheets.push(sheet);
    await onSheet((index + 1) / workbook.sheets.length);
  }
  const marks = [...readOwnMarks(workbook.names).values()].map(({ at }) => at);
  return { workbook: name, sheets: sheets.map(withoutOwnNotes), ownMarks: ownMarks(sheets, marks) };
}

function tooManyCells(sheet: string): never {
  fail('too-large', { what: sheet, limit: `${MAX_CELLS} cells` });
}

function readSheet(entry: SheetEntry, book: Book): SheetSnapshot {
  const { name, visibility, part } = entry;
  if (part === null) return { name, visibility, ...BARE };
  const cells: Cell[] = [];
  const hidden: number[] = [];
  const shared = new Map<number, SharedFormula>();
  const frame = readSheetPart(
    book.opened.required(part),
    part,
    ({ row, isHidden }) => {
      if (isHidden) hidden.push(row);
    },
    (stored) => {
      const cell = readCell(stored, book, shared);
      if (cell) cells.push(cell);
      if (cells.length > MAX_CELLS) tooManyCells(name);
    },
  );
  if (!isOrdered(cells)) cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const lastRow = cells[cells.length - 1]?.row ?? 0;
  const links = book.opened.related(part);
  const tables = links.flatMap((link) =>
    link.kind === 'table' && link.part !== null ? [readTable(book.opened.required(link.part))] : [],
  );
  return {
    name,
    visibility,
    isProtected: frame.protection !== null,
    cells,
    merges: [...frame.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenColumns: frame.hiddenColumns,
    // Rows below the last cell hold nothing, and formatting may run down to row 1,048,576.
    hiddenRows: hidden.filter((row) => row <= lastRow),
    notes: notesOf(book.opened, part),
    listObjects: tables.flatMap((table) => (table ? [{ name: table.name, area: table.area }] : [])),
  };
}

const BARE = {
  isProtected: false,
  cells: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  notes: [],
  listObjects: [],
} as const;

function readCell(stored: StoredCell, book: Book, shared: Map<number, SharedFormula>): Cell | null {
  if (stored.value === null && stored.inline === null && stored.formula === null) return null;
  const { value, error } = contentOf(stored, book.strings);
  const formula = formulaOf(stored, shared);
  if (value === null && error === null && formula === '') return null;
  const { row, column } = stored;
  const format = book.formats[stored.style];
  const text = error ?? (value === null ? '' : book.display(value, format));
  const cell: { -readonly [key in keyof Cell]: Cell[key] } = { row, column, value, text };
  if (format !== undefined) cell.format = format;
  if (formula !== '') cell.formula = formula;
  if (error !== null) cell.error = error;
  return cell;
}

/** The formula as people see it; empty where the cell holds none. */
function formulaOf({ formula, row, column }: StoredCell, shared: Map<number, SharedFormula>): string {
  if (!formula) return '';
  if (formula.kind !== 'shared' || formula.group === null) return shownFormula(formula.text);
  if (formula.text === '') return shownFormula(shared.get(formula.group)?.at(row, column) ?? '');
  shared.set(formula.group, new SharedFormula(row, column, formula.text));
  return shownFormula(formula.text);
}

function notesOf(opened: Package, part: string): Note[] {
  const comments = opened.relatedPart(part, 'comments');
  if (comments === null) return [];
  return readNotes(opened.required(comments))
    .filter((note) => !note.isThreaded)
    .map(({ row, column, text, author }) => ({ row, column, text, author }));
}

/** What the product itself wrote into notes is no content of the book. */
function withoutOwnNotes(sheet: SheetSnapshot): SheetSnapshot {
  if (!sheet.notes.some(({ text }) => ownNotePart(text))) return sheet;
  const notes = sheet.notes.map((note) => ({ ...note, text: userNote(note.text) })).filter(({ text }) => text !== '');
  return { ...sheet, notes };
}

/** Cells that carry a mark or note of ours, in the order of the book. */
function ownMarks(sheets: readonly SheetSnapshot[], marks: readonly CellAddress[]): CellAddress[] {
  return sheets.flatMap(({ name: sheet, notes }) => {
    const cells = new Map<string, CellAddress>();
    const noted = notes.filter(({ text }) => ownNotePart(text));
    for (const { row, column } of [...marks.filter((at) => at.sheet === sheet), ...noted]) {
      cells.set(`${row},${column}`, { sheet, row, column });
    }
    return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  });
}

function isOrdered(cells: readonly Cell[]): boolean {
  return cells.every((cell, index) => {
    const before = cells[index - 1];
    return !before || before.row < cell.row || (before.row === cell.row && before.column < cell.column);
  });
}
