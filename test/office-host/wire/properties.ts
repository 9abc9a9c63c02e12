/** Bulk properties of cells, rows and columns (ExcelApi 1.9), with their lower-case keys. */
import type { Place } from '../book/book';
import { DEFAULT_FONT, EDGES, type CellData, type Hyperlink } from '../book/cell';
import { HostError } from '../book/error';
import { recordOf, type Argument } from './object';
import type { Json } from './protocol';

type Wanted = Readonly<Record<string, Json>>;

/** Width in points of a column nobody set. */
export const DEFAULT_WIDTH = 48;

export function cellProperties(place: Place, options: Argument | undefined): Json {
  const wanted = recordOf(options);
  return matrix(place, (row, column) => describe(place.sheet.cell(row, column), wanted, CELL));
}

export function rowProperties({ sheet, box }: Place, options: Argument | undefined): Json {
  const wanted = recordOf(options);
  return Array.from({ length: box.rows }, (_, index) =>
    describe(box.top + index, wanted, { rowHidden: (row) => sheet.hiddenRows.has(row), rowIndex: (row) => row }),
  );
}

export function columnProperties({ sheet, box }: Place, options: Argument | undefined): Json {
  const wanted = recordOf(options);
  return Array.from({ length: box.columns }, (_, index) =>
    describe(box.left + index, wanted, {
      columnHidden: (column) => sheet.hiddenColumns.has(column),
      columnIndex: (column) => column,
      format: (column, inner) =>
        describe(column, inner, { columnWidth: (each) => sheet.widths.get(each) ?? DEFAULT_WIDTH }),
    }),
  );
}

export function setCellProperties(place: Place, data: Argument | undefined): void {
  const { sheet, box } = place;
  sheet.refuseFormats();
  const lines = data as readonly (readonly Json[])[];
  if (lines.length !== box.rows || lines.some((line) => line.length !== box.columns)) throw HostError.invalidArgument();
  lines.forEach((line, row) =>
    line.forEach((properties, column) => {
      apply(sheet.keep(box.top + row, box.left + column), recordOf(properties), SETTABLE);
    }),
  );
}

export function setColumnProperties({ sheet, box }: Place, data: Argument | undefined): void {
  sheet.refuseFormats();
  const list = data as readonly Json[];
  if (list.length !== box.columns) throw HostError.invalidArgument();
  list.forEach((properties, index) => {
    apply(box.left + index, recordOf(properties), {
      columnHidden: (column, hidden) => {
        if (hidden === true) sheet.hiddenColumns.add(column);
        else sheet.hiddenColumns.delete(column);
      },
      format: (column, format) =>
        apply(column, recordOf(format), { columnWidth: (each, width) => sheet.widths.set(each, Number(width)) }),
    });
  });
}

type Readers<T> = Readonly<Record<string, (of: T, inner: Wanted) => Json>>;
type Writers<T> = Readonly<Record<string, (of: T, value: Json) => void>>;

const FILL: Readers<CellData> = {
  color: ({ fill }) => fill?.color ?? '#FFFFFF',
  pattern: ({ fill }) => fill?.pattern ?? 'None',
};
const FONT: Readers<CellData> = {
  bold: ({ font }) => font.bold ?? DEFAULT_FONT.bold,
  color: ({ font }) => font.color ?? DEFAULT_FONT.color,
  size: ({ font }) => font.size ?? DEFAULT_FONT.size,
  underline: ({ font }) => font.underline ?? DEFAULT_FONT.underline,
};
const FORMAT: Readers<CellData> = {
  fill: (cell, inner) => describe(cell, inner, FILL),
  font: (cell, inner) => describe(cell, inner, FONT),
  borders: (cell) =>
    Object.fromEntries(EDGES.map((edge) => [edge, { style: cell.borders.includes(edge) ? 'Continuous' : 'None' }])),
  protection: ({ locked }) => ({ locked, formulaHidden: false }),
  wrapText: ({ wrapText }) => wrapText,
  verticalAlignment: ({ verticalAlignment }) => verticalAlignment,
};
const CELL: Readers<Readonly<CellData>> = {
  format: (cell, inner) => describe(cell as CellData, inner, FORMAT),
  hyperlink: ({ hyperlink }) => hyperlink && { ...hyperlink },
};

const SETTABLE: Writers<CellData> = {
  format: (cell, value) =>
    apply(cell, recordOf(value), {
      fill: (each, fill) =>
        apply(each, recordOf(fill), {
          color: (one, color) => {
            one.fill = { color: String(color).toUpperCase(), pattern: 'Solid' };
          },
        }),
      font: (each, font) => {
        each.font = { ...each.font, ...(font as Partial<CellData['font']>) };
      },
      wrapText: (each, wraps) => {
        each.wrapText = wraps === true;
      },
      verticalAlignment: (each, alignment) => {
        each.verticalAlignment = String(alignment);
      },
    }),
  hyperlink: (cell, link) => {
    cell.hyperlink = { ...(link as Hyperlink) };
  },
};

/** Answers what was asked for, by name; a name that is not known fails loudly. */
function describe<T>(of: T, wanted: Wanted, readers: Readers<T>): { [key: string]: Json } {
  const answer: { [key: string]: Json } = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (inner === false || inner === undefined) continue;
    const read = readers[name];
    if (!read) throw HostError.notImplemented(`property ${name}`);
    answer[name] = read(of, typeof inner === 'object' && inner !== null ? recordOf(inner) : {});
  }
  return answer;
}

function apply<T>(to: T, values: Readonly<Record<string, Json>>, writers: Writers<T>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const write = writers[name];
    if (!write) throw HostError.notImplemented(`settable property ${name}`);
    write(to, value);
  }
}

function matrix({ box }: Place, read: (row: number, column: number) => Json): Json {
  return Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (__, column) => read(box.top + row, box.left + column)),
  );
}
