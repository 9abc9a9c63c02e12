/** The total score told in running text against the total that the tables state or add up to. */
import type { CellAddress, Table } from '../../model';
import { equals, interval, type Rational, sum } from '../../numbers';
import { type StatedTotal, statedTotals } from '../../scoring';
import type { Book } from '../book';
import { type Figure, figureValue } from '../figures/figure';

export interface TotalConflict {
  readonly total: StatedTotal;
  readonly value: Rational;
  readonly cells: readonly CellAddress[];
}

/** Totals in the text that no total of the tables bears out; none where the tables have totals of several things. */
export function totalConflicts(book: Book): TotalConflict[] {
  if (!book.input.recognition.prose.some(({ text }) => /\d\s*分/.test(text))) return [];
  const stated = statedTotals(book.input.recognition.prose, book.tables);
  if (stated.length === 0) return [];
  const known = book.tables.flatMap((table) => totalsOf(book, table));
  const [first] = known;
  if (!first || !known.every(({ value }) => equals(value, first.value))) return [];
  return stated
    .filter(({ value, words }) => {
      const isTrue = equals(value, first.value) || roundsTo(first.value, value);
      return !isTrue && (DEFINITE.test(words) || !isScoreOfPart(book, value));
    })
    .map((total) => ({ total, ...first }));
}

const DEFINITE = /总|综合|累计|最终|合计/;

/** Whether some indicator or level scores just that: `自评45.07分` may speak of a part. */
function isScoreOfPart(book: Book, value: Rational): boolean {
  for (const subjects of book.subjects.values()) {
    if (subjects.some(({ score }) => score && equals(score.value, value))) return true;
  }
  return false;
}

/** A total of 91.49 may be told as 91.5 in a text. */
function roundsTo(exactly: Rational, told: Rational): boolean {
  return (
    told.denominator > 1n &&
    interval.contains(interval.rounded(told, { numerator: 1n, denominator: 10n ** decimalsOf(told) }), exactly)
  );
}

function decimalsOf({ denominator }: Rational): bigint {
  let places = 0n;
  while (10n ** places % denominator !== 0n) places += 1n;
  return places;
}

interface Known {
  readonly value: Rational;
  readonly cells: readonly CellAddress[];
}

/** The table's total row, else the sum of its scores where every row has one. */
function totalsOf(book: Book, table: Table): Known[] {
  if (table.kind !== 'indicators' && table.kind !== 'summary') return [];
  const rows = table.totals.filter(({ scope, isLevelCell }) => scope.length === 0 && !isLevelCell);
  const figures = rows.flatMap(({ places }) => book.points(table, places.score ?? places.levelScore) ?? []);
  if (figures.length > 0) return figures.map((figure) => ({ value: figureValue(figure), cells: [figure.at] }));
  const scores = [...new Set(table.indicators.map((row) => book.points(table, row.places.score)))];
  if (scores.length === 0 || scores.some((figure) => figure === null)) return [];
  const all = scores as readonly Figure[];
  return [{ value: sum(all.map(figureValue)), cells: all.map(({ at }) => at) }];
}
