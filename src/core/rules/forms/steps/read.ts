/** Reads deductions and increments by steps, with the values at which they start, give everything or nothing. */
import type { Bound, Exact, Points, StepClause, Subject } from '../../../model';
import type { Group } from '../../reading/groups';
import type { End, Region, Step } from '../../reading/phrases';
import type { Reading } from '../../reading/reading';
import { isAchievement, isPoints, subjectName } from '../../reading/subject';
import { boundOf, isFull, isZero } from '../../reading/award';

export function readSteps(reading: Reading): void {
  const open = reading.open();
  const steps = open.filter((group) => group.step !== null);
  if (steps.length === 0) return;
  for (const [index, group] of steps.entries()) {
    const from = index === 0 ? 0 : open.indexOf(steps[index - 1]!) + 1;
    const to = index === steps.length - 1 ? open.length : open.indexOf(group) + 1;
    readOne(reading, group, open.slice(from, to));
  }
}

/** `near`: the open groups that may say where this step starts, and where it ends. */
function readOne(reading: Reading, group: Group, near: readonly Group[]): void {
  const step = group.step!;
  const own = near.filter((other) => other !== group && other.step === null && belongsTo(other, step));
  const full = own.find((other) => other.award !== null && !isZero(other.award) && !other.award.isLoss) ?? null;
  const zero = own.find((other) => other.award !== null && isZero(other.award)) ?? null;
  const threshold = own.find((other) => other.award === null) ?? null;
  const ownRegion = group.regions[0] ?? null;
  const start = full?.regions[0] ?? threshold?.regions[0] ?? ownRegion;
  const direction = directionOf(step, start, reading, group);
  const from = start && start.relativeTo === null ? startValue(start, direction) : null;
  const subject = subjectOfStep(reading, step, start, direction, [full, threshold, group]);
  const counting = step.counting;
  if (counting === 'unstated') reading.assume('counting', group);
  const loss = group.limits.find((limit) => limit.of === 'loss' || limit.of === 'cap');
  const clause: StepClause = {
    kind: step.verb === 'loses' ? 'deduction' : 'increment',
    span: reading.span(...[full, threshold, group, zero].filter((other): other is Group => other !== null)),
    subject,
    direction: direction === 'count' ? 'above' : direction,
    from: subject.of === 'occurrence' ? '0' : from,
    step: step.size,
    unit: step.unit,
    points: step.points,
    counting,
    start: startPoints(full),
    limit: loss?.points && isPoints(loss.points) ? loss.points : null,
    zeroWhen: zero?.regions[0] ? boundOf(zero.regions[0]) : null,
    fullWhen: fullBound(full, from),
  };
  reading.add(clause, [group, ...own]);
}

/** A neighbour without its own scale: full marks from here, nothing from there, or the bare threshold. */
function belongsTo(other: Group, step: Step): boolean {
  if (other.formula || other.proportion || other.isJudged || other.counts) return false;
  if (other.award === null)
    return other.regions.length === 1 && !other.endsWithColon && step.verb === 'loses' && other.item === null;
  if (!isPoints(other.award.points) || other.award.isBracketed || other.regions.length > 1) return false;
  if (other.regions.length === 1) return true;
  return isFull(other.award) && step.verb === 'loses';
}

function startPoints(full: Group | null): Points | null {
  const points = full?.award?.points;
  return points && isPoints(points) && !(points.of === 'weight' && points.value === '1') ? points : null;
}

/** Where full marks begin at another value than the one the steps count from. */
function fullBound(full: Group | null, from: Exact | null): Bound | null {
  const region = full?.regions[0];
  if (!region || region.relativeTo !== null) return null;
  const bound = boundOf(region);
  return bound && bound.value !== from ? bound : null;
}

function directionOf(step: Step, start: Region | null, reading: Reading, group: Group): Step['direction'] {
  const isMeasured = step.unit === null || step.unit === '%' || step.unit === '百分点';
  if (start && isMeasured && step.direction === 'below' && start.max && !start.min && !start.isBare) {
    if (!/低|降|少|减|下/.test(reading.text(group))) return 'above';
  }
  return step.direction;
}

function startValue(region: Region, direction: Step['direction']): Exact | null {
  const end: End | null = direction === 'above' ? (region.max ?? region.min) : (region.min ?? region.max);
  return end?.value ?? null;
}

function subjectOfStep(
  reading: Reading,
  step: Step,
  start: Region | null,
  direction: Step['direction'],
  groups: readonly (Group | null)[],
): Subject {
  const words = groups
    .map((group) => group?.subject || group?.condition || '')
    .find((text) => subjectName(text) !== null);
  const name = words ? subjectName(words) : null;
  const isShare = step.unit === '%' || step.unit === '百分点' || step.unit === null;
  if (direction === 'count' && !isShare) return { of: 'occurrence', name, unit: step.unit };
  if (direction === 'count') return { of: 'deviation', name, unit: '%' };
  if (!isShare) {
    const isMeasured = start !== null && (start.unit === null || start.unit === step.unit);
    return isMeasured || direction !== 'above' || step.isRelativeToTarget || step.verb === 'gains'
      ? { of: 'actual', name, unit: step.unit }
      : { of: 'occurrence', name, unit: step.unit };
  }
  if (direction === 'either') return { of: 'deviation', name, unit: '%' };
  if (start?.relativeTo === 'target' || (words !== undefined && isAchievement(words) && (start?.unit ?? '%') === '%')) {
    return { of: 'achievement', name, unit: '%' };
  }
  if (start && start.unit !== null && start.unit !== '%') return { of: 'actual', name, unit: start.unit };
  return { of: 'actual', name, unit: '%' };
}
