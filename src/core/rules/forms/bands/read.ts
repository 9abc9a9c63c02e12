/** Reads bands: intervals of one value, each with its points; also stretches in which the points run evenly. */
import type { Band, BandsClause, Exact, LinearPoints, PointRange, Points } from '../../../model';
import { compare, divide, exact, HUNDRED, multiply, toExact } from '../../../numbers';
import { bestPoints, isFull, isZero, resolvedPoints } from '../../reading/award';
import { type Group, hasScoreFormula } from '../../reading/groups';
import type { Region } from '../../reading/phrases';
import type { Reading } from '../../reading/reading';
import { commonSubject, namesDiffer } from '../../reading/subject';
import { remainder } from './remainder';

export function readBands(reading: Reading): void {
  const open = reading.open();
  const groups = open.filter(isBand);
  const otherwise = open.filter((group) => group.isOtherwise && group.award !== null && group.regions.length === 0);
  if (!isScale(reading, groups, otherwise.length > 0)) return;
  const subject = commonSubject(groups);
  const best = bestPoints(groups.map((group) => group.award));
  const bands = groups.map((group) => bandOf(reading, group, best, groups));
  const isRank = groups.some((group) => group.regions[0]!.isRank);
  const rest = otherwise.at(-1);
  if (rest) {
    for (const gap of remainder(bands)) {
      bands.push({ ...gap, points: resolvedPoints(rest.award!, best), span: reading.span(rest) });
    }
  }
  const clause: BandsClause = {
    kind: 'bands',
    span: reading.span(...groups, ...otherwise),
    subject: isRank ? { ...subject, unit: '名' } : subject,
    bands: isRank ? ranked(bands, groups) : widenTop(bands, groups, subject.of === 'achievement'),
  };
  reading.add(clause, [...groups, ...otherwise]);
}

function isBand(group: Group): boolean {
  if (group.regions.length !== 1 || group.step || group.isJudged || group.counts) return false;
  return group.award !== null || isEven(group);
}

/** A stretch with both ends in which the points go by a proportion. */
function isEven(group: Group): boolean {
  const region = group.regions[0];
  return (group.proportion !== null || hasScoreFormula(group)) && !!region?.min && !!region.max;
}

/** Two bands at least, of one scale; or a single one that is an item of a list or gives neither all nor nothing. */
function isScale(reading: Reading, groups: readonly Group[], hasRest: boolean): boolean {
  if (groups.length === 0 || namesDiffer(groups)) return false;
  if (reading.open().some((group) => group.proportion !== null && !isEven(group))) return false;
  if (reading.open().some((group) => hasScoreFormula(group) && !isEven(group))) return false;
  if (groups.length > 1) return groups.some((group) => group.award === null || !isZero(group.award));
  const award = groups[0]!.award;
  if (!award || hasRest) return false;
  return (
    groups[0]!.item !== null ||
    'from' in award.points ||
    award.isLoss ||
    (!isFull(award) && !isZero(award) && award.points.of === 'weight')
  );
}

function bandOf(reading: Reading, group: Group, best: Points | null, all: readonly Group[]): Band {
  const region = group.regions[0]!;
  return {
    min: region.min?.value ?? null,
    minInclusive: region.min?.inclusive ?? false,
    max: region.max?.value ?? null,
    maxInclusive: region.max?.inclusive ?? false,
    points: group.award ? resolvedPoints(group.award, best) : evenPoints(group, region, all),
    span: reading.span(group),
  };
}

/** `0-10%之间按比例得分`: as the value is to the upper end; `按执行率×分值`: as the rate itself. */
function evenPoints(group: Group, region: Region, all: readonly Group[]): Points | PointRange | LinearPoints {
  const [low, high] = [exact(region.min!.value), exact(region.max!.value)];
  if (group.proportion?.isLinear) {
    const upper = pointsAt(all, region.max!.value, 'above') ?? { of: 'weight', value: '1' };
    const lower = pointsAt(all, region.min!.value, 'below') ?? { of: 'points', value: '0' };
    return { atMin: lower, atMax: upper };
  }
  const times: Points = group.formula?.score?.times ??
    pointsAt(all, region.max!.value, 'above') ?? { of: 'weight', value: '1' };
  const base = group.formula ? HUNDRED : high;
  const part = (value: typeof low): Points => ({
    of: times.of,
    value: toExact(multiply(exact(times.value), base.numerator === 0n ? exact('0') : divide(value, base))),
  });
  return { atMin: part(low), atMax: part(high) };
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

/** Ranks begin at 1; `第6名及以后` has no upper end. */
function ranked(bands: readonly Band[], groups: readonly Group[]): readonly Band[] {
  void groups;
  return bands;
}
