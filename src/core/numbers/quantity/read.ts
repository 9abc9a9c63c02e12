/**
 * Reads one target or actual cell. The text is brought to one form, cut into tokens, the tokens parsed into amounts;
 * a text without amounts is looked up among the words of the field. Every assumption is marked and lowers the
 * confidence (confidence.ts); nothing is thrown, whatever the text.
 */
import type { Quantity, QuantityKind, QuantityMark, QuantityPart } from '../../model';
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
import { writtenUnit } from '../units';
import type { Amount } from './amount';
import { readAmounts } from './amounts';
import { type Doubt, confidenceOf } from './confidence';
import { type QuantityContext, inheritedUnit, isRankName, isShareName, isShareOfOne } from './context';
import { dayOfSerial, withYear } from './dates';
import { type NormalText, normalise } from './normalise';
import type { Stretch } from './prefix';
import { type Token, tokenise } from './tokens';
import { type Wording, wording, wordingBeforeNumbers } from './wording';

/**
 * How one target or actual value is read (contract/analysis.md, "A quantity").
 * @param text the cell's shown text
 * @param context what the cells around it tell
 * @example readQuantity('≥6000家') // kind 'number', value '6000', unit '家', comparator '>='
 * @example readQuantity('1.1亿元').value // '110000000'
 * @example readQuantity('35', { other: readQuantity('≥30个') }).unit // '个', marked 'unitInherited'
 */
export function readQuantity(text: string, context: QuantityContext = {}): Quantity {
  const isActual = context.column === 'actual';
  const normal = normalise(text, context.column ?? null);
  const early = wordingBeforeNumbers(normal.text, context.column ?? null);
  if (early) return fromWording(text, early, normal);
  const tokens = tokenise(normal.text);
  if (tokens.some((token) => token.kind === 'placeholder')) {
    return fromWording(text, { kind: 'placeholder', sense: null, implied: null, doubts: ['knownPattern'] }, normal);
  }
  const { amounts, residue } = readAmounts(tokens, isActual);
  if (amounts.length === 0) return withoutNumber(text, normal, tokens);
  if (isDeliverable(normal.text, amounts)) {
    return fromWording(
      text,
      { kind: 'qualitative', sense: 'condition', implied: null, doubts: ['numeralInProse'] },
      normal,
    );
  }
  return fromAmounts(text, normal, amounts, residue, context);
}

function withoutNumber(text: string, normal: NormalText, tokens: readonly Token[]): Quantity {
  const [first, ...rest] = tokens;
  const left = rest.length > 0 ? normal.text.slice(rest[0]!.start) : '';
  const isBareBound = first?.kind === 'comparator' && (left === '' || writtenUnit(left) !== null);
  if (isBareBound)
    return fromWording(text, { kind: 'placeholder', sense: null, implied: null, doubts: ['prose'] }, normal);
  return fromWording(text, wording(normal.text), normal);
}

const NOTHING = {
  value: null,
  unit: null,
  comparator: null,
  min: null,
  max: null,
  approximate: false,
  step: null,
  parts: [],
  baseline: null,
  scale: '1',
  sense: null,
  date: null,
  marks: [],
  residue: [],
} as const;

function fromWording(text: string, read: Wording, normal: NormalText): Quantity {
  const marks: QuantityMark[] = [];
  if (read.implied) marks.push('implied');
  if (normal.isRepaired) marks.push('repaired');
  return {
    ...NOTHING,
    text,
    kind: read.kind,
    sense: read.sense,
    value: read.implied && toExact(read.implied.value),
    unit: read.implied?.unit ?? null,
    marks,
    confidence: confidenceOf([...read.doubts, ...(normal.isRepaired ? (['repaired'] as const) : [])]),
  };
}

function fromAmounts(
  text: string,
  normal: NormalText,
  amounts: readonly Amount[],
  loose: readonly Stretch[],
  context: QuantityContext,
): Quantity {
  const numbers = amounts.filter((amount) => amount.kind !== 'date');
  const dates = amounts.filter((amount) => amount.kind === 'date');
  const chosen = inContext(chosenOf(numbers, normal, context) ?? dates[0]!, context);
  const several = numbers.length > 1 && chosen.amount.kind !== 'date';
  const stretches = [...chosen.amount.residue, ...loose];
  const doubts = [...chosen.amount.doubts, ...chosen.doubts];
  if (several) doubts.push('several');
  if (loose.length > 0) doubts.push('wordsBehind');
  if (normal.isRepaired) doubts.push('repaired');
  const marks: QuantityMark[] = [...chosen.marks];
  if (normal.isRepaired) marks.push('repaired');
  if (chosen.amount.isTwice) marks.push('twice');
  if (chosen.amount.isNegativeBracket) marks.push('negativeBrackets');
  if (chosen.amount.isConflict) marks.push('conflict');
  const { amount } = chosen;
  const date = amount.date ?? dates[0]?.date ?? null;
  return {
    ...NOTHING,
    text,
    kind: contractKind(amount.kind),
    value: amount.value && toExact(amount.value),
    unit: amount.unit,
    comparator: amount.comparator,
    min: amount.min && toExact(amount.min),
    max: amount.max && toExact(amount.max),
    approximate: amount.approximate,
    step: amount.value && isRounded(amount) && amount.digit ? toExact(amount.digit) : null,
    parts: several ? numbers.map((number) => partOf(inContext(number, context).amount, normal)) : [],
    baseline: amount.baseline && normal.original(amount.baseline.start, amount.baseline.end),
    scale: amount.scale,
    sense: senseOf(amount, several ? numbers : []),
    date: date && context.year ? withYear(date, context.year) : date,
    marks,
    residue: stretches.map(({ start, end }) => normal.original(start, end)).filter((words) => words !== ''),
    confidence: confidenceOf(doubts),
  };
}

/** `形成评估报告一份` asks for a thing to be there rather than for a number of things. */
function isDeliverable(text: string, amounts: readonly Amount[]): boolean {
  const [amount] = amounts;
  return amounts.length === 1 && amount!.doubts.includes('numeralInProse') && DELIVERABLE.test(text);
}

const DELIVERABLE = /^(?:形成|编制|出具|撰写|提交|制定|出台|印发|建立|建成|完成)[^\d]*一[份个套项篇部册]$/;

function contractKind(kind: Amount['kind']): QuantityKind {
  return kind === 'tolerance' ? 'range' : kind;
}

/**
 * The first number that tells the cell's side of a pair (`计划20人，实际22人`); where the other cell of the row has a
 * unit, the first with that unit; else the first.
 */
function chosenOf(numbers: readonly Amount[], normal: NormalText, context: QuantityContext): Amount | undefined {
  const wanted = context.other?.unit;
  const label = (amount: Amount) => (amount.label ? normal.text.slice(amount.label.start, amount.label.end) : '');
  const isPair = numbers.some((amount) => PLANNED.test(label(amount)));
  const side = context.column === 'target' ? PLANNED : DONE;
  const own = isPair ? numbers.filter((amount) => side.test(label(amount))) : [];
  const year = numbers.filter(({ date }) => context.year && date?.last.startsWith(String(context.year)));
  const candidates = own.length > 0 ? own : year.length === 1 ? year : numbers;
  return candidates.find((amount) => wanted && amount.unit === wanted) ?? candidates[0];
}

const PLANNED = /计划|目标|应|预计|满分/;
const DONE = /实际|完成|实现|得分/;

function senseOf(amount: Amount, several: readonly Amount[]): Quantity['sense'] {
  if (amount.kind === 'tolerance') return 'tolerance';
  if (amount.kind === 'date') return amount.isDue ? 'deadline' : null;
  const isByPeriod = several.length > 1 && several.every(({ date, unit }) => date !== null && unit === amount.unit);
  return isByPeriod ? 'amountsByPeriod' : null;
}

function partOf(amount: Amount, normal: NormalText): QuantityPart {
  return {
    label: amount.label && normal.original(amount.label.start, amount.label.end),
    value: amount.value && toExact(amount.value),
    unit: amount.unit,
    comparator: amount.comparator,
    min: amount.min && toExact(amount.min),
    max: amount.max && toExact(amount.max),
  };
}

interface InContext {
  readonly amount: Amount;
  readonly marks: readonly QuantityMark[];
  readonly doubts: readonly Doubt[];
}

/** Gives an amount the unit and the meaning that the cells around it lend. */
function inContext(amount: Amount, context: QuantityContext): InContext {
  if (amount.kind === 'date') {
    const inherits = context.year && amount.date?.last.startsWith('--');
    return inherits
      ? { amount, marks: ['yearInherited'], doubts: ['yearInherited'] }
      : { amount, marks: [], doubts: [] };
  }
  const steady = withoutFloatNoise(amount);
  if (amount.unit !== null || amount.kind === 'rank' || amount.kind === 'tolerance') return steady;
  const value = steady.amount.value ?? steady.amount.max ?? ZERO;
  const serial = context.format && /[yd]/i.test(context.format) ? dayOfSerial(Number(toExact(value))) : null;
  if (serial) {
    return {
      amount: { ...steady.amount, kind: 'date', value: null, date: { first: serial, last: serial } },
      marks: [],
      doubts: [],
    };
  }
  if (isRankName(context.name))
    return { ...steady, amount: { ...steady.amount, kind: 'rank' }, doubts: ['unitInherited'] };
  const unit = inheritedUnit(context);
  if (unit?.name === '%' || (!unit && (context.format?.includes('%') ?? false)))
    return asPercent(steady, value, context);
  if (!unit) return isShareName(context.name) ? nakedShare(steady, value) : naked(steady, value);
  const factor = exact(steady.amount.scale === '1' ? unit.scale : '1');
  const scaled = (number: Rational | null) => number && multiply(number, factor);
  return {
    amount: {
      ...steady.amount,
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

/** A bare number under the name of a rate: 96 is 96 %; up to 1 it may be either, so it stays as written. */
function nakedShare(read: InContext, value: Rational): InContext {
  if (compare(absolute(value), ONE) <= 0) return { ...read, doubts: [...read.doubts, 'maybeShare', 'unitInherited'] };
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
  const text = amount.value && toExact(amount.value);
  const match = text && /^(-?\d+\.\d{0,9}?)(0{5,}|9{5,})\d+$/.exec(text);
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

/**
 * Whether rounding may hide something (guide/consistency.md §1): rates, growth, money in 万元 or 亿元 and anything
 * else told with a scale word, averages and measures with decimals. Counts, points and money to the 元 are exact.
 */
function isRounded(amount: Amount): boolean {
  if (amount.approximate || amount.kind === 'rank') return false;
  if (amount.dimension === 'share' || amount.dimension === 'percentagePoint' || amount.scale !== '1') return true;
  const isExact = amount.dimension === 'count' || amount.dimension === 'points' || amount.dimension === 'money';
  const isPlain = amount.unit === null || writtenUnit(amount.unit) !== null;
  return !(isExact && isPlain) && amount.digit !== null && compare(amount.digit, ONE) < 0;
}
