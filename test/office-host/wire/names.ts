/** Defined names of the workbook. */
import { placeAddress, type Book, type Name } from '../book/book';
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
      const address = textOf(reference).replace(/^=/, '');
      const name: Name = { name: text, place: book.place(address), visible: true, comment: String(comment ?? '') };
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
    Formula: (name) => `=${absolute(name)}`,
    Visible: ({ visible }) => visible,
    Comment: ({ comment }) => comment,
    Scope: () => 'Workbook',
  },
  writable: {
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

/** The reference with its dollar signs, or `#REF!` after its cells are gone. */
function absolute({ place }: Name): string {
  if (!place) return '#REF!';
  const { sheet, box } = place;
  if (box.rows * box.columns > 1) return placeAddress(place);
  return `${quoted(sheet.name)}!$${columnLetters(box.left + 1)}$${box.top + 1}`;
}
