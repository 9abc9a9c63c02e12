/** Points lost or gained by steps. */
import type { StepClause } from '../../../model';
import {
  ONE,
  type Rational,
  ZERO,
  add,
  ceiling,
  divide,
  equals,
  exact,
  floor,
  greatest,
  isZero,
  least,
  multiply,
  rational,
  subtract,
} from '../../../numbers';
import type { Frame } from '../../evaluate/frame';
import { type Mapping, back, forward, isReciprocal } from '../../evaluate/mapping';
import { type KnownPart, type Part, constant, unknown, shown } from '../../evaluate/part';
import { pointsValue } from '../../evaluate/points';
import { type Probe, at, startedSteps, wholeSteps } from '../../evaluate/probe';
import { type Lateness, latenessByDates } from '../../evaluate/late';
import { holds, mappingOf, unitFactor } from '../../evaluate/subject';
import { zeroLine } from '../../evaluate/zeroLine';
import { type StepBase, distanceFrom, prefersLess, stepBase } from './base';

/** @param place the place of the clause among those that count something, for a person's decision. */
export function scoreSteps(clause: StepClause, frame: Frame, place: number): readonly Part[] {
  const points = pointsValue(clause.points, frame.weight);
  const limit = clause.limit && pointsValue(clause.limit, frame.weight);
  if (!points || (clause.limit && !limit)) return [unknown(['weight'], 'weight-missing')];
  if (exact(clause.step).numerator <= 0n) return [unknown(['judgement'], 'step-empty')];
  const decided = frame.decisions.occurrences?.[place];
  if (decided !== null && decided !== undefined) return decidedParts(clause, exact(decided), points, limit);
  const late = latenessByDates(clause.subject.of, clause.unit, frame);
  if (late) return lateParts(clause, late, points, limit);
  const base = stepBase(clause, frame);
  if ('role' in base) return [base];
  const bounds = mappingOf(clause.subject, frame, prefersLess(clause));
  const part = countedPart(clause, base, 'role' in bounds ? null : bounds, points, limit, frame.weight);
  const zero = clause.zeroWhen && !('role' in bounds) ? zeroLine(clause.zeroWhen, bounds) : null;
  return zero ? [part, zero] : [part];
}

function roleOf(clause: StepClause): 'loss' | 'gain' {
  return clause.kind === 'deduction' ? 'loss' : 'gain';
}

/** Late by the dates: where the day is not told, only if every day gives the same. */
function lateParts(
  clause: StepClause,
  { least, most }: Lateness,
  points: Rational,
  limit: Rational | null,
): readonly Part[] {
  const [low, high] = [least, most].map((late) => decidedParts(clause, late, points, limit));
  const isSure = low!.every((part, index) => equals(part.score(at(ZERO))!, high![index]!.score(at(ZERO))!));
  return isSure ? low! : [unknown(['actual'], 'day-missing')];
}

/** It is known how often it occurred, or how late it was. */
function decidedParts(
  clause: StepClause,
  occurrences: Rational,
  points: Rational,
  limit: Rational | null,
): readonly KnownPart[] {
  const count = counted(clause, at(divide(occurrences, exact(clause.step))));
  const result = limited(multiply(count, points), limit);
  const part = constant(roleOf(clause), result, explanation(clause, count, points, result));
  const { zeroWhen, subject, unit } = clause;
  const factor = zeroWhen && subject.of === 'occurrence' ? unitFactor(zeroWhen.unit ?? unit ?? '', unit ?? '') : null;
  if (!zeroWhen || !factor) return [part];
  const isBeyond = holds(zeroWhen, at(multiply(occurrences, factor)));
  const why = isBeyond ? { id: 'rules.why.zero-line', data: { bound: zeroWhen.value } } : null;
  return [part, constant('veto', isBeyond ? ONE : ZERO, why)];
}

function countedPart(
  clause: StepClause,
  base: StepBase,
  bounds: Mapping | null,
  points: Rational,
  limit: Rational | null,
  frameWeight: Rational | null,
): KnownPart {
  const step = exact(clause.step);
  const stepsAt = (probe: Probe): Probe => {
    const { value, side } = distanceFrom(base, probe);
    return at(divide(value, step), side);
  };
  const scored = (count: (steps: Probe) => Rational) => (probe: Probe) => {
    const steps = stepsAt(probe);
    const isNone = steps.value.numerator < 0n || (isZero(steps.value) && steps.side <= 0);
    const isFull = clause.fullWhen && bounds && holds(clause.fullWhen, forward(bounds, probe));
    return isNone || isFull ? ZERO : limited(multiply(count(steps), points), limit);
  };
  const score = scored((steps) => counted(clause, steps));
  const lines = [clause.zeroWhen, clause.fullWhen].flatMap((bound) =>
    bound && bounds ? back(bounds, exact(bound.value)) : [],
  );
  const ends = [...back(base.mapping, base.origin), ...lines];
  const stairs = clause.counting === 'proportional' ? null : stairsOf(clause, base, limit ?? frameWeight, points);
  return {
    role: roleOf(clause),
    score,
    get edges() {
      return [...ends, ...(stairs ? stairs.between(1, stairs.count) : [])];
    },
    ...(stairs ? { edgesWithin: (low, high) => [...ends, ...stairs.within(low, high)] } : {}),
    usesActual: true,
    isLevel: stairs !== null,
    explain: (actual) => {
      if (!actual) return null;
      const result = score(at(actual));
      return explanation(clause, counted(clause, stepsAt(at(actual))), points, result);
    },
    ...(clause.counting === 'unstated' ? { alternative: scored((steps) => steps.value) } : {}),
  };
}

/** Most steps whose edges are listed one by one. */
const MOST_STAIRS = 400;

/** The actuals at which a further step begins, until all points are gone. */
interface Stairs {
  readonly count: number;
  /** The edges of some of the steps, counted from 1. */
  readonly between: (first: number, last: number) => readonly Rational[];
  /** Those that may lie between two actuals. */
  readonly within: (low: Rational, high: Rational) => readonly Rational[];
}

/** Null where there are too many. */
function stairsOf(clause: StepClause, base: StepBase, most: Rational | null, points: Rational): Stairs | null {
  if (!most || points.numerator <= 0n || clause.start) return null;
  const count = Number(ceiling(divide(most, points)));
  if (count > MOST_STAIRS) return null;
  const step = exact(clause.step);
  const width = divide(step, base.scale);
  const edgesAt = (index: number): readonly Rational[] => {
    const distance = multiply(rational(BigInt(index)), width);
    const [up, down] = [add(base.origin, distance), subtract(base.origin, distance)];
    const values = base.direction === 'above' ? [up] : base.direction === 'below' ? [down] : [up, down];
    return values.flatMap((value) => back(base.mapping, value));
  };
  const between = (first: number, last: number): readonly Rational[] =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => edgesAt(first + index)).flat();
  const within = (low: Rational, high: Rational): readonly Rational[] => {
    if (base.direction === 'either' || !isStraight(base.mapping)) return between(1, count);
    const [a, b] = [low, high].map((end) => divide(distanceFrom(base, at(end)).value, step));
    const [near, far] = [least(a!, b!), greatest(a!, b!)];
    return between(Math.max(1, Number(floor(near))), Math.min(count, Number(ceiling(far))));
  };
  return { count, between, within };
}

/** Whether the clause's scale runs evenly with the actual. */
function isStraight(mapping: Mapping): boolean {
  if (mapping.kind === 'scaled') return true;
  return mapping.kind === 'achievement' && !isZero(mapping.target) && !isReciprocal(mapping);
}

function explanation(clause: StepClause, count: Rational, points: Rational, result: Rational) {
  if (isZero(result)) return { id: `rules.why.no-${roleOf(clause)}`, data: {} };
  const data = { count: shown(count), points: shown(points), result: shown(result) };
  return { id: `rules.why.${roleOf(clause)}`, data };
}

function counted(clause: StepClause, steps: Probe): Rational {
  if (clause.counting === 'proportional') return steps.value;
  return clause.counting === 'started' ? startedSteps(steps) : wholeSteps(steps);
}

function limited(value: Rational, limit: Rational | null): Rational {
  return limit ? least(value, limit) : value;
}
