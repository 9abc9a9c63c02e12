import type { CellAddress, Table } from '../../model';
import { addressText, inArea, MOST_POINTS } from '../../model';
import type { Book } from '../book';
import { type Check, finding, MOST_CELLS, type Outcome } from '../check';
import { printCells } from '../figures/print';

export const cellError: Check = {
  meta: {
    code: 'cell-error',
    severities: { value: 'warning', magnitude: 'warning', uncalculated: 'warning' },
    category: 'arithmetic',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/consistency.md §1: input that cannot be read leaves a sum undecided and is listed with its reason',
  },
  *check(book) {
    for (const table of book.tables) {
      yield* errors(book, table);
      yield* magnitudes(book, table);
      yield* uncalculated(book, table);
    }
  },
};

/** Cells that show an error instead of a value, once per kind of error; those that are not formulas first. */
function* errors(book: Book, table: Table): Generator<Outcome> {
  const byError = new Map<string, CellAddress[]>();
  for (const { row, column, error } of book.erroneous(table.sheet)) {
    if (!inArea(table.area, row, column)) continue;
    const known = byError.get(error!) ?? [];
    byError.set(error!, [...known, { sheet: table.sheet, row, column }]);
  }
  for (const [error, cells] of byError) {
    const meaning = { id: `checks.cell-error.${MEANINGS[error] ?? 'other'}`, data: {} };
    const data = { error, count: cells.length, cells: printCells(cells.slice(0, MOST_CELLS)), meaning };
    yield finding('value', data, cells, { stated: error });
  }
}

const MEANINGS: Readonly<Record<string, string>> = {
  '#DIV/0!': 'divisor',
  '#REF!': 'reference',
  '#N/A': 'notFound',
  '#VALUE!': 'type',
  '#NAME?': 'name',
  '#NUM!': 'number',
};

/** Exporting systems write formulas and leave their results to whoever opens the file. */
function* uncalculated(book: Book, table: Table): Generator<Outcome> {
  const cells = book
    .uncalculated(table.sheet)
    .filter(({ row, column }) => inArea(table.area, row, column))
    .map(({ row, column }): CellAddress => ({ sheet: table.sheet, row, column }));
  if (cells.length === 0) return;
  yield finding('uncalculated', { count: cells.length, cells: printCells(cells.slice(0, MOST_CELLS)) }, cells);
}

/** Weights and scores so large that they can be none: recognition has left them out. */
function* magnitudes(book: Book, table: Table): Generator<Outcome> {
  for (const indicator of table.indicators) {
    for (const role of ['weight', 'score', 'reviewScore'] as const) {
      const place = indicator[role] === null ? indicator.places[role] : undefined;
      const at = place && { sheet: table.sheet, ...place };
      const stored = at && book.cells.at(at)?.value;
      if (!at || typeof stored !== 'number' || Math.abs(stored) <= MOST_POINTS) continue;
      const header = table.columns.find((column) => column.role === role)?.header ?? '';
      const text = book.text(at);
      yield finding('magnitude', { at: addressText(at), column: header, text }, [at], { stated: text });
    }
  }
}
