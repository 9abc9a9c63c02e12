/** What the cells around a value tell about it: header, indicator name, number format, the other cell of the row. */
import type { Quantity } from '../../model';
import {
  type Rational,
  HUNDRED,
  ONE,
  absolute,
  compare,
  divide,
  exact,
  isZero,
  multiply,
  parseExact,
} from '../rational';
import { type WrittenUnit, writtenUnit } from '../units';

/** Everything is optional; each effect is marked in the reading and lowers its confidence. */
export interface QuantityContext {
  /** Which cell it is: `达到` bounds a target and states an actual; some typing damage is mended in targets only. */
  readonly column?: 'target' | 'actual';
  /** The unit that the column's header or the row's unit cell gives: `%`, `万元`, `家`. */
  readonly unit?: string | null;
  /** The indicator's name: `受益企业数（家）` gives a unit, `满意率` expects a share, `全市排名` a rank. */
  readonly name?: string | null;
  /** The cell's number format code. */
  readonly format?: string | null;
  /** The reading of the row's other cell: a target for an actual, an actual for a target. */
  readonly other?: Quantity | null;
  /** The year of the form, for dates without one. */
  readonly year?: number | null;
}

/** A unit that is not written beside the number itself. */
export interface InheritedUnit extends WrittenUnit {
  /** The unit's base name, with denominators: `元/人`. */
  readonly name: string | null;
}

/** The unit for a number that has none: header first, then the indicator's name, then the other cell. */
export function inheritedUnit(context: QuantityContext): InheritedUnit | null {
  const header = context.unit ? unitOfText(context.unit) : null;
  if (header) return header;
  const named = context.name ? unitInName(context.name) : null;
  if (named) return named;
  const other = context.other;
  if (!other || (other.unit === null && other.scale === '1') || other.kind === 'rank') return null;
  return {
    unit: other.unit === null ? null : (writtenUnit(other.unit)?.unit ?? null),
    scale: other.scale,
    name: other.unit,
  };
}

/** Whether a number format shows a day or a year; colours (`[Red]`) and quoted text do not count. */
export function showsDate(format: string | null | undefined): boolean {
  return /[yd]/i.test((format ?? '').replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''));
}

/** Whether the name is that of a rank. */
export function isRankName(name: string | null | undefined): boolean {
  return /(?:排名|名次|位次|排位)$/.test((name ?? '').replace(/[(（].*$/, '').trim());
}

/** Whether the name is that of a share of a whole. */
export function isShareName(name: string | null | undefined): boolean {
  return /(?:率|比例|占比|比重|满意度|覆盖面|知晓度)$/.test((name ?? '').replace(/[(（].*$/, '').trim());
}

/** `产值（万元）`, `比例(%)`. */
function unitInName(name: string): InheritedUnit | null {
  const match = /[(（]([^()（）]{1,10})[)）]\s*$/.exec(name);
  return match ? unitOfText(match[1]!) : null;
}

/** `单位：万元`, `万元`, `元/人`, `次/年`. */
function unitOfText(text: string): InheritedUnit | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(?:计量)?单位:?/, '');
  const [first = '', ...denominators] = plain.split('/');
  const whole = writtenUnit(plain);
  const unit = whole ?? writtenUnit(first);
  if (!unit) return null;
  const name =
    whole || denominators.length === 0
      ? (unit.unit?.name ?? null)
      : [unit.unit?.name ?? first, ...denominators].join('/');
  return { ...unit, name };
}

/**
 * Whether a bare number beside percentages is a share (0.95 for 95 %): yes, no, or cannot tell. The number format
 * decides first, then the size of the other cell's number.
 */
export function isShareOfOne(value: Rational, context: QuantityContext): boolean | null {
  const size = absolute(value);
  if (compare(size, LARGEST_SHARE) > 0) return false;
  if (context.format?.includes('%')) return true;
  if (isZero(value)) return false;
  const other = context.other?.unit === '%' ? parseExact(context.other.value ?? context.other.max ?? '') : null;
  if (!other || isZero(other)) return null;
  const asWritten = distance(size, absolute(other));
  const asShare = distance(multiply(size, HUNDRED), absolute(other));
  if (compare(asShare, asWritten) < 0 && compare(asShare, exact('3')) <= 0) return true;
  if (compare(asWritten, asShare) < 0 && compare(asWritten, exact('3')) <= 0) return false;
  return null;
}

const LARGEST_SHARE = exact('2');

/** The larger over the smaller. */
function distance(a: Rational, b: Rational): Rational {
  const quotient = divide(a, b);
  return compare(quotient, ONE) >= 0 ? quotient : divide(ONE, quotient);
}
