/**
 * Reads one target or actual cell. The text is brought to one form, cut into tokens, the tokens parsed into amounts;
 * a text without amounts is looked up among the words of the field. Every assumption is marked and lowers the
 * confidence (confidence.ts); nothing is thrown, whatever the text.
 */
import type { Quantity, QuantityMark, QuantityPart } from '../../model';
import { MOST_DIGITS, ONE, compare, divide, exact, isOfFormSize, multiply, rational, toExact } from '../rational';
import { writtenUnit } from '../units';
import type { Amount } from './amount';
import { readAmounts } from './amounts';
import { type Doubt, confidenceOf } from './confidence';
import type { QuantityContext } from './context';
import { withYear } from './dates';
import { type InContext, inContext } from './inContext';
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
  if (BEYOND_SIZE.test(text)) return beyondSize(text);
  const plain = withoutExponent(text);
  if (plain !== null) return { ...readQuantity(plain, context), text };
  const column = context.column ?? null;
  const normal = normalise(text, column);
  const early = wordingBeforeNumbers(normal.text, column);
  if (early) return fromWording(text, early, normal);
  const tokens = tokenise(normal.text);
  const { amounts, residue } = readAmounts(normal.text, tokens, column === 'actual');
  const isTemplate =
    tokens.some((token) => token.kind === 'placeholder') && amounts.every(({ kind }) => kind === 'date');
  if (isTemplate) return fromWording(text, PLACEHOLDER, normal);
  if (amounts.length === 0)
    return isBareBound(normal.text, tokens)
      ? fromWording(text, PLACEHOLDER, normal)
      : fromWording(text, wording(normal.text), normal);
  if (isDeliverable(normal.text, amounts)) return fromWording(text, A_DELIVERABLE, normal);
  const isSized = amounts.every(({ value, min, max }) => [value, min, max].every((one) => !one || isOfFormSize(one)));
  if (!isSized) return beyondSize(text);
  const read = fromAmounts(text, normal, amounts, residue, context);
  const isTakenBack = context.other && read.kind === 'number' && TAKEN_BACK.test(normal.text);
  return column === 'actual' && isTakenBack ? takenBack(read) : read;
}

/** `1.5E+11`, as spreadsheets show a number of many digits. */
const EXPONENT = /^\s*([+-]?\d{1,15})(?:\.(\d{1,15}))?[eE]([+-]?\d{1,2})\s*$/;

function withoutExponent(text: string): string | null {
  const match = EXPONENT.exec(text);
  if (!match) return null;
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const digits = exact(`${whole}${fraction}`);
  const power = Number(exponent) - fraction.length;
  const scale = rational(10n ** BigInt(Math.abs(power)));
  return toExact(power >= 0 ? multiply(digits, scale) : divide(digits, scale));
}

/**
 * `10场未完成`, `10场（实际8场）` beside a target: what stands behind the figure says that it is not so. Without a target
 * `3家未达标` is a count like any other.
 */
const TAKEN_BACK = /\d[^\d年月日]{0,6}(?:未(?!来)|没有|没能|\(实际|应为)/;

function takenBack(read: Quantity): Quantity {
  const nothing = { value: null, comparator: null, min: null, max: null, step: null, parts: [] };
  return { ...read, ...nothing, kind: 'qualitative', sense: 'condition' };
}

/** More digits in a row, or a larger exponent (16 and more), than any number of a form. */
const BEYOND_SIZE = new RegExp(`\\d{${MOST_DIGITS + 1},}|\\d[eE][+-]?(?:1[6-9]|[2-9]\\d|\\d{3,})(?!\\d)`);

function beyondSize(text: string): Quantity {
  const none: Wording = { kind: 'none', sense: null, implied: null, doubts: ['knownPattern'] };
  const read = fromWording(text, none, { isRepaired: false });
  return { ...read, marks: ['beyondSize'], residue: [text] };
}

const PLACEHOLDER: Wording = { kind: 'placeholder', sense: null, implied: null, doubts: ['knownPattern'] };
const A_DELIVERABLE: Wording = { kind: 'qualitative', sense: 'condition', implied: null, doubts: ['numeralInProse'] };

/** A comparator whose number was lost, with or without a unit: `≥亩`. */
function isBareBound(text: string, tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (first?.kind !== 'comparator') return false;
  return !second || writtenUnit(text.slice(second.start)) !== null;
}

function fromWording(text: string, read: Wording, normal: Pick<NormalText, 'isRepaired'>): Quantity {
  const marks: QuantityMark[] = [];
  if (read.implied) marks.push('implied');
  if (normal.isRepaired) marks.push('repaired');
  return {
    text,
    kind: read.kind,
    value: read.implied && toExact(read.implied.value),
    unit: read.implied?.unit ?? null,
    comparator: null,
    min: null,
    max: null,
    approximate: false,
    step: null,
    parts: [],
    baseline: null,
    scale: '1',
    sense: read.sense,
    date: null,
    marks,
    residue: [],
    confidence: confidenceOf(normal.isRepaired ? [...read.doubts, 'repaired'] : read.doubts),
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
  const dated = amounts.find((amount) => amount.kind === 'date');
  const chosen = inContext(numbers.length > 0 ? chosenOf(numbers, normal, context) : dated!, context);
  const { amount } = chosen;
  const several = numbers.length > 1 ? numbers : [];
  const stretches = loose.length > 0 ? [...amount.residue, ...loose] : amount.residue;
  const date = amount.date ?? dated?.date ?? null;
  return {
    text,
    kind: amount.kind === 'tolerance' ? 'range' : amount.kind,
    value: amount.value && toExact(amount.value),
    unit: amount.unit,
    comparator: amount.comparator,
    min: amount.min && toExact(amount.min),
    max: amount.max && toExact(amount.max),
    approximate: amount.approximate,
    step: amount.value && amount.digit && isRounded(amount) ? toExact(amount.digit) : null,
    parts: several.map((number) => partOf(inContext(number, context).amount, normal)),
    baseline: amount.baseline && normal.original(amount.baseline.start, amount.baseline.end),
    scale: amount.scale,
    sense: senseOf(amount, several),
    date: date && context.year ? withYear(date, context.year) : date,
    marks: marksOf(chosen, normal),
    residue: stretches.map(({ start, end }) => normal.original(start, end)).filter((words) => words !== ''),
    confidence: confidenceOf(doubtsOf(chosen, several.length > 0, loose.length > 0, normal)),
  };
}

function marksOf({ amount, marks }: InContext, normal: NormalText): QuantityMark[] {
  const all = [...marks];
  if (normal.isRepaired) all.push('repaired');
  if (amount.isTwice) all.push('twice');
  if (amount.isNegativeBracket) all.push('negativeBrackets');
  if (amount.isConflict) all.push('conflict');
  return all;
}

function doubtsOf({ amount, doubts }: InContext, isSeveral: boolean, hasLoose: boolean, normal: NormalText): Doubt[] {
  const all = [...amount.doubts, ...doubts];
  if (isSeveral) all.push('several');
  if (amount.isSpelled && (hasLoose || amount.residue.length > 0)) all.push('numeralInProse');
  if (hasLoose) all.push('wordsBehind');
  if (normal.isRepaired) all.push('repaired');
  return all;
}

/** `形成评估报告一份` asks for a thing to be there rather than for a number of things. */
function isDeliverable(text: string, amounts: readonly Amount[]): boolean {
  const [amount] = amounts;
  return amounts.length === 1 && amount!.isSpelled && DELIVERABLE.test(text);
}

const DELIVERABLE = /^(?:形成|编制|出具|撰写|提交|制定|出台|印发|建立|建成|完成)[^\d]*一[份个套项篇部册]$/;

/**
 * The first number that tells the cell's side of a pair (`计划20人，实际22人`); where the other cell of the row has a
 * unit, the first with that unit; else the first.
 */
function chosenOf(numbers: readonly Amount[], normal: NormalText, context: QuantityContext): Amount {
  if (numbers.length === 1) return numbers[0]!;
  const label = (amount: Amount) => (amount.label ? normal.text.slice(amount.label.start, amount.label.end) : '');
  const isPair = numbers.some((amount) => PLANNED.test(label(amount)));
  const side = context.column === 'target' ? PLANNED : DONE;
  const own = isPair ? numbers.filter((amount) => side.test(label(amount))) : [];
  const year = numbers.filter(({ date }) => context.year && date?.last.startsWith(String(context.year)));
  const candidates = own.length > 0 ? own : year.length === 1 ? year : numbers;
  const wanted = context.other?.unit;
  return candidates.find((amount) => wanted && amount.unit === wanted) ?? candidates[0]!;
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
    label: amount.label && normal.original(amount.label.start, amount.label.end).replace(/[:：]$/, ''),
    value: amount.value && toExact(amount.value),
    unit: amount.unit,
    comparator: amount.comparator,
    min: amount.min && toExact(amount.min),
    max: amount.max && toExact(amount.max),
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
