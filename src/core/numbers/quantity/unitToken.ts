/** Units behind numbers, behind `每`, and what follows them as a denominator: `元/人·天`, `元每人每年`, `每万人`. */
import { numeralAt } from '../chineseNumber';
import { SCALE_WORDS, unitAt } from '../units';
import { UNIT_OF_UNWANTED } from './phrases';
import type { Found, Token } from './tokens';
import { wordAt } from './words';

/** A short word that ends the statement is taken for a unit that no list knows. */
export function unitToken(text: string, at: number, before: Token | undefined): Found | null {
  if (before?.end !== at) return null;
  if (before.kind === 'per') return perUnit(text, at);
  if (before.kind !== 'number' && before.kind !== 'ratio' && before.kind !== 'included') return null;
  const found = unitAt(text, at) ?? bracketedUnit(text, at);
  if (found) {
    const rest = denominators(text, found.end);
    return {
      body: { kind: 'unit', name: found.unit.name + rest.names, dimension: found.unit.dimension },
      end: rest.end,
    };
  }
  if (before.kind !== 'number' || wordAt(text, at)) return null;
  SHORT_WORD.lastIndex = at;
  const word = SHORT_WORD.exec(text)?.[0];
  if (word === undefined) return null;
  const counted = UNIT_OF_UNWANTED.get(word);
  const body = { kind: 'unit', name: counted ?? word, dimension: counted ? 'count' : null } as const;
  return { body, end: at + word.length };
}

const SHORT_WORD = /(?:\p{Script=Han}{1,3}|[A-Za-z]{1,6})(?=$|[、;,。(])/uy;

/** `20(家)`. */
function bracketedUnit(text: string, at: number) {
  if (text[at] !== '(') return null;
  const found = unitAt(text, at + 1);
  return found && text[found.end] === ')' ? { unit: found.unit, end: found.end + 1 } : null;
}

/** Behind `每`, also with a scale word. */
function perUnit(text: string, at: number): Found | null {
  const scale = SCALE_WORDS.find(([word]) => text.startsWith(word, at))?.[0] ?? '';
  const found = unitAt(text, at) ?? (scale === '' ? null : unitAt(text, at + scale.length));
  if (!found) return null;
  const name = asWritten(text, at, found.end);
  return { body: { kind: 'unit', name, dimension: found.unit.dimension }, end: found.end };
}

const DENOMINATOR = /[/每·.]\(?/y;
const NOUN = /\p{Script=Han}{1,4}(?=$|[、;,。()/·])/uy;

function denominators(text: string, start: number): { readonly names: string; readonly end: number } {
  let [names, end, isBracketed] = ['', start, false];
  for (;;) {
    DENOMINATOR.lastIndex = end;
    const sign = DENOMINATOR.exec(text)?.[0];
    if (sign === undefined) break;
    const from = end + sign.length;
    const to = perUnit(text, from)?.end ?? (sign[0] === '/' ? nounEnd(text, from) : null);
    if (to === null || /\d/.test(text[from]!)) break;
    names += (sign[0] === '·' ? '·' : '/') + asWritten(text, from, to);
    isBracketed ||= sign.endsWith('(');
    end = to;
  }
  return { names, end: isBracketed && text[end] === ')' ? end + 1 : end };
}

function nounEnd(text: string, at: number): number | null {
  NOUN.lastIndex = at;
  return NOUN.test(text) && !numeralAt(text, at) ? NOUN.lastIndex : null;
}

/** Behind 每 and / a unit keeps its spelling (`元/月`, not `元/个月`), symbols apart. */
function asWritten(text: string, start: number, end: number): string {
  const spelling = text.slice(start, end);
  return /^[a-z]/i.test(spelling) ? (unitAt(text, start)?.unit.name ?? spelling) : spelling.replace(/^个(?=.)/, '');
}
