/** Points that a reason says were taken off: `本指标扣0.5分`. */
import { type Rational, compare, equals, isZero, sum } from '../../numbers';
import { mentionsIn } from './mention';

/** What the text says was taken off, each amount once; empty where it names none, or only a rule such as `每项扣1分`. */
export function deductionsIn(text: string): readonly Rational[] {
  return mentionsIn(text)
    .filter(
      ({ unit, before, isHedged }) =>
        unit === '分' && !isHedged && /扣(?:减|除|分|了)?$/.test(before) && !/每|最多|不|可|应/.test(before),
    )
    .map(({ value }) => value)
    .filter((value) => !isZero(value));
}

/** Whether the amounts can't be the points lost: neither their sum nor the largest of them, which may be the sum already. */
export function contradictsLoss(deductions: readonly Rational[], lost: Rational): boolean {
  if (deductions.length === 0) return false;
  const largest = deductions.reduce((most, next) => (compare(next, most) > 0 ? next : most));
  return !equals(sum(deductions), lost) && !equals(largest, lost);
}
