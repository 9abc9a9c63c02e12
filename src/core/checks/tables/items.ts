/** How many things a table lists, and how many its own total row says it lists (`预算项目42个`). */
import type { CellAddress, Table } from '../../model';
import { interval, rational } from '../../numbers';
import type { Book } from '../book';
import type { Mention } from '../prose/mention';
import { totalRank } from './labels';

export interface ItemCount {
  readonly at: CellAddress;
  readonly mention: Mention;
  /** What is listed, in the header's word: 项目. */
  readonly noun: string;
  readonly count: number;
  /** Where the list stands. */
  readonly first: CellAddress;
}

/** Total rows whose words give another number of items than the table lists. */
export function itemCountConflicts(book: Book): ItemCount[] {
  return book.tables.flatMap((table) => {
    const column = table.columns.find(({ role, header }) => (role === 'item' || role === 'name') && NAMES.test(header));
    const noun = column && NAMES.exec(column.header)![1]!;
    if (!column || !noun) return [];
    const index = table.columns.find(({ role }) => role === 'index');
    const items = itemsIn(book, table, column.column);
    // An item may have lost its name but not its number.
    const count = Math.max(items.length, index ? itemsIn(book, table, index.column).length : 0);
    const [first] = items;
    if (!first) return [];
    return statementsIn(book, table, noun)
      .filter(({ mention }) => !interval.contains(mention.range, rational(BigInt(count))))
      .map(({ at, mention }) => ({ at, mention, noun, count, first }));
  });
}

const NAMES = /^(项目|企业|单位|活动|政策)名称$/;

/** The cells that name an item; a name merged over several rows is one. */
function itemsIn(book: Book, table: Table, column: number): CellAddress[] {
  return table.rows
    .filter(({ kind }) => kind === 'indicator' || kind === 'item')
    .map(({ row }) => ({ sheet: table.sheet, row, column }))
    .filter((at) => book.text(at) !== '' && totalRank(book.text(at)) === 0);
}

function statementsIn(book: Book, table: Table, noun: string): { at: CellAddress; mention: Mention }[] {
  return table.rows
    .filter(({ kind }) => kind === 'total')
    .flatMap(({ row }) => {
      const cells = [];
      for (let column = table.area.left; column <= table.area.right; column++)
        cells.push({ sheet: table.sheet, row, column });
      return cells;
    })
    .flatMap((at) => {
      const text = book.text(at);
      if (!text.includes(noun)) return [];
      const told = book
        .mentions(text)
        .filter(({ before, unit, isHedged }) => before.endsWith(noun) && /^[个项家]$/.test(unit) && !isHedged);
      return told.map((mention) => ({ at, mention }));
    });
}
