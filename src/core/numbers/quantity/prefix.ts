/** The words on the way to a number: what they ask of it, and which of them lose their meaning on the way. */
import type { Token } from './tokens';

/** A stretch of the normal text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Prefix {
  comparators: Extract<Token, { kind: 'comparator' }>[];
  approximate: Extract<Token, { kind: 'approximate' }> | null;
  /** `isApart`: unknown words stand between the word of change and the number. */
  change: { readonly sign: 1 | -1; readonly isApart: boolean } | null;
  /** `提升至`: the number is where things stand. */
  isLevel: boolean;
  baseline: (Stretch & { readonly isCompared: boolean }) | null;
  /** Units behind `每`. */
  per: string[];
  isTolerance: boolean;
  isNegative: boolean;
  /** `超过(含)90%`. */
  isIncluded: boolean | null;
  /** `由85%`: the next number is where a change starts. */
  isStart: boolean;
  /** `未完成3场`. */
  isNegated: boolean;
  texts: Stretch[];
  /** From the first word before the number to the last, understood or not. */
  words: Stretch | null;
  date: Extract<Token, { kind: 'date' }> | null;
  isDue: boolean;
}

export function emptyPrefix(): Prefix {
  return {
    comparators: [],
    approximate: null,
    change: null,
    isLevel: false,
    baseline: null,
    per: [],
    isTolerance: false,
    isNegative: false,
    isIncluded: null,
    isStart: false,
    isNegated: false,
    texts: [],
    words: null,
    date: null,
    isDue: false,
  };
}

/** Takes the token at a place, with what belongs to it, into the prefix; returns the next place. */
export function takePrefix(tokens: readonly Token[], at: number, prefix: Prefix): number {
  const token = tokens[at]!;
  if (token.kind === 'neutral' || token.kind === 'text') {
    prefix.words = { start: prefix.words?.start ?? token.start, end: token.end };
  }
  switch (token.kind) {
    case 'comparator':
      if (token.side === 'before') prefix.comparators.push(token);
      else passText(token, prefix);
      break;
    case 'approximate':
      prefix.approximate = token;
      break;
    case 'change':
      prefix.change = { sign: token.sign, isApart: false };
      prefix.isLevel = false;
      break;
    case 'level':
      prefix.isLevel ||= prefix.change !== null;
      break;
    case 'baseline':
      prefix.baseline = token;
      break;
    case 'per':
      return takePer(tokens, at, prefix);
    case 'plusMinus':
      prefix.isTolerance = true;
      break;
    case 'minus':
      prefix.isNegative = true;
      break;
    case 'included':
      prefix.isIncluded = token.isIncluded;
      break;
    case 'from':
      prefix.isStart = true;
      break;
    case 'notDone':
      prefix.isNegated = true;
      break;
    case 'date':
      prefix.date = token;
      break;
    case 'due':
      if (prefix.date) prefix.isDue = true;
      else passText(token, prefix);
      break;
    case 'placeholder':
    case 'unit':
    case 'to':
    case 'text':
      passText(token, prefix);
      break;
  }
  return at + 1;
}

/** `每场`, `每万人`, `每2年`. */
function takePer(tokens: readonly Token[], at: number, prefix: Prefix): number {
  const [next, afterNext] = [tokens[at + 1], tokens[at + 2]];
  if (next?.kind === 'unit') {
    prefix.per.push(next.name);
    return at + 2;
  }
  if (
    next?.kind === 'number' &&
    afterNext?.kind === 'unit' &&
    tokens.slice(at + 3, at + 8).some((t) => t.kind === 'number')
  ) {
    prefix.texts.push({ start: tokens[at]!.start, end: afterNext.end });
    return at + 3;
  }
  passText(tokens[at]!, prefix);
  return at + 1;
}

/**
 * Unknown words end the reach of comparators and approximators that must stand directly before their number
 * (`最低生活保障人数`), and set a word of change apart from it.
 */
function passText(token: Stretch, prefix: Prefix): void {
  prefix.comparators = prefix.comparators.filter((comparator) => comparator.isFirm);
  prefix.approximate = null;
  if (prefix.change) prefix.change = { ...prefix.change, isApart: true };
  const last = prefix.texts.at(-1);
  if (last?.end === token.start) prefix.texts[prefix.texts.length - 1] = { start: last.start, end: token.end };
  else prefix.texts.push({ start: token.start, end: token.end });
}
