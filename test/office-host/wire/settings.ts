/** Settings of the add-in, kept in the workbook. */
import type { Book } from '../book/book';
import { HostError } from '../book/error';
import { textOf, wire, type WireClass } from './object';
import type { Json } from './protocol';

export const settingCollectionClass: WireClass<Book> = {
  name: 'SettingCollection',
  items: (book) => [...book.settings.keys()].map((key) => wire(settingClass, key)),
  item: (book, key) => {
    if (!book.settings.has(textOf(key))) throw HostError.notFound();
    return wire(settingClass, textOf(key));
  },
  methods: {
    Add: (book, [key, value]) => {
      book.settings.set(textOf(key), value);
      return wire(settingClass, textOf(key));
    },
    GetItemOrNullObject: (book, [key]) => (book.settings.has(textOf(key)) ? wire(settingClass, textOf(key)) : null),
    GetCount: (book) => book.settings.size,
  },
};

const settingClass: WireClass<string> = {
  name: 'Setting',
  id: (key) => key,
  readable: { Id: (key) => key, Key: (key) => key, Value: (key, { book }) => book.settings.get(key) as Json },
  writable: {
    Value: (key, value, { book }) => {
      book.settings.set(key, value);
    },
  },
  methods: {
    Delete: (key, _args, { book }) => {
      book.settings.delete(key);
    },
  },
};
