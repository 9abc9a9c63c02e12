/** Reads bands: intervals of one value, each with its points; also stretches in which the points run evenly. */
import type { Band, BandsClause, Exact, Points } from '../../../model';
import { ONE, ZERO, compare, exact, negate, subtract, toExact } from '../../../numbers';
import { bestPoints, isZero, resolvedPoints } from '../../reading/award';
import type { Group } from '../../reading/groups';
import { type End, FULL_MARKS, type Region } from '../../reading/phrases';
import type { Reading } from '../../reading/reading';
import { commonSubject, subjectOf } from '../../reading/subject';
import {
  LATE,
  VARIABLE,
  aroundZero,
  losesByCount,
  noneGroup,
  nowhereOff,
  onTimeBand,
  onTimeGroup,
  reachedBand,
  reachedGroup,
  variableGroup,
} from './beside';
import { countsWholes, effectiveBands } from './effective';
import { evenPoints } from './even';
import { isReversedBand } from './flip';
import { remainder } from './remainder';
import { isBand, isScale, isTitleOf } from './scale';

export function readBands(reading: Reading): void {
  const open = reading.open();
  const groups = open.filter(isBand);
  const otherwise = open.filter((group) => group.award !== null && group.regions.length === 0 && isRest(group, groups));
  if (!isScale(reading, groups, otherwise.length > 0)) return;
  const named = variableGroup(reading, open);
  const subject = named
    ? subjectOf(VARIABLE.exec(reading.text(named))![1]!, groups[0]!.regions[0]!)
    : commonSubject(groups);
  const best = bestPoints(open.map((group) => group.award));
  const bands = groups.flatMap((group) => mirrored(bandOf(reading, group, best, groups), reading.text(group)));
  const exactGroup = nowhereOff(open, groups);
  if (exactGroup) bands.splice(0, bands.length, ...aroundZero(reading, exactGroup, bands));
  const none = exactGroup ? null : noneGroup(open, groups);
  if (none)
    bands.push(
      ...remainder(bands)
        .filter((gap) => gap.min === null)
        .map((gap) => ({ ...gap, points: none.award!.points, span: reading.span(none) })),
    );
  else if (losesByCount(groups)) {
    const below = remainder(bands).filter((gap) => gap.min === null && gap.max === '1' && !gap.maxInclusive);
    bands.push(...below.map((gap) => ({ ...gap, points: FULL_MARKS, span: reading.span(groups[0]!) })));
  }
  const onTime = onTimeGroup(open, groups);
  if (onTime) bands.unshift(onTimeBand(reading, onTime, subject.of));
  const reached = reachedGroup(open, groups);
  if (reached && subject.of === 'achievement') bands.unshift(reachedBand(reading, reached));
  const isRank = groups.some((group) => group.regions[0]!.isRank);
  const rest = otherwise.at(-1);
  if (rest) {
    for (const gap of remainder(bands).filter((one) => canOccur(one, isRank, isRank || countsWholes(subject.unit)))) {
      bands.push({ ...gap, points: resolvedPoints(rest.award!, best), span: reading.span(rest) });
    }
  }
  const isLate = subject.of === 'actual' && groups.some((group) => LATE.test(reading.text(group)));
  const titles = open.filter((group) => group.proportion !== null && group.award === null && isTitleOf(group, groups));
  const used = [
    ...titles,
    ...groups,
    ...otherwise,
    ...(onTime ? [onTime] : []),
    ...(none ? [none] : []),
    ...(exactGroup ? [exactGroup] : []),
    ...(named ? [named] : []),
    ...(reached && subject.of === 'achievement' ? [reached] : []),
  ];
  const clause: BandsClause = {
    kind: 'bands',
    span: reading.span(...used),
    subject: isLate ? { ...subject, of: 'occurrence' } : isRank ? { ...subject, unit: '名' } : subject,
    bands: isRank ? bands : widenTop(bands, groups, subject.of === 'achievement'),
  };
  assumeHabits(reading, clause, groups[0]!);
  reading.add(clause, used);
}

/** `其余不得分`; of things counted also `未开展不得分`. */
function isRest(group: Group, bands: readonly Group[]): boolean {
  if (group.isOtherwise) return true;
  const isCounted = bands.length > 0 && bands.every((band) => countsWholes(band.regions[0]!.unit));
  return isCounted && isZero(group.award!) && /^(?:未|没|无|不)/.test(group.condition);
}

/** What the evaluation takes for granted about the ends of the bands. */
function assumeHabits(reading: Reading, clause: BandsClause, group: Group): void {
  const { isFlipped, hasSharedEdges, isHalfOpen } = effectiveBands(clause);
  if (isFlipped || clause.bands.some(isReversedBand)) reading.assume('reversed', group);
  if (hasSharedEdges) reading.assume('sharedEdge', group);
  if (isHalfOpen) reading.assume('wholeNumbers', group);
}

/** Whether something lies in a gap: nothing between 1 and 2 whole things, no rank before the first, no count below 0. */
function canOccur(gap: Omit<Band, 'points' | 'span'>, isRank: boolean, isWhole: boolean): boolean {
  if (!isWhole) return true;
  const first = isRank ? ONE : ZERO;
  if (gap.min === null) {
    const order = compare(exact(gap.max!), first);
    return order > 0 || (order === 0 && gap.maxInclusive);
  }
  if (gap.max === null || gap.minInclusive || gap.maxInclusive) return true;
  return compare(subtract(exact(gap.max), exact(gap.min)), ONE) > 0;
}

/** `±5%-±10%`: the same band on either side of 0. */
function mirrored(band: Band, words: string): readonly Band[] {
  if (!words.includes('±')) return [band];
  const opposite = (value: Exact | null): Exact | null => (value === null ? null : toExact(negate(exact(value))));
  if (band.min === null || exact(band.min).numerator <= 0n) {
    return [{ ...band, min: opposite(band.max), minInclusive: band.maxInclusive }];
  }
  const other: Band = {
    ...band,
    min: opposite(band.max),
    minInclusive: band.maxInclusive,
    max: opposite(band.min),
    maxInclusive: band.minInclusive,
  };
  return [band, other];
}

/** Where the bands count a decline, `上升` is a decline below 0. */
function onScale(region: Region, all: readonly Group[]): Region {
  const countsDecline = all.some((group) => /(?:下降|降低|减少|下滑|降幅)率?$/.test(group.subject));
  if (!region.isTendency || !countsDecline || (region.min !== null) === (region.max !== null)) return region;
  return { ...region, min: region.max, max: region.min };
}

function bandOf(reading: Reading, group: Group, best: Points | null, all: readonly Group[]): Band {
  const region = onScale(group.regions[0]!, all);
  return {
    min: region.min?.value ?? null,
    minInclusive: owns(region.min, region.max, group, all),
    max: region.max?.value ?? null,
    maxInclusive: owns(region.max, region.min, group, all),
    points: group.award ? resolvedPoints(group.award, best) : evenPoints(group, region, all),
    span: reading.span(group),
  };
}

/**
 * Whether an end belongs to its band. Where the words say so of the other end only (`80%（含）至90%`), this one is left
 * to the neighbour that claims it too.
 */
function owns(end: End | null, other: End | null, group: Group, all: readonly Group[]): boolean {
  if (!end?.inclusive || isTaken(end, group, all)) return false;
  if (end.stated || !other?.stated || !other.inclusive) return true;
  const claims = (edge: End | null | undefined) => edge?.inclusive === true && edge.value === end.value;
  return !all.some(
    ({ regions: [region] }, index) => all[index] !== group && (claims(region?.min) || claims(region?.max)),
  );
}

/** `85%-92%得1分；85%（含）以下不得分`: an end of which the words say nothing belongs to the neighbour that claims it. */
function isTaken(end: End, group: Group, all: readonly Group[]): boolean {
  if (end.stated) return false;
  return all.some(
    (other) =>
      other !== group &&
      [other.regions[0]?.min, other.regions[0]?.max].some(
        (edge) => edge?.isClaimed === true && edge.value === end.value,
      ),
  );
}

/** `完成率100%得满分` over lower bands means 100 and more, where more can be. */
function widenTop(bands: readonly Band[], groups: readonly Group[], isUnbounded: boolean): readonly Band[] {
  if (!isUnbounded && groups.some((group) => group.regions[0]!.unit === '%')) return bands;
  const tops = bands.filter((band) => band.max !== null);
  if (tops.length !== bands.length) return bands;
  const top = bands.reduce((best, band) => (compare(exact(band.max!), exact(best.max!)) > 0 ? band : best));
  const index = bands.indexOf(top);
  if (!groups[index]?.regions[0]?.isBare) return bands;
  return bands.map((band) => (band === top ? { ...band, max: null, maxInclusive: false } : band));
}
