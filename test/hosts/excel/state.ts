/** Everything of a workbook that a person can see or lose, for comparing before and after. */
import { cellName, readOwnMarks, readOwnSheets } from '../../../src/core/model';
import type { Book } from '../../office-host/book/book';
import type { Sheet } from '../../office-host/book/sheet';
import { wire } from '../../office-host/wire/object';
import { nameCollectionClass } from '../../office-host/wire/names';
import { parseJournal } from '../../../src/hosts/excel/write/journal';

/** The state in lines; what our hidden names say counts, not how they are cut. Results follow from formulas. */
export function stateOf(book: Book): string[] {
  book.settle();
  const lines = book.sheets.flatMap((sheet) => [
    JSON.stringify([sheet.name, sheet.visibility, [...sheet.hiddenColumns].sort(), sheet.frozenRows]),
    ...cellsOf(sheet).map((text) => `${sheet.name} ${text}`),
  ]);
  const remarks = [...book.notes, ...book.comments].map(({ sheet, row, column, content }) =>
    JSON.stringify([sheet.name, row, column, content]),
  );
  return [...lines, ...remarks.sort(), ...ownOf(book), ...otherNames(book)];
}

function cellsOf(sheet: Sheet): string[] {
  return [...sheet.cells()].flatMap(([row, column, cell]) => {
    // How an entry was typed cannot be seen.
    const text = JSON.stringify({ ...cell, isQuoted: undefined });
    return text === EMPTY ? [] : [`${cellName(row + 1, column + 1)} ${text}`];
  });
}

/** The lines in which two states differ, for a test that fails. */
export function difference(one: readonly string[], other: readonly string[]): string[] {
  const [ones, others] = [new Set(one), new Set(other)];
  return [
    ...one.filter((line) => !others.has(line)).map((line) => `- ${line}`),
    ...other.filter((line) => !ones.has(line)).map((line) => `+ ${line}`),
  ];
}

const EMPTY = JSON.stringify({
  value: null,
  error: null,
  formula: null,
  numberFormat: 'General',
  fill: null,
  font: {},
  wrapText: false,
  verticalAlignment: 'Bottom',
  locked: true,
  borders: [],
  hyperlink: null,
});

function names(book: Book): { name: string; refersTo: string }[] {
  const around = {
    book,
    level: 99,
    mostCells: Infinity,
    use: () => undefined,
    register: () => undefined,
    unregister: () => undefined,
  };
  return wire(nameCollectionClass, book)
    .items(around)!
    .map((name) => ({
      name: String(name.read('Name', around)),
      refersTo: String(name.read('Formula', around)).slice(1),
    }));
}

function ownOf(book: Book): string[] {
  const marks = [...readOwnMarks(names(book)).values()].map((mark) => `mark ${JSON.stringify(mark)}`).sort();
  const sheets = [...readOwnSheets(names(book))].filter((name) => book.find(name)).sort();
  return [...marks, ...sheets.map((name) => `own ${name}`)];
}

function otherNames(book: Book): string[] {
  return book.names.filter(({ name }) => !name.startsWith('_jiheng_')).map(({ name }) => name);
}

/** How many writes can be taken back. */
export function journalLength(book: Book): number {
  return parseJournal((book.settings.get('jiheng.journal') as string | undefined) ?? null).length;
}
