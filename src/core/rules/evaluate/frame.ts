/** What a rule is evaluated with: weight, target and actual as numbers, and which way is better. */
import type { Decisions, Quantity } from '../../model';
import {
  type Interval,
  type Rational,
  compareToTarget,
  directionOf as directionOfTarget,
  exact,
  interval,
} from '../../numbers';
import { possible } from '../../numbers/comparison/sets';

export interface Frame {
  readonly weight: Rational | null;
  readonly target: Quantity | null;
  readonly actual: Quantity | null;
  readonly decisions: Decisions;
  readonly direction: 'higher' | 'lower';
  /** The target is one that the rule names itself, not a cell's. */
  readonly isOwnTarget: boolean;
}

export interface Inputs {
  readonly weight: Rational | null;
  readonly target: Quantity | null;
  readonly actual: Quantity | null;
  readonly decisions?: Decisions;
  readonly measureConvention?: 'none' | 'ratio';
}

export function frameOf(inputs: Inputs): Frame {
  const { weight, target, actual } = inputs;
  return {
    weight,
    target,
    actual,
    decisions: inputs.decisions ?? {},
    direction: directionOf(target, actual),
    isOwnTarget: false,
  };
}

/** Lower is better where the target says so (`≤`, a rank); without a word, higher is. */
function directionOf(target: Quantity | null, actual: Quantity | null): 'higher' | 'lower' {
  if (target === null) return actual?.kind === 'rank' ? 'lower' : 'higher';
  if (target.parts.length > 1) return compareToTarget(target, actual ?? target).direction ?? 'higher';
  return isNumeric(target) ? (directionOfTarget(target) ?? 'higher') : 'higher';
}

const NUMERIC: ReadonlySet<Quantity['kind']> = new Set(['number', 'rank', 'change', 'range']);

/** The values an actual may stand for, rounding included; null where it is no number. */
export function actualValues(actual: Quantity | null): Interval | null {
  if (!isNumeric(actual)) return null;
  const values = possible(actual);
  const step = actual.step === null ? null : exact(actual.step);
  if (!step || !interval.isPoint(values)) return values;
  return interval.rounded(values.low!, step);
}

/** The actual as written, where it is one number and no mere bound. */
export function actualValue(actual: Quantity | null): Rational | null {
  if (!isNumeric(actual) || actual.value === null) return null;
  const isBound = actual.comparator !== null && actual.comparator !== '=' && actual.kind !== 'rank';
  return isBound && !actual.approximate ? null : exact(actual.value);
}

export function isNumeric(quantity: Quantity | null): quantity is Quantity {
  return quantity !== null && NUMERIC.has(quantity.kind) && quantity.sense !== 'tolerance' && quantity.parts.length < 2;
}

/** The target as one number: of a range the end that must be reached. */
export function targetValue(frame: Frame): Rational | null {
  const { target, direction } = frame;
  if (!isNumeric(target)) return null;
  const text = target.value ?? (direction === 'lower' ? target.max : target.min);
  return text === null ? null : exact(text);
}
