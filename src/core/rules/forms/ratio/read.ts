/** Reads scores in proportion: `得分＝实际÷目标×分值`, `按完成比例计分`, `按满意度百分比计分`. */
import type { Bound, Exact, Points, RatioClause, Subject } from '../../../model';
import { HUNDRED, compare, exact } from '../../../numbers';
import { boundOf, isFull, isZero } from '../../reading/award';
import { type Group, hasScoreFormula } from '../../reading/groups';
import { FULL_MARKS } from '../../reading/phrases';
import type { Reading } from '../../reading/reading';
import { againstTarget } from '../../reading/target';
import { asPercent, isAchievement, isConditional, isPoints, subjectName } from '../../reading/subject';

export function readRatio(reading: Reading): void {
  const open = reading.open();
  const main = open.filter(
    (group) => hasScoreFormula(group) || (group.proportion !== null && !group.proportion.isLinear),
  );
  if (main.length === 0) return;
  const scored = main.filter((group) => hasScoreFormula(group));
  const first = scored[0] ?? main[0]!;
  const neighbours = open.filter((group) => !main.includes(group) && belongs(group));
  const zero = neighbours.find((group) => group.award !== null && isZero(group.award));
  const full = neighbours.find((group) => group.award !== null && !isZero(group.award));
  const times = timesOf(first, full);
  const cap = capOf(open, times);
  const formula = formulaOf(main, first);
  const own = full && formula === 'higher' ? ownTarget(full) : null;
  const clause: RatioClause = {
    kind: 'ratio',
    span: reading.span(...main, ...neighbours),
    subject: { ...subjectOfRatio(first, main, full), ...(own ? { unit: own.unit } : {}) },
    formula,
    times,
    cap: cap ?? (full ? fullPoints(full, times) : null),
    capStated: cap !== null || full !== undefined || cappedByRegion(main) || first.formula?.score?.isCapped === true,
    floor: null,
    zeroWhen: zero ? bound(zero) : null,
    fullWhen: full && !own && !isAtTarget(full) ? bound(full) : null,
    ownTarget: own ? own.value : null,
  };
  if (clause.fullWhen && isBelowWhole(clause.fullWhen) && first.proportion) reading.assume('base', first);
  if (!clause.capStated) reading.assume('cap', first);
  reading.add(clause, [...main, ...neighbours, ...open.filter((group) => group.counts === '1')]);
}

/** Full marks from here on, or nothing below there. */
function belongs(group: Group): boolean {
  if (group.award === null || !isPoints(group.award.points)) return false;
  if (group.regions.length !== 1 && !saysReached(group)) return false;
  if (isZero(group.award) && isConditional(group)) return false;
  return (
    !group.step &&
    !group.award.isLoss &&
    !group.award.isBracketed &&
    (isZero(group.award) || isFull(group.award) || group.award.points.of === 'points')
  );
}

/** `≥80%得满分，低于80%按比例得分`: of 80 or of 100, the words do not say. */
function isBelowWhole({ value, unit }: Bound): boolean {
  return unit === '%' && compare(exact(value), HUNDRED) < 0;
}

/** `完成得满分`: where the ratio gives full marks anyway. */
function saysReached(group: Group): boolean {
  if (group.regions.length > 0 || isZero(group.award!)) return false;
  const comparator = againstTarget(group.condition);
  return comparator === '>=' || comparator === '<=';
}

function bound(group: Group): Bound | null {
  const region = group.regions[0]!;
  const found = boundOf(asPercent(region, group.subject));
  return found?.comparator === '=' && !isZero(group.award!) ? { ...found, comparator: '>=' } : found;
}

/** `达到目标值得满分` is where the ratio gives full marks anyway. */
function isAtTarget(full: Group): boolean {
  const [region] = full.regions;
  if (!region) return true;
  const { relativeTo, min, max } = region;
  return relativeTo !== null && (min ?? max)!.value === '100';
}

/** What is given from the full line on: its own points where it names some. */
function fullPoints(full: Group, times: Points): Points {
  const points = full.award!.points;
  return isPoints(points) && !isFull(full.award!) ? points : times;
}

/** `改造管网80公里，完成得满分，未完成按比例`: the rule names the target itself. */
function ownTarget(full: Group): { readonly value: Exact; readonly unit: string } | null {
  const [region] = full.regions;
  if (!region?.isBare || !region.min || region.unit === null || region.unit === '%') return null;
  return { value: region.min.value, unit: region.unit };
}

function capOf(open: readonly Group[], times: Points): Points | null {
  for (const group of open) {
    for (const limit of group.limits) {
      if (limit.of === 'cap') return limit.points && isPoints(limit.points) ? limit.points : times;
    }
    if (group.counts === '1') return times;
  }
  return null;
}

/** `资金到位率≤100%，得分等于分值×资金到位率` says what lies at and below 100 only. */
function cappedByRegion(main: readonly Group[]): boolean {
  return main.some((group) => group.regions.some((region) => region.max !== null && region.min === null));
}

function formulaOf(main: readonly Group[], first: Group): RatioClause['formula'] {
  const formulas = main.flatMap((group) => (group.formula?.score ? [group.formula.score.formula] : []));
  if (formulas.includes('higher') && formulas.includes('lower')) return 'higher';
  if (formulas.length > 0) return formulas[0] === 'rate' && isAchievementFormula(first) ? 'higher' : formulas[0]!;
  const name = first.proportion!.name;
  return isRateName(name) && !isAchievement(name) ? 'rate' : 'higher';
}

function isAchievementFormula(group: Group): boolean {
  const rate = group.formula?.score?.rate;
  return rate !== null && rate !== undefined && isAchievement(rate);
}

function isRateName(name: string): boolean {
  return /[率度](?:的?百分比)?$|占比|满意/.test(name) && !/^(?:完成|实际|实际完成)$/.test(name);
}

function subjectOfRatio(first: Group, main: readonly Group[], full: Group | undefined): Subject {
  const rate = first.formula?.score?.rate ?? null;
  const proportion = main.find((group) => group.proportion)?.proportion?.name ?? '';
  const words = rate ?? (isRateName(proportion) ? proportion : (full?.subject ?? first.subject));
  const name = subjectName(words);
  const formula = formulaOf(main, first);
  return { of: formula === 'rate' ? 'actual' : 'achievement', name, unit: '%' };
}

function timesOf(first: Group, full: Group | undefined): Points {
  if (first.formula?.score) return first.formula.score.times;
  const points = full?.award?.points;
  return points && isPoints(points) ? points : FULL_MARKS;
}
