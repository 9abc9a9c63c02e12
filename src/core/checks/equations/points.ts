/**
 * The arithmetic of scored tables: weights and scores add up to level cells, subtotals, summary rows and the total,
 * and a score rate is score over weight. Which rows a total covers is what scoring rolled up.
 */
import type { CellAddress, Indicator, RolledScore, Table, Total } from '../../model';
import { equals, rational } from '../../numbers';
import type { Book, RowPoints } from '../book';
import { type Figure, figureValue, isSameCell } from '../figures/figure';
import { type Equation, judge, type Origin, type QuotientEquation, quotientScreen, type SumEquation } from './equation';

export function pointsEquations(book: Book): Equation[] {
  const scored = book.tables.filter(({ kind }) => kind === 'indicators' || kind === 'summary');
  const hasLinks = scored.some(
    ({ kind, indicators }) => kind === 'summary' || indicators.some(({ same }) => same.length > 0),
  );
  return scored.flatMap((table): Equation[] => {
    const sums = sumsOf(book, table);
    const isQuiet = !hasLinks && sums.every((equation) => judge(equation) === 'holds');
    return [...sums, ...ratesOf(book, table, isQuiet)];
  });
}

const WEIGHTS = ['weight', 'level1Weight', 'level2Weight', 'level3Weight'] as const;
const SCORES = ['score', 'levelScore', 'reviewScore'] as const;
const ROW_ROLES: ReadonlySet<string> = new Set(['weight', 'score', 'reviewScore']);
type PointRole = (typeof WEIGHTS)[number] | (typeof SCORES)[number];

/** Something of the table that stands for a sum: a total row, a level cell, a row of a summary. */
interface Whole {
  readonly label: string;
  readonly scope: readonly string[];
  readonly places: Total['places'];
  readonly rolled: RolledScore;
  readonly reason: 'total' | 'subtotal' | 'level' | 'summary';
}

function sumsOf(book: Book, table: Table): SumEquation[] {
  const wholes = wholesOf(book, table);
  const sums = wholes.flatMap((whole) =>
    [...WEIGHTS, ...SCORES].flatMap((role) => {
      // The level cell that a summary row lies in is a whole of its own.
      if (whole.reason === 'summary' && !ROW_ROLES.has(role)) return [];
      const result = book.points(table, whole.places[role]);
      return result ? sumOverRows(book, table, whole, role, result) : [];
    }),
  );
  const nested = [WEIGHTS, SCORES].flatMap((roles) => sumsOverSubtotals(book, table, wholes, roles));
  return withoutRelativeWeights([...sums, ...nested], hasRelativeBlocks(book, table, wholes));
}

function wholesOf(book: Book, table: Table): Whole[] {
  const rolled = book.rolledIn(table);
  const find = (row: number, scope: readonly string[]) =>
    rolled.find((other) => other.row === row && other.scope.join('\n') === scope.join('\n'));
  const totals = table.totals.flatMap((total): Whole[] => {
    const roll = find(total.row, total.scope);
    const reason = total.isLevelCell ? 'level' : total.scope.length === 0 ? 'total' : 'subtotal';
    return roll ? [{ ...total, rolled: roll, reason }] : [];
  });
  if (table.kind !== 'summary') return totals;
  const rows = table.indicators.flatMap((row): Whole[] => {
    const roll = find(row.row, row.levels);
    const label = row.levels.at(-1) ?? '';
    return roll ? [{ label, scope: row.levels, places: row.places, rolled: roll, reason: 'summary' }] : [];
  });
  return [...rows, ...totals];
}

/** A whole as the sum of the rows below it. */
function sumOverRows(book: Book, table: Table, whole: Whole, role: PointRole, result: Figure): SumEquation[] {
  const isWeight = (WEIGHTS as readonly string[]).includes(role);
  const partRole = isWeight ? 'weight' : role === 'reviewScore' ? 'reviewScore' : 'score';
  const parts = partsOf(book, whole.rolled, partRole);
  if (!parts || parts.figures.includes(result)) return [];
  const code = !isWeight ? 'score-rollup' : whole.reason === 'total' ? 'weight-total' : 'weight-rollup';
  const equation = sum(code, { reason: whole.reason, names: { label: whole.label } }, result, parts);
  if (leavesOutText(book, equation)) return [];
  return whole.reason === 'total' ? [withOtherBlocks(book, table, equation, partRole)] : [equation];
}

/** A formula that adds up all but the numbers stored as text is right as formulas go; the text is another check's finding. */
function leavesOutText(book: Book, equation: SumEquation): boolean {
  if (!equation.result.isFormula || judge(equation) !== 'violated') return false;
  const isText = ({ at }: Figure) => typeof book.cells.at(at)?.value === 'string';
  return judge({ ...equation, plus: equation.plus.filter((figure) => !isText(figure)) }) === 'holds';
}

interface Parts {
  readonly figures: readonly Figure[];
  readonly blanks: readonly CellAddress[];
}

/** The cells of a role in the rows that are rolled up; null where the rows have no such column. */
function partsOf(book: Book, rolled: RolledScore, role: RowPoints): Parts | null {
  const figures: Figure[] = [];
  const blanks: CellAddress[] = [];
  for (const { table: id, row } of rolled.parts) {
    const part = book.row(id, row);
    const place = part?.indicator.places[role];
    if (!part || !place) continue;
    const own = book.pointsOf(part, role);
    for (const figure of own) figures.push(figure);
    if (own.length > 0) continue;
    const at = { sheet: part.table.sheet, ...place };
    if (book.isOpen(at)) blanks.push(at);
  }
  return figures.length > 0 ? { figures, blanks } : null;
}

/**
 * A total of the form counts the points of the budget block above it too, or those of every block of the sheet. Where
 * the table's own rows fall short, the other blocks' points are tried; where such a block shows none, it stays open.
 */
function withOtherBlocks(book: Book, table: Table, own: SumEquation, role: RowPoints): SumEquation {
  if (judge(own) !== 'violated') return own;
  const others = book.tablesOn(table.sheet).filter(({ id, kind }) => {
    return id !== table.id && (kind === 'budget' || kind === 'indicators');
  });
  const used = [own.result, ...own.plus];
  const extra = others
    .flatMap((other) => pointsIn(book, other, role))
    .filter(({ at }) => !used.some((figure) => isSameCell(figure.at, at)));
  const wider: SumEquation = {
    ...own,
    plus: [...own.plus, ...extra],
  };
  if (extra.length > 0) return judge(wider) === 'holds' ? wider : own;
  const budget = others.find(({ kind }) => kind === 'budget');
  if (!budget) return own;
  const place = { sheet: budget.sheet, row: budget.area.top, column: budget.area.left };
  return { ...own, blanks: [...own.blanks, place] };
}

function pointsIn(book: Book, table: Table, role: RowPoints): Figure[] {
  if (table.kind === 'indicators') {
    return table.indicators.flatMap((row) => book.points(table, row.places[role]) ?? []);
  }
  const grid = book.grid(table);
  const column = grid.column(role);
  return column ? grid.rows.flatMap(({ row }) => grid.figure(row, column) ?? []) : [];
}

/** A whole as the sum of the next smaller wholes, where those cover all of its rows. */
function sumsOverSubtotals(
  book: Book,
  table: Table,
  wholes: readonly Whole[],
  roles: readonly PointRole[],
): SumEquation[] {
  return wholes.flatMap((whole) => {
    const rows = new Set(whole.rolled.parts.map(({ table: id, row }) => `${id}!${row}`));
    return roles.flatMap((role): SumEquation[] => {
      const result = book.points(table, whole.places[role]);
      const children = result && childrenOf(whole, wholes, roles, (part, of) => book.points(table, part.places[of]));
      if (!children || children.rows.size !== rows.size) return [];
      const code = roles === SCORES ? 'score-rollup' : whole.reason === 'total' ? 'weight-total' : 'weight-rollup';
      const origin = { reason: 'subtotals', names: { label: whole.label } };
      return [sum(code, origin, result!, { figures: children.figures, blanks: [] })];
    });
  });
}

/** The wholes one step below, each scope once, with the rows they cover together; null where they overlap or are none. */
function childrenOf(
  whole: Whole,
  wholes: readonly Whole[],
  roles: readonly PointRole[],
  figureOf: (part: Whole, role: PointRole) => Figure | null,
): { figures: Figure[]; rows: ReadonlySet<string> } | null {
  const below = wholes.filter(({ scope }) => scope.length > whole.scope.length && startsWith(scope, whole.scope));
  const depth = Math.min(...below.map(({ scope }) => scope.length));
  const figures = new Map<string, Figure>();
  const rows = new Set<string>();
  for (const part of below.filter(({ scope }) => scope.length === depth)) {
    const key = part.scope.join('\n');
    const figure = roles.map((role) => figureOf(part, role)).find((found) => found !== null);
    if (!figure || figures.has(key)) continue;
    figures.set(key, figure);
    for (const { table, row } of part.rolled.parts) rows.add(`${table}!${row}`);
  }
  return figures.size >= 2 ? { figures: [...figures.values()], rows } : null;
}

/** Whether every block of the table is marked out of 100 of its own, so that blocks are weighted before they are added. */
function hasRelativeBlocks(book: Book, table: Table, wholes: readonly Whole[]): boolean {
  if (table.weighting === 'relative') return true;
  const blocks = wholes.filter(({ reason, scope }) => reason === 'subtotal' && scope.length === 1);
  const weights = blocks.map(({ places }) => book.points(table, places.weight));
  return weights.length >= 2 && weights.every((figure) => figure && equals(figureValue(figure), HUNDRED));
}

/**
 * Weights may be relative: every block adds up to 100 of its own. Such sums say nothing of the total or of the
 * parent's weight, so that a family of sums most of which come to 100 against another stated weight is dropped.
 */
function withoutRelativeWeights(equations: readonly SumEquation[], hasBlocks: boolean): SumEquation[] {
  const violated = equations.filter((equation) => equation.code !== 'score-rollup' && judge(equation) === 'violated');
  const relative = violated.filter((equation) => equation.origin.reason !== 'total' && addsTo100(equation));
  const isRelative = hasBlocks || relative.length * 2 > violated.length;
  return equations.filter((equation) => {
    if (equation.code !== 'score-rollup') return !isRelative || !violated.includes(equation);
    return !hasBlocks || (equation.origin.reason !== 'total' && equation.origin.reason !== 'subtotals');
  });
}

function addsTo100(equation: SumEquation): boolean {
  return judge({ ...equation, result: { ...equation.result, digits: 100, decimals: 0 } }) === 'holds';
}

const HUNDRED = rational(100n);

/**
 * Score rates of rows and totals. A rate that holds is of use only where a figure it shares is in doubt: in a table that
 * is quiet otherwise those that hold are left out, which spares an equation for almost every row of a large book.
 */
function ratesOf(book: Book, table: Table, isQuiet: boolean): QuotientEquation[] {
  const equations: QuotientEquation[] = [];
  const add = (places: Indicator['places'], numerator: Figure | null, denominator: Figure | null, label: string) => {
    const rate = places.rate && book.share(table, places.rate);
    if (!rate || !numerator || !denominator || denominator.digits === 0) return;
    if (isQuiet && quotientScreen(rate, numerator, denominator, 0) === 'holds') return;
    const origin: Origin = { reason: 'scoreRate', names: { label } };
    equations.push({ form: 'quotient', code: 'rate-mismatch', origin, result: rate, numerator, denominator, less: 0 });
  };
  for (const { indicator, weights, scores } of book.rowsOf(table)) {
    const { places, levels } = indicator;
    if (!places.rate || weights.length > 1 || scores.length > 1) continue;
    const score = scores[0] ?? book.points(table, places.score ?? places.levelScore);
    add(places, score, weights[0] ?? null, levels.at(-1) ?? '');
  }
  for (const { isLevelCell, places, label } of table.totals) {
    if (isLevelCell) continue;
    add(places, book.points(table, places.score ?? places.levelScore), book.points(table, places.weight), label);
  }
  return isQuiet && equations.length > MOST_QUIET ? ratesOf(book, table, false) : equations;
}

/** More rates that do not hold have something in common, which those that hold may tell. */
const MOST_QUIET = 1;

function sum(code: string, origin: Origin, result: Figure, { figures, blanks }: Parts): SumEquation {
  return { form: 'sum', code, origin, result, plus: figures, minus: [], blanks };
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((label, level) => label === path[level]);
}
