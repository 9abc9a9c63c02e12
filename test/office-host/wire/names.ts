/** Defined names of the workbook. */
import type { Book, Name, Place } from '../book/book';
import { columnLetters } from '../../../src/core/model';
import { quoted } from '../book/box';
import { HostError } from '../book/error';
import { textOf, wire, type WireClass } from './object';

export const nameCollectionClass: WireClass<Book> = {
  name: 'NamedItemCollection',
  items: (book) => book.names.map((name) => wire(nameClass, name)),
  item: (book, key) => {
    const name = find(book, textOf(key));
    if (!name) throw HostError.notFound();
    return wire(nameClass, name);
  },
  methods: {
    Add: (book, [written, reference, comment]) => {
      const text = textOf(written);
      if (find(book, text)) {
        throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
      }
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) || text.length > 255) throw HostError.invalidArgument();
      const name: Name = {
        name: text,
        ...refersTo(book, textOf(reference)),
        visible: true,
        comment: String(comment ?? ''),
      };
      book.names.push(name);
      return wire(nameClass, name);
    },
    GetItemOrNullObject: (book, [key]) => {
      const name = find(book, textOf(key));
      return name && wire(nameClass, name);
    },
  },
  since: { Add: 4, GetItemOrNullObject: 4 },
};

const nameClass: WireClass<Name> = {
  name: 'NamedItem',
  id: ({ name }) => name,
  readable: {
    Name: ({ name }) => name,
    Formula: (name) => `=${formulaOf(name)}`,
    Visible: ({ visible }) => visible,
    Comment: ({ comment }) => comment,
    Scope: () => 'Workbook',
  },
  writable: {
    Formula: (name, value, { book }) => {
      Object.assign(name, refersTo(book, textOf(value)));
    },
    Visible: (name, value) => {
      name.visible = value === true;
    },
  },
  methods: {
    Delete: (name, _args, { book }) => {
      book.names.splice(book.names.indexOf(name), 1);
    },
  },
  since: { Formula: 7, Delete: 4, Scope: 4 },
};

function find(book: Book, name: string): Name | null {
  return book.names.find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** The cells that a name's formula lists, or the constant it is. */
function refersTo(book: Book, formula: string): Pick<Name, 'places' | 'constant'> {
  const text = formula.replace(/^=/, '');
  if (text.length > 8192) throw HostError.invalidArgument();
  if (text.startsWith('"')) {
    if (text.match(/"[^"]*"/g)!.some((piece) => piece.length > 257)) throw HostError.invalidArgument();
    return { places: [], constant: text };
  }
  const references = text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return { places: references.map((reference) => book.place(reference)), constant: null };
}

/** The formula with its dollar signs; what was deleted is `#REF!`. */
function formulaOf({ places, constant }: Name): string {
  return constant ?? places.map((place) => (place ? absolute(place) : '#REF!')).join(',');
}

function absolute({ sheet, box: { top, left, rows, columns } }: Place): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column + 1)}$${row + 1}`;
  const from = corner(top, left);
  const to = rows * columns > 1 ? `:${corner(top + rows - 1, left + columns - 1)}` : '';
  return `${quoted(sheet.name)}!${from}${to}`;
}
