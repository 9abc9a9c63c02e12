import type { Exact, IndicatorScore, Rule, Table } from '../../model';
import { addressText } from '../../model';
import {
  type Rational,
  absolute,
  exact,
  interval,
  isZero,
  rational,
  readQuantity,
  roundHalfUp,
  subtract,
  toExact,
} from '../../numbers';
import { evaluate } from '../../rules';
import type { Book, Row } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { actualInProse } from '../prose/actuals';
import { cellOf, cellsOf } from '../rows/cells';
import { nameOf } from '../rows/comparison';
import { pointsLost } from '../rows/points';

export const scoreRuleMismatch: Check = {
  meta: {
    code: 'score-rule-mismatch',
    severities: {
      mismatch: 'error',
      usual: 'warning',
      discretion: 'warning',
      prose: 'error',
      truncated: 'info',
      coarse: 'info',
    },
    category: 'scores',
    since: '0.1.0',
    fix: 'safe',
    source: 'guide/consistency.md §8: the rule itself gives the score that its own inputs earn',
  },
  *check(book) {
    const decimals = new Map(book.tables.map((table) => [table.id, decimalsOf(book, table)]));
    yield* discretion(book);
    for (const row of book.rows()) {
      const { score } = row;
      const entered = row.indicator.score;
      if (!score || entered === null || !row.indicator.places.score) continue;
      if (score.range && RESTS_ON_RULE.has(score.basis)) {
        if (entered === score.range.low && entered === score.range.high) continue;
        const places = decimals.get(row.table.id)!;
        if (clearlyAgrees(entered, score.range, places)) continue;
        const verdict = verdictOn(exact(entered), score.range, places);
        if (verdict !== 'agrees') yield outcome(book, row, score, entered, verdict, places);
      } else if (book.input.recognition.prose.length > 0 && standsWithRule(row)) {
        yield* byProse(book, row, entered, decimals.get(row.table.id)!);
      }
    }
  },
};

/** Points taken off at discretion, under a rule that leaves none. */
function* discretion(book: Book): Generator<Outcome> {
  for (const row of book.rows()) {
    const { reason } = row.indicator;
    const rule = row.score?.rule;
    if (!reason || !rule || !DISCRETION.test(reason) || DISCRETION.test(rule.value.text)) continue;
    const lost = pointsLost(row.indicator);
    const at = cellOf(row, 'score');
    if (!lost || lost.numerator <= 0n || !at || LEFT_TO_PERSON.has(rule.value.kind)) continue;
    const data = { name: nameOf(row), at: addressText(at), lost: toExact(lost), rule: addressText(rule.at) };
    yield finding('discretion', data, [at, rule.at, ...cellsOf(row, 'reason')], { stated: book.text(at) });
  }
}

const DISCRETION = /酌情|酌减|视情/;
/** Rules that a person judges by anyway. */
const LEFT_TO_PERSON: ReadonlySet<Rule['kind']> = new Set(['judgement', 'tiers', 'checkpoints', 'none'] as const);

/** Of tables that repeat a score, the one in which the rule stands answers for it. */
function standsWithRule({ table, score }: Row): boolean {
  return score?.rule?.at.sheet === table.sheet && score.weight !== null && score.actual === null;
}

/** The score of a row whose actual stands in running text only. */
function* byProse(book: Book, row: Row, entered: Exact, decimals: number): Generator<Outcome> {
  const { rule, weight, target } = row.score!;
  if (!rule!.value.clauses.some((clause) => 'subject' in clause)) return;
  const told = actualInProse(book, row);
  if (!told) return;
  const actual = readQuantity(told.mention.text, { column: 'actual' });
  const { points, low, high, why } = evaluate(rule!.value, {
    weight: exact(weight!.value),
    target: target?.value ?? null,
    actual,
  });
  if (!points || !low || !high) return;
  if (verdictOn(exact(entered), { low: toExact(low), high: toExact(high) }, decimals) !== 'mismatch') return;
  const at = cellOf(row, 'score')!;
  const earned = shown(toExact(points));
  const data = {
    name: nameOf(row),
    at: addressText(at),
    entered,
    earned,
    why,
    where: addressText(told.at),
    actual: told.mention.text,
  };
  yield finding('prose', data, [at, rule!.at, weight!.at, told.at], {
    stated: book.text(at) || entered,
    expected: earned,
  });
}

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

/**
 * Whether a score lies well within what rounds to it: seen in doubles, where they are far enough from the border that no
 * error of theirs can matter.
 */
function clearlyAgrees(entered: Exact, { low, high }: { low: Exact; high: Exact }, decimals: number): boolean {
  if (decimals === 0 && low === high) return false;
  const [value, half] = [Number(entered), 0.5 / 10 ** decimals];
  return value > Number(low) - half + MARGIN && value < Number(high) + half - MARGIN;
}

const MARGIN = 1e-9;

/** The decimals that the book's scores are written with: the setting, else the most that the column shows. */
function decimalsOf(book: Book, table: Table): number {
  if (book.settings.scoreDecimals !== null) return book.settings.scoreDecimals;
  return book.rowsOf(table).reduce((most, { scores }) => Math.max(most, scores[0]?.decimals ?? 0), 0);
}

function outcome(
  book: Book,
  row: Row,
  score: IndicatorScore,
  entered: Exact,
  verdict: Exclude<Verdict, 'agrees'>,
  decimals: number,
): Outcome {
  const at = cellOf(row, 'score')!;
  const { low, high } = score.range!;
  const earned = low === high ? shown(low) : `${shown(low)}～${shown(high)}`;
  const data = { name: nameOf(row), at: addressText(at), entered, earned, why: score.why };
  const inputs = [score.rule, score.weight, score.target, score.actual].flatMap((source) =>
    source ? [source.at] : [],
  );
  // As the column is written: one score with more decimals would make all others look cut off.
  const places = Math.min(4, Math.max(2, decimals));
  const repair =
    score.computed !== null && verdict === 'mismatch'
      ? { repair: toExact(roundHalfUp(exact(score.computed), places)) }
      : {};
  const stated = book.text(at) || entered;
  // The marks of a budget block rest on usual practice and not on words of the form.
  const messageId = verdict === 'mismatch' && score.why.id === 'scoring.budget' ? 'usual' : verdict;
  return finding(messageId, data, [at, ...inputs], { stated, expected: earned, ...repair });
}

function shown(score: Exact): string {
  return toExact(roundHalfUp(exact(score), 4));
}
