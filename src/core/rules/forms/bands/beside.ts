/** Conditions beside the bands that belong to them: nothing wrong, on time, target reached, what a letter stands for. */
import type { Band } from '../../../model';
import { compare, exact } from '../../../numbers';
import { isZero, resolvedPoints } from '../../reading/award';
import type { Group } from '../../reading/groups';
import type { Reading } from '../../reading/reading';
import { againstTarget } from '../../reading/target';
import { countsWholes } from './effective';

/** Words for what comes too late or costs too much: the bands count how much. */
export const LATE = /延迟|延期|逾期|超期|推迟|滞后|迟报|晚/;

/** `未发生投诉得满分` before bands of how many: none of them. */
export function noneGroup(open: readonly Group[], groups: readonly Group[]): Group | null {
  if (!groups.every((group) => countsWholes(group.regions[0]!.unit))) return null;
  const before = open[open.indexOf(groups[0]!) - 1];
  const gives = before?.award && !isZero(before.award) && !before.award.isLoss && before.regions.length === 0;
  const areLosses = groups.every(({ award }) => award !== null && (award.isLoss || isZero(award)));
  return gives && before.item === null && (areLosses || /(?:^|,)(?:未|无|没有|零)/.test(before.condition))
    ? before
    : null;
}

/** `80%≤x<90%，3分。x为完成率`: what the letter stands for. */
export function variableGroup(reading: Reading, open: readonly Group[]): Group | null {
  return open.find((group) => group.award === null && VARIABLE.test(reading.text(group))) ?? null;
}

export const VARIABLE = /^\(?(?:其中:?)?[A-Za-z](?:为|指|表示|代表)([^,;。]{2,12}?)\)?$/;

/** `全面完成得满分，完成80%以上得80%`: the target reached stands above the bands of how far it is. */
export function reachedGroup(open: readonly Group[], groups: readonly Group[]): Group | null {
  const before = open[open.indexOf(groups[0]!) - 1];
  const says = before?.award && before.regions.length === 0 && againstTarget(before.condition) === '>=';
  return says && !isZero(before.award!) && !before.award!.isLoss ? before : null;
}

export function reachedBand(reading: Reading, group: Group): Band {
  const ends = { min: '100', minInclusive: true, max: null, maxInclusive: false };
  return { ...ends, points: resolvedPoints(group.award!, null), span: reading.span(group) };
}

/** `无偏差得满分` before bands on either side of 0. */
export function nowhereOff(open: readonly Group[], groups: readonly Group[]): Group | null {
  const before = open[open.indexOf(groups[0]!) - 1];
  const isMeasured = groups.every((group) => group.regions[0]!.unit === '%');
  const says =
    before?.award &&
    before.regions.length === 0 &&
    /^(?:无|没有|零|不存在)(?:偏差|偏离|误差|差异)/.test(before.condition);
  return isMeasured && says ? before : null;
}

/** The bands with 0 taken out of them and given points of its own. */
export function aroundZero(reading: Reading, group: Group, bands: readonly Band[]): readonly Band[] {
  const ends = { min: '0', minInclusive: true, max: '0', maxInclusive: true };
  const zero: Band = { ...ends, points: resolvedPoints(group.award!, null), span: reading.span(group) };
  const cut = bands.flatMap((band): readonly Band[] => {
    const holds =
      (band.min === null || exact(band.min).numerator <= 0n) && (band.max === null || exact(band.max).numerator >= 0n);
    if (!holds) return [band];
    return [
      { ...band, max: '0', maxInclusive: false },
      { ...band, min: '0', minInclusive: false },
    ].filter((part) => part.min === null || part.max === null || compare(exact(part.min), exact(part.max)) < 0);
  });
  return [zero, ...cut];
}

/** `有1个扣1分，有2个扣3分，3个及以上不得分`: without any, nothing is lost. */
export function losesByCount(groups: readonly Group[]): boolean {
  return groups.every(
    ({ award, regions }) => award !== null && (award.isLoss || isZero(award)) && countsWholes(regions[0]!.unit),
  );
}

/** `按时完成得满分` before bands of lateness: nothing late. */
export function onTimeGroup(open: readonly Group[], groups: readonly Group[]): Group | null {
  if (!groups.every((group) => group.regions[0]!.unit !== '%')) return null;
  const first = open.indexOf(groups[0]!);
  const before = open[first - 1];
  const isLate = LATE.test(groups.map((group) => group.condition).join(','));
  const gives = before?.award && !isZero(before.award) && !before.award.isLoss && before.regions.length === 0;
  return isLate && gives ? before : null;
}

export function onTimeBand(reading: Reading, group: Group, of: string): Band {
  const points = group.award!.points;
  return {
    min: null,
    minInclusive: false,
    max: of === 'share' ? '100' : '0',
    maxInclusive: true,
    points,
    span: reading.span(group),
  };
}
