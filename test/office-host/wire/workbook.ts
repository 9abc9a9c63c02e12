/** The workbook, the root of everything, and the application around it. */
import type { Book } from '../book/book';
import { nameCollectionClass } from './names';
import { wire, type WireClass } from './object';
import { range } from './range';
import { commentCollectionClass, noteCollectionClass } from './remarks';
import { settingCollectionClass } from './settings';
import { tableCollectionClass } from './tables';
import { worksheetCollectionClass } from './worksheet';

export const workbookClass: WireClass<Book> = {
  name: 'Workbook',
  readable: {
    Name: (book) => book.name,
    ReadOnly: (book) => book.isReadOnly,
  },
  parts: {
    Application: (book) => wire(applicationClass, book),
    Protection: (book) => wire(protectionClass, book),
    Worksheets: (book) => wire(worksheetCollectionClass, book),
    Names: (book) => wire(nameCollectionClass, book),
    Settings: (book) => wire(settingCollectionClass, book),
    Tables: (book) => wire(tableCollectionClass, book.sheets),
    Notes: (book) => wire(noteCollectionClass, { book, sheet: null }),
    Comments: (book) => wire(commentCollectionClass, book),
  },
  methods: {
    GetSelectedRange: (book) => range(book.selection),
    GetActiveCell: ({ selection: { sheet, box } }) => range({ sheet, box: { ...box, rows: 1, columns: 1 } }),
  },
  since: { Settings: 4, Name: 7, GetActiveCell: 7, Protection: 7, ReadOnly: 8, Comments: 10, Notes: 18 },
};

const applicationClass: WireClass<Book> = {
  name: 'Application',
  readable: { CalculationMode: (book) => book.calculationMode },
  methods: { SuspendApiCalculationUntilNextSync: () => undefined, Calculate: (book) => book.settle() },
  since: { SuspendApiCalculationUntilNextSync: 6 },
};

const protectionClass: WireClass<Book> = {
  name: 'WorkbookProtection',
  readable: { Protected: (book) => book.isProtected },
};
