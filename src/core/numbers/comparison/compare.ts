/**
 * Holds an actual against its target: met or not, and how far. Both are taken for the sets of values they stand for
 * (`10多家` is above 10 and below 20), so that an answer is given only where every such value gives the same one.
 */
import type { Quantity } from '../../model';
import { type Interval, isWithin, overlap } from '../interval';
import { type Rational, ONE, divide, isZero } from '../rational';
import { unitNamed } from '../units';
import { type Met, compareDates } from './dates';
import { type Pair, partners } from './partners';
import { acceptable, possible } from './sets';

export type Direction = 'higher' | 'lower';

/** Why it can't be told, or what the answer rests on. */
export type ComparisonReason =
  | 'targetMissing'
  | 'actualMissing'
  | 'targetNotMeasurable'
  | 'actualNotMeasurable'
  | 'differentKinds'
  | 'differentUnits'
  | 'shareOrPercent'
  | 'severalNumbers'
  | 'differentDates'
  | 'directionUnknown'
  | 'approximate'
  | 'actualIsBound'
  | 'beyondExactTarget'
  | 'beyondRange'
  | 'zeroTarget';

export interface Comparison {
  readonly met: Met;
  /**
   * Actual over target where higher is better (and for declines, both counted downwards), target over actual where
   * lower is better (ranks, ceilings); not capped. Of an actual that is itself a bound on the good side (`超过10家`),
   * the least it can be. Null where there is no ratio: a target of 0, an actual of 0 under a ceiling, a missed range,
   * dates, words.
   */
  readonly achievement: Rational | null;
  /** Which way was taken to be better. */
  readonly direction: Direction | null;
  readonly reason?: ComparisonReason;
}

/**
 * @param direction which way is better, where the caller knows it from the rule or the indicator; else the target's
 *   own words decide, and without any, higher is better, except for money and durations, where it stays unknown.
 * @example compareToTarget(readQuantity('≥30个'), readQuantity('35')).met // 'yes'
 * @example compareToTarget(readQuantity('前5名'), readQuantity('第3名')).achievement // 5/3
 */
export function compareToTarget(target: Quantity, actual: Quantity, direction: Direction | null = null): Comparison {
  const missing = whyNotComparable(target, actual);
  if (missing) return cannotTell(missing);
  if (target.kind === 'date') {
    if (!target.date) return cannotTell('targetNotMeasurable');
    if (!actual.date) return cannotTell('actualNotMeasurable');
    const met = compareDates(target.date, actual.date);
    return met === 'cannot tell' ? cannotTell('differentDates') : { met, achievement: null, direction: null };
  }
  const pairs = partners(target, actual);
  if (typeof pairs === 'string') return cannotTell(pairs);
  const comparisons = pairs.map((pair) => comparePair(pair, direction ?? directionOf(pair.target)));
  return comparisons.length === 1 ? comparisons[0]! : together(comparisons);
}

function cannotTell(reason: ComparisonReason, direction: Direction | null = null): Comparison {
  return { met: 'cannot tell', achievement: null, direction, reason };
}

const MEASURABLE: ReadonlySet<Quantity['kind']> = new Set(['number', 'range', 'rank', 'change', 'date']);
const MISSING: ReadonlySet<Quantity['kind']> = new Set(['none', 'notApplicable', 'placeholder']);

function whyNotComparable(target: Quantity, actual: Quantity): ComparisonReason | null {
  if (MISSING.has(target.kind)) return 'targetMissing';
  if (MISSING.has(actual.kind)) return 'actualMissing';
  if (!MEASURABLE.has(target.kind) || target.sense === 'tolerance') return 'targetNotMeasurable';
  if (!MEASURABLE.has(actual.kind) || actual.sense === 'tolerance') return 'actualNotMeasurable';
  return (target.kind === 'date') === (actual.kind === 'date') ? null : 'differentKinds';
}

/**
 * Higher or lower from the words of the target alone; null where they leave it open.
 * @example directionOf(readQuantity('≤5天')) // 'lower'
 */
export function directionOf(target: Quantity): Direction | null {
  const { comparator, approximate, kind, value } = target;
  if (kind === 'rank') return 'lower';
  if (comparator === '<=' || (comparator === '<' && !approximate)) return 'lower';
  if (comparator === '>=' || (comparator === '>' && !approximate)) return 'higher';
  if (kind === 'change') return value?.startsWith('-') ? 'lower' : 'higher';
  if (value === '0') return 'lower';
  const dimension = unitNamed((target.unit ?? '').split('/')[0]!)?.dimension;
  return dimension && OPEN_DIMENSIONS.has(dimension) ? null : 'higher';
}

/** A cost or an income, a deadline or an effort: without a comparator the number alone does not say. */
const OPEN_DIMENSIONS: ReadonlySet<string> = new Set(['money', 'currency', 'days', 'workingDays', 'hours', 'months']);

function comparePair(pair: Pair, direction: Direction | null): Comparison {
  const sets = acceptable(pair.target, direction);
  const actual = possible(pair.actual);
  const achievement = achievementOf(pair, direction);
  const zero = pair.targetValue && isZero(pair.targetValue) ? ({ reason: 'zeroTarget' } as const) : {};
  if (isWithin(actual, sets.surely)) {
    // Within a range, or exactly at a number of which nobody knows the better side.
    const isJustMet = pair.target.kind === 'range' || (direction === null && pair.targetValue !== null);
    return { met: 'yes', achievement: isJustMet ? ONE : achievement, direction, ...zero };
  }
  if (!overlap(actual, sets.possibly)) return { met: 'no', achievement, direction, ...zero };
  return { met: 'cannot tell', achievement, direction, reason: whyUndecided(pair, actual, direction) };
}

function whyUndecided(pair: Pair, actual: Interval, direction: Direction | null): ComparisonReason {
  if (pair.actual.approximate || pair.target.approximate) return 'approximate';
  if (actual.low === null || actual.high === null) return 'actualIsBound';
  if (pair.target.kind === 'range') return 'beyondRange';
  return direction === null ? 'directionUnknown' : 'beyondExactTarget';
}

function achievementOf(pair: Pair, direction: Direction | null): Rational | null {
  const { targetValue, actualValue } = pair;
  if (!direction || !targetValue || !actualValue || isZero(targetValue)) return null;
  if (!isOnGoodSide(pair.actual, direction)) return null;
  const isNegative = targetValue.numerator < 0n;
  if (isNegative && direction === 'higher') return null;
  if (isNegative || direction === 'higher') return divide(actualValue, targetValue);
  return actualValue.numerator > 0n ? divide(targetValue, actualValue) : null;
}

/** A plain number, or a bound beyond which every value is at least as good. */
function isOnGoodSide(actual: Quantity, direction: Direction): boolean {
  if (actual.comparator === null) return !actual.approximate;
  return actual.comparator === '=' || actual.comparator.startsWith(direction === 'higher' ? '>' : '<');
}

/** Several numbers are met when each is. */
function together(comparisons: readonly Comparison[]): Comparison {
  const missed = comparisons.find(({ met }) => met === 'no');
  const open = comparisons.find(({ met }) => met === 'cannot tell');
  const { met, direction } = missed ?? open ?? comparisons[0]!;
  return { met, achievement: null, direction, reason: 'severalNumbers' };
}
