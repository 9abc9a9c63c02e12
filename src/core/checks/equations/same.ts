/**
 * What two tables tell of the same indicator or level: weight and score of a row, and of the level cells, subtotals and
 * totals over rows, are the same in each. Tables tell of the same thing where recognition linked their rows, or where one
 * sums up the other; two projects of one form do not.
 */
import { addressText, type ColumnRole, type Table } from '../../model';
import type { Book, Row } from '../book';
import type { Figure } from '../figures/figure';
import { plainLabel } from '../tables/labels';
import type { SumEquation } from './equation';

export function sameIndicatorEquations(book: Book): SumEquation[] {
  const linked = new Map<string, { a: Table; b: Table; rows: number }>();
  const equations: SumEquation[] = [];
  for (const [row, twin] of twins(book)) {
    const key = `${twin.table.id} ${row.table.id}`;
    const link = linked.get(key) ?? { a: twin.table, b: row.table, rows: 0 };
    linked.set(key, { ...link, rows: link.rows + 1 });
    for (const role of ['weight', 'score'] as const) {
      const result = book.points(row.table, row.indicator.places[role]);
      const figure = book.points(twin.table, twin.indicator.places[role]);
      if (result && figure) equations.push(restated(row.indicator.levels.at(-1) ?? '', role, result, figure));
    }
  }
  const tables = new Map(book.tables.map((table) => [table.id, table]));
  for (const roll of book.input.rolled) {
    const [a, b] = [tables.get(roll.parts[0]?.table ?? ''), tables.get(roll.table)];
    if (a && b?.kind === 'summary' && a !== b) linked.set(`${a.id} ${b.id}`, { a, b, rows: a.indicators.length });
  }
  const pairs = [...linked.values()].filter(
    ({ a, b, rows }) => rows * 2 >= Math.min(a.indicators.length, b.indicators.length),
  );
  return [...equations, ...pairs.flatMap(({ a, b }) => sameLevels(book, a, b))];
}

/** Pairs of rows in different tables that tell of one indicator, the later table first. */
function* twins(book: Book): Generator<readonly [Row, Row]> {
  for (const row of book.rows()) {
    for (const { sheet, row: at } of row.indicator.same) {
      for (const other of book.tablesOn(sheet)) {
        const twin = book.row(other.id, at);
        if (twin && numberOf(other) < numberOf(row.table)) yield [row, twin];
      }
    }
  }
}

/** Level cells, subtotals and totals of the same scope in two tables; a leaf of one may be a level of the other. */
function sameLevels(book: Book, a: Table, b: Table): SumEquation[] {
  const first = levelFigures(book, a);
  return [...levelFigures(book, b)].flatMap(([key, { label, role, figure: result, isLeaf }]) => {
    const other = first.get(key);
    if (!other || (isLeaf && other.isLeaf) || other.figure === result) return [];
    return [restated(label, role, result, other.figure)];
  });
}

interface LevelFigure {
  readonly label: string;
  readonly role: 'weight' | 'score';
  readonly figure: Figure;
  readonly isLeaf: boolean;
}

function levelFigures(book: Book, table: Table): Map<string, LevelFigure> {
  const found = new Map<string, LevelFigure>();
  const add = (scope: readonly string[], entry: Omit<LevelFigure, 'figure'>, figure: Figure | null) => {
    const key = `${entry.role} ${scope.map(plainLabel).join('/')}`;
    if (figure && !found.has(key)) found.set(key, { ...entry, figure });
  };
  for (const { label, scope, places } of table.totals) {
    const name = scope.at(-1) ?? label;
    for (const [role, columns] of Object.entries(LEVEL_COLUMNS) as ['weight' | 'score', readonly ColumnRole[]][]) {
      for (const column of columns)
        add(scope, { label: name, role, isLeaf: false }, book.points(table, places[column]));
    }
  }
  for (const { levels, places } of table.indicators) {
    const label = levels.at(-1) ?? '';
    add(levels, { label, role: 'weight', isLeaf: true }, book.points(table, places.weight));
    add(levels, { label, role: 'score', isLeaf: true }, book.points(table, places.score));
  }
  return found;
}

const LEVEL_COLUMNS = {
  weight: ['weight', 'level1Weight', 'level2Weight', 'level3Weight'],
  score: ['score', 'levelScore'],
} as const;

function restated(label: string, role: string, result: Figure, figure: Figure): SumEquation {
  const origin = { reason: 'sameIndicator', names: { label, other: addressText(figure.at), role } };
  return { form: 'sum', code: 'table-conflict', origin, result, plus: [figure], minus: [], blanks: [] };
}

function numberOf({ id }: Table): number {
  return Number(id.slice(1));
}
