/**
 * A paragraph on an indicator that says how it was scored, held against the indicator's own rule: at which value it says
 * full marks are earned, and at which values its bands part.
 */
import type { CellAddress, Exact } from '../../model';
import { add, compare, equals, exact, parseExact, type Rational, readQuantity, toExact } from '../../numbers';
import { evaluate } from '../../rules';
import type { Book, Row } from '../book';
import { tellsOf } from './paragraphs';

export interface ScaleConflict {
  readonly row: Row;
  readonly at: CellAddress;
  /** The words of the paragraph. */
  readonly words: string;
  /** What the rule says instead. */
  readonly expected: string;
}

/** Thresholds for full marks at which the rule gives less. */
export function thresholdConflicts(book: Book): ScaleConflict[] {
  return told(book, FULL_AT, (row, match) => {
    const { rule, weight, target } = row.score!;
    const isAbove = /^(?:高于|超过)/.test(match[0]);
    const value = isAbove ? toExact(add(exact(match[1]!), JUST_ABOVE)) : match[1]!;
    const actual = readQuantity(`${value}%`, { column: 'actual' });
    const { points } = evaluate(rule!.value, { weight: exact(weight!.value), target: target?.value ?? null, actual });
    return points && compare(points, exact(weight!.value)) < 0 ? toExact(points) : null;
  });
}

/** Bounds of bands that are not those of the rule, though most of them are. */
export function bandConflicts(book: Book): ScaleConflict[] {
  return told(book, PARTED_AT, (row, match) => {
    const stated = numbersIn(match[1]!);
    const bands = row.score!.rule!.value.clauses.flatMap((clause) => (clause.kind === 'bands' ? clause.bands : []));
    const bounds = distinct(bands.flatMap(({ min }) => (min === null ? [] : [exact(min)])));
    const shared = stated.filter((value) => bounds.some((bound) => equals(bound, value))).length;
    const isSame = shared === stated.length && shared === bounds.length;
    return shared >= FEWEST && !isSame ? bounds.sort(compare).map(percent).join('、') : null;
  });
}

/** `满意度≥95%，本指标得满分`. */
const FULL_AT = /(?:≥|>=|不低于|大于等于|高于|超过|达到)(\d+(?:\.\d+)?)%[^。;]{0,14}?得?满分(?!的|值)/;
const JUST_ABOVE = exact('0.01');
/** `以0%、2%、6%、8%和10%为标准分段`. */
const PARTED_AT = /((?:\d+(?:\.\d+)?%[、,和及]){2,}\d+(?:\.\d+)?%)[^。;,]{0,8}(?:分段|分档|为档|为界|区间|标准)/;
/** Fewer bounds in common are another scale. */
const FEWEST = 3;

/** What a pattern finds in paragraphs on indicators whose rule can be held against it. */
function told(
  book: Book,
  pattern: RegExp,
  expectedOf: (row: Row, match: RegExpExecArray) => Exact | string | null,
): ScaleConflict[] {
  return book.input.recognition.prose.flatMap(({ at, text }, index) => {
    const match = pattern.exec(text.normalize('NFKC').replace(/\s/g, ''));
    if (!match) return [];
    const rows = book.rows().filter((row) => {
      const { rule, weight } = row.score ?? {};
      return rule && weight && rule.at.sheet === row.table.sheet && tellsOf(book, row, index);
    });
    if (rows.length !== 1) return [];
    const expected = expectedOf(rows[0]!, match);
    return expected === null ? [] : [{ row: rows[0]!, at, words: match[0], expected }];
  });
}

function numbersIn(list: string): Rational[] {
  return distinct([...list.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => parseExact(number)!));
}

function distinct(values: readonly Rational[]): Rational[] {
  return values.filter((value, i) => values.findIndex((other) => equals(other, value)) === i);
}

function percent(value: Rational): string {
  return `${toExact(value)}%`;
}
