/**
 * The grammar of amounts: words of comparison, change and measure, a number or a range, its unit, more words.
 *
 *   value     = statement { separator statement }
 *   statement = { prefix | text } [ amount ] { text | remark } …
 *   amount    = number [ unit ] [ "至" number [ unit ] ] { suffix }
 */
import { type Amount, amountOf, dateAmount } from './amount';
import { closingOf, readCore } from './core';
import { joinBounds, put } from './joining';
import { type Prefix, type Stretch, emptyPrefix, takePrefix } from './prefix';
import { negativeOf, withRemark } from './remarks';
import type { Token } from './tokens';

export interface Amounts {
  readonly amounts: readonly Amount[];
  /** Text of statements without an amount. */
  readonly residue: readonly Stretch[];
}

/**
 * @param text the normal text that the tokens were cut from
 * @param isActual whether the value is a measured one: `达到` and `提升至` are then no bounds
 */
export function readAmounts(text: string, tokens: readonly Token[], isActual: boolean): Amounts {
  const amounts: Amount[] = [];
  const residue: Stretch[] = [];
  for (const statement of statements(tokens)) {
    const read = readStatement(text, statement, isActual);
    if (read.length > 0) amounts.push(...read);
    else residue.push(...statement.filter((token) => token.kind === 'text'));
  }
  return { amounts: joinBounds(withoutNames(amounts)), residue };
}

/** A number without unit, directly before unknown words, is part of a name (`12345热线`) where there are others. */
function withoutNames(amounts: readonly Amount[]): readonly Amount[] {
  const numbers = amounts.filter((amount) => !amount.isNamed);
  return numbers.length > 0 ? numbers : amounts;
}

/** Splits at separators outside brackets. A colon stands between a label and its number. */
function statements(tokens: readonly Token[]): Token[][] {
  const list: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'open') depth++;
    if (token.kind === 'close') depth = Math.max(0, depth - 1);
    if (token.kind === 'separator' && depth === 0) list.push([]);
    else list.at(-1)!.push(token);
  }
  return list.filter((statement) => statement.length > 0);
}

function readStatement(text: string, tokens: readonly Token[], isActual: boolean): readonly Amount[] {
  const amounts: Amount[] = [];
  let prefix = emptyPrefix();
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === 'number' || token.kind === 'ratio' || token.kind === 'rank') {
      const core = readCore(tokens, at);
      const amount = amountOf(prefix, core, isActual);
      const next = tokens[core.next];
      const isNamed =
        amount.kind === 'number' && amount.unit === null && next?.kind === 'text' && next.start === core.end;
      put(text, amounts, isNamed ? { ...amount, isNamed } : amount);
      at = core.next;
      prefix = emptyPrefix();
    } else if (token.kind === 'open') {
      const close = closingOf(tokens, at);
      const inner = tokens.slice(at + 1, close).filter(({ kind }) => kind !== 'open' && kind !== 'close');
      const remark = readStatement(text, inner, isActual);
      const last = amounts.pop();
      if (last) amounts.push(withRemark(last, inner, remark));
      else if (at === 0 && close >= tokens.length - 1) return remark.map(negativeOf);
      else if (inner.length > 0) prefix.texts.push({ start: token.end, end: inner.at(-1)!.end });
      at = close + 1;
    } else at = takePrefix(tokens, at, prefix);
  }
  if (amounts.length === 0) return prefix.date ? [dateAmount(prefix, prefix.date)] : [];
  return [...amounts.slice(0, -1), withWordsBehind(amounts.at(-1)!, prefix)];
}

/** What follows the last amount of a statement. */
function withWordsBehind(amount: Amount, prefix: Prefix): Amount {
  const texts = prefix.texts;
  const date = amount.date ?? prefix.date?.date?.span ?? null;
  if (texts.length === 0) return date === amount.date ? amount : { ...amount, date };
  const length = texts.reduce((sum, text) => sum + text.end - text.start, 0);
  const isNoun = texts[0]!.start === amount.end && texts.length === 1 && length <= LONGEST_NOUN;
  return {
    ...amount,
    date,
    residue: [...amount.residue, ...texts],
    doubts: [...amount.doubts, isNoun ? 'nounBehind' : 'wordsBehind'],
  };
}

const LONGEST_NOUN = 10;
