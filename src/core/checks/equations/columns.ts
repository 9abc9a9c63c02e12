/**
 * The arithmetic across the columns of a table: which is the quotient, sum, difference or product of which others.
 * Nothing is configured: pairs and triples of columns are tried and those kept that hold on the table as a whole.
 */
import type { ColumnRole, Table } from '../../model';
import type { Book } from '../book';
import { type Figure, figureNumber } from '../figures/figure';
import type { Grid, GridColumn, GridRow } from '../tables/grid';
import { totalRank } from '../tables/labels';
import { type Equation, judge } from './equation';

/** A way to calculate one column from others, as an equation per row. */
interface Relation {
  readonly code: 'rate-mismatch' | 'arithmetic-mismatch';
  readonly reason: string;
  readonly result: GridColumn;
  readonly from: readonly GridColumn[];
  /** Whether the columns' roles say so already. */
  readonly isExpected: boolean;
  equation(row: readonly (Figure | null)[], result: Figure): Equation | null;
}

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

function relationsAmong(grid: Grid, columns: readonly GridColumn[]): Relation[] {
  const amounts = columns.filter(({ measure }) => measure.nature !== 'share');
  const shares = columns.filter(({ measure }) => measure.nature === 'share');
  const total = grid.rows.find((row) => row.kind === 'total' || row.labels.some((label) => totalRank(label) === 2));
  return [
    ...shares.flatMap((share) =>
      amounts.flatMap((a) => amounts.flatMap((b) => (a === b ? [] : quotients(share, a, b)))),
    ),
    ...(total ? shares.flatMap((share) => amounts.map((amount) => shareOfTotal(grid, share, amount, total))) : []),
    ...amounts.filter(({ header }) => DIFFERENCE.test(header)).flatMap((result) => differencesFor(result, amounts)),
    ...amounts.flatMap((result) => [...sumsFor(result, amounts), ...productsFor(result, amounts)]),
  ];
}

function quotients(share: GridColumn, a: GridColumn, b: GridColumn): Relation[] {
  const base = { code: 'rate-mismatch' as const, result: share, from: [a, b] };
  const divide =
    (less: 0 | 1) =>
    ([numerator, denominator]: readonly (Figure | null)[], result: Figure): Equation | null =>
      numerator && denominator
        ? {
            form: 'quotient',
            code: 'rate-mismatch',
            origin: { reason: less ? 'growth' : 'quotient', names: namesOf(share, a, b) },
            result,
            numerator,
            denominator,
            less,
          }
        : null;
  return [
    { ...base, reason: 'quotient', isExpected: isExpectedRate(share, a, b), equation: divide(0) },
    { ...base, reason: 'growth', isExpected: false, equation: divide(1) },
  ];
}

function shareOfTotal(grid: Grid, share: GridColumn, amount: GridColumn, total: GridRow): Relation {
  const denominator = grid.figure(total.row, amount);
  return {
    code: 'rate-mismatch',
    reason: 'shareOfTotal',
    result: share,
    from: [amount],
    isExpected: false,
    equation: ([numerator], result) =>
      numerator && denominator && numerator !== denominator
        ? {
            form: 'quotient',
            code: 'rate-mismatch',
            origin: { reason: 'shareOfTotal', names: namesOf(share, amount, amount) },
            result,
            numerator,
            denominator,
            less: 0,
          }
        : null,
  };
}

/** result = a + b for every pair, and a column headed 合计 = the columns beside it. */
function sumsFor(result: GridColumn, amounts: readonly GridColumn[]): Relation[] {
  const others = amounts.filter((column) => column !== result);
  const pairs = others.flatMap((a, i) => others.slice(i + 1).map((b) => [a, b]));
  const at = amounts.indexOf(result);
  const runs = TOTAL_HEADER.test(result.header)
    ? [3, 4, 5, 6].flatMap((length) => [
        amounts.slice(at + 1, at + 1 + length),
        amounts.slice(at - length, Math.max(0, at)),
      ])
    : [];
  return [...pairs, ...runs.filter((run) => run.length >= 3)].map((from): Relation => {
    return {
      code: 'arithmetic-mismatch',
      reason: 'sumOfColumns',
      result,
      from,
      isExpected: isExpectedSum(result, from),
      equation: (figures, total) => {
        const plus = figures.flatMap((figure) => figure ?? []);
        if (plus.length < from.length) return null;
        const names = { result: result.header, parts: from.map(({ header }) => header).join(' + ') };
        const origin = { reason: 'sumOfColumns', names };
        return { form: 'sum', code: 'arithmetic-mismatch', origin, result: total, plus, minus: [], blanks: [] };
      },
    };
  });
}

/** result = a - b, where the header speaks of a difference: told of the same three columns, it is the one to blame. */
function differencesFor(result: GridColumn, amounts: readonly GridColumn[]): Relation[] {
  const others = amounts.filter((column) => column !== result);
  return others.flatMap((a) =>
    others
      .filter((b) => b !== a)
      .map((b): Relation => ({
        code: 'arithmetic-mismatch',
        reason: 'difference',
        result,
        from: [a, b],
        isExpected: false,
        equation: ([minuend, subtrahend], total) => {
          if (!minuend || !subtrahend) return null;
          const origin = { reason: 'difference', names: namesOf(result, a, b) };
          return {
            form: 'sum',
            code: 'arithmetic-mismatch',
            origin,
            result: total,
            plus: [minuend],
            minus: [subtrahend],
            blanks: [],
          };
        },
      })),
  );
}

const DIFFERENCE = /差|结余|余额|结转|节约|增减|未/;
const TOTAL_HEADER = /合计|小计|总计|总额|总数|总金额/;

/** Amount = price times quantity, looked for where a header speaks of a price. */
function productsFor(result: GridColumn, amounts: readonly GridColumn[]): Relation[] {
  const prices = amounts.filter((column) => column !== result && PRICE.test(column.header));
  return prices.flatMap((price) =>
    amounts
      .filter((column) => column !== result && column !== price)
      .map((quantity): Relation => {
        const names = { result: result.header, a: price.header, b: quantity.header };
        return {
          code: 'arithmetic-mismatch',
          reason: 'product',
          result,
          from: [price, quantity],
          isExpected: false,
          equation: ([left, right], total) =>
            left && right
              ? {
                  form: 'product',
                  code: 'arithmetic-mismatch',
                  origin: { reason: 'product', names },
                  result: total,
                  left,
                  right,
                }
              : null,
        };
      }),
  );
}

const PRICE = /单价|标准|价格/;

/** The roles of a budget form; the order of denominators is guide/domain.md §9.8. */
function isExpectedRate(share: GridColumn, a: GridColumn, b: GridColumn): boolean {
  if (share.role === 'executionRate')
    return a.role === 'executed' && (b.role === 'adjustedBudget' || b.role === 'initialBudget');
  return share.role === 'adjustmentRate' && a.role === 'adjustment' && b.role === 'initialBudget';
}

function isExpectedSum(result: GridColumn, from: readonly GridColumn[]): boolean {
  const roles = from.map(({ role }) => role);
  return result.role === 'adjustedBudget' && roles.includes('initialBudget') && roles.includes('adjustment');
}

function namesOf(share: GridColumn, a: GridColumn, b: GridColumn): Record<string, string> {
  return { result: share.header, a: a.header, b: b.header };
}

/** A quick look at some rows in doubles: a relation that misses most of them by more than rounding is not tried further. */
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
