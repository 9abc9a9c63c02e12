/** Ranges: contents, formats, merged areas. */
import { displayOf } from '../../../src/hosts/xlsx/display/display';
import { placeAddress, type Book, type Place } from '../book/book';
import { calculateEntered } from '../book/calculate';
import { checked, intersection, LAST_COLUMN, LAST_ROW, type Box } from '../book/box';
import { clearContent, clearFormats, hasContent, type CellData, type Hyperlink, type Scalar } from '../book/cell';
import { HostError } from '../book/error';
import { areasClass } from './areas';
import { cellProperties, columnProperties, rowProperties, setCellProperties, setColumnProperties } from './properties';
import { formatClass } from './format';
import { numberOf, textOf, wire, type Surroundings, type WireClass, type WireObject } from './object';
import type { Json } from './protocol';
import { worksheetClass } from './worksheet';

const display = displayOf(false);

/** More merged areas than Excel tells at once. */
const MOST_MERGED_AREAS = 512;

export const rangeClass: WireClass<Place> = {
  name: 'Range',
  isReferenced: true,
  readable: {
    Address: placeAddress,
    RowIndex: ({ box }) => box.top,
    ColumnIndex: ({ box }) => box.left,
    RowCount: ({ box }) => box.rows,
    ColumnCount: ({ box }) => box.columns,
    CellCount: ({ box }) => box.rows * box.columns,
    Values: grid((cell) => cell.error ?? cell.value ?? ''),
    Formulas: grid((cell) => cell.formula ?? cell.error ?? cell.value ?? ''),
    Text: grid((cell) => cell.error ?? (cell.value === null ? '' : shown(cell, cell.value))),
    NumberFormat: grid((cell) => cell.numberFormat),
    ValueTypes: grid(typeOf),
    RowHidden: (place) => uniform(rows(place).map((row) => place.sheet.hiddenRows.has(row))),
    ColumnHidden: (place) => uniform(columns(place).map((column) => place.sheet.hiddenColumns.has(column))),
    Hyperlink: (place) => ({ ...place.sheet.cell(place.box.top, place.box.left).hyperlink }),
  },
  writable: {
    Values: enterAll,
    Formulas: enterAll,
    NumberFormat: (place, value) => {
      place.sheet.refuseFormats();
      each(place, value, (row, column, code) => {
        place.sheet.keep(row, column).numberFormat = textOf(code);
      });
    },
    RowHidden: (place, value) => setHidden(place.sheet.hiddenRows, rows(place), value),
    ColumnHidden: (place, value) => setHidden(place.sheet.hiddenColumns, columns(place), value),
    Hyperlink: (place, value) => {
      place.sheet.refuseFormats();
      forCells(place, (cell) => {
        cell.hyperlink = { ...(value as Hyperlink) };
      });
    },
  },
  parts: {
    Format: (place) => wire(formatClass, place),
    Worksheet: ({ sheet }) => wire(worksheetClass, sheet),
  },
  methods: {
    GetCell: (place, [row, column]) => part(place, numberOf(row), numberOf(column), 1, 1),
    GetRow: (place, [row]) => part(place, numberOf(row), 0, 1, place.box.columns),
    GetColumn: (place, [column]) => part(place, 0, numberOf(column), place.box.rows, 1),
    GetEntireRow: ({ sheet, box }) => range({ sheet, box: { ...box, left: 0, columns: LAST_COLUMN } }),
    GetEntireColumn: ({ sheet, box }) => range({ sheet, box: { ...box, top: 0, rows: LAST_ROW } }),
    GetResizedRange: (place, [down, right]) =>
      part(place, 0, 0, place.box.rows + numberOf(down), place.box.columns + numberOf(right)),
    GetOffsetRange: (place, [down, right]) =>
      part(place, numberOf(down), numberOf(right), place.box.rows, place.box.columns),
    GetBoundingRect: ({ sheet, box }, [other], { book }) => {
      const { box: more } = placeOf(other, book, { sheet, box });
      const top = Math.min(box.top, more.top);
      const left = Math.min(box.left, more.left);
      const rowCount = Math.max(box.top + box.rows, more.top + more.rows) - top;
      const columnCount = Math.max(box.left + box.columns, more.left + more.columns) - left;
      return range({ sheet, box: { top, left, rows: rowCount, columns: columnCount } });
    },
    GetIntersection: ({ sheet, box }, [other], { book }) => {
      const shared = intersection(box, placeOf(other, book, { sheet, box }).box);
      if (!shared) throw HostError.notFound();
      return range({ sheet, box: shared });
    },
    GetIntersectionOrNullObject: (place, [other], { book }) => {
      const { sheet, box } = placeOf(other, book, place);
      const shared = sheet === place.sheet ? intersection(place.box, box) : null;
      return shared && range({ sheet, box: shared });
    },
    GetUsedRange: ({ sheet, box }, [valuesOnly]) => {
      const used = sheet.used(valuesOnly === true);
      return range({ sheet, box: (used && intersection(used, box)) ?? { ...box, rows: 1, columns: 1 } });
    },
    GetMergedAreasOrNullObject: ({ sheet, box }) => {
      const boxes = sheet.mergesIn(box);
      if (boxes.length > MOST_MERGED_AREAS) throw new HostError('GeneralException', 'There are too many merged areas.');
      return boxes.length > 0
        ? wire(
            areasClass,
            boxes.map((merge) => ({ sheet, box: merge })),
          )
        : null;
    },
    GetCellProperties: (place, [options]) => cellProperties(place, options),
    GetRowProperties: (place, [options]) => rowProperties(place, options),
    GetColumnProperties: (place, [options]) => columnProperties(place, options),
    SetCellProperties: (place, [data]) => setCellProperties(place, data),
    SetColumnProperties: (place, [data]) => setColumnProperties(place, data),
    Merge: ({ sheet, box }) => sheet.merge(box),
    Clear: clear,
    Select: (place, _args, { book }) => {
      if (place.sheet.visibility !== 'Visible') throw new HostError('GeneralException', 'There was an internal error.');
      book.select(place);
    },
    Calculate: (place, _args, { book }) =>
      forPlaces(place, (row, column) => calculateEntered(book, place.sheet, row, column)),
    _ValidateArraySize: ({ box }, [rowCount, columnCount]) => {
      if (box.rows !== rowCount || box.columns !== columnCount) throw sizeMismatch();
    },
  },
  since: {
    RowHidden: 2,
    ColumnHidden: 2,
    GetResizedRange: 3,
    GetIntersectionOrNullObject: 4,
    Calculate: 6,
    Hyperlink: 7,
    GetCellProperties: 9,
    GetRowProperties: 9,
    GetColumnProperties: 9,
    SetCellProperties: 9,
    SetColumnProperties: 9,
    GetMergedAreasOrNullObject: 13,
  },
};

export function range(place: Place): WireObject {
  return wire(rangeClass, place);
}

/** A range given as an argument: an object, or an address. */
export function placeOf(argument: unknown, book: Book, from?: Place): Place {
  if (typeof argument === 'string') return book.place(argument, from?.sheet);
  const target = (argument as WireObject | null)?.target;
  if (typeof target === 'object' && target !== null && 'box' in target) return target as Place;
  throw HostError.invalidArgument();
}

function part({ sheet, box }: Place, down: number, right: number, rowCount: number, columnCount: number): WireObject {
  const moved: Box = { top: box.top + down, left: box.left + right, rows: rowCount, columns: columnCount };
  return range({ sheet, box: checked(moved) });
}

function grid(read: (cell: Readonly<CellData>) => Json): (place: Place, around: Surroundings) => Json {
  return ({ sheet, box }, { book, mostCells }) => {
    if (box.rows * box.columns > mostCells) return null;
    book.settle();
    return Array.from({ length: box.rows }, (_, row) =>
      Array.from({ length: box.columns }, (__, column) => read(sheet.cell(box.top + row, box.left + column))),
    );
  };
}

/** What a cell shows. Long text in a cell formatted as text is printed as hashes: an assumption from older versions. */
function shown(cell: Readonly<CellData>, value: Scalar): string {
  if (cell.numberFormat === '@' && typeof value === 'string' && value.length > 255) return '#'.repeat(255);
  return display(value, formatOf(cell));
}

function formatOf({ numberFormat }: Readonly<CellData>): string | undefined {
  return numberFormat === 'General' ? undefined : numberFormat;
}

function typeOf(cell: Readonly<CellData>): string {
  if (cell.error !== null) return 'Error';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return hasContent(cell) ? 'String' : 'Empty';
}

function enterAll(place: Place, value: Json, { book }: Surroundings): void {
  each(place, value, (row, column, entry) => {
    place.sheet.refuseContent(row, column);
    place.sheet.enter(row, column, entry as Scalar);
    calculateEntered(book, place.sheet, row, column);
  });
  book.changed(place);
}

/** Calls for each cell with its value: one value for all, or a matrix in which null leaves a cell alone. */
function each(place: Place, value: Json, apply: (row: number, column: number, value: Json) => void): void {
  const matrix = Array.isArray(value) ? (value as Json[][]) : null;
  const isSized =
    !matrix || (matrix.length === place.box.rows && matrix.every((line) => line.length === place.box.columns));
  if (!isSized) throw sizeMismatch();
  forPlaces(place, (row, column) => {
    const one = matrix ? matrix[row - place.box.top]![column - place.box.left] : value;
    if (one !== null && one !== undefined) apply(row, column, one);
  });
}

function sizeMismatch(): HostError {
  return HostError.invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function clear(place: Place, [applyTo]: readonly unknown[], { book }: Surroundings): void {
  const { sheet, box } = place;
  const what = applyTo ?? 'All';
  const contents = what === 'All' || what === 'Contents';
  const formats = what === 'All' || what === 'Formats';
  const links = what === 'All' || what === 'Hyperlinks';
  if (formats || links) sheet.refuseFormats();
  const bounds = intersection(box, sheet.used(false) ?? box);
  if (bounds) {
    forPlaces({ sheet, box: bounds }, (row, column) => {
      if (contents) sheet.refuseContent(row, column);
      const cell = sheet.keep(row, column);
      if (contents) clearContent(cell);
      if (links) cell.hyperlink = null;
      if (formats) clearFormats(cell);
    });
  }
  if (what === 'All') book.dropRemarks(place);
  book.changed(place);
}

export function forPlaces({ box }: Place, apply: (row: number, column: number) => void): void {
  for (let row = box.top; row < box.top + box.rows; row++) {
    for (let column = box.left; column < box.left + box.columns; column++) apply(row, column);
  }
}

export function forCells(place: Place, apply: (cell: CellData) => void): void {
  forPlaces(place, (row, column) => apply(place.sheet.keep(row, column)));
}

function rows({ box }: Place): number[] {
  return Array.from({ length: box.rows }, (_, index) => box.top + index);
}

function columns({ box }: Place): number[] {
  return Array.from({ length: box.columns }, (_, index) => box.left + index);
}

/** The value that all share; null where they differ. */
export function uniform<T>(values: readonly T[]): T | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function setHidden(hidden: Set<number>, numbers: readonly number[], value: Json): void {
  for (const number of numbers) {
    if (value === true) hidden.add(number);
    else hidden.delete(number);
  }
}
