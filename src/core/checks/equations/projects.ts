/**
 * A sheet that lists projects against the sheets of the projects: the score and the amounts of a row stand as totals on
 * the sheet that bears the project's name, or names it as 项目名称.
 */
import { type ColumnRole, type SheetSnapshot, type Table } from '../../model';
import type { Book } from '../book';
import type { Figure } from '../figures/figure';
import type { Grid, GridColumn, GridRow } from '../tables/grid';
import { plainLabel, totalRank } from '../tables/labels';
import type { SumEquation } from './equation';

export function projectEquations(book: Book): SumEquation[] {
  const sheets = projectSheets(book);
  if (sheets.size < 2) return [];
  return book.tables.flatMap((table) => {
    if (table.kind === 'indicators' || table.kind === 'targets') return [];
    const grid = book.grid(table);
    const columns = grid.columns.flatMap((column) => {
      const of = whatItTells(column);
      return of ? [{ column, of }] : [];
    });
    if (columns.length === 0) return [];
    return grid.rows.flatMap((row) => {
      const sheet = row.labels
        .map((label) => sheets.get(plainLabel(label)))
        .find((name) => name && name !== table.sheet);
      return sheet ? columns.flatMap(({ column, of }) => equation(book, grid, row, column, sheet, of) ?? []) : [];
    });
  });
}

type Told = 'score' | 'initialBudget' | 'adjustedBudget' | 'executed';

function whatItTells({ role, header }: GridColumn): Told | null {
  if (role === 'score' || /^(?:自评|评价|绩效|综合)*(?:得分|总分|评分)$/.test(header)) return 'score';
  return role === 'initialBudget' || role === 'adjustedBudget' || role === 'executed' ? role : null;
}

/** Names of projects with the sheet that is theirs; a name that two sheets claim is nobody's. */
function projectSheets(book: Book): ReadonlyMap<string, string> {
  const owners = new Map<string, string | null>();
  for (const sheet of book.input.snapshot.sheets) {
    for (const name of new Set([plainLabel(sheet.name), ...statedName(sheet)])) {
      if (name.length >= 3) owners.set(name, owners.has(name) && owners.get(name) !== sheet.name ? null : sheet.name);
    }
  }
  return new Map([...owners].flatMap(([name, sheet]) => (sheet ? [[name, sheet] as const] : [])));
}

/** The value beside a label 项目名称 near the top of a form. */
function statedName({ cells }: SheetSnapshot): string[] {
  const at = cells.findIndex(({ row, text }) => row <= 12 && plainLabel(text) === '项目名称');
  const next = cells[at + 1];
  return at >= 0 && next && next.row === cells[at]!.row && typeof next.value === 'string'
    ? [plainLabel(next.text)]
    : [];
}

function equation(
  book: Book,
  grid: Grid,
  row: GridRow,
  column: GridColumn,
  sheet: string,
  of: Told,
): SumEquation | null {
  const result = grid.figure(row.row, column);
  const figure = result && totalOn(book, sheet, of);
  if (!result || !figure || result === figure) return null;
  const names = { label: row.labels.at(-1) ?? '', column: column.header, sheet };
  return {
    form: 'sum',
    code: 'table-conflict',
    origin: { reason: 'project', names },
    result,
    plus: [figure],
    minus: [],
    blanks: [],
  };
}

/** The total that a project's sheet states; null where it states none, or several that may be meant. */
function totalOn(book: Book, sheet: string, of: Told): Figure | null {
  const tables = book.tablesOn(sheet);
  const found = tables.flatMap((table) => (of === 'score' ? totalScores(book, table) : totalAmounts(book, table, of)));
  return found.length === 1 ? found[0]! : null;
}

/** The total of a scored table; a budget block's points are part of it. */
function totalScores(book: Book, table: Table): Figure[] {
  if (table.kind !== 'indicators' && table.kind !== 'summary') return [];
  const whole = table.totals.filter(({ scope, isLevelCell }) => scope.length === 0 && !isLevelCell);
  return whole.flatMap(({ places }) => book.points(table, places.score ?? places.levelScore) ?? []);
}

/** The amount of a total row, else of the first row of a form's budget block, which is its total. */
function totalAmounts(book: Book, table: Table, of: ColumnRole): Figure[] {
  if (table.kind !== 'budget') return [];
  const grid = book.grid(table);
  const column = grid.column(of);
  const total = grid.rows.find(
    ({ kind, labels }) => kind === 'total' || labels.some((label) => totalRank(label) === 2),
  );
  const row = total ?? grid.rows.find(({ labels }) => labels.some((label) => /总额|总计/.test(label)));
  return column && row ? [grid.figure(row.row, column)].flatMap((figure) => figure ?? []) : [];
}
