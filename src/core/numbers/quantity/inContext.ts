/** One amount among the cells around it: an inherited unit, a share, a rank, a date behind a serial number. */
import type { QuantityMark } from '../../model';
import {
  type Rational,
  HUNDRED,
  ONE,
  ZERO,
  absolute,
  add,
  compare,
  exact,
  multiply,
  subtract,
  toExact,
} from '../rational';
import type { Amount } from './amount';
import type { Doubt } from './confidence';
import { type QuantityContext, inheritedUnit, isRankName, isShareName, isShareOfOne, showsDate } from './context';
import { dayOfSerial } from './dates';

export interface InContext {
  readonly amount: Amount;
  readonly marks: readonly QuantityMark[];
  readonly doubts: readonly Doubt[];
}

/** Gives an amount the unit and the meaning that the cells around it lend. */
export function inContext(amount: Amount, context: QuantityContext): InContext {
  if (amount.kind === 'date') {
    const inherits = context.year && amount.date?.last.startsWith('--');
    return inherits
      ? { amount, marks: ['yearInherited'], doubts: ['yearInherited'] }
      : { amount, marks: [], doubts: [] };
  }
  const steady = withoutFloatNoise(amount);
  if (amount.unit !== null || amount.kind === 'rank' || amount.kind === 'tolerance') return steady;
  const value = steady.amount.value ?? steady.amount.max ?? ZERO;
  const serial = amount.kind === 'number' && showsDate(context.format) ? dayOfSerial(Number(toExact(value))) : null;
  if (serial) {
    return {
      amount: { ...steady.amount, kind: 'date', value: null, date: { first: serial, last: serial } },
      marks: [],
      doubts: [],
    };
  }
  if (amount.kind === 'number' && isRankName(context.name)) {
    return { ...steady, amount: { ...steady.amount, kind: 'rank' }, doubts: ['unitInherited'] };
  }
  const unit = inheritedUnit(context);
  if (unit?.name === '%' || (!unit && (context.format?.includes('%') ?? false)))
    return asPercent(steady, value, context);
  if (!unit) return isShareName(context.name) ? nakedShare(steady, value) : naked(steady, value);
  const factor = exact(steady.amount.scale === '1' ? unit.scale : '1');
  const scaled = (number: Rational | null) => number && multiply(number, factor);
  return {
    amount: {
      ...steady.amount,
      kind: amount.kind === 'number' && unit.name === '百分点' ? 'change' : amount.kind,
      value: scaled(steady.amount.value),
      min: scaled(steady.amount.min),
      max: scaled(steady.amount.max),
      digit: scaled(steady.amount.digit),
      scale: steady.amount.scale === '1' ? unit.scale : steady.amount.scale,
      unit: unit.name,
      dimension: unit.unit?.dimension ?? null,
    },
    marks: [...steady.marks, 'unitInherited'],
    doubts: [...steady.doubts, 'unitInherited'],
  };
}

function asPercent(read: InContext, value: Rational, context: QuantityContext): InContext {
  const isShare = isShareOfOne(value, context);
  const percent = { ...read.amount, unit: '%', dimension: 'share' as const };
  if (!isShare) {
    const doubts: Doubt[] = isShare === null ? ['unitInherited', 'maybeShare'] : ['unitInherited'];
    return { amount: percent, marks: [...read.marks, 'unitInherited'], doubts: [...read.doubts, ...doubts] };
  }
  const times = (number: Rational | null) => number && multiply(number, HUNDRED);
  return {
    amount: {
      ...percent,
      value: times(percent.value),
      min: times(percent.min),
      max: times(percent.max),
      digit: times(percent.digit),
    },
    marks: [...read.marks, 'shareRead'],
    doubts: [...read.doubts, 'shareRead'],
  };
}

/**
 * A bare number under the name of a rate: 96 is 96 %. Up to 1 it may be either, and far above 100 it is no rate but an
 * amount that the rate is made of; both stay as written.
 */
function nakedShare(read: InContext, value: Rational): InContext {
  const size = absolute(value);
  if (compare(size, ONE) <= 0 || compare(size, LARGEST_RATE) > 0)
    return { ...read, doubts: [...read.doubts, 'maybeShare'] };
  return {
    amount: { ...read.amount, unit: '%', dimension: 'share' },
    marks: [...read.marks, 'unitInherited'],
    doubts: [...read.doubts, 'unitInherited'],
  };
}

function naked(read: InContext, value: Rational): InContext {
  if (read.amount.isNamed) return { ...read, doubts: [...read.doubts, 'named'] };
  const isYear = value.denominator === 1n && value.numerator >= 1990n && value.numerator <= 2050n;
  if (isYear) return { ...read, doubts: [...read.doubts, 'maybeYear'] };
  const isBetween = compare(value, ZERO) > 0 && compare(value, ONE) < 0;
  return { ...read, doubts: [...read.doubts, isBetween ? 'maybeShare' : 'noUnit'] };
}

/** `0.300000011920929` is a stored single-precision 0.3: from five zeros or nines on, digits are noise. */
function withoutFloatNoise(amount: Amount): InContext {
  if (!amount.value || amount.value.denominator < FEWEST_DECIMALS) return { amount, marks: [], doubts: [] };
  const text = toExact(amount.value);
  const match = /^(-?\d+\.\d{0,9}?)(0{5,}|9{5,})\d+$/.exec(text);
  if (!match || text.length < 14) return { amount, marks: [], doubts: [] };
  const decimals = match[1]!.split('.')[1]!.length;
  const kept = exact(match[1]!.replace(/\.$/, ''));
  const carry = match[2]!.startsWith('9') ? exact(`1e-${decimals}`) : ZERO;
  const value = match[1]!.startsWith('-') ? subtract(kept, carry) : add(kept, carry);
  return {
    amount: { ...amount, value, digit: exact(`1e-${decimals}`) },
    marks: ['floatNoise'],
    doubts: ['floatNoise'],
  };
}

/** Single precision holds about seven digits; what follows them is noise, far behind the decimals people write. */
const FEWEST_DECIMALS = 10n ** 9n;

/** In per cent; growth rates reach it, amounts start above it. */
const LARGEST_RATE = exact('200');
