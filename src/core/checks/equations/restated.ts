/**
 * Figures told in two tables: the rows of one stand, alone or added up by group, in the other. Which column restates
 * which is found from the values; where most rows agree the others must too.
 */
import type { Table } from '../../model';
import type { Book } from '../book';
import type { Figure } from '../figures/figure';
import type { Grid, GridColumn, GridRow } from '../tables/grid';
import { plainLabel, totalRank } from '../tables/labels';
import { judge, type SumEquation } from './equation';

export function restatedEquations(book: Book): SumEquation[] {
  const grids = book.tables.filter(({ kind }) => kind === 'budget' || kind === 'list').map((table) => book.grid(table));
  const keyed = grids.map((grid) => ({ grid, groups: groupsByLabel(grid), form: formOf(grid) }));
  const copies = new Map<string, number>();
  for (const { form } of keyed) copies.set(form, (copies.get(form) ?? 0) + 1);
  const isSeries = (a: Keyed, b: Keyed) => a.form === b.form && copies.get(a.form)! > MOST_COPIES;
  return keyed.flatMap((whole) =>
    keyed.flatMap((detail) => (whole === detail || isSeries(whole, detail) ? [] : restatements(whole, detail))),
  );
}

/** A form that stands in the book more often than this is filled in anew for each project and restates nothing. */
const MOST_COPIES = 3;

/** Tables with the same headers are copies of one form. */
function formOf({ columns }: Grid): string {
  return columns.map(({ header }) => header).join('\n');
}

/** Rows by the label under which another table may tell of them. */
type Groups = ReadonlyMap<string, readonly GridRow[]>;

interface Keyed {
  readonly grid: Grid;
  readonly groups: Groups;
  readonly form: string;
}

/** Rows by each of their labels; a label that several rows share is a group to add up. Totals come under one name. */
function groupsByLabel(grid: Grid): Groups {
  const groups = new Map<string, GridRow[]>();
  for (const row of grid.rows) {
    if (row.kind === 'section' || row.kind === 'header') continue;
    const isTotal = row.kind === 'total' || row.labels.some((label) => totalRank(label) > 0);
    const keys = isTotal
      ? row.labels.some((label) => totalRank(label) === 1)
        ? []
        : [TOTAL]
      : row.labels.map(plainLabel);
    for (const key of new Set(keys)) if (key.length >= 2) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

const TOTAL = 'Σ total';
/** Fewer labels in common than this are no restatement. */
const FEWEST_COMMON = 3;

/** Equations `whole cell = sum of the detail rows of its label`, for each column of the whole that some detail column restates. */
function restatements(whole: Keyed, detail: Keyed): SumEquation[] {
  const common = [...whole.groups].flatMap(([label, rows]) => {
    const parts = detail.groups.get(label);
    return rows.length === 1 && parts ? [{ label, row: rows[0]!, parts }] : [];
  });
  const isSplit = common.some(({ parts }) => parts.length > 1);
  if (common.length < FEWEST_COMMON || (!isSplit && !comesFirst(detail.grid.table, whole.grid.table))) return [];
  return whole.grid.columns.flatMap((column) => {
    const tried = detail.grid.columns
      .filter((other) => mayRestate(column, other))
      .map((other) => tryPair(whole.grid, column, detail.grid, other, common))
      .filter(isRestatement)
      .sort((a, b) => b.agree - a.agree);
    const [best, second] = tried;
    return best && best.agree > (second?.agree ?? 0) ? best.equations : [];
  });
}

interface Tried {
  readonly equations: readonly SumEquation[];
  readonly agree: number;
  readonly differ: number;
  /** Different values among those that agree: five times 0 or 100 % agree by chance. */
  readonly distinct: number;
}

function tryPair(
  whole: Grid,
  column: GridColumn,
  detail: Grid,
  other: GridColumn,
  common: readonly { label: string; row: GridRow; parts: readonly GridRow[] }[],
): Tried {
  const equations: SumEquation[] = [];
  const values = new Set<number>();
  let [agree, differ] = [0, 0];
  for (const { label, row, parts } of common) {
    const result = whole.figure(row.row, column);
    const figures = parts.flatMap(({ row: part }) => detail.figure(part, other) ?? []);
    if (!result || figures.length < parts.length || isShareOfSeveral(other, figures)) continue;
    const equation = restatement(label, column, other, result, figures);
    equations.push(equation);
    if (judge(equation) === 'violated') differ++;
    else if (result.digits !== 0) {
      agree++;
      values.add(Math.abs(result.digits) / 10 ** result.decimals);
    }
  }
  return { equations, agree, differ, distinct: values.size };
}

function restatement(
  label: string,
  column: GridColumn,
  other: GridColumn,
  result: Figure,
  figures: readonly Figure[],
): SumEquation {
  const shown = label === TOTAL ? '' : label;
  const names = { label: shown, column: column.header, other: other.header };
  return {
    form: 'sum',
    code: 'table-conflict',
    origin: { reason: 'restated', names },
    result,
    plus: figures,
    minus: [],
    blanks: [],
  };
}

/** Most rows agree, in at least three different values: chance does not do that. */
function isRestatement({ agree, differ, distinct }: Tried): boolean {
  return distinct >= FEWEST_COMMON && agree >= differ * 2;
}

/** Rates of several rows do not add up to a rate. */
function isShareOfSeveral({ measure }: GridColumn, figures: readonly Figure[]): boolean {
  return measure.nature === 'share' && figures.length > 1;
}

/**
 * Columns that may tell of the same thing: like units, and not one of them planned where the other is done. Budgets are
 * often spent to the last cent in most rows, so that agreement alone does not make a plan a restatement of its outcome.
 */
function mayRestate(a: GridColumn, b: GridColumn): boolean {
  if (a.measure.nature !== b.measure.nature || a.measure.unit !== b.measure.unit) return false;
  const [phaseA, phaseB] = [phaseOf(a), phaseOf(b)];
  return phaseA === phaseB || phaseA === null || phaseB === null;
}

/** Whether a header tells of a plan or of an outcome. */
function phaseOf({ header, role }: GridColumn): 'planned' | 'done' | null {
  if (role === 'executed' || role === 'executionRate') return 'done';
  if (role === 'initialBudget' || role === 'adjustedBudget' || role === 'adjustment') return 'planned';
  const done = /实际|执行|支出|拨付|支付|完成|决算|已/.test(header);
  const planned = /预算|计划|目标|拟|安排|年初|下达|申请|应/.test(header);
  return done === planned ? null : done ? 'done' : 'planned';
}

function comesFirst(a: Table, b: Table): boolean {
  return Number(a.id.slice(1)) < Number(b.id.slice(1));
}
