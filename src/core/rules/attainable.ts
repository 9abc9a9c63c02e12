/** The scores a rule can give at all, for telling whether an entered score is one of them. */
import type { Attainable, CheckpointsClause, Exact, PointRange, Points, Rule } from '../model';
import { type Rational, ZERO, add, compare, greatest, least, parseExact, subtract, toExact } from '../numbers';
import { pointsValue } from './evaluate/points';

/** Most different sums that are listed. */
const MOST_VALUES = 4096;

/**
 * Null where the rule gives a continuum of points, leaves them to a person, averages over several parts, or was not
 * understood.
 * @param weight points of full marks
 * @example attainable(readRule('①有制度（2分）；②执行到位（1分）'), '3') // { kind: 'set', values: ['0', '1', '2', '3'] }
 */
export function attainable(rule: Rule, weight: Exact | null): Attainable | null {
  const full = weight === null ? null : parseExact(weight);
  const giving = rule.clauses.filter((clause) => clause.kind !== 'statement' && clause.kind !== 'measure');
  const isAverage = rule.clauses.some((clause) => clause.kind === 'statement' && clause.about === 'aggregation');
  const [main, ...others] = giving.filter((clause) => clause.kind !== 'veto');
  if (!main || others.length > 0 || isAverage || rule.residue.length > 0 || full === null) return null;
  const hasVeto = giving.some((clause) => clause.kind === 'veto');
  switch (main.kind) {
    case 'checkpoints':
      return sums(main, full);
    case 'tiers':
      return choices(
        main.levels.map((level) => level.points),
        full,
        hasVeto,
      );
    case 'bands':
      return main.bands.some((band) => 'atMin' in band.points)
        ? null
        : choices(
            main.bands.map((band) => band.points as Points | PointRange),
            full,
            hasVeto,
          );
    case 'passFail':
      return typeof main.otherwise === 'string' ? null : choices([main.points, main.otherwise], full, hasVeto);
    case 'deduction':
      return main.subject.of === 'occurrence' && main.counting !== 'proportional' ? losses(main, full) : null;
    default:
      return null;
  }
}

function sums(clause: CheckpointsClause, weight: Rational): Attainable | null {
  const scored = clause.items.filter((item) => item.polarity !== 'veto');
  if (scored.length === 0 || scored.some((item) => item.points === null)) return null;
  const start = scored.every((item) => item.polarity === 'loss') ? weight : ZERO;
  let totals = new Map([[toExact(start), start]]);
  for (const item of scored) {
    const points = pointsValue(item.points!, weight)!;
    const next = new Map(totals);
    for (const total of totals.values()) {
      const changed = item.polarity === 'loss' ? subtract(total, points) : add(total, points);
      next.set(toExact(changed), changed);
    }
    if (next.size > MOST_VALUES) return null;
    totals = next;
  }
  if (clause.items.some((item) => item.polarity === 'veto')) totals.set('0', ZERO);
  return setOf([...totals.values()], weight);
}

function choices(all: readonly (Points | PointRange)[], weight: Rational, hasVeto: boolean): Attainable {
  const isRanged = all.some((points) => 'from' in points);
  const ends = all.map((points): readonly [Rational, Rational] => {
    if ('of' in points) return [pointsValue(points, weight)!, pointsValue(points, weight)!];
    const [a, b] = [pointsValue(points.from, weight)!, pointsValue(points.to, weight)!];
    return [least(a, b), greatest(a, b)];
  });
  if (hasVeto) ends.push([ZERO, ZERO]);
  if (!isRanged)
    return setOf(
      ends.map(([low]) => low),
      weight,
    );
  const ranges = ends.map(([low, high]) => ({ from: toExact(clamp(low, weight)), to: toExact(clamp(high, weight)) }));
  return { kind: 'ranges', ranges };
}

/** Full marks less any number of equal losses. */
function losses(
  clause: Extract<Rule['clauses'][number], { kind: 'deduction' | 'increment' }>,
  weight: Rational,
): Attainable | null {
  const step = pointsValue(clause.points, weight)!;
  const start = clause.start ? pointsValue(clause.start, weight)! : weight;
  const limit = clause.limit ? pointsValue(clause.limit, weight)! : start;
  if (step.numerator <= 0n) return null;
  const values: Rational[] = [];
  for (let lost = ZERO; compare(lost, limit) < 0 && values.length < MOST_VALUES; lost = add(lost, step))
    values.push(subtract(start, lost));
  return setOf([...values, subtract(start, limit)], weight);
}

function setOf(values: readonly Rational[], weight: Rational): Attainable {
  const clamped = values.map((value) => clamp(value, weight)).sort(compare);
  return { kind: 'set', values: [...new Set(clamped.map(toExact))] };
}

function clamp(value: Rational, weight: Rational): Rational {
  return least(greatest(value, ZERO), weight);
}
