/** Worksheets and what hangs on them: protection, panes, tables. */
import type { Book } from '../book/book';
import { checked, LAST_COLUMN, LAST_ROW, type Box } from '../book/box';
import { HostError } from '../book/error';
import type { Sheet } from '../book/sheet';
import { EVENTS } from './events';
import { numberOf, textOf, wire, type WireClass } from './object';
import { range } from './range';
import { noteCollectionClass } from './remarks';
import { tableCollectionClass } from './tables';

export const worksheetClass: WireClass<Sheet> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  readable: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet, { book }) => book.sheets.indexOf(sheet),
    Visibility: (sheet) => sheet.visibility,
  },
  writable: {
    Name: (sheet, value, { book }) => {
      const other = book.find(textOf(value));
      if (other && other !== sheet) throw HostError.invalidArgument();
      sheet.name = textOf(value);
    },
    Position: (sheet, value, { book }) => {
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      book.sheets.splice(numberOf(value), 0, sheet);
    },
    Visibility: (sheet, value) => {
      sheet.visibility = value as Sheet['visibility'];
    },
  },
  parts: {
    Protection: (sheet) => wire(protectionClass, sheet),
    FreezePanes: (sheet) => wire(freezePanesClass, sheet),
    Tables: (sheet) => wire(tableCollectionClass, [sheet]),
    Notes: (sheet, { book }) => wire(noteCollectionClass, { book, sheet }),
  },
  methods: {
    GetRange: (sheet, [address], { book }) =>
      address === null || address === undefined
        ? range({ sheet, box: WHOLE })
        : range(book.place(textOf(address), sheet)),
    GetRangeByIndexes: (sheet, [top, left, rows, columns]) =>
      range({
        sheet,
        box: checked({ top: numberOf(top), left: numberOf(left), rows: numberOf(rows), columns: numberOf(columns) }),
      }),
    GetCell: (sheet, [row, column]) =>
      range({ sheet, box: checked({ top: numberOf(row), left: numberOf(column), rows: 1, columns: 1 }) }),
    // A blank sheet answers its first cell.
    GetUsedRange: (sheet, [valuesOnly]) => range({ sheet, box: sheet.used(valuesOnly === true) ?? FIRST }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const box = sheet.used(valuesOnly === true);
      return box && range({ sheet, box });
    },
    Activate: (sheet, _args, { book }) => {
      if (sheet.visibility !== 'Visible') throw new HostError('GeneralException', 'There was an internal error.');
      if (book.selection.sheet !== sheet) book.select({ sheet, box: FIRST });
    },
    Delete: (sheet, _args, { book }) => book.deleteSheet(sheet),
  },
  since: { Protection: 2, GetUsedRangeOrNullObject: 4, GetRangeByIndexes: 7, FreezePanes: 7, Notes: 18 },
};

const WHOLE: Box = { top: 0, left: 0, rows: LAST_ROW, columns: LAST_COLUMN };
const FIRST: Box = { top: 0, left: 0, rows: 1, columns: 1 };

export const worksheetCollectionClass: WireClass<Book> = {
  name: 'WorksheetCollection',
  items: (book) => book.sheets.map((sheet) => wire(worksheetClass, sheet)),
  item: (book, key) => wire(worksheetClass, book.sheet(textOf(key))),
  methods: {
    Add: (book, [name]) => wire(worksheetClass, book.addSheet(typeof name === 'string' ? name : freeName(book))),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = book.find(textOf(key));
      return sheet && wire(worksheetClass, sheet);
    },
    GetActiveWorksheet: (book) => wire(worksheetClass, book.selection.sheet),
    GetCount: (book) => book.sheets.length,
    _RegisterDataChangedEvent: (_book, _args, around) => around.register(EVENTS.edited),
    _UnregisterDataChangedEvent: (_book, _args, around) => around.unregister(EVENTS.edited),
    _RegisterAddedEvent: (_book, _args, around) => around.register(EVENTS.added),
    _UnregisterAddedEvent: (_book, _args, around) => around.unregister(EVENTS.added),
    _RegisterDeletedEvent: (_book, _args, around) => around.register(EVENTS.deleted),
    _UnregisterDeletedEvent: (_book, _args, around) => around.unregister(EVENTS.deleted),
  },
  since: {
    GetItemOrNullObject: 4,
    GetCount: 4,
    _RegisterDataChangedEvent: 9,
    _RegisterAddedEvent: 7,
    _RegisterDeletedEvent: 7,
  },
};

function freeName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.find(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

const protectionClass: WireClass<Sheet> = {
  name: 'WorksheetProtection',
  readable: {
    Protected: (sheet) => sheet.protection !== null,
    Options: ({ protection }) => ({
      allowFormatCells: protection?.allowFormatCells ?? true,
      allowEditObjects: protection?.allowEditObjects ?? true,
    }),
  },
};

const freezePanesClass: WireClass<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, [count]) => {
      sheet.frozenRows = numberOf(count);
    },
    Unfreeze: (sheet) => {
      sheet.frozenRows = 0;
    },
    GetLocationOrNullObject: (sheet) =>
      sheet.frozenRows > 0
        ? range({ sheet, box: { top: 0, left: 0, rows: sheet.frozenRows, columns: LAST_COLUMN } })
        : null,
  },
};
