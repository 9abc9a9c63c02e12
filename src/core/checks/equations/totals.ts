/** Sums down the columns of money tables, lists and completion tables: hypotheses about rows, tried on every column. */
import type { ColumnRole, Table } from '../../model';
import type { Book } from '../book';
import type { Figure } from '../figures/figure';
import type { Grid, GridColumn } from '../tables/grid';
import { judge, type SumEquation, type Verdict } from './equation';
import { type RowSum, rowSums } from './rows';

/** One hypothesis about rows with what each column says about it. */
interface Tried {
  readonly sum: RowSum;
  readonly columns: readonly {
    readonly equation: SumEquation;
    readonly verdict: Verdict;
    readonly column: GridColumn;
  }[];
  /** Columns in which at least two parts that are not 0 add up. */
  readonly holds: number;
  readonly violated: number;
}

export function totalEquations(book: Book): SumEquation[] {
  return book.tables.flatMap((table) => {
    if (!ADDS_UP.has(table.kind)) return [];
    const grid = book.grid(table);
    const columns = grid.columns.filter(({ role, measure }) => !SCORED.has(role) && measure.nature !== 'share');
    const tried = rowSums(grid.rows).map((sum) => tryOn(grid, sum, columns.filter(isAddable)));
    const believed = believable(tried);
    const borne = new Set(
      believed.flatMap((one) => one.columns.filter(({ verdict }) => verdict === 'holds').map(({ column }) => column)),
    );
    return believed.flatMap((one) =>
      one.columns.filter(({ column }) => isTrusted(column) || borne.has(column)).map(({ equation }) => equation),
    );
  });
}

const ADDS_UP: ReadonlySet<Table['kind']> = new Set(['budget', 'list', 'completion'] as const);
const SCORED: ReadonlySet<ColumnRole | null> = new Set([
  'weight',
  'score',
  'reviewScore',
  'levelScore',
  'index',
] as const);
const NOT_ADDABLE =
  /单价|均价|标准|人均|平均|户均|率$|比例|占比|增幅|排名|名次|年份|年度$|序号|编号|得分|权重|分值|期限|天数|余额|累计|期[初末]/;

function isAddable({ header }: GridColumn): boolean {
  return !NOT_ADDABLE.test(header);
}

/** Columns of which the header says that they hold money or counts: a total under them is a sum. */
function isTrusted({ measure }: GridColumn): boolean {
  return measure.nature === 'money' || measure.nature === 'count';
}

function tryOn(grid: Grid, sum: RowSum, columns: readonly GridColumn[]): Tried {
  const tried = columns.flatMap((column) => {
    const equation = equationOf(grid, sum, column);
    return equation ? [{ equation, column, verdict: judge(equation) }] : [];
  });
  const holds = tried.filter(({ equation, verdict }) => verdict === 'holds' && isTelling(equation)).length;
  return { sum, columns: tried, holds, violated: tried.filter(({ verdict }) => verdict === 'violated').length };
}

function equationOf(grid: Grid, { result, parts, reason }: RowSum, column: GridColumn): SumEquation | null {
  const total = grid.figure(result.row, column);
  if (!total) return null;
  const figures: Figure[] = [];
  const blanks = [];
  for (const { row } of parts) {
    const figure = grid.figure(row, column);
    if (figure) figures.push(figure);
    else if (grid.isOpen(row, column)) blanks.push(grid.at(row, column.column));
  }
  if (figures.length === 0) return null;
  const names = { label: result.labels.at(-1) ?? '', column: column.header };
  return {
    form: 'sum',
    code: 'sum-mismatch',
    origin: { reason, names },
    result: total,
    plus: figures,
    minus: [],
    blanks,
  };
}

function isTelling({ plus }: SumEquation): boolean {
  return plus.filter(({ digits }) => digits !== 0).length >= 2;
}

/**
 * Of the hypotheses for one row, those that more columns bear out than contradict; where none is borne out, the one
 * that the labels make certain, unless another reading of the same row is borne out elsewhere.
 */
function believable(tried: readonly Tried[]): Tried[] {
  return [...byResult(tried).values()].flatMap((readings) => {
    const borne = readings.filter(({ holds, violated }) => holds > 0 && holds >= violated);
    const certain = readings.filter(({ sum, columns }) => sum.isCertain && columns.length > 0);
    const breakdowns = certain.filter(({ sum }) => sum.reason === 'group');
    if (borne.length > 0) return [...new Set([...borne, ...breakdowns])];
    return certain.length === 1 ? certain : breakdowns;
  });
}

function byResult(tried: readonly Tried[]): Map<RowSum['result'], Tried[]> {
  const groups = new Map<RowSum['result'], Tried[]>();
  for (const one of tried) groups.set(one.sum.result, [...(groups.get(one.sum.result) ?? []), one]);
  return groups;
}
