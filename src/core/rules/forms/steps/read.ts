/** Reads deductions and increments by steps, with the values at which they start, give everything or nothing. */
import type { Bound, Exact, Points, StepClause, Subject } from '../../../model';
import { boundOf, isFull, isZero } from '../../reading/award';
import type { Group } from '../../reading/groups';
import type { Region, Step } from '../../reading/phrases';
import type { Reading } from '../../reading/reading';
import { isAchievement, isConditional, isPoints, subjectName } from '../../reading/subject';

export function readSteps(reading: Reading): void {
  const open = reading.open();
  const steps = open.filter((group) => stepOf(group) !== null);
  for (const [index, group] of steps.entries()) {
    const from = index === 0 ? 0 : open.indexOf(steps[index - 1]!) + 1;
    const to = index === steps.length - 1 ? open.length : open.indexOf(group) + 1;
    readOne(reading, group, stepOf(group)!, open.slice(from, to));
  }
}

/** The group's step; points that fall in proportion are steps of one percent of the weight. */
function stepOf(group: Group): Step | null {
  if (group.step) return group.step;
  if (!group.proportion?.isLoss || group.award) return null;
  return {
    verb: 'loses',
    direction: /超|逾|延|迟/.test(group.condition + group.proportion.name) ? 'above' : 'below',
    size: '1',
    unit: '%',
    points: { of: 'weight', value: '0.01' },
    counting: 'proportional',
    isRelativeToTarget: true,
    from: null,
  };
}

/** What stands around a step and belongs to it. */
interface Neighbours {
  readonly full: Group | null;
  readonly zero: Group | null;
  /** A condition without an award, at which the steps begin. */
  readonly threshold: Group | null;
  readonly all: readonly Group[];
}

/** `near`: the open groups that may say where this step starts, and where it ends. */
function readOne(reading: Reading, group: Group, step: Step, near: readonly Group[]): void {
  const { full, zero, threshold, all } = neighboursOf(group, step, near);
  const start = startRegion(full, step) ?? threshold?.regions[0] ?? group.regions[0] ?? null;
  const gains = step.verb === 'gains';
  const isLosing = start !== null && start === group.regions[0];
  const direction = directionOf(step, start, isLosing, group.condition);
  const subject = subjectOf(reading, step, gains ? null : start, direction, [full, threshold, group]);
  if (step.counting === 'unstated') reading.assume('counting', group);
  const clause: StepClause = {
    kind: gains ? 'increment' : 'deduction',
    span: reading.span(group, ...all),
    subject,
    direction: direction === 'count' ? 'above' : direction,
    from: originOf(subject, step, start, direction, reading.text(group)),
    step: step.size,
    unit: subject.unit === '名' ? '名' : step.unit,
    points: step.points,
    counting: step.counting,
    start: basePoints(near) ?? (gains ? null : literalPoints(full)),
    limit: limitOf(group, gains ? full : null),
    zeroWhen: zero?.regions[0] ? boundOf(zero.regions[0]) : null,
    fullWhen: gains ? null : fullBound(full, start),
  };
  reading.add(clause, [group, ...all, ...near.filter((other) => isBase(other))]);
}

function neighboursOf(group: Group, step: Step, near: readonly Group[]): Neighbours {
  const others = near.filter((other) => other !== group && stepOf(other) === null && mayBelong(other));
  const zero =
    others.find((other) => other.award !== null && isZero(other.award) && other.regions.length === 1) ?? null;
  const positive = others.filter((other) => other.award !== null && !isZero(other.award));
  const measured = positive.filter((other) => other.regions.length > 0);
  const named = positive.filter((other) => other.regions.length === 0 && step.verb === 'loses' && other.item === null);
  const full = measured[0] ?? (named.length === 1 ? named[0]! : null);
  const isThreshold = (other: Group): boolean =>
    other.award === null && other.regions.length === 1 && !other.endsWithColon;
  const threshold =
    step.verb === 'loses' ? (others.find((other) => isThreshold(other) && other.item === null) ?? null) : null;
  const all = [full, zero, threshold].filter((other): other is Group => other !== null);
  return { full, zero, threshold, all };
}

/** A neighbour without a scale of its own. */
function mayBelong(other: Group): boolean {
  if (other.formula || other.proportion || other.isJudged || other.counts || other.isOtherwise) return false;
  if (other.award === null) return true;
  if (other.award.isLoss || other.award.isBracketed || !isPoints(other.award.points)) return false;
  return !(isZero(other.award) && isConditional(other));
}

/** `基础分60分`, with nothing else in its part. */
function isBase(group: Group): boolean {
  return group.award === null && group.condition === '' && group.limits.some((limit) => limit.of === 'base');
}

function basePoints(near: readonly Group[]): Points | null {
  const base = near.flatMap((group) => group.limits).find((limit) => limit.of === 'base')?.points;
  return base && isPoints(base) ? base : null;
}

/** Of several conditions for full marks the one on the step's own scale: `连续3年>15%得满分，每少一年…`. */
function startRegion(full: Group | null, step: Step): Region | null {
  if (!full) return null;
  return [...full.regions, ...full.numbers].find((region) => region.unit === step.unit) ?? full.regions[0] ?? null;
}

function literalPoints(full: Group | null): Points | null {
  if (!full?.award || isFull(full.award)) return null;
  return isPoints(full.award.points) ? full.award.points : null;
}

function limitOf(group: Group, full: Group | null): Points | null {
  const limit = group.limits.find((one) => one.of === 'loss' || one.of === 'cap')?.points;
  if (limit && isPoints(limit)) return limit;
  return full?.award && isPoints(full.award.points) ? full.award.points : null;
}

/** Where full marks begin at another value than the one the steps count from. */
function fullBound(full: Group | null, start: Region | null): Bound | null {
  const region = full?.regions[0];
  if (!region || region === start || region.relativeTo !== null) return null;
  return boundOf(region);
}

/**
 * Where full marks lie on one side of a value, the steps run to its other side, whatever verb is used (`每超支1%`).
 * `isLosing`: the region is the one that loses points (`90%以下的，每降低1个百分点…`).
 */
function directionOf(step: Step, start: Region | null, isLosing: boolean, words: string): Step['direction'] {
  if (/排名|名次|位次|排位/.test(words) && (step.direction === 'below' || step.direction === 'above')) {
    return step.verb === 'loses' ? 'above' : 'below';
  }
  const isMeasured = isShare(step.unit) || start?.unit === step.unit;
  if (!start || !isMeasured || step.direction === 'either' || start.isBare || (start.min && start.max))
    return step.direction;
  if (step.verb === 'gains') return step.direction;
  return (start.min !== null) === isLosing ? 'above' : 'below';
}

function isShare(unit: string | null): boolean {
  return unit === null || unit === '%' || unit === '百分点';
}

/** The value that steps are counted from; null: the target. */
function originOf(
  subject: Subject,
  step: Step,
  start: Region | null,
  direction: Step['direction'],
  words: string,
): Exact | null {
  if (subject.of === 'occurrence') return '0';
  if (step.verb === 'gains') return isAgainstLastYear(words) ? '0' : null;
  if (!start || start.relativeTo !== null) return isAgainstLastYear(words) ? '0' : null;
  const end = direction === 'above' ? (start.max ?? start.min) : (start.min ?? start.max);
  return end?.value ?? null;
}

/** `较上年每增长1%扣0.5分`: the change itself is measured, from 0. */
function isAgainstLastYear(words: string): boolean {
  return /(?:上年|去年|同比|环比|上一年)/.test(words) && /增|降|减|升|变/.test(words);
}

function subjectOf(
  reading: Reading,
  step: Step,
  start: Region | null,
  direction: Step['direction'],
  groups: readonly (Group | null)[],
): Subject {
  const words = groups
    .map((group) => group?.subject || (group?.regions.length === 0 ? group.condition : '') || '')
    .find((text) => subjectName(text) !== null);
  const name = words === undefined ? measureName(reading) : subjectName(words);
  if (/排名|名次|位次|排位/.test(words ?? '') && !isShare(step.unit)) return { of: 'actual', name, unit: '名' };
  if (!isShare(step.unit))
    return { of: isMeasured(step, start, direction) ? 'actual' : 'occurrence', name, unit: step.unit };
  if (step.counting === 'proportional' && start === null) return { of: 'deviation', name, unit: '%' };
  if (direction === 'count' || direction === 'either') return { of: 'deviation', name, unit: '%' };
  if (start?.relativeTo === 'share') return { of: 'share', name, unit: '%' };
  const isRate = (start?.unit ?? '%') === '%';
  if (start?.relativeTo === 'target' || (isRate && isAchievement(words ?? '')))
    return { of: 'achievement', name, unit: '%' };
  return { of: 'actual', name, unit: start?.unit ?? '%' };
}

/** Whether a step in whole things is held against a value of the rule or the target, rather than counted from nothing. */
function isMeasured(step: Step, start: Region | null, direction: Step['direction']): boolean {
  if (start !== null) return (start.unit === null || start.unit === step.unit) && direction !== 'count';
  if (direction === 'count') return false;
  return step.verb === 'gains' ? step.isRelativeToTarget : direction !== 'above' || step.isRelativeToTarget;
}

/** The measure that the rule defines before it. */
function measureName(reading: Reading): string | null {
  return reading.clauses.flatMap((clause) => (clause.kind === 'measure' ? [clause.name] : []))[0] ?? null;
}
