import type { CellAddress, Place, Table } from '../../model';
import { addressText } from '../../model';
import type { Book } from '../book';
import { type Check, finding, MOST_CELLS, type Outcome } from '../check';
import { printCells } from '../figures/print';

export const textNumber: Check = {
  meta: {
    code: 'text-number',
    severities: { leftOut: 'warning', mixed: 'info' },
    category: 'arithmetic',
    since: '0.1.0',
    fix: 'none',
    source: 'Excel: SUM and its kin pass over text, also over text that looks like a number',
  },
  *check(book) {
    for (const table of book.tables) {
      if (table.kind !== 'indicators' && table.kind !== 'summary') continue;
      for (const role of ROLES) yield* column(book, table, role);
    }
  },
};

/** Columns of points, which people add up. */
const ROLES = ['weight', 'score', 'reviewScore', 'levelScore'] as const;

/** Numbers of a column that are stored as text: told where a formula adds the column up, or others of it are numbers. */
function* column(book: Book, table: Table, role: (typeof ROLES)[number]): Generator<Outcome> {
  const header = table.columns.find((one) => one.role === role);
  if (!header) return;
  const at = ({ row, column }: Place): CellAddress => ({ sheet: table.sheet, row, column });
  const texts: CellAddress[] = [];
  let isMixed = false;
  for (const { places } of table.indicators) {
    const place = places[role];
    if (place?.column !== header.column) continue;
    const value = book.cells.at(at(place))?.value;
    if (typeof value === 'number') isMixed = true;
    else if (typeof value === 'string' && NUMBER.test(plain(value))) texts.push(at(place));
  }
  const [first] = texts;
  if (!first) return;
  const totals = table.totals.flatMap(({ places }) => (places[role]?.column === header.column ? at(places[role]) : []));
  const sum = totals.find((total) => ADDS_UP.test(book.cells.at(total)?.formula ?? ''));
  isMixed ||= totals.some((total) => typeof book.cells.at(total)?.value === 'number');
  if (!sum && !isMixed) return;
  const cells = printCells(texts.slice(0, MOST_CELLS));
  const data = { column: header.header, count: texts.length, cells, sum: sum ? addressText(sum) : '' };
  yield finding(sum ? 'leftOut' : 'mixed', data, sum ? [first, sum, ...texts.slice(1)] : texts, {
    stated: book.text(first),
  });
}

const ADDS_UP = /\b(?:SUM|SUBTOTAL|SUMIFS?|AGGREGATE)\(/i;

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:分|%)?$/;

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s,]/g, '');
}
