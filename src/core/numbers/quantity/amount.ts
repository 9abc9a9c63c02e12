/** One amount: what its number, its unit and the words around it say together. */
import type { Comparator, DateSpan, Exact } from '../../model';
import {
  type Rational,
  absolute,
  add,
  compare,
  exact,
  isZero,
  multiply,
  negate,
  rational,
  subtract,
} from '../rational';
import type { Dimension } from '../units';
import type { Doubt } from './confidence';
import type { Core } from './core';
import type { Prefix, Stretch } from './prefix';
import type { Token } from './tokens';

export interface Amount {
  readonly kind: 'number' | 'range' | 'tolerance' | 'rank' | 'change' | 'date';
  readonly value: Rational | null;
  readonly min: Rational | null;
  readonly max: Rational | null;
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
  /** What the last written digit is worth, whether it was rounded or not. */
  readonly digit: Rational | null;
  readonly dimension: Dimension | null;
  readonly scale: Exact;
  readonly baseline: Stretch | null;
  readonly date: DateSpan | null;
  readonly isDue: boolean;
  /** The words before it, which tell several amounts apart. */
  readonly label: Stretch | null;
  /** `由85%`: where a change starts. */
  readonly isStart: boolean;
  /** `提高到92%`: where a change ends. */
  readonly isReached: boolean;
  /** A number without unit directly before unknown words: perhaps part of a name. */
  readonly isNamed: boolean;
  /** A small number in Chinese characters without comparator: amid words perhaps part of a name (`三项制度`). */
  readonly isSpelled: boolean;
  readonly isTwice: boolean;
  readonly isNegativeBracket: boolean;
  readonly isConflict: boolean;
  readonly residue: readonly Stretch[];
  readonly doubts: readonly Doubt[];
  readonly start: number;
  readonly end: number;
}

/** @param isActual whether the value is a measured one: `达到` and `提升至` are then no bounds. */
export function amountOf(prefix: Prefix, core: Core, isActual: boolean): Amount {
  const { unit, dimension } = unitOf(prefix, core);
  const kind = kindOf(prefix, core, dimension);
  const bound = boundOf(prefix, core, isActual);
  const isMoved = kind === 'change' || (kind === 'range' && prefix.change?.isApart === false && !prefix.isLevel);
  const isDecline = isMoved && prefix.change?.sign === -1;
  const ends = endsOf(prefix, core, isDecline);
  const isNumber = kind === 'number' || kind === 'change';
  const numeral = core.first.kind === 'number' ? core.first.numeral : null;
  return {
    kind,
    value: kind === 'range' ? null : ends.first,
    min: kind === 'range' ? ends.low : kind === 'tolerance' ? negate(absolute(ends.first)) : null,
    max: kind === 'range' ? ends.high : kind === 'tolerance' ? absolute(ends.first) : null,
    unit,
    dimension,
    comparator: kind === 'rank' || isNumber ? (isDecline ? mirrored(bound.comparator) : bound.comparator) : null,
    approximate: bound.isApproximate,
    digit: numeral && !isZero(numeral.step) ? numeral.step : null,
    scale: (core.second?.numeral ?? numeral)?.scale ?? '1',
    baseline: prefix.baseline,
    date: prefix.date?.date?.span ?? null,
    isDue: false,
    label: prefix.words ?? (prefix.date ? { start: prefix.date.start, end: prefix.date.end } : null),
    isStart: prefix.isStart,
    isReached: prefix.isLevel,
    isNamed: false,
    isSpelled: numeral?.style === 'chinese' && isSmall(numeral.value) && !bound.comparator,
    isTwice: false,
    isNegativeBracket: false,
    isConflict: bound.isConflict || isDamagedDate(prefix, core),
    residue: prefix.texts,
    doubts: doubtsOf(prefix, core, kind, bound),
    start: core.first.start,
    end: core.end,
  };
}

/** A date, with no number beside it in its statement. */
export function dateAmount(prefix: Prefix, token: Extract<Token, { kind: 'date' }>): Amount {
  const span = token.date?.span ?? null;
  const isDue =
    token.date === null ||
    prefix.isDue ||
    prefix.comparators.some(({ comparator }) => comparator === '<=' || comparator === '<');
  const doubts: Doubt[] = prefix.texts.length > 0 ? ['wordsBefore'] : [];
  if (!span || span.last.startsWith('--')) doubts.push('noYear');
  if (token.date?.grain === 'year' && !isDue) doubts.push('yearOnly');
  return {
    kind: 'date',
    value: null,
    min: null,
    max: null,
    unit: null,
    dimension: null,
    comparator: isDue ? '<=' : null,
    approximate: false,
    digit: null,
    scale: '1',
    baseline: null,
    date: span,
    isDue,
    label: null,
    isStart: false,
    isReached: false,
    isNamed: false,
    isSpelled: false,
    isTwice: false,
    isNegativeBracket: false,
    isConflict: false,
    residue: prefix.texts,
    doubts,
    start: token.start,
    end: token.end,
  };
}

/** `20±2℃`: the number before the tolerance is the middle of a range. */
export function aroundMiddle(middle: Amount, tolerance: Amount): Amount | null {
  if (middle.kind !== 'number' || !middle.value || !tolerance.max || middle.comparator) return null;
  if (tolerance.unit === '%' && middle.unit !== '%') return null;
  return {
    ...tolerance,
    kind: 'range',
    value: null,
    min: subtract(middle.value, tolerance.max),
    max: add(middle.value, tolerance.max),
    unit: tolerance.unit ?? middle.unit,
    label: middle.label,
    residue: [...middle.residue, ...tolerance.residue],
    doubts: [...middle.doubts, ...tolerance.doubts],
  };
}

function kindOf(prefix: Prefix, core: Core, dimension: Dimension | null): Amount['kind'] {
  if (core.first.kind === 'rank') return 'rank';
  if (prefix.isTolerance) return 'tolerance';
  if (core.second || (core.first.kind === 'number' && core.first.numeral.upper)) return 'range';
  if (dimension === 'percentagePoint') return 'change';
  if (prefix.isLevel) return 'number';
  const isShare = dimension === 'share' || dimension === null;
  if (!prefix.change) return prefix.baseline?.isCompared && isShare ? 'change' : 'number';
  if (!prefix.change.isApart) return 'change';
  return isShare && !prefix.comparators.some(({ isFirm }) => isFirm) ? 'change' : 'number';
}

/** The ends of a range, or the same number twice; a scale word behind the second end counts for both (`3-5万元`). */
function endsOf(prefix: Prefix, core: Core, isDecline: boolean) {
  const numeral = core.first.kind === 'number' ? core.first.numeral : null;
  const sign = (value: Rational, isNegative: boolean) => (isNegative !== isDecline ? negate(value) : value);
  let one = core.first.kind === 'number' ? core.first.numeral.value : core.first.value;
  const other = core.second?.numeral;
  if (other && numeral?.scale === '1' && other.scale !== '1') {
    const scaled = multiply(one, exact(other.scale));
    if (compare(scaled, other.value) <= 0) one = scaled;
  }
  const first = sign(one, prefix.isNegative);
  const second = other
    ? sign(other.value, core.second?.isNegative ?? false)
    : numeral?.upper
      ? sign(numeral.upper, prefix.isNegative)
      : first;
  return compare(first, second) <= 0 ? { first, low: first, high: second } : { first, low: second, high: first };
}

interface Bound {
  readonly comparator: Comparator | null;
  readonly isApproximate: boolean;
  readonly isConflict: boolean;
}

function boundOf(prefix: Prefix, core: Core, isActual: boolean): Bound {
  const before = prefix.comparators
    .filter(({ isFirm, comparator }) => isFirm || !isActual || comparator !== '>=')
    .at(-1)?.comparator;
  const behind = core.after[0];
  const isMore = core.first.kind === 'number' && core.first.numeral.more;
  const isApproximate = prefix.approximate !== null || core.isAbout || isMore;
  const side = isMore ? '>' : (prefix.approximate?.bound ?? null);
  const ranked = core.first.kind === 'rank' ? core.first.comparator : null;
  const reached =
    prefix.isLevel && !isActual && core.first.kind !== 'rank' ? (prefix.change?.sign === -1 ? '<=' : '>=') : null;
  const stated = before ?? behind ?? ranked ?? side ?? reached;
  const isConflict =
    (before !== undefined && behind !== undefined && before[0] !== behind[0]) ||
    (before !== undefined && side === '<' && before[0] === '>');
  return { comparator: inclusive(stated, core.isIncluded ?? prefix.isIncluded), isApproximate, isConflict };
}

function inclusive(comparator: Comparator | null, isIncluded: boolean | null): Comparator | null {
  if (!comparator || isIncluded === null || comparator === '=') return comparator;
  return isIncluded ? (`${comparator[0]}=` as Comparator) : (comparator[0] as Comparator);
}

function mirrored(comparator: Comparator | null): Comparator | null {
  if (!comparator || comparator === '=') return comparator;
  return ((comparator[0] === '>' ? '<' : '>') + comparator.slice(1)) as Comparator;
}

function unitOf(prefix: Prefix, core: Core): { readonly unit: string | null; readonly dimension: Dimension | null } {
  if (core.first.kind === 'rank') return { unit: core.first.isShare ? '%' : null, dimension: null };
  const share = core.first.kind === 'number' ? core.first.numeral.share : null;
  const name = share ?? core.unit?.name ?? null;
  const unit = name && [name, ...prefix.per].join('/');
  return { unit, dimension: share ? 'share' : (core.unit?.dimension ?? null) };
}

function doubtsOf(prefix: Prefix, core: Core, kind: Amount['kind'], bound: Bound): Doubt[] {
  const doubts: Doubt[] = [];
  const numeral = core.first.kind === 'number' ? core.first.numeral : null;
  if (prefix.texts.length > 0) doubts.push('wordsBefore');
  if (prefix.isNegated) doubts.push('negated');
  if (bound.isConflict || (kind === 'range' && bound.comparator)) doubts.push('conflict');
  if (isDamagedDate(prefix, core)) doubts.push('conflict');
  const isBareSlash = numeral?.style === 'slash' && !bound.comparator;
  if (core.first.kind === 'ratio' || isBareSlash) doubts.push('ratio');
  if (prefix.change?.isApart) doubts.push('changeOrLevel');
  if (core.unit && core.unit.dimension === null) doubts.push('unknownUnit');
  return doubts;
}

/** `2021年4年`: a month mistyped. */
function isDamagedDate(prefix: Prefix, core: Core): boolean {
  const dimension = core.unit?.dimension;
  return prefix.date?.end === core.first.start && (dimension === 'months' || dimension === 'days');
}

function isSmall(value: Rational): boolean {
  return compare(value, rational(10n)) <= 0;
}
