import type { Quantity } from '../../model';
import { addressText } from '../../model';
import { compare, exact, HUNDRED, multiply, type Rational, roundHalfUp, toExact } from '../../numbers';
import { type Check, finding, type Outcome } from '../check';
import { printCells } from '../figures/print';
import { byTable } from '../rows/alike';
import { type Compared, nameOf } from '../rows/comparison';

export const overAchieved: Check = {
  meta: {
    code: 'over-achieved',
    severities: { over: 'info', many: 'info', far: 'warning' },
    category: 'targets',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/domain.md §5: far above target, the target was set low; the cut-offs are local and a setting',
  },
  *check(book) {
    const { info, warning } = book.settings.overAchievement;
    const over: Exceeding[] = [];
    for (const row of book.compared) {
      const { achievement, direction, met } = row.comparison;
      if (!achievement || direction !== 'higher' || met !== 'yes' || !isAimedAt(row.target.value)) continue;
      const percent = multiply(achievement, HUNDRED);
      if (compare(percent, exact(info)) <= 0) continue;
      if (compare(percent, exact(warning)) > 0) yield single('far', { ...row, percent }, warning);
      else over.push({ ...row, percent });
    }
    const { single: few, groups } = byTable(over);
    for (const row of few) yield single('over', row, info);
    for (const rows of groups) yield many(rows, info);
  },
};

interface Exceeding extends Compared {
  readonly percent: Rational;
}

function single(messageId: 'over' | 'far', row: Exceeding, limit: string): Outcome {
  const { target, actual, percent } = row;
  const data = {
    name: nameOf(row),
    at: addressText(actual.at),
    actual: actual.value.text,
    target: target.value.text,
    share: share(percent),
    limit,
  };
  return finding(messageId, data, [actual.at, target.at], { stated: actual.value.text, expected: target.value.text });
}

function many(rows: readonly Exceeding[], limit: string): Outcome {
  const cells = rows.map(({ actual }) => actual.at);
  const named = rows.slice(0, MOST_NAMED).map((row) => `${nameOf(row)} ${share(row.percent)}`);
  const data = { count: rows.length, limit, cells: printCells(cells), named };
  return finding('many', data, [...cells, ...rows.map(({ target }) => target.at)]);
}

const MOST_NAMED = 6;

function share(percent: Rational): string {
  return `${toExact(roundHalfUp(percent, 1))}%`;
}

/** A ceiling is not aimed at, and a rank or a date has no percentage worth the name. */
function isAimedAt({ kind, comparator }: Quantity): boolean {
  return (kind === 'number' || kind === 'change') && !comparator?.startsWith('<');
}
