/** The ways in which columns of a table may be calculated from others: every pair and triple that is worth a try. */
import type { Figure } from '../figures/figure';
import type { Grid, GridColumn, GridRow } from '../tables/grid';
import { totalRank } from '../tables/labels';
import type { Equation } from './equation';

/** A way to calculate one column from others, as an equation per row. */
export interface Relation {
  readonly code: 'rate-mismatch' | 'arithmetic-mismatch';
  readonly reason: string;
  readonly result: GridColumn;
  readonly from: readonly GridColumn[];
  /** Whether the columns' roles say so already. */
  readonly isExpected: boolean;
  equation(row: readonly (Figure | null)[], result: Figure): Equation | null;
}

/** Every relation that the columns might obey; differences come first, as they are the ones to blame. */
export function relationsAmong(grid: Grid, columns: readonly GridColumn[]): Relation[] {
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
