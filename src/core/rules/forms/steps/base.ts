/** From where, in which direction and on which scale the steps of a clause are counted. */
import type { StepClause } from '../../../model';
import {
  HUNDRED,
  ONE,
  type Rational,
  ZERO,
  absolute,
  divide,
  exact,
  isZero,
  multiply,
  subtract,
} from '../../../numbers';
import { type Frame, isNumeric, targetValue } from '../../evaluate/frame';
import { type Mapping, forward } from '../../evaluate/mapping';
import type { UnknownPart } from '../../evaluate/part';
import { type Probe, at, opposite } from '../../evaluate/probe';
import { countQuestion } from '../../evaluate/question';
import { SHORTAGE, latenessIn } from '../../reading/lateness';
import {
  actualMissing,
  deviationMapping,
  isPercent,
  mappingOf,
  targetFactor,
  targetMissing,
  unitDiffers,
  unitFactor,
} from '../../evaluate/subject';

export interface StepBase {
  readonly mapping: Mapping;
  readonly origin: Rational;
  /** The origin is the target's value, not a number of the rule. */
  readonly isOriginTarget: boolean;
  readonly direction: StepClause['direction'];
  /** Steps in percent of an origin that is no percentage itself; else 1. */
  readonly scale: Rational;
}

/** Whether less on the clause's scale gives more points: a deduction for what lies above, an award for what lies below. */
export function prefersLess({ kind, direction }: StepClause): boolean {
  return direction === (kind === 'deduction' ? 'above' : 'below');
}

/** How far the actual lies on the losing (or winning) side, in the unit of the step. */
export function distanceFrom(base: StepBase, actual: Probe): Probe {
  const { value, side } = forward(base.mapping, actual);
  const difference = subtract(value, base.origin);
  if (base.direction === 'above') return at(multiply(difference, base.scale), side);
  if (base.direction === 'below') return at(multiply(subtract(ZERO, difference), base.scale), opposite(side));
  const isAtOrigin = isZero(difference) && side !== 0;
  const outward = difference.numerator < 0n ? opposite(side) : side;
  return at(multiply(absolute(difference), base.scale), isAtOrigin ? 1 : outward);
}

export function stepBase(clause: StepClause, frame: Frame): StepBase | UnknownPart {
  const { subject, direction } = clause;
  if (!isNumeric(frame.actual)) return counts(clause) ? countMissing(clause) : actualMissing(frame);
  if (subject.of === 'occurrence') return occurrenceBase(clause, frame);
  if (counts(clause) && clause.from === null && !comparesWithTarget(clause, frame)) return countMissing(clause);
  if (subject.of === 'deviation' && clause.from !== null) {
    const mapping = deviationMapping(frame, frame.actual, 'either');
    if ('role' in mapping) return mapping;
    return { mapping, origin: exact(clause.from), isOriginTarget: false, direction: 'above', scale: ONE };
  }
  if (subject.of === 'deviation' || isRelativeToTarget(clause, frame)) {
    const mapping = deviationMapping(frame, frame.actual, direction);
    return 'role' in mapping
      ? mapping
      : { mapping, origin: ZERO, isOriginTarget: false, direction: 'above', scale: ONE };
  }
  const mapping = mappingOf(counts(clause) ? { ...subject, unit: clause.unit } : subject, frame, prefersLess(clause));
  if ('role' in mapping) return mapping;
  return measuredBase(clause, frame, mapping);
}

function measuredBase(clause: StepClause, frame: Frame, mapping: Mapping): StepBase | UnknownPart {
  const { subject, direction, from } = clause;
  if (from !== null || subject.of === 'achievement' || subject.of === 'share') {
    const origin = from === null ? HUNDRED : exact(from);
    const isShareOfOrigin =
      isPercent(clause.unit) && subject.unit !== null && !isPercent(subject.unit) && !isZero(origin);
    const scale = isShareOfOrigin ? divide(HUNDRED, absolute(origin)) : ONE;
    return { mapping, origin, isOriginTarget: false, direction, scale };
  }
  const target = targetValue(frame);
  if (!target) return targetMissing(frame);
  const factor = targetFactor(frame, frame.actual!);
  if (factor === null || factor === 'stated') return unitDiffers(frame, frame.actual!);
  return { mapping, origin: target, isOriginTarget: true, direction, scale: ONE };
}

/** Steps of whole things or days rather than of a percentage. */
function counts(clause: StepClause): boolean {
  return clause.unit !== null && !isPercent(clause.unit);
}

function countMissing(clause: StepClause): UnknownPart {
  return { role: 'unknown', needs: ['judgement'], why: countQuestion(clause.subject, clause.unit) };
}

/** Something counted: the actual itself where it counts the same things, else a person's word. */
function occurrenceBase(clause: StepClause, frame: Frame): StepBase | UnknownPart {
  const { actual, target } = frame;
  const fits =
    actual!.unit !== null
      ? clause.unit !== null && unitFactor(clause.unit, actual!.unit) !== null
      : target === null || target.unit === null || target.unit === clause.unit;
  if (!fits || isShortOfTarget(clause, frame)) return countMissing(clause);
  const mapping = mappingOf({ ...clause.subject, unit: clause.unit }, frame);
  if (!('role' in mapping) && isAllowedTime(clause, frame)) {
    return { mapping, origin: targetValue(frame)!, isOriginTarget: true, direction: 'above', scale: ONE };
  }
  return 'role' in mapping ? mapping : { mapping, origin: ZERO, isOriginTarget: false, direction: 'above', scale: ONE };
}

/** Where what is missing is counted, an actual beside a target above 0 counts what is there. */
function isShortOfTarget({ subject }: StepClause, frame: Frame): boolean {
  const target = SHORTAGE.test(subject.name ?? '') ? targetValue(frame) : null;
  return target !== null && !isZero(target);
}

/** `每逾期1天扣1分` beside a target of 30 days, of which the actual took 33: late is what lies above. */
function isAllowedTime(clause: StepClause, { target }: Frame): boolean {
  if (latenessIn(clause.subject.name ?? '', clause.unit) === null || !isNumeric(target)) return false;
  return target.unit === clause.unit && target.value !== null;
}

/** `每少一项扣1分` without a number to count from: only where target and actual count those very things. */
function comparesWithTarget(clause: StepClause, frame: Frame): boolean {
  const { actual, target } = frame;
  if (!isNumeric(actual) || !isNumeric(target) || clause.unit === null) return false;
  const fits = (unit: string | null): boolean => unit === null || unitFactor(clause.unit!, unit) !== null;
  return fits(actual.unit) && fits(target.unit);
}

/** Steps in percent of a target that is no percentage: `每低于目标1%` of 200场. */
function isRelativeToTarget(clause: StepClause, frame: Frame): boolean {
  if (!isPercent(clause.unit) || clause.from !== null || clause.subject.of !== 'actual') return false;
  const unit = frame.target?.unit ?? null;
  return isNumeric(frame.target) && unit !== null && !isPercent(unit);
}
