/** Sheets of the product's own: made, replaced whole, taken out. */
import type { SheetContent, SheetEdit } from '../../../core/model';
import { readWorkbookPart } from '../book/workbook';
import { withoutSheet, withSheet } from '../book/workbookEditor';
import { ownSheetXml } from '../sheet/ownSheet';
import { type EditOutcome, UNCHANGED, WRITTEN } from './contentEdits';
import type { EditedBook } from './editedBook';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const NOTHING = { value: null, formula: null };

/** Carries out a sheet edit. A sheet of the user's own that happens to bear the name stays as it is. */
export function applySheet(book: EditedBook, { name, content }: SheetEdit): EditOutcome {
  // An edit before this one may have added a sheet or taken one out.
  const { sheets } = readWorkbookPart(book.editor);
  const place = sheets.findIndex((sheet) => sheet.name === name);
  if (place < 0 && content === null) return UNCHANGED;
  if (place >= 0 && !book.ownSheets.has(name)) return { kind: 'conflict', reason: 'foreign-sheet', found: NOTHING };
  if (content !== null && place >= 0) return replaceSheet(book, sheets[place]!.part!, content);
  if (book.workbook.isStructureLocked) return { kind: 'conflict', reason: 'protected-book', found: NOTHING };
  if (content === null) removeSheet(book, name, place, sheets[place]!.part!);
  else addSheet(book, name, content);
  return WRITTEN;
}

function replaceSheet({ editor, styles }: EditedBook, part: string, content: SheetContent): EditOutcome {
  const xml = ownSheetXml(content, styles, editor.original.namespaces.main);
  if (editor.required(part) === xml) return UNCHANGED;
  // Whatever was attached to the old content (notes, drawings, print settings) belongs to it and goes with it.
  for (const link of editor.related(part)) {
    if (link.part !== null && OWNED_KINDS.has(link.kind)) editor.remove(link.part);
    editor.unrelate(part, link.id);
  }
  editor.set(part, xml);
  return WRITTEN;
}
const OWNED_KINDS: ReadonlySet<string> = new Set(['comments', 'vmlDrawing', 'printerSettings']);

function addSheet(book: EditedBook, name: string, content: SheetContent): void {
  const { editor, workbook, styles } = book;
  const { main, relationships } = editor.original.namespaces;
  const part = editor.freeName('xl/worksheets/sheet{}.xml');
  editor.add(part, ownSheetXml(content, styles, main), SHEET_TYPE);
  const id = editor.relate(workbook.part, 'worksheet', part);
  editor.set(workbook.part, withSheet(editor.required(workbook.part), name, id, relationships));
  book.ownSheets.add(name);
}

function removeSheet(book: EditedBook, name: string, place: number, part: string): void {
  const { editor, workbook } = book;
  for (const link of editor.related(part))
    if (link.part !== null && OWNED_KINDS.has(link.kind)) editor.remove(link.part);
  editor.remove(part);
  for (const link of editor.related(workbook.part)) if (link.part === part) editor.unrelate(workbook.part, link.id);
  editor.set(workbook.part, withoutSheet(editor.required(workbook.part), place));
  book.ownSheets.delete(name);
}
