/** Formats of a range: fill, font, protection, wrapping. What differs between its cells reads as null. */
import type { Place } from '../book/book';
import { DEFAULT_FONT, type CellData, type Font } from '../book/cell';
import { wire, type WireClass } from './object';
import { DEFAULT_WIDTH } from './properties';
import type { Json } from './protocol';
import { forCells, forPlaces, uniform } from './range';

export const formatClass: WireClass<Place> = {
  name: 'RangeFormat',
  readable: {
    WrapText: shared((cell) => cell.wrapText),
    ColumnWidth: ({ sheet, box }) => sheet.widths.get(box.left) ?? DEFAULT_WIDTH,
  },
  writable: {
    WrapText: change((cell, value) => (cell.wrapText = value === true)),
    ColumnWidth: ({ sheet, box }, value) => {
      for (let column = box.left; column < box.left + box.columns; column++) sheet.widths.set(column, Number(value));
    },
  },
  parts: {
    Fill: (place) => wire(fillClass, place),
    Font: (place) => wire(fontClass, place),
    Protection: (place) => wire(cellProtectionClass, place),
  },
};

const fillClass: WireClass<Place> = {
  name: 'RangeFill',
  readable: {
    // Where the cells differ Excel answers an empty text.
    Color: (place) => shared((cell) => cell.fill?.color ?? '#FFFFFF')(place) ?? '',
    Pattern: shared((cell) => cell.fill?.pattern ?? 'None'),
  },
  writable: {
    Color: change((cell, value) => (cell.fill = { color: String(value).toUpperCase(), pattern: 'Solid' })),
  },
  methods: {
    Clear: (place) => {
      place.sheet.refuseFormats();
      forCells(place, (cell) => (cell.fill = null));
    },
  },
  since: { Pattern: 9 },
};

const fontClass: WireClass<Place> = {
  name: 'RangeFont',
  readable: {
    Bold: shared((cell) => cell.font.bold ?? DEFAULT_FONT.bold),
    Color: shared((cell) => cell.font.color ?? DEFAULT_FONT.color),
    Size: shared((cell) => cell.font.size ?? DEFAULT_FONT.size),
    Underline: shared((cell) => cell.font.underline ?? DEFAULT_FONT.underline),
  },
  writable: {
    Bold: change((cell, value) => (cell.font.bold = value === true)),
    Color: change((cell, value) => (cell.font.color = String(value))),
    Size: change((cell, value) => (cell.font.size = Number(value))),
    Underline: change((cell, value) => (cell.font.underline = value as Font['underline'])),
  },
};

const cellProtectionClass: WireClass<Place> = {
  name: 'FormatProtection',
  readable: { Locked: shared((cell) => cell.locked) },
  since: { Locked: 2 },
};

function shared<T extends Json>(read: (cell: Readonly<CellData>) => T): (place: Place) => T | null {
  return (place) => {
    const values: T[] = [];
    forPlaces(place, (row, column) => values.push(read(place.sheet.cell(row, column))));
    return uniform(values);
  };
}

function change(apply: (cell: CellData, value: Json) => void): (place: Place, value: Json) => void {
  return (place, value) => {
    place.sheet.refuseFormats();
    forCells(place, (cell) => apply(cell, value));
  };
}
