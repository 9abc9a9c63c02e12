/**
 * Notes (ExcelApi 1.18) and comments (1.10). The packaged client lacks notes; their wire names follow the convention of all
 * other members and are an assumption until compared with a client that has them.
 */
import type { Book, Remark } from '../book/book';
import { HostError } from '../book/error';
import type { Sheet } from '../book/sheet';
import { numberOf, textOf, wire, type Argument, type WireClass } from './object';
import { placeOf, range } from './range';

/** The notes of a workbook, or of one of its sheets. */
interface Scope {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

export const noteCollectionClass: WireClass<Scope> = {
  name: 'NoteCollection',
  items: (scope) => notesOf(scope).map((note) => wire(noteClass, note)),
  methods: {
    Add: ({ book, sheet }, [cell, content]) =>
      wire(noteClass, addRemark(book, book.notes, sheet, cell, textOf(content))),
    GetCount: (scope) => notesOf(scope).length,
    GetItemAt: (scope, [index]) => {
      const note = notesOf(scope)[numberOf(index)];
      if (!note) throw HostError.notFound();
      return wire(noteClass, note);
    },
    GetItem: (scope, [cell]) => {
      const note = noteAt(scope, cell);
      if (!note) throw HostError.notFound();
      return wire(noteClass, note);
    },
    GetItemOrNullObject: (scope, [cell]) => {
      const note = noteAt(scope, cell);
      return note && wire(noteClass, note);
    },
  },
};

const noteClass: WireClass<Remark> = {
  name: 'Note',
  readable: { AuthorName: ({ author }) => author, Content: ({ content }) => content },
  writable: {
    Content: (note, value) => {
      note.sheet.refuseObjects();
      note.content = textOf(value);
    },
  },
  methods: {
    GetLocation: (note) => range(placeOfRemark(note)),
    Delete: (note, _args, { book }) => {
      note.sheet.refuseObjects();
      book.notes.splice(book.notes.indexOf(note), 1);
    },
  },
};

export const commentCollectionClass: WireClass<Book> = {
  name: 'CommentCollection',
  items: (book) => book.comments.map((comment) => wire(commentClass, comment)),
  item: (book, key) => wire(commentClass, found(book.comments.find(({ id }) => id === key))),
  methods: {
    Add: (book, [cell, content]) => wire(commentClass, addRemark(book, book.comments, null, cell, textOf(content))),
    GetCount: (book) => book.comments.length,
    GetItemByCell: (book, [cell]) => {
      const { sheet, box } = placeOf(cell, book);
      return wire(commentClass, found(book.remark(book.comments, sheet, box.top, box.left)));
    },
  },
};

const commentClass: WireClass<Remark> = {
  name: 'Comment',
  id: ({ id }) => id,
  readable: { Id: ({ id }) => id, Content: ({ content }) => content, AuthorName: ({ author }) => author },
  writable: {
    Content: (comment, value) => {
      comment.content = textOf(value);
    },
  },
  methods: {
    GetLocation: (comment) => range(placeOfRemark(comment)),
    Delete: (comment, _args, { book }) => {
      book.comments.splice(book.comments.indexOf(comment), 1);
    },
  },
};

/** The person at the keyboard: Excel signs notes and comments with their name. */
const SIGNED_IN = '经办人';

/** A cell holds one note or one comment. */
function addRemark(book: Book, list: Remark[], on: Sheet | null, cell: Argument | undefined, content: string): Remark {
  const { sheet, box } = on && typeof cell === 'string' ? book.place(cell, on) : placeOf(cell, book);
  if (box.rows * box.columns > 1) throw HostError.invalidArgument();
  sheet.refuseObjects();
  const isTaken = [book.notes, book.comments].some((each) => book.remark(each, sheet, box.top, box.left));
  if (isTaken) throw HostError.invalidArgument();
  const remark = { id: `{${book.nextId()}}`, sheet, row: box.top, column: box.left, content, author: SIGNED_IN };
  list.push(remark);
  return remark;
}

function notesOf({ book, sheet }: Scope): readonly Remark[] {
  return sheet ? book.notes.filter((note) => note.sheet === sheet) : book.notes;
}

function noteAt({ book, sheet: on }: Scope, cell: Argument | undefined): Remark | null {
  const { sheet, box } = on && typeof cell === 'string' ? book.place(cell, on) : placeOf(cell, book);
  return book.remark(book.notes, sheet, box.top, box.left);
}

function placeOfRemark({ sheet, row, column }: Remark) {
  return { sheet, box: { top: row, left: column, rows: 1, columns: 1 } };
}

function found(remark: Remark | undefined | null): Remark {
  if (!remark) throw HostError.notFound();
  return remark;
}
