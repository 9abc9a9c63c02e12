/** Reads bands: intervals of one value, each with its points; also stretches in which the points run evenly. */
import type { Band, BandsClause, Exact, LinearPoints, PointRange, Points } from '../../../model';
import { HUNDRED, ONE, ZERO, compare, divide, exact, multiply, negate, subtract, toExact } from '../../../numbers';
import { bestPoints, isFull, isRange, isZero, resolvedPoints } from '../../reading/award';
import { measuresTime } from '../../reading/lateness';
import { evenlyAt } from '../../reading/scoreFormula';
import { type Group, hasScoreFormula } from '../../reading/groups';
import { type End, FULL_MARKS, type Region } from '../../reading/phrases';
import type { Reading } from '../../reading/reading';
import { againstTarget } from '../../reading/target';
import { commonSubject, isConditional, namesDiffer, subjectOf } from '../../reading/subject';
import { countsWholes, effectiveBands } from './effective';
import { isReversedBand } from './flip';
import { remainder } from './remainder';

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

/** Words for what comes too late or costs too much: the bands count how much. */
const LATE = /延迟|延期|逾期|超期|推迟|滞后|迟报|晚/;

/** `未发生投诉得满分` before bands of how many: none of them. */
function noneGroup(open: readonly Group[], groups: readonly Group[]): Group | null {
  if (!groups.every((group) => countsWholes(group.regions[0]!.unit))) return null;
  const before = open[open.indexOf(groups[0]!) - 1];
  const gives = before?.award && !isZero(before.award) && !before.award.isLoss && before.regions.length === 0;
  const areLosses = groups.every(({ award }) => award !== null && (award.isLoss || isZero(award)));
  return gives && before.item === null && (areLosses || /(?:^|,)(?:未|无|没有|零)/.test(before.condition))
    ? before
    : null;
}

/** `80%≤x<90%，3分。x为完成率`: what the letter stands for. */
function variableGroup(reading: Reading, open: readonly Group[]): Group | null {
  return open.find((group) => group.award === null && VARIABLE.test(reading.text(group))) ?? null;
}

const VARIABLE = /^\(?(?:其中:?)?[A-Za-z](?:为|指|表示|代表)([^,;。]{2,12}?)\)?$/;

/** `全面完成得满分，完成80%以上得80%`: the target reached stands above the bands of how far it is. */
function reachedGroup(open: readonly Group[], groups: readonly Group[]): Group | null {
  const before = open[open.indexOf(groups[0]!) - 1];
  const says = before?.award && before.regions.length === 0 && againstTarget(before.condition) === '>=';
  return says && !isZero(before.award!) && !before.award!.isLoss ? before : null;
}

function reachedBand(reading: Reading, group: Group): Band {
  const ends = { min: '100', minInclusive: true, max: null, maxInclusive: false };
  return { ...ends, points: resolvedPoints(group.award!, null), span: reading.span(group) };
}

/** `无偏差得满分` before bands on either side of 0. */
function nowhereOff(open: readonly Group[], groups: readonly Group[]): Group | null {
  const before = open[open.indexOf(groups[0]!) - 1];
  const isMeasured = groups.every((group) => group.regions[0]!.unit === '%');
  const says =
    before?.award &&
    before.regions.length === 0 &&
    /^(?:无|没有|零|不存在)(?:偏差|偏离|误差|差异)/.test(before.condition);
  return isMeasured && says ? before : null;
}

/** The bands with 0 taken out of them and given points of its own. */
function aroundZero(reading: Reading, group: Group, bands: readonly Band[]): readonly Band[] {
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
function losesByCount(groups: readonly Group[]): boolean {
  return groups.every(
    ({ award, regions }) => award !== null && (award.isLoss || isZero(award)) && countsWholes(regions[0]!.unit),
  );
}

/** `按时完成得满分` before bands of lateness: nothing late. */
function onTimeGroup(open: readonly Group[], groups: readonly Group[]): Group | null {
  if (!groups.every((group) => group.regions[0]!.unit !== '%')) return null;
  const first = open.indexOf(groups[0]!);
  const before = open[first - 1];
  const isLate = LATE.test(groups.map((group) => group.condition).join(','));
  const gives = before?.award && !isZero(before.award) && !before.award.isLoss && before.regions.length === 0;
  return isLate && gives ? before : null;
}

function onTimeBand(reading: Reading, group: Group, of: string): Band {
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

function isBand(group: Group): boolean {
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
function isScale(reading: Reading, groups: readonly Group[], hasRest: boolean): boolean {
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
function isTitleOf(group: Group, bands: readonly Group[]): boolean {
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

/** `0-10%之间按比例得分`: as the value is to the upper end; `按执行率×分值`: as the rate itself. */
function evenPoints(group: Group, region: Region, all: readonly Group[]): Points | PointRange | LinearPoints {
  const [low, high] = [exact(region.min!.value), exact(region.max!.value)];
  if (group.proportion?.isLinear) {
    const upper = pointsAt(all, region.max!.value, 'above') ?? { of: 'weight', value: '1' };
    const lower = pointsAt(all, region.min!.value, 'below') ?? { of: 'points', value: '0' };
    return { atMin: lower, atMax: upper };
  }
  const even = evenByFormula(group, region);
  if (even) return even;
  const times: Points = pointsAt(all, region.max!.value, 'above') ?? { of: 'weight', value: '1' };
  const part = (value: typeof low): Points => ({
    of: times.of,
    value: toExact(multiply(exact(times.value), high.numerator === 0n ? ZERO : divide(value, high))),
  });
  return { atMin: part(low), atMax: part(high) };
}

function evenByFormula(group: Group, region: Region): LinearPoints | null {
  const expression = group.formula?.expression;
  if (!expression || !region.min || !region.max) return null;
  const scale = region.unit === '%' ? HUNDRED : ONE;
  return evenlyAt(expression, divide(exact(region.min.value), scale), divide(exact(region.max.value), scale));
}

/** The points of the neighbour that begins or ends at a value. */
function pointsAt(all: readonly Group[], value: Exact, side: 'above' | 'below'): Points | null {
  const neighbour = all.find((group) => {
    const region = group.regions[0]!;
    const end = side === 'above' ? region.min : region.max;
    return group.award !== null && end?.value === value;
  });
  const points = neighbour?.award?.points;
  return points && 'of' in points ? points : null;
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
