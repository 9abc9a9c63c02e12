import { addressText } from '../../model';
import type { Book } from '../book';
import { equationCells } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { contradictionOutcome, expectedText, openOutcomes, subjectOf } from '../contradictions';
import { sumGap } from '../equations/digits';
import type { SumEquation } from '../equations/equation';
import type { Contradiction } from '../equations/resolve';
import { printCells } from '../figures/print';

export const sumMismatch: Check = {
  meta: {
    code: 'sum-mismatch',
    severities: { mismatch: 'error', rows: 'error', truncated: 'info', unlikely: 'info', explained: 'info' },
    category: 'arithmetic',
    since: '0.1.0',
    fix: 'suggest',
    source: 'XBRL Calculations 1.1 (2023); guide/consistency.md §1-4',
  },
  *check(book) {
    for (const group of byTotalRow(book)) yield group.length > 1 ? rowsOutcome(group) : contradictionOutcome(group[0]!);
    yield* truncations(book);
    yield* nearMisses(book);
    yield* openOutcomes(book, 'sum-mismatch');
  },
};

/** Sheets whose sums are explained by figures cut off instead of rounded. */
function* truncations(book: Book): Generator<Outcome> {
  for (const [sheet, equations] of book.resolution.truncated) {
    const results = equations.map(({ result }) => result.at);
    yield finding('truncated', { sheet, count: equations.length, cells: printCells(results) }, results);
  }
}

/**
 * Sums that are off by what rounding explains: said, so that nobody need worry. Errors of independent items spread like
 * the square root of their number, so that a large difference within the possible is unlikely all the same; the bound
 * and its false alarms: guide/consistency.md §4.
 */
function* nearMisses(book: Book): Generator<Outcome> {
  for (const { equation, verdict } of book.resolution.judged) {
    if (verdict !== 'holds' || equation.form !== 'sum' || equation.code !== 'sum-mismatch') continue;
    const { result, plus } = equation;
    const gap = sumGap(equation);
    if (!gap || gap.twice === 0) continue;
    const isEven = [result, ...plus].every(({ isRounded, decimals }) => isRounded && decimals === result.decimals);
    const isUnlikely = isEven && Math.abs(gap.twice) / 2 > 4 * Math.sqrt((plus.length + 1) / 12);
    const expected = expectedText(equation);
    const data = {
      subject: subjectOf(equation),
      at: addressText(result.at),
      stated: result.text,
      expected: expected ?? '?',
      count: plus.length,
    };
    yield finding(isUnlikely ? 'unlikely' : 'explained', data, equationCells(equation), {
      stated: result.text,
      expected,
    });
  }
}

/**
 * Contradictions, those of one total row in several columns together: a dropped or doubled row is one error, and far
 * likelier than a slip in each column.
 */
function byTotalRow(book: Book): Contradiction[][] {
  const groups = new Map<string, Contradiction[]>();
  book.contradictions('sum-mismatch').forEach((contradiction, i) => {
    const { lead, violated } = contradiction;
    const isPlain = violated.length === 1 && lead.form === 'sum';
    const key = isPlain ? `${lead.result.at.sheet}!${lead.result.at.row} ${rowsOf(lead)}` : `alone ${i}`;
    groups.set(key, [...(groups.get(key) ?? []), contradiction]);
  });
  return [...groups.values()];
}

function rowsOf({ plus }: SumEquation): string {
  return plus.map(({ at }) => at.row).join(',');
}

function rowsOutcome(group: readonly Contradiction[]): Outcome {
  const leads = group.map(({ lead }) => lead);
  const [first] = leads;
  const columns = leads.map(({ origin, result }) => `${origin.names.column}（${addressText(result.at)}）`);
  const pairs = leads.map((lead) => `${lead.result.text} / ${expectedText(lead) ?? '?'}`);
  const data = { subject: subjectOf(first!), at: addressText(first!.result.at), columns, pairs };
  const cells = [...leads.map(({ result }) => result.at), ...leads.flatMap(equationCells)];
  return finding('rows', data, cells, { stated: first!.result.text, expected: expectedText(first!) });
}
