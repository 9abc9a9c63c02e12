/**
 * The ways in which a clause can look at the actual. A mapping is plain data, so that the evaluator and the native
 * formula follow one description.
 */
import {
  HUNDRED,
  ONE,
  type Rational,
  ZERO,
  absolute,
  add,
  compare,
  divide,
  isZero,
  multiply,
  rational,
  subtract,
} from '../../numbers';
import { type Probe, at, compareProbe, opposite } from './probe';

/** `factor` brings the actual into the unit it is compared in. */
export type Mapping =
  /** The actual itself. */
  | { readonly kind: 'scaled'; readonly factor: Rational }
  /**
   * In percent of the target: actual over target, or target over actual where lower is better. `isFloor`: a target of
   * 0 is reached by everything above it.
   */
  | {
      readonly kind: 'achievement';
      readonly factor: Rational;
      readonly target: Rational;
      readonly direction: 'higher' | 'lower';
      readonly isFloor: boolean;
      /** The rule names the target itself; no cell holds it. */
      readonly isOwn: boolean;
    }
  /** How far outside the target (from `low` to `high`), in percent of its nearer end. */
  | {
      readonly kind: 'deviation';
      readonly factor: Rational;
      readonly low: Rational;
      readonly high: Rational;
      readonly side: 'either' | 'above' | 'below';
    };

/** The clause's own scale at a value of the actual. */
export function forward(mapping: Mapping, actual: Probe): Probe {
  const probe = scaled(actual, mapping.factor);
  switch (mapping.kind) {
    case 'scaled':
      return probe;
    case 'achievement':
      return achieved(mapping, probe);
    case 'deviation':
      return deviated(mapping, probe);
  }
}

/** The values of the actual at which the clause's scale may take a value. */
export function back(mapping: Mapping, edge: Rational): readonly Rational[] {
  return backUnscaled(mapping, edge).map((value) => divide(value, mapping.factor));
}

function backUnscaled(mapping: Mapping, edge: Rational): readonly Rational[] {
  switch (mapping.kind) {
    case 'scaled':
      return [edge];
    case 'achievement': {
      const { target } = mapping;
      if (isZero(target)) return [ZERO];
      if (!isReciprocal(mapping)) return [divide(multiply(edge, target), HUNDRED)];
      return edge.numerator > 0n ? [divide(multiply(HUNDRED, target), edge), ZERO] : [ZERO];
    }
    case 'deviation': {
      const share = divide(edge, HUNDRED);
      const { low, high } = mapping;
      return [multiply(low, subtract(ONE, share)), multiply(high, add(ONE, share)), low, high];
    }
  }
}

/** Whether the share is target over actual. */
export function isReciprocal(mapping: Mapping): boolean {
  return mapping.kind === 'achievement' && mapping.direction === 'lower' && mapping.target.numerator > 0n;
}

function scaled({ value, side }: Probe, factor: Rational): Probe {
  return at(multiply(value, factor), factor.numerator < 0n ? opposite(side) : side);
}

/** So large a share that no rule draws a line beyond it. */
const BEYOND = rational(10n ** 12n);

function achieved(mapping: Mapping & { kind: 'achievement' }, probe: Probe): Probe {
  const { target } = mapping;
  if (isZero(target)) {
    const order = compareProbe(probe, ZERO);
    return at(order === 0 || (mapping.isFloor && order > 0) ? HUNDRED : ZERO);
  }
  const { value, side } = probe;
  if (!isReciprocal(mapping)) {
    return at(divide(multiply(HUNDRED, value), target), target.numerator < 0n ? opposite(side) : side);
  }
  if (value.numerator < 0n || (isZero(value) && side <= 0)) return at(HUNDRED);
  return isZero(value) ? at(BEYOND) : at(divide(multiply(HUNDRED, target), value), opposite(side));
}

function deviated(mapping: Mapping & { kind: 'deviation' }, { value, side }: Probe): Probe {
  const { low, high } = mapping;
  const [atLow, atHigh] = [compare(value, low), compare(value, high)];
  const [counted, sided] = [mapping.side !== 'above', mapping.side !== 'below'];
  if (atLow < 0) return counted ? at(percentOf(subtract(low, value), low), opposite(side)) : at(ZERO);
  if (atHigh > 0) return sided ? at(percentOf(subtract(value, high), high), side) : at(ZERO);
  const leaves = (atLow === 0 && side < 0 && counted) || (atHigh === 0 && side > 0 && sided);
  return at(ZERO, leaves ? 1 : 0);
}

function percentOf(part: Rational, whole: Rational): Rational {
  return divide(multiply(part, HUNDRED), absolute(whole));
}
