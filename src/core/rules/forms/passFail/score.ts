/** All or nothing, by the numbers or by a person's word. */
import type { Bound, PassFailClause } from '../../../model';
import { type Rational, compareToTarget, exact, greatest, toExact } from '../../../numbers';
import { type Frame, isNumeric, targetValue } from '../../evaluate/frame';
import { type Mapping, back, forward } from '../../evaluate/mapping';
import { type Part, constant, unknown, shown } from '../../evaluate/part';
import { pointsValue } from '../../evaluate/points';
import { type Probe, at } from '../../evaluate/probe';
import { holds, isCeiling, mappingOf, targetFactor } from '../../evaluate/subject';

/** @param index the place of the clause among those that a person must decide. */
export function scorePassFail(clause: PassFailClause, frame: Frame, index: number): readonly Part[] {
  const points = pointsValue(clause.points, frame.weight);
  if (!points) return [unknown(['weight'], 'weight-missing')];
  const failed = failedPoints(clause, frame);
  const decided = frame.decisions.passes?.[index];
  if (decided !== null && decided !== undefined) return [decided ? passed(points) : fail(failed)];
  const test = clause.test;
  if (!test) return [unknown(['judgement'], 'condition-open', { condition: clause.condition })];
  const byDates = metByDates(clause, frame);
  if (byDates !== null) return [byDates ? passed(points) : fail(failed)];
  const measured = measuredTest(clause, frame);
  if ('role' in measured) return [measured];
  const isMet = (probe: Probe): boolean => holds(measured.bound, forward(measured.mapping, probe));
  const otherwise = failed instanceof Object && 'numerator' in failed ? failed : null;
  return [
    {
      role: 'award',
      most: otherwise ? greatest(points, otherwise) : points,
      score: (probe) => (isMet(probe) ? points : otherwise),
      edges: back(measured.mapping, exact(measured.bound.value)),
      usesActual: true,
      isLevel: true,
      explain: (actual) => {
        if (!actual) return null;
        if (isMet(at(actual))) return { id: 'rules.why.passed', data: { points: shown(points) } };
        return otherwise
          ? { id: 'rules.why.failed', data: { points: shown(otherwise) } }
          : { id: 'rules.why.failed-open', data: {} };
      },
    },
  ];
}

function passed(points: Rational): Part {
  return constant('award', points, { id: 'rules.why.passed', data: { points: shown(points) } });
}

function fail(points: Rational | 'open' | 'weight'): Part {
  if (points === 'weight') return unknown(['weight'], 'weight-missing');
  if (points === 'open') return unknown(['judgement'], 'failed-open');
  return constant('award', points, { id: 'rules.why.failed', data: { points: shown(points) } });
}

function failedPoints(clause: PassFailClause, frame: Frame): Rational | 'open' | 'weight' {
  if (typeof clause.otherwise === 'string')
    return frame.decisions.points === undefined ? 'open' : exact(frame.decisions.points);
  return pointsValue(clause.otherwise, frame.weight) ?? 'weight';
}

/** Dates are earlier or later, and that is all a rule asks of them. */
function metByDates(clause: PassFailClause, frame: Frame): boolean | null {
  if (clause.test?.value !== 'target' || !frame.target || !frame.actual || frame.target.kind !== 'date') return null;
  const { met } = compareToTarget(frame.target, frame.actual);
  return met === 'cannot tell' ? null : met === 'yes';
}

export function measuredTest(clause: PassFailClause, frame: Frame): { bound: Bound; mapping: Mapping } | Part {
  const test = clause.test!;
  if (test.value !== 'target') {
    const mapping = mappingOf({ of: 'actual', name: null, unit: test.unit }, frame, isCeiling(test));
    return 'role' in mapping ? mapping : { bound: { ...test, value: test.value }, mapping };
  }
  const target = targetValue(frame);
  if (frame.actual === null && frame.target !== null) return unknown(['actual'], 'actual-missing');
  if (frame.target === null && isNumeric(frame.actual)) return unknown(['target'], 'target-missing');
  if (!isNumeric(frame.actual) || !target || isOpen(test.comparator, frame))
    return unknown(['judgement'], 'condition-open', { condition: clause.condition });
  const factor = targetFactor(frame, frame.actual);
  if (factor === null || factor === 'stated')
    return unknown(['target'], 'unit-differs', { unit: frame.target!.text, actual: frame.actual.text });
  const mapping: Mapping = { kind: 'scaled', factor };
  return {
    bound: {
      comparator: comparatorFor(test.comparator, frame),
      value: toExact(target),
      unit: test.unit,
    },
    mapping,
  };
}

/** Whether the target does not say if more or less of it is better, so that another figure beside it proves nothing. */
function isOpen(comparator: Bound['comparator'], { target, actual }: Frame): boolean {
  return asksDirection(comparator) && compareToTarget(target!, actual!).reason === 'directionUnknown';
}

/** Whether a comparison with the target holds from it on in the direction that is better. */
export function asksDirection(comparator: Bound['comparator']): boolean {
  return comparator === '>=' || comparator === '<';
}

/** `达到目标值` of a target that is a ceiling means to stay at or below it, `未达到` to lie above. */
function comparatorFor(comparator: Bound['comparator'], frame: Frame): Bound['comparator'] {
  if (frame.direction === 'higher') return comparator;
  return comparator === '>=' ? '<=' : comparator === '<' ? '>' : comparator;
}
