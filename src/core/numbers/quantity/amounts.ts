/**
 * The grammar of amounts: words of comparison, change and measure, a number or a range, its unit, more words.
 *
 *   value     = statement { separator statement }
 *   statement = { prefix | text } [ amount ] { text | remark } …
 *   amount    = number [ unit ] [ "至" number [ unit ] ] { suffix }
 */
import type { Token } from './tokens';
import { type Amount, amountOf, aroundMiddle, dateAmount } from './amount';
import { negativeOf, withRemark } from './remarks';
import { type Prefix, type Stretch, emptyPrefix, takePrefix } from './prefix';
import { closingOf, readCore } from './core';

export interface Amounts {
  readonly amounts: readonly Amount[];
  /** Text of statements without an amount. */
  readonly residue: readonly Stretch[];
}

/** @param isActual whether the value is a measured one: `达到` and `提升至` are then no bounds. */
export function readAmounts(tokens: readonly Token[], isActual: boolean): Amounts {
  const amounts: Amount[] = [];
  const residue: Stretch[] = [];
  for (const statement of statements(tokens)) {
    const read = readStatement(statement, isActual);
    if (read.length > 0) amounts.push(...read);
    else residue.push(...statement.filter((token) => token.kind === 'text'));
  }
  return { amounts, residue };
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

function readStatement(tokens: readonly Token[], isActual: boolean): Amount[] {
  const amounts: Amount[] = [];
  let prefix = emptyPrefix();
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === 'number' || token.kind === 'ratio' || token.kind === 'rank') {
      const core = readCore(tokens, at);
      const amount = amountOf(prefix, core, isActual);
      const middle = amount.kind === 'tolerance' ? amounts.at(-1) : undefined;
      const range = middle && aroundMiddle(middle, amount);
      if (range) amounts.pop();
      amounts.push(range ?? amount);
      at = core.next;
      prefix = emptyPrefix();
    } else if (token.kind === 'open') {
      const close = closingOf(tokens, at);
      const inner = tokens.slice(at + 1, close);
      const [last, remark] = [amounts.pop(), readStatement(inner, isActual)];
      if (last) amounts.push(withRemark(last, inner, remark));
      else if (tokens.length <= inner.length + 2) return remark.map(negativeOf);
      else if (inner.length > 0) prefix.texts.push({ start: token.end, end: inner.at(-1)!.end });
      at = close + 1;
    } else at = takePrefix(tokens, at, prefix);
  }
  if (amounts.length === 0 && prefix.date) return [dateAmount(prefix, prefix.date)];
  const last = amounts.pop();
  if (!last) return [];
  return [...amounts, withBehind(last, prefix)];
}

/** What follows the last amount of a statement. */
function withBehind(amount: Amount, prefix: Prefix): Amount {
  const texts = prefix.texts;
  const date = amount.date ?? prefix.date?.date.span ?? null;
  if (texts.length === 0) return { ...amount, date };
  const length = texts.reduce((sum, text) => sum + text.end - text.start, 0);
  const isNoun = texts.length === 1 && length <= LONGEST_NOUN && texts[0]!.start === amount.end;
  return {
    ...amount,
    date,
    residue: [...amount.residue, ...texts],
    doubts: [...amount.doubts, isNoun ? 'nounBehind' : 'wordsBehind'],
  };
}

const LONGEST_NOUN = 10;
