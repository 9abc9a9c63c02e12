/** Points lost or gained by steps. */
import type { StepClause } from '../../../model';
import {
  HUNDRED,
  ONE,
  type Rational,
  ZERO,
  absolute,
  divide,
  exact,
  greatest,
  isZero,
  least,
  multiply,
  subtract,
  toExact,
} from '../../../numbers';
import { type Frame, isNumeric, targetValue } from '../../evaluate/frame';
import { type KnownPart, type Part, type UnknownPart, constant, unknown } from '../../evaluate/part';
import { pointsValue } from '../../evaluate/points';
import { type Probe, at, opposite, startedSteps, wholeSteps } from '../../evaluate/probe';
import { deviationMapping, holds, isPercent, mappingOf, targetFactor, unitFactor } from '../../evaluate/subject';

/** How far the actual lies on the losing (or winning) side, in the unit of the step. */
interface Distance {
  readonly of: (actual: Probe) => Probe;
  readonly edges: readonly Rational[];
}

/** @param index the place of the clause among those that count something, for a person's decision. */
export function scoreSteps(clause: StepClause, frame: Frame, index: number): readonly Part[] {
  const role = clause.kind === 'deduction' ? 'loss' : 'gain';
  const points = pointsValue(clause.points, frame.weight);
  const limit = clause.limit && pointsValue(clause.limit, frame.weight);
  if (!points || (clause.limit && !limit)) return [unknown(['weight'], 'weight-missing')];
  const decided = frame.decisions.occurrences?.[index];
  if (decided != null) {
    const count = divide(exact(decided), exact(clause.step));
    const value = limited(multiply(counted(clause, at(count)), points), limit);
    return [
      constant(role, value, {
        id: `rules.why.${role}`,
        data: { count: toExact(counted(clause, at(count))), points: toExact(points), result: toExact(value) },
      }),
    ];
  }
  const distance = distanceOf(clause, frame);
  if ('role' in distance) return [distance];
  const step = exact(clause.step);
  const count = (probe: Probe): Probe => {
    const { value, side } = distance.of(probe);
    return at(divide(value, step), side);
  };
  const scored = (counting: (probe: Probe) => Rational) => (probe: Probe) => {
    const steps = count(probe);
    const isNone = steps.value.numerator < 0n || (isZero(steps.value) && steps.side <= 0);
    return isNone || isFull(clause, frame, probe)
      ? ZERO
      : limited(multiply(greatest(counting(steps), ZERO), points), limit);
  };
  const score = scored((steps) => counted(clause, steps));
  const part: KnownPart = {
    role,
    score,
    edges: [...distance.edges, ...boundEdges(clause, frame)],
    usesActual: true,
    explain: (actual) => {
      if (!actual) return null;
      const steps = count(at(actual));
      if (isZero(score(at(actual)))) return { id: `rules.why.no-${role}`, data: {} };
      return {
        id: `rules.why.${role}`,
        data: { count: toExact(counted(clause, steps)), points: toExact(points), result: toExact(score(at(actual))) },
      };
    },
    ...(clause.counting === 'unstated' ? { alternative: scored((steps) => steps.value) } : {}),
  };
  const zero = zeroPart(clause, frame);
  return zero ? [part, zero] : [part];
}

function counted(clause: StepClause, steps: Probe): Rational {
  if (clause.counting === 'proportional') return steps.value;
  return clause.counting === 'started' ? startedSteps(steps) : wholeSteps(steps);
}

function limited(value: Rational, limit: Rational | null): Rational {
  return limit ? least(value, limit) : value;
}

function distanceOf(clause: StepClause, frame: Frame): Distance | UnknownPart {
  const { subject, direction } = clause;
  const counts = !isPercent(clause.unit) && clause.unit !== null;
  if (subject.of === 'occurrence') return occurrences(clause, frame);
  if (counts && clause.from === null && !comparesWithTarget(clause, frame))
    return unknown(['judgement'], 'count-missing');
  const isRelative = isPercent(clause.unit) && isRelativeToTarget(clause, frame);
  if (subject.of === 'deviation' || isRelative) {
    if (!isNumeric(frame.actual))
      return unknown(['actual'], frame.actual === null ? 'actual-missing' : 'actual-not-a-number');
    const mapping = deviationMapping(
      frame,
      frame.actual,
      subject.of === 'deviation' ? (direction === 'either' ? 'either' : direction) : direction,
    );
    if ('role' in mapping) return mapping;
    return { of: mapping.forward, edges: mapping.back(ZERO) };
  }
  const mapping = mappingOf(counts ? { ...subject, unit: clause.unit } : subject, frame);
  if ('role' in mapping) return mapping;
  const origin = originOf(clause, frame);
  if ('role' in origin) return origin;
  const scale =
    isPercent(clause.unit) && subject.unit !== null && !isPercent(subject.unit) ? shareOf(origin.value) : ONE;
  return {
    of: (probe) => {
      const { value, side } = mapping.forward(probe);
      const difference = subtract(value, origin.value);
      if (direction === 'above') return at(multiply(difference, scale), side);
      if (direction === 'below') return at(multiply(subtract(ZERO, difference), scale), opposite(side));
      return at(multiply(absolute(difference), scale), isZero(difference) && side !== 0 ? 1 : side);
    },
    edges: mapping.back(origin.value),
  };
}

/** Steps in percent of a value that is no percentage itself. */
function shareOf(origin: Rational): Rational {
  return isZero(origin) ? ONE : divide(HUNDRED, absolute(origin));
}

/** Something counted: the actual itself where it counts the same things, else a person's word. */
function occurrences(clause: StepClause, frame: Frame): Distance | UnknownPart {
  const { actual, target } = frame;
  const sameThings =
    isNumeric(actual) &&
    (actual.unit !== null
      ? clause.unit !== null && unitFactor(clause.unit, actual.unit) !== null
      : target === null || target.unit === null || target.unit === clause.unit);
  if (!sameThings) return unknown(['judgement'], 'count-missing');
  const mapping = mappingOf({ ...clause.subject, unit: clause.unit }, frame);
  if ('role' in mapping) return mapping;
  return { of: mapping.forward, edges: mapping.back(ZERO) };
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
  if (clause.from !== null || clause.subject.of !== 'actual') return false;
  const unit = frame.target?.unit ?? null;
  return isNumeric(frame.target) && unit !== null && !isPercent(unit);
}

function originOf(clause: StepClause, frame: Frame): { value: Rational } | UnknownPart {
  if (clause.from !== null) return { value: exact(clause.from) };
  if (clause.subject.of === 'achievement') return { value: HUNDRED };
  const target = targetValue(frame);
  if (!target) return unknown(['target'], frame.target === null ? 'target-missing' : 'target-not-a-number');
  const factor = frame.actual ? targetFactor(frame, frame.actual) : ONE;
  return factor === null || factor === 'stated'
    ? unknown(['target'], 'unit-differs', { unit: frame.target!.text, actual: frame.actual!.text })
    : { value: target };
}

function isFull(clause: StepClause, frame: Frame, probe: Probe): boolean {
  if (!clause.fullWhen) return false;
  const mapping = mappingOf(clause.subject, frame);
  return !('role' in mapping) && holds(clause.fullWhen, mapping.forward(probe));
}

function boundEdges(clause: StepClause, frame: Frame): readonly Rational[] {
  const mapping = mappingOf(clause.subject, frame);
  if ('role' in mapping) return [];
  return [clause.zeroWhen, clause.fullWhen].flatMap((bound) => (bound ? mapping.back(exact(bound.value)) : []));
}

function zeroPart(clause: StepClause, frame: Frame): KnownPart | null {
  const bound = clause.zeroWhen;
  if (!bound) return null;
  const mapping = mappingOf(clause.subject, frame);
  if ('role' in mapping) return null;
  return {
    role: 'veto',
    score: (probe) => (holds(bound, mapping.forward(probe)) ? ONE : ZERO),
    edges: mapping.back(exact(bound.value)),
    usesActual: true,
    explain: (actual) =>
      actual && holds(bound, mapping.forward(at(actual)))
        ? { id: 'rules.why.zero-line', data: { bound: bound.value } }
        : null,
  };
}
