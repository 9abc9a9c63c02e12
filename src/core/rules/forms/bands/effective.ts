/**
 * What a set of bands means once its habits of writing are understood: `≥90得5分；≥80得3分` is a cascade, a value that
 * two bands share goes to the upper one, whole-number bands reach up to the next, and signs that all point the wrong way
 * are turned where the set is then clean.
 */
import type { Band, BandsClause } from '../../../model';
import { compare, exact, ONE, subtract } from '../../../numbers';
import { unitNamed } from '../../../numbers/units';
import { areFewer } from '../../evaluate/points';
import { isPoints } from '../../reading/subject';
import { flipped } from './flip';
import { byLowerEnd, isEmpty } from './remainder';

export interface EffectiveBands {
  /** Lowest first, without overlap at shared ends. */
  readonly bands: readonly Band[];
  readonly isFlipped: boolean;
  readonly hasSharedEdges: boolean;
  /** Gaps such as that between 59 and 60 were closed. */
  readonly isHalfOpen: boolean;
}

export function effectiveBands(clause: BandsClause): EffectiveBands {
  const turned = flipped(clause.bands);
  const cascaded = cascade(turned ?? clause.bands)
    .filter((band) => !isEmpty(band))
    .sort(byLowerEnd);
  let hasSharedEdges = false;
  let isHalfOpen = false;
  const bands = cascaded.map((band, index) => {
    const next = cascaded[index + 1];
    if (!next || band.max === null || next.min === null || !band.maxInclusive || !next.minInclusive) return band;
    if (band.min === band.max && !countsWholes(clause.subject.unit)) return band;
    if (band.max === next.min) {
      hasSharedEdges = true;
      return { ...band, maxInclusive: false };
    }
    if (isWholeStep(band.max, next.min)) {
      isHalfOpen ||= !countsWholes(clause.subject.unit);
      return { ...band, max: next.min, maxInclusive: false };
    }
    return band;
  });
  return { bands, isFlipped: turned !== null, hasSharedEdges, isHalfOpen };
}

/** One-sided bands of a cascade end where the next better one begins. */
export function cascade(bands: readonly Band[]): readonly Band[] {
  return bands.map((band) => {
    if (band.min !== null && band.max === null) {
      const above = nearest(bands, (other) => other.min, band.min, 1);
      return above ? { ...band, max: above.min, maxInclusive: !above.minInclusive } : band;
    }
    const ceilings = bands.filter((other) => other.min === null && other.max !== null);
    if (band.min === null && band.max !== null && ceilings.length > 1) {
      const below = nearest(ceilings, (other) => other.max, band.max, -1);
      return below ? { ...band, min: below.max, minInclusive: !below.maxInclusive } : band;
    }
    return band;
  });
}

/** The band whose end lies nearest beyond a value, on one side. */
function nearest(bands: readonly Band[], end: (band: Band) => string | null, from: string, side: 1 | -1): Band | null {
  let best: Band | null = null;
  for (const band of bands) {
    const value = end(band);
    if (value === null || compare(exact(value), exact(from)) * side <= 0) continue;
    if (!best || compare(exact(value), exact(end(best)!)) * side < 0) best = band;
  }
  return best;
}

function isWholeStep(low: string, high: string): boolean {
  const [a, b] = [exact(low), exact(high)];
  if (a.denominator !== 1n || b.denominator !== 1n) return false;
  return compare(subtract(b, a), ONE) === 0;
}

/** Whether the unit counts things of which there are no halves. */
export function countsWholes(unit: string | null): boolean {
  return unit !== null && unitNamed(unit)?.dimension === 'count';
}

/** Whether the lowest of some bands, lowest first, gives more than the highest. */
export function fallWithValue(bands: readonly Band[]): boolean {
  const [low, high] = [bands[0]?.points, bands.at(-1)?.points];
  return !!low && !!high && isPoints(low) && isPoints(high) && areFewer(high, low);
}
