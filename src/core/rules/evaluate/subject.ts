/** From the words of a clause and the cells to the way in which the actual is looked at. */
import type { Bound, Quantity, Subject } from '../../model';
import { ONE, type Rational, absolute, compare, divide, exact, isZero, parseExact } from '../../numbers';
import { unitNamed } from '../../numbers/units';
import { type Frame, isNumeric, targetValue } from './frame';
import type { Mapping } from './mapping';
import { type UnknownPart, unknown } from './part';
import { type Probe, compareProbe } from './probe';

/**
 * @param prefersLess the clause gives more for less on its own scale (`成本控制率≤100%得满分，每超1%扣1分`): the rate that it
 *   speaks of is then actual ÷ target, although a target that is a ceiling makes an achievement of target ÷ actual
 */
export function mappingOf(subject: Subject, frame: Frame, prefersLess = false): Mapping | UnknownPart {
  const { actual } = frame;
  if (!isNumeric(actual)) return actualMissing(frame);
  const own: Frame = prefersLess ? { ...frame, direction: 'higher' } : frame;
  switch (subject.of) {
    case 'actual':
      if (isPlainBesideTarget(subject, own)) {
        if (subject.name === null) return unknown(['actual'], 'share-or-percent', { actual: actual.text });
        return achievementMapping(own, actual);
      }
      return actualMapping(subject.unit, own, actual);
    case 'occurrence':
      return actualMapping(subject.unit, own, actual);
    case 'achievement':
      return achievementMapping(own, actual);
    case 'share':
      return achievementMapping({ ...frame, direction: 'higher' }, actual);
    case 'deviation':
      return deviationMapping(frame, actual, 'either');
  }
}

/** Bands in percent of something that is no rate (`收入实现100%`), beside target and actual without units. */
function isPlainBesideTarget({ unit, name }: Subject, { target, actual }: Frame): boolean {
  if (!isPercent(unit) || (name !== null && RATE_NAME.test(name))) return false;
  return isNumeric(target) && target.unit === null && actual?.unit === null;
}

const RATE_NAME = /[率度比重幅]$|占比|增长|增速|满意|下降|比例|百分|rate|ratio|share|%/i;

export function actualMissing(frame: Frame): UnknownPart {
  return unknown(['actual'], frame.actual === null ? 'actual-missing' : 'actual-not-a-number');
}

export function targetMissing(frame: Frame): UnknownPart {
  return unknown(['target'], frame.target === null ? 'target-missing' : 'target-not-a-number');
}

function actualMapping(unit: string | null, frame: Frame, actual: Quantity): Mapping | UnknownPart {
  if (unit === null || unit === actual.unit || (unit === '名' && actual.kind === 'rank')) return scaled(ONE);
  if (actual.unit === null) {
    if (isPercent(unit) && mayBeShare(actual)) return unknown(['actual'], 'share-or-percent', { actual: actual.text });
    return scaled(ONE);
  }
  if (isPercent(unit) && isPercent(actual.unit)) return scaled(ONE);
  if (isPercent(unit)) return achievementMapping(frame, actual);
  const factor = unitFactor(unit, actual.unit);
  return factor ? scaled(factor) : unknown(['actual'], 'unit-differs', { unit, actual: actual.text });
}

/** In percent of the target; an actual that is a percentage beside a target that is none states it already. */
export function achievementMapping(frame: Frame, actual: Quantity): Mapping | UnknownPart {
  const target = targetValue(frame);
  if (target === null) {
    if (isPercent(actual.unit)) return scaled(ONE);
    return targetMissing(frame);
  }
  const factor = targetFactor(frame, actual);
  if (factor === 'stated') return scaled(ONE);
  if (factor === null) return unitDiffers(frame, actual);
  const isFloor = frame.target!.comparator === '>=' || frame.target!.comparator === '>';
  return { kind: 'achievement', factor, target, direction: frame.direction, isFloor, isOwn: frame.isOwnTarget };
}

export function unitDiffers(frame: Frame, actual: Quantity): UnknownPart {
  return unknown(['target'], 'unit-differs', { unit: frame.target!.text, actual: actual.text });
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
  if (isPercent(actual.unit)) return isPercent(unit) ? ONE : 'stated';
  return unitFactor(unit, actual.unit);
}

/** How far from the target, in percent of it; `above` and `below` count one side only. */
export function deviationMapping(
  frame: Frame,
  actual: Quantity,
  side: 'either' | 'above' | 'below',
): Mapping | UnknownPart {
  const { target } = frame;
  if (!isNumeric(target)) {
    return isPercent(actual.unit) && target === null && side === 'either' ? scaled(ONE) : targetMissing(frame);
  }
  const factor = targetFactor(frame, actual);
  if (factor === null || factor === 'stated') return unitDiffers(frame, actual);
  const isRange = target.kind === 'range';
  const low = parseExact((isRange ? target.min : target.value) ?? '');
  const high = parseExact((isRange ? target.max : target.value) ?? '');
  if (!low || !high || isZero(low) || isZero(high)) return targetMissing(frame);
  return { kind: 'deviation', factor, low, high, side };
}

function scaled(factor: Rational): Mapping {
  return { kind: 'scaled', factor };
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
  if (a.dimension === 'count') return to === '个' || from === '个' || isAlike(to, from) ? ONE : null;
  return divide(exact(b.factor), exact(a.factor));
}

/** Classifiers for the same things. */
const ALIKE = ['人名位', '场次', '册本', '台套', '条项', '处例起件项'];

function isAlike(a: string, b: string): boolean {
  return ALIKE.some((group) => group.includes(a) && group.includes(b));
}

/** Whether what lies below a bound fulfils it. */
export function isCeiling({ comparator }: Pick<Bound, 'comparator'>): boolean {
  return comparator === '<=' || comparator === '<';
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
