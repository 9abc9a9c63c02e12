/**
 * Reads one target or actual cell. The text is brought to one form, cut into tokens, the tokens parsed into amounts;
 * a text without amounts is looked up among the words of the field. Every assumption is marked and lowers the
 * confidence (confidence.ts); nothing is thrown, whatever the text.
 */
import type { Quantity, QuantityKind, QuantityMark, QuantityPart } from '../../model';
import { ONE, compare, toExact } from '../rational';
import { writtenUnit } from '../units';
import type { Amount } from './amount';
import { readAmounts } from './amounts';
import { confidenceOf } from './confidence';
import type { QuantityContext } from './context';
import { withYear } from './dates';
import { inContext } from './inContext';
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
  const column = context.column ?? null;
  const normal = normalise(text, column);
  const early = wordingBeforeNumbers(normal.text, column);
  if (early) return fromWording(text, early, normal);
  const tokens = tokenise(normal.text);
  const { amounts, residue } = readAmounts(tokens, column === 'actual');
  const isTemplate =
    tokens.some((token) => token.kind === 'placeholder') && amounts.every(({ kind }) => kind === 'date');
  if (isTemplate) return fromWording(text, PLACEHOLDER, normal);
  if (amounts.length === 0)
    return isBareBound(normal.text, tokens)
      ? fromWording(text, PLACEHOLDER, normal)
      : fromWording(text, wording(normal.text), normal);
  if (isDeliverable(normal.text, amounts)) return fromWording(text, A_DELIVERABLE, normal);
  return fromAmounts(text, normal, amounts, residue, context);
}

const PLACEHOLDER: Wording = { kind: 'placeholder', sense: null, implied: null, doubts: ['knownPattern'] };
const A_DELIVERABLE: Wording = { kind: 'qualitative', sense: 'condition', implied: null, doubts: ['numeralInProse'] };

/** A comparator whose number was lost, with or without a unit: `≥亩`. */
function isBareBound(text: string, tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (first?.kind !== 'comparator') return false;
  return !second || writtenUnit(text.slice(second.start)) !== null;
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
  if (chosen.amount.isSpelled && stretches.length > 0) doubts.push('numeralInProse');
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
  return amounts.length === 1 && amount!.isSpelled && DELIVERABLE.test(text);
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
