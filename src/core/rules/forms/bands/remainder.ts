/** What a set of bands leaves uncovered, as further bands: the meaning of `其余不得分`. */
import type { Band } from '../../../model';
import { compare, exact } from '../../../numbers';

type Gap = Pick<Band, 'min' | 'minInclusive' | 'max' | 'maxInclusive'>;

/**
 * The gaps between and around the bands, lowest first.
 * @example remainder([{ min: '60', minInclusive: true, max: null, … }]) // [{ min: null, max: '60', maxInclusive: false, … }]
 */
export function remainder(bands: readonly Gap[]): Gap[] {
  const live = bands.filter((band) => !isEmpty(band)).sort(byLowerEnd);
  const gaps: Gap[] = [];
  let reached: { value: string | null; inclusive: boolean } | null = null;
  for (const band of live) {
    if (reached === null) {
      if (band.min !== null)
        gaps.push({ min: null, minInclusive: false, max: band.min, maxInclusive: !band.minInclusive });
    } else if (reached.value !== null && band.min !== null) {
      const order = compare(exact(band.min), exact(reached.value));
      if (order > 0 || (order === 0 && !band.minInclusive && !reached.inclusive)) {
        gaps.push({
          min: reached.value,
          minInclusive: !reached.inclusive,
          max: band.min,
          maxInclusive: !band.minInclusive,
        });
      }
    }
    reached = further(reached, band);
  }
  if (reached && reached.value !== null) {
    gaps.push({ min: reached.value, minInclusive: !reached.inclusive, max: null, maxInclusive: false });
  }
  return gaps;
}

function further(reached: { value: string | null; inclusive: boolean } | null, band: Gap) {
  const end = { value: band.max, inclusive: band.maxInclusive };
  if (reached === null || end.value === null) return end;
  if (reached.value === null) return reached;
  const order = compare(exact(end.value), exact(reached.value));
  return order > 0 || (order === 0 && end.inclusive) ? end : reached;
}

export function isEmpty(band: Gap): boolean {
  if (band.min === null || band.max === null) return false;
  const order = compare(exact(band.min), exact(band.max));
  return order > 0 || (order === 0 && !(band.minInclusive && band.maxInclusive));
}

export function byLowerEnd(a: Gap, b: Gap): number {
  if (a.min === null || b.min === null) return a.min === b.min ? 0 : a.min === null ? -1 : 1;
  const order = compare(exact(a.min), exact(b.min));
  return order !== 0 ? order : Number(b.minInclusive) - Number(a.minInclusive);
}
