/**
 * What a cell says as a bare number: its value, what its last shown digit is worth, and the interval it stands for.
 * Money tables, weights and scores are read with these; targets and actuals with the quantity reader.
 *
 * A displayed figure with n decimals stands for every value that rounds to it; counts, weights, points and entered
 * scores are exact (guide/consistency.md §1, XBRL Calculations 1.1).
 */
import type { Cell, ColumnRole, Exact } from '../model';
import { type Interval, point, rounded } from './interval';
import {
  type Rational,
  absolute,
  compare,
  exact,
  fromNumber,
  multiply,
  parseExact,
  rational,
  toExact,
} from './rational';
import { writtenUnit } from './units';

/** What of a cell is asked here. */
export type NumberCell = Pick<Cell, 'value' | 'text' | 'format'>;

/** Whether a figure is counted, hence exact, or was rounded to the decimals it shows. */
export type Precision = 'exact' | 'rounded';

/**
 * The number a cell holds, as stored; null for blanks, dashes, 无, errors and anything that is not one plain number.
 * Numbers typed as text count; a percentage is a share (`95%` is 0.95); brackets are negative; a unit behind the
 * number is dropped without scaling, because a column is written in one unit.
 * @example toExact(cellNumber({ value: '（1,031.66）', text: '（1,031.66）' })!) // '-1031.66'
 * @example cellNumber({ value: '—', text: '—' }) // null
 */
export function cellNumber(cell: NumberCell): Rational | null {
  if (typeof cell.value === 'number') return fromNumber(cell.value);
  return typeof cell.value === 'string' ? (readFigure(cell.value)?.value ?? null) : null;
}

/**
 * What the last digit that the cell shows is worth, on the scale of {@link cellNumber}: `65%` gives 0.01, `24,214.52`
 * gives 0.01, a stored 24214.52 shown as `2.42万` gives 100. Null where the cell shows no number.
 * @example shownStep({ value: 0.9993, text: '99.93%' }) // '0.0001'
 */
export function shownStep(cell: NumberCell): Exact | null {
  const shown = shownFigure(cell);
  return shown && toExact(shown.step);
}

/**
 * Whether a figure is exact or rounded, from its column's role and unit, else from its own text. Weights, points,
 * scores, counts and money in 元 are exact; rates, and money in 千元, 万元 or 亿元, are rounded.
 * @example precisionOf({ value: 6036, text: '6036家' }) // 'exact'
 * @example precisionOf({ value: 24214.52, text: '24,214.52' }, { unit: '万元' }) // 'rounded'
 */
export function precisionOf(
  cell: NumberCell,
  column: { readonly role?: ColumnRole | null; readonly unit?: string | null } = {},
): Precision {
  if (column.role && EXACT_ROLES.has(column.role)) return 'exact';
  if (column.role && RATE_ROLES.has(column.role)) return 'rounded';
  const shown = readFigure(cell.text);
  const unit = writtenUnit(shown?.unit || (column.unit ?? '').normalize('NFKC').replace(/\s/g, ''));
  const dimension = unit?.unit?.dimension;
  if (dimension === 'share' || dimension === 'percentagePoint' || (unit && unit.scale !== '1')) return 'rounded';
  if (dimension === 'count' || dimension === 'points' || dimension === 'money') return 'exact';
  return shown && shown.decimals > 0 ? 'rounded' : 'exact';
}

/**
 * Every value the cell may stand for; null where it holds no number. A figure whose cell hides decimals is told by
 * its stored value where it is exact and by what it shows where it is rounded.
 * @example shownInterval({ value: 0.65, text: '65%' }) // from 0.645 to 0.655, ends included
 */
export function shownInterval(
  cell: NumberCell,
  column: { readonly role?: ColumnRole | null; readonly unit?: string | null } = {},
): Interval | null {
  const stored = cellNumber(cell);
  if (!stored) return null;
  if (precisionOf(cell, column) === 'exact') return point(stored);
  const shown = shownFigure(cell);
  return shown ? rounded(shown.value, shown.step) : point(stored);
}

const EXACT_ROLES: ReadonlySet<ColumnRole> = new Set([
  'weight',
  'level1Weight',
  'level2Weight',
  'level3Weight',
  'score',
  'reviewScore',
  'index',
  'count',
]);
const RATE_ROLES: ReadonlySet<ColumnRole> = new Set(['rate', 'executionRate', 'adjustmentRate']);

/** One plain number as written: no comparator, no second number, no prose. */
interface Figure {
  readonly value: Rational;
  /** What its last digit is worth. */
  readonly step: Rational;
  readonly decimals: number;
  readonly unit: string;
}

/** Longer texts are prose. */
const LONGEST_FIGURE = 60;

const FIGURE =
  /^([-+−]?)([(]?)([-+−]?)[¥￥$]?(\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+|\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?([^\d()]{0,8})([)]?)$/i;

function readFigure(text: string): Figure | null {
  if (text.length > LONGEST_FIGURE) return null;
  const match = FIGURE.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (!match) return null;
  const [, sign, open, innerSign, grouped = '', decimals = '', exponent = '0', unit = '', close] = match;
  const digits = grouped.replaceAll(',', '');
  if (digits === '' && decimals === '') return null;
  if ((open === '(') !== (close === ')') || (sign !== '' && innerSign !== '')) return null;
  if (unit !== '' && !writtenUnit(unit)) return null;
  const negative = open === '(' || (sign || innerSign || '+') !== '+';
  const size = parseExact(`${digits || '0'}.${decimals}e${exponent}`);
  const lastDigit = parseExact(`1e${Number(exponent) - decimals.length}`);
  if (!size || !lastDigit) return null;
  const share = SHARES[unit] ?? rational(1n);
  const value = multiply(negative ? rational(-size.numerator, size.denominator) : size, share);
  const step = multiply(lastDigit, share);
  return { value, step, decimals: decimals.length, unit };
}

const SHARES: Readonly<Record<string, Rational>> = { '%': rational(1n, 100n), '‰': rational(1n, 1000n) };

/**
 * The figure as shown, on the scale of the stored value: number formats may divide by a power of ten (`0.00,` and the
 * usual tricks for 万元), which shows in the ratio of the two. Null where text and value have nothing to do with each
 * other, as for dates.
 */
function shownFigure(cell: NumberCell): { readonly value: Rational; readonly step: Rational } | null {
  const shown = readFigure(cell.text);
  const stored = cellNumber(cell);
  if (!shown || !stored) return null;
  for (const factor of DISPLAY_FACTORS) {
    const value = multiply(shown.value, factor);
    const step = multiply(shown.step, factor);
    const distance = absolute(
      rational(
        stored.numerator * value.denominator - value.numerator * stored.denominator,
        stored.denominator * value.denominator,
      ),
    );
    if (compare(distance, step) <= 0) return { value, step };
  }
  return null;
}

const DISPLAY_FACTORS = ['1', '1000', '10000', '1000000', '100000000'].map(exact);
