/**
 * From a workbook to tables: headers, the rows below them, what every column holds, the tree of indicators, totals,
 * and what is told of one indicator in several places. Every guess carries its confidence and what it rests on.
 */
import {
  type Correction,
  OWN_SHEETS,
  type Prose,
  type Recognition,
  type Settings,
  type SheetSnapshot,
  type Snapshot,
  type Table,
} from '../model';
import type { Continued } from './continued';
import { Corrections } from './corrections';
import { KIND_MESSAGES } from './evidence';
import { Grid } from './grid';
import { findHeaders } from './header';
import { summaries } from './kind';
import { Names } from './label';
import { linked } from './links';
import { findListHeaders } from './lists';
import { Pages } from './pages';
import { proseOf } from './prose';
import { SheetReading } from './sheet';
import type { FoundTable } from './table';
import { Words } from './words';

export { areaCorrection } from './corrections';

/** What a person said of tables besides corrections: words of headers, and what weights are measured in. */
export type OwnReadings = Pick<Settings, 'headerWords' | 'weightings'>;

/**
 * Reads the tables and the running text of a workbook. Never throws on data; takes time linear in the cells.
 * @param corrections readings that a person put right
 * @example recognise(snapshot).tables[0]?.kind // 'indicators'
 */
export function recognise(
  snapshot: Snapshot,
  corrections: readonly Correction[] = [],
  { headerWords = [], weightings = [] }: OwnReadings = {},
): Recognition {
  const sheets = snapshot.sheets.filter(({ name }) => !OWN_SHEETS.includes(name));
  const reader = new BookReader(new Corrections(corrections, weightings, sheets), new Words(headerWords));
  for (const sheet of sheets) reader.read(sheet);
  const names = new Names();
  const levelsOnly = summaries(reader.tables, names);
  const kinded = reader.tables.map((table) => (levelsOnly.has(table.id) ? asSummary(table) : table));
  return { tables: linked(kinded, names), prose: reader.prose };
}

function asSummary(table: Table): Table {
  const [first, ...others] = table.evidence;
  return {
    ...table,
    kind: 'summary',
    evidence: [{ message: KIND_MESSAGES.summary([]), cells: first?.cells ?? [] }, ...others],
  };
}

/** Reads the sheets of a book one after the other; a table may go on from one to the next. */
class BookReader {
  readonly tables: Table[] = [];
  readonly prose: Prose[] = [];
  private readonly pages = new Pages(this.tables);
  private last: { readonly id: string; readonly continued: Continued } | null = null;

  constructor(
    private readonly corrections: Corrections,
    private readonly words: Words,
  ) {}

  read(sheet: SheetSnapshot): void {
    const grid = new Grid(sheet);
    const found = this.tablesOn(grid);
    found.forEach(({ table, isContinuation, mayContinue }, at) => {
      const id = `t${this.tables.length + 1}`;
      const isPage = at === 0 && this.last !== null;
      this.tables.push({ id, ...table, ...(isPage && isContinuation && { continues: this.last!.id }) });
      this.pages.add(isPage && mayContinue);
    });
    this.prose.push(...proseOf(grid, found));
    const ending = found.at(-1);
    this.last = ending ? { id: `t${this.tables.length}`, continued: ending.continued } : null;
  }

  private tablesOn(grid: Grid): FoundTable[] {
    const reading = new SheetReading(grid, this.words, this.corrections, this.last?.continued ?? null);
    reading.read(reading.chosenHeaders());
    reading.read(findHeaders(grid, this.words));
    if (reading.tables.length === 0) reading.readHeadless();
    reading.read(findListHeaders(grid, reading.isTaken, this.words));
    return [...reading.tables].sort(
      (a, b) => a.table.area.top - b.table.area.top || a.table.area.left - b.table.area.left,
    );
  }
}
