/** The book's result: the total it states, the total that follows from its rules, the grade on its own scale. */
import {
  type CellAddress,
  DEFAULT_GRADE_SCALE,
  type Exact,
  type GradeScale,
  type IndicatorScore,
  type Prose,
  type Result,
  type RolledScore,
  rowKey,
  type Settings,
  type Sourced,
  type Table,
  type Total,
} from '../model';
import { compare, exact, sum, toExact } from '../numbers';
import { readRule } from '../rules';
import { Blocks, type PlacedRow } from './blocks';
import { gradeOf, orderedScale } from './grades';
import { sumComputed } from './rollup';
import { statedGradeIn, statedTotals } from './stated';

export interface ResultInput {
  readonly tables: readonly Table[];
  readonly prose: readonly Prose[];
  readonly scores: readonly IndicatorScore[];
  readonly rolled: readonly RolledScore[];
  /** The grade in a cell (`评价等级 | 优`), where recognition found one. */
  readonly gradeCell: Sourced<string> | null;
}

/** A table's total row over everything, with the table it stands in. */
interface WholeTotal {
  readonly table: Table;
  readonly total: Total;
}

export function resultOf(input: ResultInput, settings: Settings): Result {
  const whole = wholeTotal(input.tables);
  const stated = statedScore(input, whole);
  const computed = computedScore(input);
  const read = settings.gradeScale ? null : scaleIn(input.prose);
  const scale = settings.gradeScale ?? read?.value ?? DEFAULT_GRADE_SCALE;
  const graded = stated && !stated.isPartial ? stated.value : computed;
  return {
    score: stated?.value ?? null,
    scoreAt: stated?.at ?? null,
    computed,
    fullMarks: fullMarks(input.tables, whole),
    grade: graded === null ? null : gradeOf(exact(graded), scale),
    statedGrade: input.gradeCell ?? statedGradeIn(input.prose),
    scale,
    scaleAt: read?.at ?? null,
  };
}

/** The total row over a whole scored table; of several the one with most marks, then the first. */
function wholeTotal(tables: readonly Table[]): WholeTotal | null {
  const totals = tables
    .filter((table) => table.kind === 'indicators' || table.kind === 'summary')
    .flatMap((table) => table.totals.map((total) => ({ table, total })))
    .filter(({ total }) => total.scope.length === 0 && !total.isLevelCell && total.score !== null);
  return totals.reduce<WholeTotal | null>(
    (best, next) => (best === null || marks(next) > marks(best) ? next : best),
    null,
  );
}

function marks({ total }: WholeTotal): number {
  return total.weight === null ? 0 : Number(total.weight);
}

interface StatedScore {
  readonly value: Exact;
  readonly at: CellAddress | null;
  /** A sum that lacks scores still to be entered: it has no grade yet. */
  readonly isPartial: boolean;
}

/** The total row's score, else the total stated in prose, else the sum of the entered scores. */
function statedScore(input: ResultInput, whole: WholeTotal | null): StatedScore | null {
  if (whole) {
    const place = whole.total.places.score ?? whole.total.places.levelScore;
    const at = place ? { sheet: whole.table.sheet, ...place } : null;
    return { value: whole.total.score!, at, isPartial: false };
  }
  const [inProse] = statedTotals(input.prose, input.tables);
  if (inProse) return { value: toExact(inProse.value), at: inProse.at, isPartial: false };
  for (const kind of ['indicators', 'summary'] as const) {
    const scored = input.tables.find(
      (table) => table.kind === kind && table.indicators.some((row) => row.score !== null),
    );
    if (!scored) continue;
    const rows = wholeOf(input.tables, scored).map(({ row }) => row);
    const entered = rows.flatMap((row) => (row.score === null ? [] : [exact(row.score)]));
    const isPartial = rows.some((row) => row.score === null && row.weight !== null);
    return { value: toExact(sum(entered)), at: null, isPartial };
  }
  return null;
}

/** The sum over the rows that make up the whole. */
function computedScore(input: ResultInput): Exact | null {
  const computed = computedByRow(input.scores);
  const parts = rowsOfWhole(input.tables, input.rolled).map((row) => ({
    name: rowKey(row.table, row.row),
    computed: computed.get(rowKey(row.table, row.row)) ?? null,
  }));
  return sumComputed(parts).computed;
}

/**
 * The indicator rows whose scores make up the book's total: those of the total row over everything, else all rows of the
 * form that holds the leaves.
 */
export function rowsOfWhole(
  tables: readonly Table[],
  rolled: readonly RolledScore[],
): readonly { readonly table: string; readonly row: number }[] {
  const scored = wholeTotal(tables);
  const main = mainTable(tables);
  const whole = scored?.table.kind === 'indicators' ? scored : main && totalOf(main);
  const parts = rolled.find(
    ({ table, row, scope }) => table === whole?.table.id && row === whole.total.row && scope.length === 0,
  )?.parts;
  if (parts && parts.length > 0) return parts;
  return main ? wholeOf(tables, main).map(({ table, row }) => ({ table: table.id, row: row.row })) : [];
}

/** The rows of a table without a total row, with those of its other pages and its budget block. */
function wholeOf(tables: readonly Table[], table: Table): PlacedRow[] {
  return new Blocks(tables).rowsOfTotal(table, null);
}

/** A table's total row over everything, also one that shows no score yet. */
function totalOf(table: Table): WholeTotal | null {
  const total = table.totals.filter(({ scope, isLevelCell }) => scope.length === 0 && !isLevelCell).at(-1);
  return total ? { table, total } : null;
}

/** A book of many forms asks once for each of them. */
function computedByRow(scores: readonly IndicatorScore[]): ReadonlyMap<string, Exact | null> {
  let computed = COMPUTED.get(scores);
  if (!computed)
    COMPUTED.set(scores, (computed = new Map(scores.map((score) => [rowKey(score.table, score.row), score.computed]))));
  return computed;
}

const COMPUTED = new WeakMap<readonly IndicatorScore[], ReadonlyMap<string, Exact | null>>();

/** The indicator table with most marks. */
function mainTable(tables: readonly Table[]): Table | null {
  const weighted = tables
    .filter((table) => table.kind === 'indicators')
    .map((table) => ({
      table,
      marks: sum(table.indicators.flatMap((row) => (row.weight === null ? [] : [exact(row.weight)]))),
    }));
  return weighted.sort((a, b) => compare(b.marks, a.marks))[0]?.table ?? null;
}

function fullMarks(tables: readonly Table[], whole: WholeTotal | null): Exact | null {
  if (whole?.total.weight) return whole.total.weight;
  const main = mainTable(tables);
  const stated = main && totalOf(main)?.total.weight;
  if (stated) return stated;
  const rows = main ? wholeOf(tables, main) : [];
  const weights = rows.flatMap(({ row }) => (row.weight === null ? [] : [exact(row.weight)]));
  return weights.length > 0 ? toExact(sum(weights)) : null;
}

/** A grade scale told in prose. */
function scaleIn(prose: readonly Prose[]): Sourced<GradeScale> | null {
  for (const { at, text } of prose) {
    if (!/[优良]/.test(text) || !/分/.test(text)) continue;
    for (const clause of readRule(text).clauses) {
      if (clause.kind !== 'statement' || clause.about !== 'grades' || !clause.grades) continue;
      const scale = orderedScale(clause.grades);
      if (scale) return { value: scale, at };
    }
  }
  return null;
}
