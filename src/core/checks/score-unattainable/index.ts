import type { Attainable, CellAddress, Exact } from '../../model';
import { addressText } from '../../model';
import { type Rational, compare, equals, exact, sum, toExact } from '../../numbers';
import type { Book, Row } from '../book';
import { type Check, finding, undecided } from '../check';
import { cellOf, cellsOf } from '../rows/cells';
import { nameOf } from '../rows/comparison';
import { twinsOf } from '../rows/twins';
import { paragraphsOn } from '../prose/paragraphs';

export const scoreUnattainable: Check = {
  meta: {
    code: 'score-unattainable',
    severities: { off: 'error', outside: 'error' },
    category: 'scores',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/consistency.md §8: a score must be a sum of points, or one of the levels, that its rule can give',
  },
  *check(book) {
    for (const row of ownRows(book)) {
      const { indicator, score } = row;
      const at = cellOf(row, 'score')!;
      const attainable = score!.attainable!;
      const entered = exact(indicator.score!);
      if (isAttained(entered, attainable)) continue;
      const twins = twinsOf(book, row).flatMap((twin) => cellsOf(twin, 'score'));
      const cells = [at, ...(score!.rule ? [score!.rule.at] : []), ...cellsOf(row, 'weight'), ...twins];
      const data = { name: nameOf(row), at: addressText(at), entered: indicator.score! };
      const average = averageIn(book, row);
      if (average) {
        yield undecided('averaged', { ...data, where: addressText(average.at) }, [...cells, average.at]);
        continue;
      }
      const partial = partialCreditOn(book, row);
      if (partial) {
        yield undecided('partial', { ...data, where: addressText(partial) }, [...cells, partial]);
        continue;
      }
      const sides = { stated: indicator.score, expected: valuesText(attainable) };
      const kind = attainable.kind === 'set' ? 'off' : 'outside';
      yield finding(kind, { ...data, values: sides.expected, near: neighbours(entered, attainable) }, cells, sides);
    }
  },
};

/** The scored rows whose rule is known; of tables that repeat one score the row in which the rule itself stands. */
function ownRows(book: Book): Row[] {
  const scored = new Set<Row>();
  for (const row of book.rows()) {
    const { score, indicator } = row;
    const isOpen = score?.attainable && indicator.score !== null && score.computed === null;
    // One row for every check-point: each has a score of its own, and their sum stands in no cell.
    if (isOpen && book.pointsOf(row, 'score').length === 1) scored.add(row);
  }
  const standsWithRule = ({ score, table }: Row) => score!.rule?.at.sheet === table.sheet;
  return [...scored].filter((row) => {
    if (row.indicator.same.length === 0) return true;
    const twins = twinsOf(book, row).filter((twin) => scored.has(twin) && twin.indicator.score === row.indicator.score);
    if (twins.length === 0 || standsWithRule(row)) return true;
    return !twins.some(standsWithRule) && twins.every(({ table }) => book.comesFirst(row.table, table));
  });
}

function isAttained(score: Rational, attainable: Attainable): boolean {
  if (attainable.kind === 'set') return attainable.values.some((value) => equals(score, exact(value)));
  const { ranges } = attainable;
  if (ranges.some(({ from, to }) => isBetween(score, exact(from), exact(to)))) return true;
  // Levels divide the weight; ranges that lie within each other are parts to be added up.
  const [low, high] = (['from', 'to'] as const).map((end) => sum(ranges.map((range) => exact(range[end]))));
  return areParts(ranges) && isBetween(score, low!, high!);
}

function areParts(ranges: Extract<Attainable, { kind: 'ranges' }>['ranges']): boolean {
  const shares = (a: (typeof ranges)[number], b: (typeof ranges)[number]) =>
    compare(exact(a.from), exact(b.to)) < 0 && compare(exact(b.from), exact(a.to)) < 0;
  return ranges.length > 1 && ranges.every((a, i) => ranges.slice(i + 1).every((b) => shares(a, b)));
}

function isBetween(score: Rational, a: Rational, b: Rational): boolean {
  const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
  return compare(score, low) >= 0 && compare(score, high) <= 0;
}

/** The two attainable scores on either side. */
function neighbours(score: Rational, attainable: Attainable): string {
  const ends: readonly Exact[] =
    attainable.kind === 'set' ? attainable.values : attainable.ranges.flatMap(({ from, to }) => [from, to]);
  const sorted = ends.map(exact).sort(compare);
  const below = sorted.filter((value) => compare(value, score) < 0).at(-1);
  const above = sorted.find((value) => compare(value, score) > 0);
  return [below, above].flatMap((value) => (value ? [toExact(value)] : [])).join(' / ');
}

function valuesText(attainable: Attainable): string {
  if (attainable.kind === 'ranges') return attainable.ranges.map(({ from, to }) => `${from}～${to}`).join(' / ');
  const values = attainable.values
    .map(exact)
    .sort((a, b) => compare(b, a))
    .map(toExact);
  return values.length > 12 ? `${values.slice(0, 12).join(' / ')} …` : values.join(' / ');
}

/**
 * A mean over several units need not be a level itself: whether the row, or the paragraph on the indicator, speaks of
 * averaging.
 */
function averageIn(book: Book, row: Row) {
  const own = cellsOf(row, 'rule', 'reason', 'remark', 'explanation').find((at) => AVERAGE.test(book.text(at)));
  if (own) return { at: own };
  return paragraphsOn(book, row).find(({ text }) => AVERAGE.test(text)) ?? null;
}

/** Where the sheet says that points may be given in part: beside the rule: in the row's definition, in a header, in a note. */
function partialCreditOn(book: Book, row: Row): CellAddress | null {
  const { table } = row;
  const header = table.columns.find(({ role }) => role === 'rule');
  const headers = header ? table.headerRows.map((at) => ({ sheet: table.sheet, row: at, column: header.column })) : [];
  const own = [...cellsOf(row, 'explanation'), ...headers].find((at) => PARTIAL.test(book.text(at)));
  const note = book.input.recognition.prose.find(
    ({ at, text }) => at.sheet === table.sheet && NOTE.test(text) && PARTIAL.test(text),
  );
  return own ?? note?.at ?? null;
}

const PARTIAL =
  /酌情|视(?:具体|实际|完成)?情况[给得扣计打]|按(?:照)?(?:符合|完成|达到|实际|满足)?(?:的)?(?:程度|比例)[给得扣计打折]|部分(?:符合|满足|完成|达到|达标)[^。；]{0,12}[得给计]/;
const NOTE = /^\s*(?:[*※]|[(（]?(?:注|说明|备注|评分说明|填表说明|计分说明))/;

const AVERAGE = /(?:加总|加权|算术|求|取|的)?平均(?:值|数|分|得分)?|均值/;
