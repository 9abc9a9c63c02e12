/** Bands whose signs point the wrong way (`100%<x≤80%`), and the turned set where it is clean. */
import type { Band } from '../../../model';
import { compare, exact } from '../../../numbers';
import { byLowerEnd, isEmpty } from './remainder';

/** Whether no value fits because the lower end lies above the upper one. */
export function isReversedBand(band: Band): boolean {
  return band.min !== null && band.max !== null && compare(exact(band.min), exact(band.max)) > 0;
}

/**
 * The set with both signs of every reversed band turned (`100<x≤80` becomes `80≤x<100`); null where no band is
 * reversed, or where the turned set still overlaps or leaves gaps between its bands.
 */
export function flipped(bands: readonly Band[]): readonly Band[] | null {
  if (!bands.some(isReversedBand)) return null;
  const turned = bands.map((band) =>
    isReversedBand(band)
      ? { ...band, min: band.max, minInclusive: band.maxInclusive, max: band.min, maxInclusive: band.minInclusive }
      : band,
  );
  return tiles(turned) ? turned : null;
}

/** Whether the bands follow one another without gap and without overlap. */
export function tiles(bands: readonly Band[]): boolean {
  const sorted = [...bands].sort(byLowerEnd);
  if (sorted.some(isEmpty)) return false;
  return sorted.every((band, index) => {
    const next = sorted[index + 1];
    if (!next) return true;
    return band.max !== null && band.max === next.min && band.maxInclusive !== next.minInclusive;
  });
}
