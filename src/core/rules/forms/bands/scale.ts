/** Whether conditions that compare are the bands of one scale. */
import { isFull, isRange, isZero } from '../../reading/award';
import { type Group, hasScoreFormula } from '../../reading/groups';
import { measuresTime } from '../../reading/lateness';
import type { Reading } from '../../reading/reading';
import { isConditional, namesDiffer } from '../../reading/subject';
import { evenByFormula } from './even';

export function isBand(group: Group): boolean {
  if (group.regions.length !== 1 || group.step || group.isJudged || group.counts || isClaim(group)) return false;
  if (isConditional(group) || (group.regions[0]!.relativeTo !== null && group.prose.includes('但'))) return false;
  return group.award !== null || isEven(group);
}

/** `达到预期指标：100%-80%`: a tier of the qualitative scale that only sounds like a comparison. */
function isClaim(group: Group): boolean {
  return group.regions[0]!.relativeTo === 'target' && group.award !== null && isRange(group.award.points);
}

/** A stretch with both ends in which the points go by a proportion. */
function isEven(group: Group): boolean {
  const region = group.regions[0];
  if (!region?.min || !region.max) return false;
  return group.proportion !== null || evenByFormula(group, region) !== null;
}

/** Two bands at least, of one scale; or a single one that is an item of a list or gives neither all nor nothing. */
export function isScale(reading: Reading, groups: readonly Group[], hasRest: boolean): boolean {
  if (groups.length === 0 || namesDiffer(groups) || areDegrees(groups)) return false;
  if (reading.open().some((group) => group.proportion !== null && !isEven(group) && !isTitleOf(group, groups)))
    return false;
  if (reading.open().some((group) => hasScoreFormula(group) && !isEven(group))) return false;
  if (isForSteps(reading, groups) || areGrades(reading, groups)) return false;
  if (groups.length > 1) return groups.some((group) => group.award === null || !isZero(group.award));
  const award = groups[0]!.award;
  if (!award || hasRest || isPeriod(groups[0]!)) return false;
  const { item } = groups[0]!;
  const isOneOfList = reading.open().some((group) => group.item !== item && group.award && group.regions.length === 0);
  return (
    (item !== null && !isOneOfList) ||
    'from' in award.points ||
    award.isLoss ||
    (!isFull(award) && !isZero(award) && award.points.of === 'weight')
  );
}

/** `依据完成比例打分，…`: only says what the bands that follow go by. */
export function isTitleOf(group: Group, bands: readonly Group[]): boolean {
  if (group.start > bands[0]!.start || group.regions.length > 0) return false;
  const between = bands.filter(({ award }) => award !== null && !isZero(award) && !isFull(award));
  return bands.length > 2 && between.length > 1;
}

/** `三年内重复发生同类问题的，扣3分`: when, not how much. */
function isPeriod(group: Group): boolean {
  const { unit, min, max } = group.regions[0]!;
  return measuresTime(unit) && min === null && max !== null && group.subject === '' && group.prose.length > 3;
}

/** `明显提升得满分，略有提升得一半`: of one tendency, told apart by words alone. */
function areDegrees(groups: readonly Group[]): boolean {
  const tendencies = groups.flatMap(({ regions: [region] }) => (region?.isTendency ? [region] : []));
  const told = new Set(tendencies.map(({ min, max }) => `${min?.inclusive} ${max?.inclusive}`));
  return told.size < tendencies.length;
}

/** Beside steps, one value for full marks and one for nothing are where the steps start and end. */
function isForSteps(reading: Reading, groups: readonly Group[]): boolean {
  if (!reading.open().some((group) => group.step?.verb === 'loses')) return false;
  return groups.filter((group) => group.award === null || !isZero(group.award)).length <= 1;
}

/** `优（90分以上）得10分，良（80-90分）得8分`: grades with their cut-offs in brackets, of which only some are one-sided. */
function areGrades(reading: Reading, groups: readonly Group[]): boolean {
  if (!groups.some((group) => group.regions[0]!.unit === '分')) return false;
  return reading
    .open()
    .some((group) => group.award !== null && group.regions.length === 0 && !group.isOtherwise && !isZero(group.award));
}
