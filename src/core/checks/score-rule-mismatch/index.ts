import type { Exact, IndicatorScore, Table } from '../../model';
import { addressText } from '../../model';
import {
  type Rational,
  absolute,
  exact,
  interval,
  isZero,
  rational,
  roundHalfUp,
  subtract,
  toExact,
} from '../../numbers';
import type { Book, Row } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { cellOf } from '../rows/cells';
import { nameOf } from '../rows/comparison';

export const scoreRuleMismatch: Check = {
  meta: {
    code: 'score-rule-mismatch',
    severities: { mismatch: 'error', truncated: 'info', coarse: 'info' },
    category: 'scores',
    since: '0.1.0',
    fix: 'safe',
    source: 'guide/consistency.md §8: the rule itself gives the score that its own inputs earn',
  },
  *check(book) {
    const decimals = new Map(book.tables.map((table) => [table.id, decimalsOf(book, table)]));
    for (const row of book.rows) {
      const { score } = row;
      const entered = row.indicator.score;
      const at = cellOf(row, 'score');
      if (!score?.range || entered === null || !at || !RESTS_ON_RULE.has(score.basis)) continue;
      const verdict = verdictOn(exact(entered), score.range, decimals.get(row.table.id)!);
      if (verdict === 'agrees') continue;
      yield outcome(book, row, score, entered, verdict);
    }
  },
};

const RESTS_ON_RULE: ReadonlySet<IndicatorScore['basis']> = new Set(['rule', 'convention'] as const);

type Verdict = 'agrees' | 'mismatch' | 'truncated' | 'coarse';

/**
 * The entered score stands for every score that rounds to it at the decimals its column is written in. One that was
 * cut off instead of rounded, or rounded to whole points although the rule gives a fraction, is only pointed out.
 */
function verdictOn(entered: Rational, range: { low: Exact; high: Exact }, decimals: number): Verdict {
  const earned = interval.between(exact(range.low), exact(range.high));

  const step = rational(1n, 10n ** BigInt(decimals));
  if (interval.overlap(interval.rounded(entered, step), earned)) {
    const gap = absolute(subtract(entered, exact(range.low)));
    const isFar = decimals === 0 && interval.isPoint(earned) && !isZero(gap);
    return isFar ? 'coarse' : 'agrees';
  }
  const isCutOff = decimals > 0 && interval.overlap(interval.rounded(entered, step, 'truncated'), earned);
  return isCutOff ? 'truncated' : 'mismatch';
}

/** The decimals that the book's scores are written with: the setting, else the most that the column shows. */
function decimalsOf(book: Book, table: Table): number {
  if (book.settings.scoreDecimals !== null) return book.settings.scoreDecimals;
  return table.indicators.reduce((most, { places }) => {
    return Math.max(most, book.points(table, places.score)?.decimals ?? 0);
  }, 0);
}

function outcome(
  book: Book,
  row: Row,
  score: IndicatorScore,
  entered: Exact,
  verdict: Exclude<Verdict, 'agrees'>,
): Outcome {
  const at = cellOf(row, 'score')!;
  const { low, high } = score.range!;
  const earned = low === high ? shown(low) : `${shown(low)}～${shown(high)}`;
  const data = { name: nameOf(row), at: addressText(at), entered, earned, why: score.why };
  const inputs = [score.rule, score.weight, score.target, score.actual].flatMap((source) =>
    source ? [source.at] : [],
  );
  const repair =
    score.computed !== null && verdict === 'mismatch' ? { repair: toExact(exact(shown(score.computed))) } : {};
  const stated = book.text(at) || entered;
  return finding(verdict, data, [at, ...inputs], { stated, expected: earned, ...repair });
}

function shown(score: Exact): string {
  return toExact(roundHalfUp(exact(score), 4));
}
