/** Walks over the tokens of a rule and finds its phrases; what no parser knows stays text. */
import { parseFormula } from './formula';
import { isItemReference } from './items';
import { parseCounts, parseLimit, parseProportion } from './limits';
import { type Parsed, type Phrase, type Tokens, isMark, isText, isWord } from './phrases';
import { parseAward } from './parseAward';
import { parseRegion } from './region';
import { parseStep } from './step';
import type { Token } from './tokens';

type Content = Phrase extends infer P ? (P extends Phrase ? Omit<P, 'start' | 'end'> : never) : never;
type Parser = (tokens: Tokens, at: number, text: string) => Parsed<Content> | null;

/** In the order in which they are asked; each looks only a bounded way ahead. */
const PARSERS: readonly Parser[] = [
  (tokens, at, text) => map(parseFormula(tokens, at, text), (formula) => ({ kind: 'formula', formula })),
  (tokens, at, text) => map(parseStep(tokens, at, text), (step) => ({ kind: 'step', step })),
  (tokens, at) => map(parseCounts(tokens, at), (share) => ({ kind: 'counts', share })),
  (tokens, at, text) => map(parseProportion(tokens, at, text), (proportion) => ({ kind: 'proportion', proportion })),
  (tokens, at) => map(parseLimit(tokens, at), (limit) => ({ kind: 'limit', limit })),
  (tokens, at) => map(parseAward(tokens, at), (award) => ({ kind: 'award', award })),
  (tokens, at) => map(parseRegion(tokens, at), (region) => ({ kind: 'region', region })),
  parseOtherwise,
];

const TEXT_PARSERS = PARSERS.slice(0, 1);

export function scan(tokens: Tokens, text: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const parsed = parseAt(tokens, at, text);
    const extent = { start: tokens[at]!.start, end: tokens[parsed.next - 1]!.end };
    const last = phrases.at(-1);
    if (parsed.value.kind === 'text' && last?.kind === 'text')
      phrases[phrases.length - 1] = { ...last, end: extent.end };
    else phrases.push({ ...parsed.value, ...extent });
    at = parsed.next;
  }
  return phrases;
}

function parseAt(tokens: Tokens, at: number, text: string): Parsed<Content> {
  // Plain words open no phrase but a formula.
  const parsers = tokens[at]!.kind === 'text' ? TEXT_PARSERS : PARSERS;
  for (const parse of parsers) {
    const parsed = parse(tokens, at, text);
    if (parsed) return parsed;
  }
  return { value: single(tokens[at]!, text), next: at + 1 };
}

/** `否则`, `其他情况`: only where a part of the sentence begins (是否 and 其他资金 are none). */
function parseOtherwise(tokens: Tokens, at: number): Parsed<Content> | null {
  const opens = at === 0 || isMark(tokens[at - 1], ',;。:\n、(') || tokens[at - 1]!.kind === 'item';
  const isWhole = tokens[at]!.text.length > 2 || !isText(tokens[at + 1], /^[\u4e00-\u9fff]{3}/);
  return opens && isWord(tokens[at], 'otherwise') && isWhole ? { value: { kind: 'otherwise' }, next: at + 1 } : null;
}

function single(token: Token, text: string): Content {
  if (token.kind === 'item' && !isItemReference(text, token)) return { kind: 'item', number: token.number };
  if (isMark(token, ';,。:\n→、')) return { kind: 'mark', text: token.text };
  if (isWord(token, 'judged')) return { kind: 'judged' };
  return { kind: 'text' };
}

function map<T>(parsed: Parsed<T> | null, make: (value: T) => Content): Parsed<Content> | null {
  return parsed && { value: make(parsed.value), next: parsed.next };
}
