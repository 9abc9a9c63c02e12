/**
 * The arithmetic across the columns of a table: which is the quotient, sum, difference or product of which others.
 * Nothing is configured: pairs and triples of columns are tried and those kept that hold on the table as a whole.
 */
import type { ColumnRole, Table } from '../../model';
import type { Book } from '../book';
import { figureNumber } from '../figures/figure';
import type { Grid, GridColumn, GridRow } from '../tables/grid';
import { type Equation, judge } from './equation';
import { type Relation, relationsAmong } from './relations';

interface Tested {
  readonly relation: Relation;
  readonly equations: readonly Equation[];
  readonly holds: number;
  /** Holds that chance would not bring about: no zeros, no rate of 0 or 100 %. */
  readonly telling: number;
  readonly violated: number;
}

export function columnEquations(book: Book): Equation[] {
  return book.tables.flatMap((table) => (CALCULATES.has(table.kind) ? equationsIn(book.grid(table)) : []));
}

const CALCULATES: ReadonlySet<Table['kind']> = new Set(['budget', 'list', 'completion'] as const);
/** Beyond this many columns trying all triples would cost more than it finds. */
const MOST_COLUMNS = 14;
/** Rows on which a relation is tried before all rows are. */
const SAMPLE = 24;

function equationsIn(grid: Grid): Equation[] {
  const columns = grid.columns.filter(({ role }) => role === null || !NOT_MONEY.has(role)).slice(0, MOST_COLUMNS);
  const rows = grid.rows.filter(({ kind }) => kind !== 'section' && kind !== 'header');
  const sample = sampleOf(rows, (row) => columns.filter((column) => grid.figure(row.row, column)).length >= 2);
  const kept = new Map<GridColumn, Tested>();
  for (const relation of relationsAmong(grid, columns)) {
    if (!isWorthTrying(grid, relation, sample)) continue;
    const tested = test(grid, relation, rows);
    if (!isBorneOut(tested)) continue;
    const best = kept.get(relation.result);
    if (!best || isBetter(tested, best)) kept.set(relation.result, tested);
  }
  return withoutRepetition([...kept.values()]).flatMap(({ equations }) => equations);
}

const NOT_MONEY: ReadonlySet<ColumnRole> = new Set([
  'index',
  'weight',
  'score',
  'rate',
  'reviewScore',
  'levelScore',
] as const);

/** A quick look at some rows: a relation that misses most of them is not tried on all. */
function isWorthTrying(grid: Grid, relation: Relation, sample: readonly GridRow[]): boolean {
  if (relation.isExpected) return true;
  let [near, far] = [0, 0];
  for (const { row } of sample) {
    const equation = equationAt(grid, relation, row);
    if (!equation) continue;
    if (judge(equation) === 'violated') far++;
    else near++;
    if (far > near + 2) return false;
  }
  return near >= 2 && far <= near;
}

function test(grid: Grid, relation: Relation, rows: readonly GridRow[]): Tested {
  const equations = rows.flatMap(({ row }) => equationAt(grid, relation, row) ?? []);
  let [holds, telling, violated] = [0, 0, 0];
  for (const equation of equations) {
    const verdict = judge(equation);
    if (verdict === 'violated') violated++;
    else if (verdict === 'holds') {
      holds++;
      if (isTelling(equation)) telling++;
    }
  }
  return { relation, equations, holds, telling, violated };
}

function equationAt(grid: Grid, relation: Relation, row: number): Equation | null {
  const result = grid.figure(row, relation.result);
  return (
    result &&
    relation.equation(
      relation.from.map((column) => grid.figure(row, column)),
      result,
    )
  );
}

function isTelling(equation: Equation): boolean {
  if (equation.form === 'sum') {
    return equation.result.digits !== 0 && [...equation.plus, ...equation.minus].every(({ digits }) => digits !== 0);
  }
  const value = figureNumber(equation.result);
  if (equation.form === 'product') return equation.left.digits > 1 && equation.right.digits > 1;
  return value !== 0 && value !== 1;
}

/**
 * Found by trying, a relation must hold on three rows that tell something and be broken on few; where the roles say so
 * already it must only not be refuted by the table as a whole.
 */
function isBorneOut({ relation, holds, telling, violated, equations }: Tested): boolean {
  if (relation.isExpected) return holds >= violated || (equations.length === 1 && violated === 1);
  return telling >= 3 && violated * 3 <= holds;
}

function isBetter(a: Tested, b: Tested): boolean {
  if (a.holds - a.violated !== b.holds - b.violated) return a.holds - a.violated > b.holds - b.violated;
  return a.relation.isExpected && !b.relation.isExpected;
}

/** x = y + z, y = x - z and z = x - y are one relation; the one whose result has a role or a header of a total is kept. */
function withoutRepetition(kept: readonly Tested[]): Tested[] {
  const seen = new Map<string, Tested>();
  for (const tested of kept) {
    const { relation } = tested;
    const members = [relation.result, ...relation.from].map(({ column }) => column).sort((a, b) => a - b);
    const key = relation.code === 'rate-mismatch' ? `rate ${members.join()} ${relation.reason}` : members.join();
    const other = seen.get(key);
    if (!other || (relation.isExpected && !other.relation.isExpected)) seen.set(key, tested);
  }
  return [...seen.values()];
}

function sampleOf(rows: readonly GridRow[], isUseful: (row: GridRow) => boolean): GridRow[] {
  const useful = rows.filter(isUseful);
  const stride = Math.max(1, Math.floor(useful.length / SAMPLE));
  return useful.filter((_, i) => i % stride === 0).slice(0, SAMPLE);
}
