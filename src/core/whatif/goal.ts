/** What one indicator alone would have to reach so that the total reaches a goal; the boundary value, verified. */
import type { Exact, IndicatorScore, Quantity } from '../model';
import {
  add,
  ceiling,
  compare,
  divide,
  exact,
  floor,
  multiply,
  type Rational,
  rational,
  subtract,
  toExact,
  ZERO,
} from '../numbers';
import { evaluate } from '../rules';
import type { Outcome, RowOutcome } from './outcome';
import { whatIf } from './outcome';
import { type Base, keyText, type Override, withOverride } from './scenario';
import { scoreName, suppose } from './suppose';

export interface Way {
  readonly row: RowOutcome;
  /** The actual as it would be typed: `96.1%`. */
  readonly text: string;
  /** Whether more (or less) than this does as well. */
  readonly side: 'atLeast' | 'atMost';
  /** The row's score there. */
  readonly points: Exact;
  readonly total: Exact;
}

/**
 * Every row that can alone lift the total to the goal, the smallest change in points first. Only rows whose actual is
 * one number are tried; the value is the least change on the scale of the decimals shown that is enough, and is scored
 * once more in full before it is offered.
 */
export function waysToReach(base: Base, overrides: readonly Override[], goal: Exact): readonly Way[] {
  const outcome = whatIf(base, overrides);
  const missing = subtract(exact(goal), exact(outcome.total.now));
  if (compare(missing, ZERO) <= 0) return [];
  const supposed = suppose(base, overrides).scores;
  const current = new Map(base.analysis.scores.map((each) => [scoreName(each), each]));
  return outcome.rows
    .flatMap((row) => {
      const score = supposed.get(row.name) ?? current.get(row.name);
      const way = score && wayFor(row, score, missing, base);
      return way ? [{ row, ...way }] : [];
    })
    .flatMap(({ row, text, side }) => verified(base, overrides, goal, row, text, side))
    .sort((a, b) => compare(exact(a.points), exact(b.points)));
}

/** The most that could still be had by any means: what is lost on all rows together. */
export function stillToBeHad(outcome: Outcome): Exact {
  const lost = outcome.rows.flatMap(({ weight, now }) =>
    weight === null ? [] : [subtract(exact(weight), exact(now ?? '0'))],
  );
  return toExact(lost.reduce(add, ZERO));
}

function verified(
  base: Base,
  overrides: readonly Override[],
  goal: Exact,
  row: RowOutcome,
  text: string,
  side: Way['side'],
): Way[] {
  const { table, indicator } = row.row;
  const override: Override = { kind: 'actual', sheet: table.sheet, levels: indicator.levels, text };
  const reached = whatIf(base, withOverride(overrides, override));
  const now = reached.rows.find(({ name }) => name === row.name)?.now ?? null;
  if (now === null || compare(exact(reached.total.now), exact(goal)) < 0) return [];
  return [{ row, text, side, points: now, total: reached.total.now }];
}

function wayFor(
  row: RowOutcome,
  score: IndicatorScore,
  missing: Rational,
  base: Base,
): { text: string; side: Way['side'] } | null {
  const actual = score.actual?.value;
  if (row.now === null || !score.rule || !score.weight || !actual || !isOneNumber(actual)) return null;
  const needed = add(exact(row.now), missing);
  if (compare(needed, exact(score.weight.value)) > 0) return null;
  const written = writing(actual);
  if (!written) return null;
  const reaches = (ticks: bigint): boolean => {
    const points = pointsAt(row, score, multiply(rational(ticks), written.tick), base);
    return points !== null && compare(points, needed) >= 0;
  };
  const start = divide(exact(actual.value!), written.tick);
  const up = leastChange(ceiling(start), 1n, reaches);
  const down = leastChange(floor(start), -1n, reaches);
  const isUp = up !== null && (down === null || up.distance <= down.distance);
  const chosen = isUp ? up : down;
  if (!chosen) return null;
  return { text: written.text(chosen.ticks), side: isUp ? 'atLeast' : 'atMost' };
}

/** How far a search goes: beyond any figure in a form. */
const MOST_DOUBLINGS = 60;

/** The nearest value in one direction that is enough, by doubling and then halving; null where none is. */
function leastChange(
  start: bigint,
  step: 1n | -1n,
  reaches: (ticks: bigint) => boolean,
): { ticks: bigint; distance: bigint } | null {
  let failed = 0n;
  let enough: bigint | null = reaches(start) ? 0n : null;
  for (let doubling = 0; enough === null && doubling < MOST_DOUBLINGS; doubling++) {
    const distance = 1n << BigInt(doubling);
    if (step < 0n && start - distance < 0n) {
      // Down to nothing at most: a negative actual is no goal anybody can set.
      if (start > failed && reaches(0n)) enough = start;
      break;
    }
    if (reaches(start + step * distance)) enough = distance;
    else failed = distance;
  }
  if (enough === null) return null;
  while (enough - failed > 1n) {
    const middle: bigint = (enough + failed) / 2n;
    if (reaches(start + step * middle)) enough = middle;
    else failed = middle;
  }
  return { ticks: start + step * enough, distance: enough };
}

function pointsAt(row: RowOutcome, score: IndicatorScore, value: Rational, { settings }: Base): Rational | null {
  const actual: Quantity = {
    ...score.actual!.value,
    value: toExact(value),
    comparator: null,
    approximate: false,
    step: null,
    min: null,
    max: null,
  };
  const key = keyText({ sheet: row.row.table.sheet, levels: row.row.indicator.levels });
  const decision = settings.decisions.find((each) => keyText(each) === key && each.rule === score.rule!.value.text);
  return evaluate(score.rule!.value, {
    weight: exact(score.weight!.value),
    target: score.target?.value ?? null,
    actual,
    measureConvention: decision?.convention ?? settings.measureConvention,
    ...(decision ? { decisions: decision.decisions } : {}),
  }).points;
}

function isOneNumber(quantity: Quantity): boolean {
  return quantity.kind === 'number' && quantity.value !== null && quantity.parts.length < 2;
}

/** How the actual is written: the smallest step of its decimals in the base unit, and the text of so many steps. */
function writing(actual: Quantity): { tick: Rational; text: (ticks: bigint) => string } | null {
  const match = /^([^\d]*)[-+]?[\d,]*?(?:\.(\d+))?([^\d.][^\d]*)?$/.exec(actual.text.normalize('NFKC').trim());
  if (!match) return null;
  const [, , decimals = '', unit = ''] = match;
  const places = Math.max(decimals.length, actual.unit === '%' ? 1 : 0);
  const inWriting = rational(1n, 10n ** BigInt(places));
  return {
    tick: multiply(inWriting, exact(actual.scale)),
    text: (ticks) => toExact(multiply(rational(ticks), inWriting)) + unit.trim(),
  };
}
