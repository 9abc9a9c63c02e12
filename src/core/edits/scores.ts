/**
 * Which score cells to write, and with what: the plan behind `--fill`, `--beside` and `--overwrite`.
 * An entered score is replaced only by `overwrite`; nothing is written where the sheet does not decide the score.
 */
import {
  addressText,
  type Analysis,
  type Cell,
  CellLookup,
  type CellAddress,
  type CellContent,
  type Edit,
  type Exact,
  type Indicator,
  type IndicatorScore,
  type Language,
  rowKey,
  type Settings,
  sharedCells,
  type Snapshot,
  type Table,
  type Total,
} from '../model';
import { equals, exact, fromNumber, roundHalfUp, sum, toExact, toNumber } from '../numbers';
import { figureExpression } from '../rules';
import { besidePlan } from './beside';
import { reference, sumFormula } from './formulas';
import { scoreFormula } from './operands';

export type ScoreMode = 'fill' | 'beside' | 'overwrite';

export interface ScoreOptions {
  readonly mode: ScoreMode;
  /** Plain numbers instead of live formulas. */
  readonly valuesOnly: boolean;
  /** For the headers of columns written beside a table. */
  readonly language: Language;
  /** Cells that the host has refused, by {@link addressText}: nothing is planned for them, nor for totals resting on them. */
  readonly refused?: ReadonlySet<string>;
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
  const rows = scoredRows(input, options, cells);
  return input.analysis.tables
    .filter((table) => SCORED.has(table.kind))
    .flatMap((table) => [
      ...[...rows.values()].filter((row) => row.table === table).flatMap((row) => row.edit ?? []),
      ...totalEdits(table, rows, input, options, cells),
    ]);
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

/** The sum of scores as its formula gives it. */
export function summed(scores: readonly Exact[], decimals: number): Exact {
  return toExact(roundHalfUp(sum(scores.map(exact)), decimals));
}

/** An indicator row with the score that it has once the plan is carried out. */
interface ScoredRow {
  readonly table: Table;
  readonly row: Indicator;
  readonly edit: Edit | null;
  readonly after: Exact | null;
  /** Its score cell is merged into that of an indicator above. */
  readonly isCovered: boolean;
}

function scoredRows(input: ScorePlanInput, options: ScoreOptions, cells: CellLookup): Map<string, ScoredRow> {
  const decimals = decimalsOf(input.settings);
  const scores = new Map(input.analysis.scores.map((score) => [rowKey(score.table, score.row), score]));
  const rows = new Map<string, ScoredRow>();
  for (const table of input.analysis.tables) {
    if (!SCORED.has(table.kind)) continue;
    const shared = sharedCells(table, 'score', cells.sheet(table.sheet)!);
    for (const row of table.indicators) {
      const key = rowKey(table.id, row.row);
      const score = scores.get(key);
      const at = row.places.score && { sheet: table.sheet, ...row.places.score };
      const wanted = score && at && !shared.has(row) ? wantedScore(score, at, options, cells) : null;
      const edit =
        wanted !== null && score && at
          ? scoreEdit(at, wanted, scoreFormula(score, table.sheet, cells, decimals), options, cells)
          : null;
      const isCovered = shared.has(row) && shared.get(row) !== row;
      rows.set(key, { table, row, edit, after: wanted ?? row.score, isCovered });
    }
  }
  return rows;
}

/** Tables with rows whose scores stand in cells; of a budget table the one that carries marks. */
export const SCORED: ReadonlySet<Table['kind']> = new Set(['indicators', 'budget'] as const);

/** The computed score where it is to be written into this cell; null where the cell stays. */
function wantedScore(score: IndicatorScore, at: CellAddress, options: ScoreOptions, cells: CellLookup): Exact | null {
  if (score.computed === null || options.refused?.has(addressText(at))) return null;
  const cell = cells.at(at);
  if (isBlank(cell)) return score.computed;
  return options.mode === 'overwrite' && !holds(cell!, score.computed) ? score.computed : null;
}

/**
 * Totals whose every part has a score once the plan is carried out; a sum of some of its parts is never written. An
 * entered total is replaced only where it was the sum of its parts: another figure follows from something else, or is a
 * mistake to be shown and not to be painted over.
 */
function totalEdits(
  table: Table,
  rows: ReadonlyMap<string, ScoredRow>,
  { analysis, settings }: ScorePlanInput,
  options: ScoreOptions,
  cells: CellLookup,
): Edit[] {
  return table.totals.flatMap((total) => {
    const place = total.places.score ?? total.places.levelScore;
    const parts = place ? partsOf(total, table, rows, analysis) : null;
    if (!place || !parts) return [];
    const at = { sheet: table.sheet, ...place };
    const decimals = decimalsOf(settings);
    const value = summed(
      parts.map(({ after }) => after),
      decimals,
    );
    const cell = cells.at(at);
    const writes = isBlank(cell) || (options.mode === 'overwrite' && wasSum(cell!, parts) && !holds(cell!, value));
    if (!writes || options.refused?.has(addressText(at))) return [];
    return [scoreEdit(at, value, totalFormula(parts, table.sheet, decimals, cells), options, cells)];
  });
}

/** SUM passes over numbers typed as text (`40`, `40分`): those are taken out of their text one by one. */
function totalFormula(parts: readonly TotalPart[], sheet: string, decimals: number, cells: CellLookup): string | null {
  const isText = (part: TotalPart) => !part.isWritten && typeof cells.at(part.at)?.value === 'string';
  const texts = parts
    .filter(isText)
    .map(({ at, after }) => figureExpression(reference(at, sheet), cells.at(at), after));
  if (texts.some((text) => text === null)) return null;
  const numbers = parts.filter((part) => !isText(part)).map(({ at }) => at);
  return sumFormula(numbers, sheet, decimals, texts as string[]);
}

interface TotalPart {
  readonly at: CellAddress;
  readonly before: Exact | null;
  readonly after: Exact;
  /** Whether the plan puts a number into the cell. */
  readonly isWritten: boolean;
}

/**
 * What adds up to a total, a cell merged over several indicators once; null where a part has no score, or one that may
 * have to be taken off instead.
 */
function partsOf(
  total: Total,
  table: Table,
  rows: ReadonlyMap<string, ScoredRow>,
  analysis: Analysis,
): TotalPart[] | null {
  const rolled = analysis.rolled.find(
    ({ table: id, row, scope }) => id === table.id && row === total.row && scope.join('\n') === total.scope.join('\n'),
  );
  const parts = (rolled?.parts ?? []).flatMap((part): (TotalPart | null)[] => {
    const own = rows.get(rowKey(part.table, part.row));
    if (own?.isCovered) return [];
    const place = own?.row.places.score;
    if (!own || !place || own.after === null || mayBeTakenOff(own.row)) return [null];
    const at = { sheet: own.table.sheet, ...place };
    return [{ at, before: own.row.score, after: own.after, isWritten: own.edit !== null }];
  });
  return parts.length > 0 && parts.every((part) => part !== null) ? parts : null;
}

/** `减：违规扣分 | 5`: entered without a sign, so that only the clerk knows which way it counts. */
function mayBeTakenOff({ levels, weight, score }: Indicator): boolean {
  return weight === null && score !== null && !score.startsWith('-') && levels.some((label) => /^减|扣/.test(label));
}

/** An entered figure, or a formula of the clerk's, is only ours to replace where it was the plain sum. */
function wasSum(cell: Cell, parts: readonly TotalPart[]): boolean {
  if (cell.formula !== undefined || parts.some(({ before }) => before === null)) return false;
  return holds(cell, toExact(sum(parts.map(({ before }) => exact(before!)))));
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.formula === undefined && cell.error === undefined && cell.text.trim() === '');
}

function holds(cell: Cell, value: Exact): boolean {
  const stored = typeof cell.value === 'number' ? fromNumber(cell.value) : null;
  return stored !== null && equals(stored, exact(value));
}
