/** The values that can occur at all, from what is measured and in which unit. */
import type { Band, Subject } from '../../../model';
import { HUNDRED, type Interval, ONE, ZERO, exact, interval } from '../../../numbers';
import { countsWholes } from './effective';

export interface Domain {
  readonly values: Interval;
  /** Only whole numbers occur. */
  readonly isWhole: boolean;
  /** Whether a value beyond the ends is likely enough to be told. */
  readonly knowsEnds: boolean;
}

const GROWTH = /增长|增幅|增速|增加|降幅|下降|降低|减少|变动|变化|提高|提升|上升|节约|节支|growth|change/;

/** @param bands where a band lies below 0, the rule itself says that such values occur */
export function domainOf(subject: Subject, bands: readonly Pick<Band, 'max'>[]): Domain {
  const { unit, of } = subject;
  const name = subject.name ?? '';
  if (unit === '名') return { values: interval.between(ONE, null), isWhole: true, knowsEnds: true };
  if (unit === '%' || unit === '百分点') {
    const goesBelow = bands.some((band) => band.max !== null && exact(band.max).numerator <= 0n);
    if (goesBelow || GROWTH.test(name)) return { values: interval.EVERYTHING, isWhole: false, knowsEnds: true };
    const top = of === 'achievement' || of === 'share' || of === 'deviation' ? null : HUNDRED;
    return { values: interval.between(ZERO, top), isWhole: false, knowsEnds: true };
  }
  if (countsWholes(unit)) return { values: interval.between(ZERO, null), isWhole: true, knowsEnds: true };
  return { values: interval.between(ZERO, null), isWhole: false, knowsEnds: unit !== null };
}
