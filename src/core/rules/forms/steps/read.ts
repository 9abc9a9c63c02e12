/** Reads deductions and increments by steps, with the values at which they start, give everything or nothing. */
import type { Bound, Exact, Points, StepClause, Subject } from '../../../model';
import { exact, subtract, toExact } from '../../../numbers';
import { unitNamed } from '../../../numbers/units';
import { boundOf, isFull, isZero } from '../../reading/award';
import type { Group } from '../../reading/groups';
import { SHORTAGE, latenessIn } from '../../reading/lateness';
import type { Region, Step } from '../../reading/phrases';
import type { Reading } from '../../reading/reading';
import { isAchievement, isConditional, isPoints, subjectName } from '../../reading/subject';

export function readSteps(reading: Reading): void {
  const open = reading.open();
  const steps = open.filter((group) => stepOf(group) !== null);
  const listed = open.filter(
    (group) => group.item !== null && group.award !== null && !isZero(group.award) && !group.award.isLoss,
  );
  const numbered = open.filter(({ item, award, step }) => item !== null && !award && !step).length;
  for (const [index, group] of steps.entries()) {
    if (numbered > 1 && givesEach(stepOf(group)!, group)) continue;
    if (listed.length > 1 && repeatsList(stepOf(group)!, group)) {
      reading.leave(group);
      continue;
    }
    const from = index === 0 ? 0 : open.indexOf(steps[index - 1]!) + 1;
    const to = index === steps.length - 1 ? open.length : open.indexOf(group) + 1;
    readOne(reading, group, stepOf(group)!, open.slice(from, to));
  }
}

/** `（每项1分）：①…②…`: the points of the items. */
function givesEach(step: Step, group: Group): boolean {
  return step.verb === 'gains' && step.size === '1' && /^[项个条点]$/.test(step.unit ?? '') && group.item === null;
}

/** `①…1分 ②…1分，每少一项扣1分`: says once more what the list says. */
function repeatsList(step: Step, group: Group): boolean {
  return (
    step.verb === 'loses' &&
    step.size === '1' &&
    (step.unit === '项' || step.unit === '个') &&
    group.regions.length === 0
  );
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
    counted: '',
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
  const { full, zero, threshold, all } = neighboursOf(
    group,
    step,
    near.filter((other) => partialSteps(reading.text(other)) === null),
  );
  const own = FREQUENCY.test(group.condition) ? undefined : group.regions[0];
  const start = startRegion(full, step) ?? threshold?.regions[0] ?? own ?? baseRegion(near);
  const gains = step.verb === 'gains';
  const isOwn = start !== null && start === own;
  const direction = directionOf(step, start, isOwn, group.condition);
  const other = start === null ? otherSide(reading, step) : null;
  const subject =
    other?.subject ?? subjectOf(reading, step, gains ? null : start, direction, [full, threshold, group], zero);
  const base = basePoints(near);
  const note = near.find((other) => partialSteps(reading.text(other)) !== null) ?? null;
  const counting = (note && partialSteps(reading.text(note))) ?? countingOf(step);
  if (counting === 'unstated') reading.assume('counting', group);
  const clause: StepClause = {
    kind: gains ? 'increment' : 'deduction',
    span: reading.span(group, ...all),
    subject,
    direction: direction === 'count' || subject.of === 'occurrence' ? 'above' : direction,
    from:
      other?.from ??
      originOf(subject, step, start, direction, start === baseRegion(near), reading.source.text.slice(0, 200)),
    step: step.size,
    unit: subject.unit === '名' ? '名' : step.unit,
    points: step.points,
    counting,
    start: base ?? (gains ? null : literalPoints(full)),
    limit: limitOf(group, gains ? full : null, base),
    zeroWhen: zero?.regions[0] ? boundOf(zero.regions[0]) : null,
    fullWhen: gains ? null : fullBound(full, start),
  };
  reading.add(clause, [group, ...all, ...near.filter((other) => isBase(other) || other === note)]);
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
    other.award === null && other.regions.length === 1 && !other.endsWithColon && !FREQUENCY.test(other.condition);
  const threshold =
    step.verb === 'loses' ? (others.find((other) => isThreshold(other) && other.item === null) ?? null) : null;
  const all = [full, zero, threshold].filter((other): other is Group => other !== null);
  return { full, zero, threshold, all };
}

/** `每季度至少开展1次`: how often, not how many in all. */
const FREQUENCY = /每(?:年|半年|季|季度|月|周|旬|天|日|个?工作日)/;

/** A neighbour without a scale of its own. */
function mayBelong(other: Group): boolean {
  if (other.formula || other.proportion || other.isJudged || other.counts || other.isOtherwise) return false;
  if (other.award === null) return true;
  if (other.award.isLoss || other.award.isBracketed || !isPoints(other.award.points)) return false;
  return !(isZero(other.award) && isConditional(other));
}

/** `少1个百分点扣…，多1个百分点扣…`: the second step starts where the first one does. */
function otherSide(reading: Reading, step: Step): StepClause | null {
  const last = reading.clauses.at(-1);
  if (last?.kind !== 'deduction' && last?.kind !== 'increment') return null;
  const hasOrigin = last.from !== null || last.subject.of === 'achievement';
  return hasOrigin && last.subject.of !== 'occurrence' && isShare(step.unit) && isShare(last.unit) ? last : null;
}

/** `不足1个百分点按1个百分点计算`: what becomes of a part of a step. */
function partialSteps(text: string): Step['counting'] | null {
  const note = /^\(?不(?:足|满)[^,;。]{0,12}?(按比例|不扣|不计|不加|(?:按|算|以)[^,;。]{1,10})/.exec(text)?.[1];
  if (note === undefined) return null;
  return note === '按比例' ? 'proportional' : note.startsWith('不') ? 'whole' : 'started';
}

/** Of things and single days there are no parts. */
function countingOf(step: Step): Step['counting'] {
  const dimension = step.unit === null ? null : (unitNamed(step.unit)?.dimension ?? null);
  const isWhole = dimension === 'count' || ((dimension === 'days' || dimension === 'workingDays') && step.size === '1');
  return step.counting === 'unstated' && isWhole ? 'whole' : step.counting;
}

/** `基础分60分`, `达到90%得基本分6分`. */
function isBase(group: Group): boolean {
  return group.award === null && group.step === null && group.limits.some((limit) => limit.of === 'base');
}

/** `达到90%得基本分6分`: where the base points are reached. */
function baseRegion(near: readonly Group[]): Region | null {
  return near.find((group) => group.limits.some((limit) => limit.of === 'base'))?.regions[0] ?? null;
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

/** The most the steps may take or give; a cap on base points and steps together leaves the steps the rest. */
function limitOf(group: Group, full: Group | null, base: Points | null): Points | null {
  const own = group.limits.find((one) => one.of === 'loss' || one.of === 'cap')?.points ?? full?.award?.points;
  if (!own || !isPoints(own)) return null;
  if (base === null || base.of !== own.of) return own;
  return { of: own.of, value: toExact(subtract(exact(own.value), exact(base.value))) };
}

/** Where full marks begin at another value than the one the steps count from. */
function fullBound(full: Group | null, start: Region | null): Bound | null {
  const region = full?.regions[0];
  if (!region || region === start || region.relativeTo !== null) return null;
  return boundOf(region);
}

/**
 * Where full marks lie on one side of a value, the steps run to its other side, whatever verb is used (`每超支1%`).
 * `isOwn`: the region stands in the step's own condition (`90%以下的，每降低1个百分点…`), whose verb then decides.
 */
function directionOf(step: Step, start: Region | null, isOwn: boolean, words: string): Step['direction'] {
  if (/排名|名次|位次|排位/.test(words) && (step.direction === 'below' || step.direction === 'above')) {
    return step.verb === 'loses' ? 'above' : 'below';
  }
  const isMeasured = isShare(step.unit) || start?.unit === step.unit;
  if (!start || !isMeasured || step.direction === 'either' || start.isBare || (start.min && start.max))
    return step.direction;
  if (step.verb === 'gains' || isOwn) return step.direction;
  return start.min !== null ? 'below' : 'above';
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
  isBase: boolean,
  words: string,
): Exact | null {
  if (subject.of === 'occurrence') return '0';
  if (step.verb === 'gains' && !isBase) return isAgainstLastYear(words) ? '0' : null;
  if (step.from !== null) return step.from;
  if (!start || (start.relativeTo !== null && !isFarFromTarget(start))) return isAgainstLastYear(words) ? '0' : null;
  const end = direction === 'above' ? (start.max ?? start.min) : (start.min ?? start.max);
  return end?.value ?? null;
}

/** `超过目标值120%的，每超10%…`: counted from there, in percent of the target. */
function isFarFromTarget(start: Region): boolean {
  return start.relativeTo !== null && (start.min ?? start.max)!.value !== '100';
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
  zero: Group | null,
): Subject {
  const words = groups
    .map((group) => group?.subject || (group?.regions.length === 0 ? group.condition : '') || '')
    .find((text) => subjectName(text) !== null);
  const own = groups.at(-1) ?? null;
  const lateness = step.verb === 'loses' ? latenessIn(own ? reading.text(own) : '', step.unit) : null;
  if (lateness !== null) return { of: 'occurrence', name: lateness, unit: step.unit };
  const name = words === undefined ? measureName(reading) : subjectName(words);
  if (/排名|名次|位次|排位/.test(words ?? '') && !isShare(step.unit)) return { of: 'actual', name, unit: '名' };
  if (!isShare(step.unit)) {
    const isDenied = /^有?[未不](?!足)/.test(step.counted) && step.counted.length > 2;
    if (isMeasured(step, start, direction) && !countsShortage(zero, step) && !isDenied)
      return { of: 'actual', name, unit: step.unit };
    const isToldApart = step.counted.length > 1 && !(BARE_VERB.test(step.counted) && name !== null);
    return { of: 'occurrence', name: isToldApart ? step.counted : name, unit: step.unit };
  }
  if (step.counting === 'proportional' && start === null) return { of: 'deviation', name, unit: '%' };
  if (direction === 'count' || direction === 'either') return { of: 'deviation', name, unit: '%' };
  const isRate = (start?.unit ?? '%') === '%';
  if (
    isRate &&
    /偏差|偏离/.test(words ?? '') &&
    groups.some((group) => group && AGAINST_TARGET.test(reading.text(group)))
  )
    return { of: 'deviation', name, unit: '%' };
  if (isRate && isAchievement(words ?? '')) return { of: 'achievement', name, unit: '%' };
  if (start && isFarFromTarget(start))
    return { of: start.relativeTo === 'share' ? 'share' : 'achievement', name, unit: '%' };
  if (start && start.relativeTo !== null) return { of: 'actual', name, unit: '%' };
  if (start === null && own && /滞后/.test(reading.text(own))) return { of: 'deviation', name, unit: '%' };
  return { of: 'actual', name, unit: start?.unit ?? '%' };
}

/** Verbs that say only that something is counted. */
const BARE_VERB = /^(?:发现|发生|出现|存在|查出|查实|检出|完成|新增|增加|减少|缺少|未达)$/;

/** Whether a step in whole things is held against a value of the rule or the target, rather than counted from nothing. */
function isMeasured(step: Step, start: Region | null, direction: Step['direction']): boolean {
  if (start !== null && start.relativeTo === null)
    return (start.unit === null || start.unit === step.unit) && direction !== 'count';
  if (direction === 'count') return false;
  return step.verb === 'gains' ? step.isRelativeToTarget : direction !== 'above' || step.isRelativeToTarget;
}

/** `与目标值相比，偏差在10%以内`: the deviation is to be worked out. */
const AGAINST_TARGET = /(?:与|和|同|比|较)[^,;。]{0,6}(?:目标|计划|预算|指标)/;

/** `每缺少一项扣1分，缺少3项及以上不得分`: what is missing is counted, not what is there. */
function countsShortage(zero: Group | null, step: Step): boolean {
  return zero?.regions[0]?.unit === step.unit && SHORTAGE.test(zero.subject);
}

/** The measure that the rule defines before it. */
function measureName(reading: Reading): string | null {
  return reading.clauses.flatMap((clause) => (clause.kind === 'measure' ? [clause.name] : []))[0] ?? null;
}
