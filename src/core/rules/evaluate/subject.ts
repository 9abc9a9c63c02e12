/** From the actual to what a clause looks at: itself, its share of the target, its distance from it. */
import type { Bound, Quantity, Subject } from '../../model';
import {
  HUNDRED,
  ONE,
  type Rational,
  ZERO,
  absolute,
  add,
  compare,
  divide,
  exact,
  isZero,
  multiply,
  rational,
  subtract,
} from '../../numbers';
import { unitNamed } from '../../numbers/units';
import { type Frame, isNumeric, targetValue } from './frame';
import { type UnknownPart, unknown } from './part';
import { type Probe, at, compareProbe, opposite } from './probe';

export interface Mapping {
  /** From the actual to the clause's own scale. */
  readonly forward: (actual: Probe) => Probe;
  /** The actuals at which the clause's scale takes a value. */
  readonly back: (edge: Rational) => readonly Rational[];
  /** What the clause's scale turned out to be. */
  readonly scale: 'actual' | 'achievement' | 'deviation';
}

export function mappingOf(subject: Subject, frame: Frame): Mapping | UnknownPart {
  if (!isNumeric(frame.actual))
    return unknown(['actual'], frame.actual === null ? 'actual-missing' : 'actual-not-a-number');
  switch (subject.of) {
    case 'actual':
    case 'occurrence':
      return actualMapping(subject, frame, frame.actual);
    case 'achievement':
      return achievementMapping(frame, frame.actual);
    case 'deviation':
      return deviationMapping(frame, frame.actual, 'either');
  }
}

function actualMapping(subject: Subject, frame: Frame, actual: Quantity): Mapping | UnknownPart {
  const { unit } = subject;
  if (unit === null || unit === actual.unit || (unit === '名' && actual.kind === 'rank')) return linear(ONE);
  if (actual.unit === null) {
    if (isPercent(unit) && mayBeShare(actual)) return unknown(['actual'], 'share-or-percent', { actual: actual.text });
    return linear(ONE);
  }
  if (isPercent(unit) && isPercent(actual.unit)) return linear(ONE);
  if (isPercent(unit)) return achievementMapping(frame, actual);
  const factor = unitFactor(unit, actual.unit);
  return factor ? linear(factor) : unknown(['actual'], 'unit-differs', { unit, actual: actual.text });
}

/** In percent of the target; an actual that is itself a percentage of another kind of target states it already. */
export function achievementMapping(frame: Frame, actual: Quantity): Mapping | UnknownPart {
  const target = targetValue(frame);
  if (target === null) {
    if (isPercent(actual.unit)) return linear(ONE);
    return unknown(['target'], frame.target === null ? 'target-missing' : 'target-not-a-number');
  }
  const factor = targetFactor(frame, actual);
  if (factor === 'stated') return linear(ONE);
  if (factor === null) return unknown(['target'], 'unit-differs', { unit: frame.target!.text, actual: actual.text });
  if (isZero(target)) return zeroTarget(frame);
  return frame.direction === 'lower' && target.numerator > 0n
    ? reciprocal(divide(multiply(HUNDRED, target), factor))
    : { ...linear(divide(multiply(HUNDRED, factor), target)), scale: 'achievement' };
}

/** What an actual is multiplied with to stand beside the target; `stated`: it is the achievement itself. */
export function targetFactor(frame: Frame, actual: Quantity): Rational | 'stated' | null {
  const unit = frame.target?.unit ?? null;
  if (unit === actual.unit || frame.target?.kind === 'rank') return ONE;
  if (unit === null || actual.unit === null) {
    const bare = unit === null ? frame.target! : actual;
    if (isPercent(unit ?? actual.unit) && mayBeShare(bare)) return null;
    if (unit === null && isPercent(actual.unit)) return null;
    return actual.unit === null && actual.scale === '1' ? exact(frame.target!.scale) : ONE;
  }
  if (isPercent(actual.unit)) return 'stated';
  return unitFactor(unit, actual.unit);
}

/** There is no ratio to a target of 0: met at 0 (or on the good side of it), else missed. */
function zeroTarget(frame: Frame): Mapping {
  const isFloor = frame.target?.comparator === '>=' || frame.target?.comparator === '>';
  return {
    forward: (probe) => {
      const order = compareProbe(probe, ZERO);
      return at(order === 0 || (isFloor && order > 0) ? HUNDRED : ZERO);
    },
    back: () => [ZERO],
    scale: 'achievement',
  };
}

/** How far from the target, in percent of it; `above` and `below` count one side only. */
export function deviationMapping(
  frame: Frame,
  actual: Quantity,
  side: 'either' | 'above' | 'below',
): Mapping | UnknownPart {
  const { target } = frame;
  if (!isNumeric(target)) {
    if (isPercent(actual.unit) && target === null && side === 'either') return { ...linear(ONE), scale: 'deviation' };
    return unknown(['target'], target === null ? 'target-missing' : 'target-not-a-number');
  }
  const factor = targetFactor(frame, actual);
  if (factor === null || factor === 'stated')
    return unknown(['target'], 'unit-differs', { unit: target.text, actual: actual.text });
  const [low, high] = ends(target);
  if (!low || !high || isZero(low) || isZero(high)) return unknown(['target'], 'target-not-a-number');
  const distance = (probe: Probe): Probe => {
    const value = multiply(probe.value, factor);
    if (compare(value, low) < 0)
      return side === 'above' ? at(ZERO) : at(percentOf(subtract(low, value), low), opposite(probe.side));
    if (compare(value, high) > 0)
      return side === 'below' ? at(ZERO) : at(percentOf(subtract(value, high), high), probe.side);
    const leaves =
      (compare(value, low) === 0 && probe.side < 0 && side !== 'above') ||
      (compare(value, high) === 0 && probe.side > 0 && side !== 'below');
    return at(ZERO, leaves ? 1 : 0);
  };
  return {
    forward: distance,
    back: (edge) => {
      const share = divide(edge, HUNDRED);
      const [down, up] = [multiply(low, subtract(ONE, share)), multiply(high, add(ONE, share))];
      return [down, up, low, high].map((value) => divide(value, factor));
    },
    scale: 'deviation',
  };
}

function percentOf(part: Rational, whole: Rational): Rational {
  return divide(multiply(part, HUNDRED), absolute(whole));
}

function ends(target: Quantity): readonly [Rational | null, Rational | null] {
  const parse = (text: string | null): Rational | null => (text === null ? null : exact(text));
  return target.kind === 'range' ? [parse(target.min), parse(target.max)] : [parse(target.value), parse(target.value)];
}

function linear(factor: Rational): Mapping {
  const flips = factor.numerator < 0n;
  return {
    forward: ({ value, side }) => at(multiply(value, factor), flips ? opposite(side) : side),
    back: (edge) => [divide(edge, factor)],
    scale: 'actual',
  };
}

/** Target over actual; an actual of 0 or less is as good as can be and counts as reached. */
function reciprocal(factor: Rational): Mapping {
  return {
    forward: ({ value, side }) => {
      if (value.numerator < 0n || (isZero(value) && side <= 0)) return at(HUNDRED);
      if (isZero(value)) return at(multiply(factor, rational(10n ** 12n)));
      return at(divide(factor, value), opposite(side));
    },
    back: (edge) => (edge.numerator > 0n ? [divide(factor, edge), ZERO] : [ZERO]),
    scale: 'achievement',
  };
}

export function isPercent(unit: string | null): boolean {
  return unit === '%' || unit === '百分点';
}

/** A bare number up to 1 under a rule in percent: 0.95 may be 95 %, and 1 may be 100 %. */
function mayBeShare(quantity: Quantity): boolean {
  if (quantity.value === null || quantity.marks.includes('shareRead')) return false;
  const value = absolute(exact(quantity.value));
  return value.numerator > 0n && compare(value, ONE) <= 0;
}

/** What a value in `from` is multiplied with to be one in `to`; null where they measure different things. */
export function unitFactor(to: string, from: string): Rational | null {
  if (to === from) return ONE;
  const [a, b] = [unitNamed(to), unitNamed(from)];
  if (!a || !b || a.dimension !== b.dimension) return null;
  if (a.dimension === 'count') return to === '个' || from === '个' || alike(to, from) ? ONE : null;
  return divide(exact(b.factor), exact(a.factor));
}

const ALIKE = ['人名位', '场次', '册本', '台套', '条项', '处例起件项'];

function alike(a: string, b: string): boolean {
  return ALIKE.some((group) => group.includes(a) && group.includes(b));
}

/** Whether a bound on the clause's scale holds. */
export function holds(bound: Bound, probe: Probe): boolean {
  const order = compareProbe(probe, exact(bound.value));
  switch (bound.comparator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '=':
      return order === 0;
  }
}
