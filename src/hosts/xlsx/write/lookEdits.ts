/** Marks and notes: what is put over a cell's own look, and taken away again. */
import { addressText, type MarkEdit, type NoteEdit } from '../../../core/model';
import { solidColour, solidFill } from '../book/fills';
import { comparable } from '../sheet/document';
import type { EditedBook } from './editedBook';
import type { EditedSheet } from './editedSheet';
import { type EditOutcome, UNCHANGED, WRITTEN } from './contentEdits';

const NOTHING = { value: null, formula: null };

/**
 * Plans a mark, or its removal. A cell that was repainted since it was marked is the user's again: a removal then only
 * forgets the mark, and a new mark goes over the new look.
 */
export function planMark(book: EditedBook, { at, colour }: MarkEdit): EditOutcome {
  const sheet = book.sheet(at.sheet);
  if (!sheet) return { kind: 'conflict', reason: 'no-sheet', found: NOTHING };
  const name = addressText(at);
  const mark = book.marks.get(name);
  const style = book.styleAt(at);
  const fill = book.styles.fillOf(style);
  const isOurs = mark !== undefined && solidColour(fill) === mark.colour;
  const wanted = colour?.replace('#', '').toUpperCase() ?? null;
  if (wanted === null ? !mark : isOurs && mark.colour === wanted) return UNCHANGED;
  if (isBarred(book, sheet, style, sheet.document.frame.protection?.allowsFormats)) {
    return { kind: 'conflict', reason: 'protected-sheet', found: comparable(sheet.document.held(at.row, at.column)) };
  }
  if (wanted === null) {
    book.marks.delete(name);
    if (isOurs) book.plan(at, { style: book.styles.withFill(style, mark.fill) });
  } else {
    book.marks.set(name, { at, colour: wanted, fill: isOurs ? mark.fill : fill });
    book.plan(at, { style: book.styles.withFill(style, solidFill(wanted)) });
  }
  return WRITTEN;
}

/** Plans our part of a note. Threaded comments are conversations of people; nothing is put into them. */
export function planNote(book: EditedBook, { at, text }: NoteEdit): EditOutcome {
  const sheet = book.sheet(at.sheet);
  if (!sheet) return { kind: 'conflict', reason: 'no-sheet', found: NOTHING };
  const { notes, document } = sheet;
  if (notes.own(at.row, at.column) === text) return UNCHANGED;
  const found = comparable(document.held(at.row, at.column));
  if (notes.isThreaded(at.row, at.column)) return { kind: 'conflict', reason: 'threaded-comment', found };
  if (isBarred(book, sheet, book.styleAt(at), document.frame.protection?.allowsObjects)) {
    return { kind: 'conflict', reason: 'protected-sheet', found };
  }
  notes.set(at.row, at.column, text);
  return WRITTEN;
}

/** On a protected sheet, unlocked cells are there to be worked on; others need the permission the sheet gives. */
function isBarred(book: EditedBook, { document }: EditedSheet, style: number, isAllowed: boolean | undefined): boolean {
  return document.frame.protection !== null && !isAllowed && book.styles.isLocked(style);
}
