/** Which number of the actual belongs to which of the target, and both on one scale and unit. */
import type { Quantity, QuantityPart } from '../../model';
import {
  type Rational,
  ONE,
  absolute,
  compare,
  divide,
  equals,
  exact,
  multiply,
  parseExact,
  toExact,
} from '../rational';
import { unitNamed } from '../units';
import type { ComparisonReason } from './compare';

export interface Pair {
  readonly target: Quantity;
  /** Rescaled to the target's unit. */
  readonly actual: Quantity;
  readonly targetValue: Rational | null;
  readonly actualValue: Rational | null;
}

/** The pairs to compare, or why there are none. */
export function partners(target: Quantity, actual: Quantity): readonly Pair[] | ComparisonReason {
  if (target.parts.length < 2 && actual.parts.length < 2) return pairsOf([[target, actual]]);
  const [targets, actuals] = [partsOf(target), partsOf(actual)];
  if (targets.length === 1) {
    const same = actuals.filter((part) => typeof factorBetween(target, part) !== 'string');
    if (actuals.length === 1 || same.length === 0) return pairsOf([[target, actuals[0]!]]);
    return same.length === 1 ? pairsOf([[target, same[0]!]]) : 'severalNumbers';
  }
  if (actuals.length !== targets.length) return 'severalNumbers';
  const matched = targets.map((part) => actuals.filter((other) => isSamePart(part, other)));
  if (matched.some((candidates) => candidates.length !== 1)) return 'severalNumbers';
  return pairsOf(targets.map((part, at) => [part, matched[at]![0]!]));
}

interface Part extends Quantity {
  readonly label: string | null;
}

function partsOf(quantity: Quantity): readonly Part[] {
  if (quantity.parts.length < 2) return [{ ...quantity, label: null }];
  return quantity.parts.map((part: QuantityPart) => ({
    ...quantity,
    ...part,
    kind: part.min !== null ? 'range' : quantity.kind === 'range' ? 'number' : quantity.kind,
    approximate: false,
    parts: [],
  }));
}

function isSamePart(a: Part, b: Part): boolean {
  return a.label === b.label && typeof factorBetween(a, b) !== 'string';
}

function pairsOf(couples: readonly (readonly [Quantity, Quantity])[]): readonly Pair[] | ComparisonReason {
  const pairs: Pair[] = [];
  for (const [target, actual] of couples) {
    const factor = factorBetween(target, actual);
    if (typeof factor === 'string') return factor;
    const scaled = (text: string | null) => text && toExact(multiply(exact(text), factor));
    const rescaled = equals(factor, ONE)
      ? actual
      : { ...actual, value: scaled(actual.value), min: scaled(actual.min), max: scaled(actual.max) };
    pairs.push({
      target,
      actual: rescaled,
      targetValue: target.value === null ? null : exact(target.value),
      actualValue: rescaled.value === null ? null : exact(rescaled.value),
    });
  }
  return pairs;
}

/** What an actual must be multiplied with to stand on the target's scale; or why there is no such number. */
function factorBetween(target: Quantity, actual: Quantity): Rational | ComparisonReason {
  const kinds = kindsDiffer(target, actual);
  if (kinds) return kinds;
  if (target.unit === null && actual.unit === null) {
    return target.scale !== '1' && actual.scale === '1' ? exact(target.scale) : ONE;
  }
  if (actual.unit === null) {
    if (target.unit === '%' && mayBeShare(actual, target)) return 'shareOrPercent';
    return actual.scale === '1' ? exact(target.scale) : ONE;
  }
  if (target.unit === null) {
    if (actual.unit === '%' && mayBeShare(target, actual)) return 'shareOrPercent';
    return actual.scale === '1' || target.scale !== '1' ? ONE : 'differentUnits';
  }
  return unitFactor(target.unit, actual.unit);
}

/** A rank is compared with a rank or a bare number; a change with a change or a share. */
function kindsDiffer(target: Quantity, actual: Quantity): ComparisonReason | null {
  const isBare = (quantity: Quantity) => quantity.kind === 'number' && quantity.unit === null;
  if ((target.kind === 'rank') !== (actual.kind === 'rank')) {
    return isBare(target) || isBare(actual) ? null : 'differentKinds';
  }
  if ((target.kind === 'change') === (actual.kind === 'change')) return null;
  const [change, other] = target.kind === 'change' ? [target, actual] : [actual, target];
  const isShare = (quantity: Quantity) => quantity.unit === '%' || quantity.unit === null;
  return isShare(change) && isShare(other) && !change.value?.startsWith('-') ? null : 'differentKinds';
}

/** A bare number up to 1 beside a larger percentage. */
function mayBeShare(bare: Quantity, percent: Quantity): boolean {
  const [value, other] = [parseExact(bare.value ?? ''), parseExact(percent.value ?? percent.max ?? '')];
  return value !== null && other !== null && compare(absolute(value), ONE) <= 0 && compare(absolute(other), ONE) > 0;
}

function unitFactor(target: string, actual: string): Rational | ComparisonReason {
  const [one = '', ...targetPer] = target.split(/[/·]/);
  const [two = '', ...actualPer] = actual.split(/[/·]/);
  if (!samePer(targetPer, actualPer)) return 'differentUnits';
  if (one === two) return ONE;
  const [a, b] = [unitNamed(one), unitNamed(two)];
  if (!a || !b || a.dimension !== b.dimension) return 'differentUnits';
  if (a.dimension === 'count') return countsAlike(one, two) ? ONE : 'differentUnits';
  return CONVERTIBLE.has(a.dimension) ? divide(exact(b.factor), exact(a.factor)) : 'differentUnits';
}

/** A year's number is a number per year. */
function samePer(a: readonly string[], b: readonly string[]): boolean {
  const told = (per: readonly string[]) =>
    per
      .filter((unit) => unit !== '年' && unit !== '年度')
      .sort()
      .join('/');
  return told(a) === told(b);
}

const CONVERTIBLE: ReadonlySet<string> = new Set([
  'share',
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'power',
  'days',
  'hours',
  'months',
  'storage',
  'transfer',
]);

/** Classifiers that count the same things; 个 counts anything. 只 and 头, 人 and 人次 do not. */
const ALIKE: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['场', '场次'],
  ['册', '本'],
  ['台', '台套', '套'],
  ['条', '项'],
];

function countsAlike(one: string, two: string): boolean {
  if (one === '个' || two === '个') return one.length === 1 && two.length === 1;
  return ALIKE.some((group) => group.includes(one) && group.includes(two));
}
