/** Computed scores, and their difference from the entered ones, in free columns at the right of each table. */
import {
  addressText,
  type Area,
  type CellAddress,
  type CellLookup,
  cellName,
  COMPUTED_HEADERS,
  DIFFERENCE_HEADERS,
  type Edit,
  type Exact,
  type Language,
  LAST_COLUMN,
  type Place,
  sharedCells,
  type Table,
} from '../model';
import { exact, roundHalfUp, subtract, toExact } from '../numbers';
import { say } from '../messages';
import { figureExpression } from '../rules';
import { reference, sumFormula } from './formulas';
import { scoreFormula } from './operands';
import { contentOf, decimalsOf, scoreEdit, SCORED, summed, type ScoreOptions, type ScorePlanInput } from './scores';

/** Where one table's computed scores go. */
interface BesideColumns {
  readonly table: Table;
  readonly computed: number;
  readonly difference: number | null;
}

export function besidePlan(input: ScorePlanInput, options: ScoreOptions, cells: CellLookup): Edit[] {
  const scored = input.analysis.tables.filter(
    (table) => table.kind === 'summary' || (SCORED.has(table.kind) && table.indicators.length > 0),
  );
  const taken: { sheet: string; area: Area }[] = input.analysis.tables.map(({ sheet, area }) => ({ sheet, area }));
  const plans: BesideColumns[] = [];
  for (const table of scored) {
    const width = table.columns.some((column) => column.role === 'score') ? 2 : 1;
    const first = firstOwnColumn(table, width, cells, taken);
    if (first === null) continue;
    taken.push({ sheet: table.sheet, area: { ...table.area, left: first, right: first + width - 1 } });
    plans.push({ table, computed: first, difference: width === 2 ? first + 1 : null });
  }
  return plans.flatMap((plan) => tableEdits(plan, plans, input, options, cells));
}

function tableEdits(
  plan: BesideColumns,
  plans: readonly BesideColumns[],
  input: ScorePlanInput,
  options: ScoreOptions,
  cells: CellLookup,
): Edit[] {
  const { table } = plan;
  const rows = computedRows(plan, plans, input, options, cells);
  const stale = staleEdits(plan, new Set(rows.map(({ row }) => row)), cells);
  if (rows.length === 0) return stale;
  const at = (row: number, column: number): CellAddress => ({ sheet: table.sheet, row, column });
  const headerRow = table.headerRows.at(-1)!;
  const edits: Edit[] = [headerEdit(at(headerRow, plan.computed), 'edits.computed-header', options.language, cells)];
  if (plan.difference !== null) {
    edits.push(headerEdit(at(headerRow, plan.difference), 'edits.difference-header', options.language, cells));
  }
  edits.push(...stale);
  for (const row of rows) {
    edits.push(scoreEdit(at(row.row, plan.computed), row.computed, row.formula, options, cells));
    if (plan.difference === null) continue;
    if (row.entered === null || !row.enteredPlace) {
      edits.push(...emptied(at(row.row, plan.difference), cells));
      continue;
    }
    const entered = { sheet: table.sheet, ...row.enteredPlace };
    const figure = figureExpression(reference(entered, table.sheet), cells.at(entered), row.entered);
    const formula = figure && `ROUND(${figure}-${cellName(row.row, plan.computed)},${DIFFERENCE_DECIMALS})`;
    const difference = roundHalfUp(subtract(exact(row.entered), exact(row.computed)), DIFFERENCE_DECIMALS);
    edits.push(scoreEdit(at(row.row, plan.difference), toExact(difference), formula, options, cells));
  }
  return edits;
}

/** As many as a computed score can have: a difference is not rounded away by the setting for written scores. */
const DIFFERENCE_DECIMALS = 4;

/** Figures of an earlier run on rows where nothing is computed any more; words that somebody wrote there stay. */
function staleEdits({ table, computed, difference }: BesideColumns, current: ReadonlySet<number>, cells: CellLookup) {
  const rows = table.rows.map(({ row }) => row).filter((row) => !current.has(row));
  return rows.flatMap((row) =>
    [computed, difference].flatMap((column) =>
      column === null ? [] : emptied({ sheet: table.sheet, row, column }, cells),
    ),
  );
}

function emptied(at: CellAddress, cells: CellLookup): Edit[] {
  const cell = cells.at(at);
  const isFigure = cell !== undefined && (cell.formula !== undefined || typeof cell.value === 'number');
  return isFigure ? [{ kind: 'value', at, value: null, before: contentOf(cell) }] : [];
}

interface ComputedRow {
  readonly row: number;
  readonly computed: Exact;
  readonly formula: string | null;
  readonly entered: Exact | null;
  readonly enteredPlace: Place | undefined;
}

/** Leaves with their rule's formula, totals and summary rows as sums of the computed cells they roll up. */
function computedRows(
  plan: BesideColumns,
  plans: readonly BesideColumns[],
  input: ScorePlanInput,
  options: ScoreOptions,
  cells: CellLookup,
): ComputedRow[] {
  const { table } = plan;
  const decimals = decimalsOf(input.settings);
  const leaves = SCORED.has(table.kind) ? input.analysis.scores.filter((score) => score.table === table.id) : [];
  const shared = sharedCells(table, 'score', cells.sheet(table.sheet)!);
  const leafRows = leaves.flatMap((score): ComputedRow[] => {
    if (score.computed === null) return [];
    const row = table.indicators.find((indicator) => indicator.row === score.row)!;
    const formula = scoreFormula(score, table.sheet, cells, decimals);
    const entered = shared.has(row) ? null : row.score;
    return [{ row: score.row, computed: score.computed, formula, entered, enteredPlace: row.places.score }];
  });
  const rolledRows = input.analysis.rolled.flatMap((rolled): ComputedRow[] => {
    if (rolled.table !== table.id || rolled.computed === null) return [];
    // A level's cell stands on the row of a leaf, which has a computed score of its own there.
    const ownRows = table.kind === 'summary' ? table.indicators : [];
    const stated = [...table.totals.filter((total) => !total.isLevelCell), ...ownRows].find(
      (row) => row.row === rolled.row,
    );
    const parts = rolled.parts.map((part) => partPlace(part, plans, options));
    if (!stated || parts.some((part) => part === null)) return [];
    const formula = sumFormula(parts as CellAddress[], table.sheet, decimals);
    const computed = summed([rolled.computed], decimals);
    const enteredPlace = stated.places.score ?? stated.places.levelScore;
    return [{ row: rolled.row, computed, formula, entered: stated.score, enteredPlace }];
  });
  return [...leafRows, ...rolledRows].filter(({ row }) => !isRefused(table, row, plan.computed, options));
}

function partPlace(
  part: { table: string; row: number },
  plans: readonly BesideColumns[],
  options: ScoreOptions,
): CellAddress | null {
  const plan = plans.find((candidate) => candidate.table.id === part.table);
  if (!plan || isRefused(plan.table, part.row, plan.computed, options)) return null;
  return { sheet: plan.table.sheet, row: part.row, column: plan.computed };
}

function isRefused({ sheet }: Table, row: number, column: number, { refused }: ScoreOptions): boolean {
  return refused?.has(addressText({ sheet, row, column })) ?? false;
}

function headerEdit(at: CellAddress, id: string, language: Language, cells: CellLookup): Edit {
  return { kind: 'value', at, value: say({ id, data: {} }, language), before: contentOf(cells.at(at)) };
}

/** The columns of an earlier run where they stand, else the first free ones to the right of the table; null: none left. */
function firstOwnColumn(
  table: Table,
  width: number,
  cells: CellLookup,
  taken: readonly { sheet: string; area: Area }[],
): number | null {
  const sheet = cells.sheet(table.sheet)!;
  const isOwn = (column: number, headers: readonly string[]) => {
    const header = cells.at({ sheet: sheet.name, row: table.headerRows.at(-1)!, column })?.value;
    return typeof header === 'string' && headers.includes(header);
  };
  // A row merged far beyond the table's edge, as section titles are, has no cell for a score anyway.
  const merges = sheet.merges.filter(({ left }) => left > table.area.right);
  const isFreeAt = (left: number, right: number) => {
    const area = { ...table.area, left, right };
    const isTaken = taken.some((other) => other.sheet === sheet.name && meets(other.area, area));
    return !isTaken && !merges.some((merge) => meets(merge, area)) && isEmpty(area, sheet.name, cells);
  };
  for (let column = table.area.right + 1; column + width - 1 <= LAST_COLUMN; column++) {
    const second = column + 1;
    const isEarlierRun = isOwn(column, COMPUTED_HEADERS);
    if (isEarlierRun && (width === 1 || isOwn(second, DIFFERENCE_HEADERS) || isFreeAt(second, second))) return column;
    if (isFreeAt(column, column + width - 1)) return column;
  }
  return null;
}

function isEmpty(area: Area, sheet: string, cells: CellLookup): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (cells.at({ sheet, row, column })) return false;
    }
  }
  return true;
}

function meets(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
