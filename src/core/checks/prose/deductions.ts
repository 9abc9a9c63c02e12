/** Points that a reason says were taken off: `本指标扣0.5分`. */
import { type Rational, compare, equals, isZero, sum } from '../../numbers';
import { clauseBefore, mentionsIn } from './mention';

/** What the text says was taken off, each amount once; empty where it names none, or only a rule such as `每项扣1分`. */
export function deductionsIn(text: string): readonly Rational[] {
  return mentionsIn(text)
    .filter((mention) => mention.unit === '分' && !mention.isHedged && isDeduction(clauseBefore(mention)))
    .map(({ value }) => value)
    .filter((value) => !isZero(value));
}

function isDeduction(words: string): boolean {
  return /扣(?:减|除|分|了)?$/.test(words) && !/每|最多|不扣|可扣|应扣|如|若/.test(words);
}

/** Whether the amounts can't be the points lost: neither their sum nor the largest of them, which may be the sum already. */
export function contradictsLoss(deductions: readonly Rational[], lost: Rational): boolean {
  if (deductions.length === 0) return false;
  const largest = deductions.reduce((most, next) => (compare(next, most) > 0 ? next : most));
  return !equals(sum(deductions), lost) && !equals(largest, lost);
}
