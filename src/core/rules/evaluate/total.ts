/** The parts of a rule put together: points at a value of the actual, and the least and most over an interval. */
import type { Rule } from '../../model';
import {
  type Interval,
  type Rational,
  ZERO,
  add,
  compare,
  equals,
  greatest,
  isZero,
  least,
  multiply,
  rational,
  subtract,
} from '../../numbers';
import type { KnownPart } from './part';
import { pointsValue } from './points';
import { type Probe, at } from './probe';

export type Total = (actual: Probe, alternative: boolean) => Rational | null;

/** All parts together, between 0 and the weight; then what an over-achievement leaves of it. */
export function totalOf(rule: Rule, parts: readonly KnownPart[], weight: Rational | null): Total {
  return (actual, alternative) => {
    const raw = rawTotal(rule, parts, weight, actual, alternative);
    if (!raw) return null;
    const floored = greatest(raw, ZERO);
    const bounded = weight ? least(floored, weight) : floored;
    const scales = parts.filter((part) => part.role === 'scale');
    return scales.reduce((points, part) => multiply(points, part.score(actual)!), bounded);
  };
}

export function rawTotal(
  rule: Rule,
  parts: readonly KnownPart[],
  weight: Rational | null,
  actual: Probe,
  alternative: boolean,
): Rational | null {
  const valueOf = (part: KnownPart): Rational | null =>
    (alternative && part.alternative ? part.alternative : part.score)(actual);
  if (parts.some((part) => part.role === 'veto' && !isZero(valueOf(part)!))) return ZERO;
  let total = startOf(rule, parts, weight);
  for (const part of parts) {
    if (part.role === 'veto' || part.role === 'scale') continue;
    const value = valueOf(part);
    if (!value || !total) return null;
    total = part.role === 'loss' ? subtract(total, value) : add(total, value);
  }
  return total;
}

/** Where counting starts: at what is awarded, else at the points a step names, else at full marks. */
function startOf(rule: Rule, parts: readonly KnownPart[], weight: Rational | null): Rational | null {
  if (parts.some((part) => part.role === 'award')) return ZERO;
  for (const clause of rule.clauses) {
    if ((clause.kind === 'deduction' || clause.kind === 'increment') && clause.start)
      return pointsValue(clause.start, weight);
  }
  return parts.some((part) => part.role === 'loss') ? weight : ZERO;
}

export function edgesOf(parts: readonly KnownPart[]): readonly Rational[] {
  return parts.flatMap((part) => part.edges);
}

export interface Range {
  readonly low: Rational;
  readonly high: Rational;
}

/** Beyond every edge a rule is level or monotone, so that one far value stands for all. */
const FAR = rational(10n ** 15n);

/** The least and the most over an interval: at its ends, and on both sides of every edge inside it. */
export function rangeOver(span: Interval, total: Total, parts: readonly KnownPart[]): Range | null {
  const low = span.low ?? subtract(ZERO, FAR);
  const high = span.high ?? FAR;
  const probes: Probe[] = equals(low, high)
    ? [at(low)]
    : [at(low, span.lowClosed ? 0 : 1), at(low, 1), at(high, -1), at(high, span.highClosed ? 0 : -1)];
  const ways = parts.some((part) => part.alternative) ? [false, true] : [false];
  const edges = probes.length > 1 ? parts.flatMap((part) => part.edgesWithin?.(low, high) ?? part.edges) : [];
  for (const edge of edges) {
    if (compare(edge, low) <= 0 || compare(edge, high) >= 0) continue;
    probes.push(at(edge, -1), at(edge), at(edge, 1));
  }
  let range: Range | null = null;
  for (const probe of probes) {
    for (const alternative of ways) {
      const points = total(probe, alternative);
      if (!points) return null;
      range = range
        ? { low: least(range.low, points), high: greatest(range.high, points) }
        : { low: points, high: points };
    }
  }
  return range;
}
