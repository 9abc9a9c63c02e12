/**
 * Which score cells to write, and with what: the plan behind `--fill`, `--beside` and `--overwrite`.
 * An entered score is replaced only by `overwrite`; nothing is written where the sheet does not decide the score.
 */
import {
  type Analysis,
  type Cell,
  CellLookup,
  type CellAddress,
  type CellContent,
  type Edit,
  type Exact,
  type IndicatorScore,
  type Language,
  type Place,
  type Settings,
  type Snapshot,
  type Table,
} from '../model';
import { equals, exact, fromNumber, sum, toExact, toNumber } from '../numbers';
import { besidePlan } from './beside';
import { sumFormula } from './formulas';
import { scoreFormula } from './operands';

export type ScoreMode = 'fill' | 'beside' | 'overwrite';

export interface ScoreOptions {
  readonly mode: ScoreMode;
  /** Plain numbers instead of live formulas. */
  readonly valuesOnly: boolean;
  /** For the headers of columns written beside a table. */
  readonly language: Language;
}

/** Everything the plan looks at. */
export interface ScorePlanInput {
  readonly snapshot: Snapshot;
  readonly analysis: Analysis;
  readonly settings: Settings;
}

/** The most decimals a computed score has; the contract's limit. */
const MOST_DECIMALS = 4;

/** The edits that put computed scores into the workbook; empty where there is nothing to write. */
export function scoreEdits(input: ScorePlanInput, options: ScoreOptions): Edit[] {
  const cells = new CellLookup(input.snapshot);
  if (options.mode === 'beside') return besidePlan(input, options, cells);
  return input.analysis.tables
    .filter((table) => table.kind === 'indicators')
    .flatMap((table) => tableEdits(table, input, options, cells));
}

export function decimalsOf(settings: Settings): number {
  return Math.min(settings.scoreDecimals ?? MOST_DECIMALS, MOST_DECIMALS);
}

/** One score as an edit of one cell: a live formula where there is one, else the number. */
export function scoreEdit(
  at: CellAddress,
  score: Exact,
  formula: string | null,
  options: ScoreOptions,
  cells: CellLookup,
): Edit {
  const before = contentOf(cells.at(at));
  const value = toNumber(exact(score));
  return formula === null || options.valuesOnly
    ? { kind: 'value', at, value, before }
    : { kind: 'formula', at, formula, result: value, before };
}

export function contentOf(cell: Cell | undefined): CellContent {
  return { value: cell?.value ?? null, formula: cell?.formula ?? null };
}

function tableEdits(table: Table, input: ScorePlanInput, options: ScoreOptions, cells: CellLookup): Edit[] {
  const decimals = decimalsOf(input.settings);
  const scores = new Map(
    input.analysis.scores.filter((score) => score.table === table.id).map((score) => [score.row, score]),
  );
  const edits: Edit[] = [];
  const after = new Map<number, Exact>();
  for (const row of table.indicators) {
    const place = row.places.score;
    const score = scores.get(row.row);
    const wanted = score && place ? wantedScore(score, place, table, options, cells) : null;
    const entered = row.score;
    if (wanted !== null && score && place) {
      edits.push(
        scoreEdit(
          { sheet: table.sheet, ...place },
          wanted,
          scoreFormula(score, table.sheet, cells, decimals),
          options,
          cells,
        ),
      );
    }
    const final = wanted ?? entered;
    if (final !== null) after.set(row.row, final);
  }
  return [...edits, ...totalEdits(table, after, options, cells, decimals)];
}

/** The computed score where it is to be written into this cell; null where the cell stays. */
function wantedScore(
  score: IndicatorScore,
  place: Place,
  table: Table,
  options: ScoreOptions,
  cells: CellLookup,
): Exact | null {
  if (score.computed === null) return null;
  const cell = cells.at({ sheet: table.sheet, ...place });
  if (isBlank(cell)) return score.computed;
  return options.mode === 'overwrite' && !holds(cell!, score.computed) ? score.computed : null;
}

/** Totals whose every part has a score once the plan is carried out; a sum of some of its parts is never written. */
function totalEdits(
  table: Table,
  after: ReadonlyMap<number, Exact>,
  options: ScoreOptions,
  cells: CellLookup,
  decimals: number,
): Edit[] {
  return table.totals.flatMap((total) => {
    const place = total.places.score ?? total.places.levelScore;
    if (!place) return [];
    const parts = table.indicators.filter((row) => total.scope.every((label, level) => row.levels[level] === label));
    const places = parts.map((row) => row.places.score);
    if (parts.length === 0 || places.some((part) => !part) || parts.some((row) => !after.has(row.row))) return [];
    const at = { sheet: table.sheet, ...place };
    const value = toExact(sum(parts.map((row) => exact(after.get(row.row)!))));
    const cell = cells.at(at);
    const writes =
      isBlank(cell) || (options.mode === 'overwrite' && cell?.formula === undefined && !holds(cell!, value));
    return writes ? [scoreEdit(at, value, sumFormula(places as Place[], decimals), options, cells)] : [];
  });
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.formula === undefined && cell.error === undefined && cell.text.trim() === '');
}

function holds(cell: Cell, value: Exact): boolean {
  const stored = typeof cell.value === 'number' ? fromNumber(cell.value) : null;
  return stored !== null && equals(stored, exact(value));
}
