/** What a clause looks at: the words that name it, and how its values are to be taken. */
import type { Points, PointRange, LinearPoints, Subject } from '../../model';
import type { Group } from './groups';
import { HUNDRED, absolute, compare, exact, multiply, toExact } from '../../numbers';
import type { End, Region } from './phrases';

const ACHIEVEMENT =
  /(?<![未没不])(?:完成率|完成比例|完成比率|完成情况|完成程度|完成度|完成进度|完成量|达成率|达成度|实现率|实现程度|目标完成|目标实现|任务完成|完成任务|完成计划|完成$)|completion rate|achievement/i;

/** Whether the name is that of actual over target. */
export function isAchievement(name: string): boolean {
  return ACHIEVEMENT.test(name);
}

export function subjectOf(words: string, region: Region | null): Subject {
  const name = subjectName(words);
  const unit = region?.unit ?? null;
  const isShare = unit === '%' || unit === null;
  if (region?.relativeTo) return { of: region.relativeTo === 'share' ? 'share' : 'achievement', name, unit: '%' };
  if (isShare && isAchievement(words)) return { of: 'achievement', name, unit: '%' };
  return { of: 'actual', name, unit };
}

const LEADING =
  /^(?:若|如果|如|当|凡|对于|其中|则|且|根据|该|即|指标|比(?=[上去往前同])|与(?=[上去往前同])|较(?=[上去往前同])|同(?=[上去往前]))(?=[\u4e00-\u9fff]{2})/;
const TRAILING = /(?:的|在|为|达到|达|是|位于|介于|处于|保持在|控制在|均|[:,"'(\s])$/;

/** `Full marks if the pass rate is`: what the condition looks at stands between. */
const ENGLISH_LEAD = /^[A-Za-z ]{0,40}\b(?:if|when|where)\s+(?:the\s+)?/i;
const ENGLISH_TAIL = /\s+(?:is|are|was|were|stays|remains|at|of)$/i;

/**
 * A rate told as a plain number (`完成率≥0.8`, `实际数/计划数≥1`) in percent; every other region as it is.
 * @param words what the region looks at
 */
export function asPercent(region: Region, words: string): Region {
  const isRate = /[率度比]$|占比|\//.test(words.replace(TRAILING, '')) || isAchievement(words);
  const ends = [region.min, region.max].filter((end) => end !== null);
  const isSmall = ends.every(({ value }) => compare(absolute(exact(value)), LARGEST_SHARE) <= 0);
  if (!isRate || region.unit !== null || region.relativeTo !== null || !isSmall) return region;
  const scaled = (end: End | null): End | null =>
    end && { ...end, value: toExact(multiply(exact(end.value), HUNDRED)) };
  return { ...region, unit: '%', min: scaled(region.min), max: scaled(region.max) };
}

/** Nobody tells a rate of more than this in percent. */
const LARGEST_SHARE = exact('1.5');

/** The forms call the target A and the actual B; neither names a measure. */
const FORM_LETTER = /^[A-H]$/;

/** Grades before their cut-offs (`优秀（≥90%）`) name no measure either. */
const GRADE_NAME =
  /^(?:优秀|良好|中等|较好|一般|较差|合格|不合格|达标|不达标|未达标|基本合格|满意|不满意|基本满意)(?:等次|等级|档)?$/;

/** `若资金支出率达到` → `资金支出率`; null where nothing is left. */
export function subjectName(words: string): string | null {
  let name = words.replaceAll('"', '').replaceAll('\n', '').replace(ENGLISH_LEAD, '').replace(ENGLISH_TAIL, '');
  const comma = Math.max(name.lastIndexOf(','), name.lastIndexOf(':'));
  if (comma >= 0 && comma < name.length - 1) name = name.slice(comma + 1);
  for (let round = 0; round < 3; round++) name = name.replace(LEADING, '').replace(TRAILING, '').trim();
  name = name.replace(/^[,、:]+/, '');
  const isWord =
    /[\u4e00-\u9fff]{2}|[A-Za-z]/.test(name) &&
    !/^(?:it|this|that)$/i.test(name) &&
    !FORM_LETTER.test(name) &&
    !GRADE_NAME.test(name);
  return isWord && name.length <= 40 ? name : null;
}

/** The first name that any of the groups gives. */
export function commonSubject(groups: readonly Group[]): Subject {
  const subjects = groups.map((group) => subjectOf(group.subject, group.regions[0] ?? null));
  const named = subjects.find((subject) => subject.name !== null) ?? subjects[0]!;
  const unit = subjects.find((subject) => subject.unit !== null)?.unit ?? null;
  const isAchieved = subjects.some((subject) => subject.of === 'achievement');
  const of = isAchieved ? 'achievement' : (subjects.find((subject) => subject.of !== 'actual')?.of ?? named.of);
  return { of, name: named.name, unit };
}

/** Whether the groups name more than one thing, so that they are no bands of one scale. */
export function namesDiffer(groups: readonly Group[]): boolean {
  const names = new Set(groups.map((group) => subjectName(group.subject)).filter((name) => name !== null));
  const list = [...names];
  return list.some((a) => list.some((b) => a !== b && !sharesWords(a, b)));
}

/** Whether two names may be of one thing: one holds the other, or they end alike. */
export function sharesWords(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const tail = Math.min(3, a.length, b.length);
  return a.slice(-tail) === b.slice(-tail);
}

export function isPoints(points: Points | PointRange | LinearPoints): points is Points {
  return 'of' in points;
}

/** Whether more than the number must hold (`低于100%且造成不良影响`). */
export function isConditional(group: Group): boolean {
  return /且|并且|同时/.test(group.prose);
}
