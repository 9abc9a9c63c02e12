import type { Quantity } from '../../model';
import { addressText } from '../../model';
import { compare, exact, multiply, rational, roundHalfUp, toExact } from '../../numbers';
import { type Check, finding } from '../check';
import { nameOf } from '../rows/comparison';

export const overAchieved: Check = {
  meta: {
    code: 'over-achieved',
    severities: { over: 'info', far: 'warning' },
    category: 'targets',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/domain.md §5: far above target, the target was set low; the cut-offs are local and a setting',
  },
  *check(book) {
    const { info, warning } = book.settings.overAchievement;
    for (const row of book.compared) {
      const { target, actual, comparison } = row;
      const { achievement, direction, met } = comparison;
      if (!achievement || direction !== 'higher' || met !== 'yes' || !isAimedAt(target.value)) continue;
      const percent = multiply(achievement, rational(100n));
      if (compare(percent, exact(info)) <= 0) continue;
      const isFar = compare(percent, exact(warning)) > 0;
      const share = `${toExact(roundHalfUp(percent, 1))}%`;
      const data = {
        name: nameOf(row),
        at: addressText(actual.at),
        actual: actual.value.text,
        target: target.value.text,
        share,
        limit: isFar ? warning : info,
      };
      yield finding(isFar ? 'far' : 'over', data, [actual.at, target.at], {
        stated: actual.value.text,
        expected: target.value.text,
      });
    }
  },
};

/** A ceiling is not aimed at, and a rank or a date has no percentage worth the name. */
function isAimedAt({ kind, comparator }: Quantity): boolean {
  return (kind === 'number' || kind === 'change') && !comparator?.startsWith('<');
}
