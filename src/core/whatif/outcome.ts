/** What a scenario comes to: every row, the total and the grade against the base. */
import type { Exact, GradeBand, IndicatorScore, Message } from '../model';
import { compare, exact, greatest, isZero, subtract, sum, toExact, ZERO } from '../numbers';
import { gradeOf, rowsOfWhole } from '../scoring';
import { type Base, type Override } from './scenario';
import { type Row, rowName, scoreName, suppose } from './suppose';

/** One row that counts towards the total. */
export interface RowOutcome {
  readonly row: Row;
  /** `table!row`. */
  readonly name: string;
  readonly weight: Exact | null;
  /** The score that stands now: as filled in, else as computed; null where there is neither. */
  readonly base: Exact | null;
  readonly now: Exact | null;
  /** Whether the scenario touches the row. */
  readonly touched: boolean;
  /** Where the scenario touches it but no score follows: why; `now` is then the base. */
  readonly undecided: Message | null;
}

export interface Outcome {
  readonly rows: readonly RowOutcome[];
  readonly total: { readonly base: Exact; readonly now: Exact; readonly delta: Exact };
  readonly fullMarks: { readonly base: Exact; readonly now: Exact };
  readonly grade: { readonly base: string | null; readonly now: string | null };
  /** The next better grade and the points up to it; null in the best grade. */
  readonly next: { readonly band: GradeBand; readonly missing: Exact } | null;
  /** Rows without any score; they are not in the total. */
  readonly unscored: readonly RowOutcome[];
  readonly unapplied: readonly Override[];
}

/**
 * Scores the base under the overrides. Untouched rows keep the score they have, so that the change comes from the
 * scenario alone.
 * @example whatIf(base, [{ kind: 'actual', sheet: '评分', levels: ['效益', '满意度'], text: '95%' }]).total.delta
 */
export function whatIf(base: Base, overrides: readonly Override[]): Outcome {
  const { scores, unapplied } = suppose(base, overrides);
  const rows = rowsOf(base, scores);
  const scale = overrides.find((each) => each.kind === 'grades')?.scale ?? base.analysis.result.scale;
  const before = sumOf(rows.map((row) => row.base));
  const after = sumOf(rows.map((row) => row.now));
  const next = [...scale].reverse().find((band) => compare(exact(band.min), exact(after)) > 0) ?? null;
  return {
    rows,
    total: { base: before, now: after, delta: difference(after, before) },
    fullMarks: fullMarks(base, rows, scores),
    grade: { base: gradeOf(exact(before), base.analysis.result.scale), now: gradeOf(exact(after), scale) },
    next: next && { band: next, missing: difference(next.min, after) },
    unscored: rows.filter((row) => row.now === null),
    unapplied,
  };
}

/** Rows by the points they have lost, most first; those that lost none are left out. */
export function losses(rows: readonly RowOutcome[]): readonly (RowOutcome & { readonly lost: Exact })[] {
  return rows
    .flatMap((row) =>
      row.weight === null || row.now === null ? [] : [{ ...row, lost: difference(row.weight, row.now) }],
    )
    .filter(({ lost }) => compare(exact(lost), ZERO) > 0)
    .sort((a, b) => compare(exact(b.lost), exact(a.lost)));
}

function rowsOf(base: Base, supposed: ReadonlyMap<string, IndicatorScore>): RowOutcome[] {
  const { analysis } = base;
  const computed = new Map(analysis.scores.map((each) => [scoreName(each), each]));
  const rows = new Map<string, Row>();
  for (const table of analysis.tables)
    for (const indicator of table.indicators)
      rows.set(scoreName({ table: table.id, row: indicator.row }), { table, indicator });
  const told = new Map(
    [...rows.values()].map(({ table, indicator }) => [`${table.sheet}!${indicator.row}`, indicator.score]),
  );
  return rowsOfWhole(analysis.tables, analysis.rolled).flatMap((part) => {
    const row = rows.get(scoreName(part));
    if (!row) return [];
    const name = rowName(row);
    const own = computed.get(name);
    const entered =
      row.indicator.score ?? firstKnown(row.indicator.same.map((same) => told.get(`${same.sheet}!${same.row}`)));
    const standing = entered ?? own?.computed ?? null;
    const change = supposed.get(name);
    return [
      {
        row,
        name,
        weight: change?.weight?.value ?? own?.weight?.value ?? row.indicator.weight,
        base: standing,
        now: change ? (change.computed ?? standing) : standing,
        touched: change !== undefined,
        undecided: change && change.computed === null ? change.why : null,
      },
    ];
  });
}

function firstKnown(scores: readonly (Exact | null | undefined)[]): Exact | null {
  return scores.find((score) => score !== null && score !== undefined) ?? null;
}

/** The base's full marks, moved by what the scenario changes of the weights. */
function fullMarks(
  { analysis }: Base,
  rows: readonly RowOutcome[],
  supposed: ReadonlyMap<string, IndicatorScore>,
): Outcome['fullMarks'] {
  const weights = new Map(analysis.scores.map((each) => [scoreName(each), each.weight?.value ?? null]));
  const before = analysis.result.fullMarks ?? sumOf(rows.map(({ weight }) => weight));
  const moves = [...supposed].map(([name, change]) => {
    const [was, is] = [weights.get(name) ?? null, change.weight?.value ?? null];
    return was === null || is === null ? ZERO : subtract(exact(is), exact(was));
  });
  const moved = sum(moves);
  return { base: before, now: isZero(moved) ? before : toExact(greatest(ZERO, sum([exact(before), moved]))) };
}

function sumOf(parts: readonly (Exact | null)[]): Exact {
  return toExact(sum(parts.flatMap((part) => (part === null ? [] : [exact(part)]))));
}

function difference(a: Exact, b: Exact): Exact {
  return toExact(subtract(exact(a), exact(b)));
}
