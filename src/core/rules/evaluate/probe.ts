/**
 * A value, or what comes just before or just after it. Scores jump at the edges of bands and steps; a probe asks for
 * the value on either side of an edge, so that the least and the most over an interval are exact.
 */
import { type Rational, ceiling, compare, floor, rational } from '../../numbers';

export interface Probe {
  readonly value: Rational;
  /** -1: just before the value; 1: just after it. */
  readonly side: -1 | 0 | 1;
}

export function at(value: Rational, side: Probe['side'] = 0): Probe {
  return { value, side };
}

/** Negative, 0 or positive: on which side of an edge the probe lies. */
export function compareProbe(probe: Probe, edge: Rational): number {
  return compare(probe.value, edge) || probe.side;
}

export function opposite(side: Probe['side']): Probe['side'] {
  return side === 0 ? 0 : side === 1 ? -1 : 1;
}

/** Whole steps below a count that the probe tells. */
export function wholeSteps(probe: Probe): Rational {
  const down = floor(probe.value);
  const isWhole = probe.value.denominator === 1n;
  return rational(isWhole && probe.side < 0 ? down - 1n : down);
}

/** Steps begun by a count that the probe tells. */
export function startedSteps(probe: Probe): Rational {
  const up = ceiling(probe.value);
  const isWhole = probe.value.denominator === 1n;
  return rational(isWhole && probe.side > 0 ? up + 1n : up);
}
