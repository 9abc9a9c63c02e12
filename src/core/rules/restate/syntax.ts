/**
 * Syntax that works both ways: one description prints a value and parses it back, so that the canonical line of a rule
 * and its reader cannot drift apart.
 */
import type { Exact, Span } from '../../model';
import { exact, parseExact, toExact } from '../../numbers';
import { unitAt, unitNamed } from '../../numbers/units';
import { LOOK_ALIKES } from '../reading/characters';

/** Where parsing stands in a line. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** How far any attempt came, for telling where a line stops being one. */
  furthest: number;
}

export function startOf(text: string): Cursor {
  return { text, at: 0, furthest: 0 };
}

function moveTo(cursor: Cursor, at: number): void {
  cursor.at = at;
  cursor.furthest = Math.max(cursor.furthest, at);
}

export interface Syntax<T> {
  /** The words for a value; null where this syntax has none for it. */
  print(value: T): string | null;
  /** The value that starts here, the cursor moved behind it; undefined, the cursor left where it was, where there is none. */
  parse(cursor: Cursor): T | undefined;
}

/** Fixed words; blanks and the width of punctuation do not matter. */
export function words(spelling: string): Syntax<null> {
  const wanted = [...spelling].filter((character) => character !== ' ').map((character) => folded(character)!);
  return {
    print: () => spelling,
    parse: (cursor) => {
      let at = cursor.at;
      for (const character of wanted) {
        while (cursor.text[at] === ' ') at++;
        const found = cursor.text[at];
        if (found !== character && folded(found) !== character) return undefined;
        at++;
        cursor.furthest = Math.max(cursor.furthest, at);
      }
      cursor.at = at;
      return null;
    },
  };
}

/** Words that stand for one value. */
export function constant<T>(spelling: string, value: T): Syntax<T> {
  const syntax = words(spelling);
  const key = JSON.stringify(value);
  return {
    print: (other) => (JSON.stringify(other) === key ? spelling : null),
    parse: (cursor) => (syntax.parse(cursor) === undefined ? undefined : value),
  };
}

/** The first of several syntaxes that fits. */
export function oneOf<T>(...all: readonly Syntax<T>[]): Syntax<T> {
  return {
    print: (value) => first(all, (syntax) => syntax.print(value)),
    parse: (cursor) => {
      for (const syntax of all) {
        const value = syntax.parse(cursor);
        if (value !== undefined) return value;
      }
      return undefined;
    },
  };
}

function first<A, B>(all: readonly A[], ask: (one: A) => B | null): B | null {
  for (const one of all) {
    const answer = ask(one);
    if (answer !== null) return answer;
  }
  return null;
}

/** One word for each of a few values; longer words are tried first. */
export function choice<T extends string>(spellings: Readonly<Record<T, string>>): Syntax<T> {
  const entries = (Object.entries(spellings) as [T, string][]).sort((a, b) => b[1].length - a[1].length);
  return oneOf(...entries.map(([value, spelling]) => constant(spelling, value)));
}

/** Nothing for null, else the syntax. */
export function optional<T>(syntax: Syntax<T>): Syntax<T | null> {
  return {
    print: (value) => (value === null ? '' : syntax.print(value)),
    parse: (cursor) => syntax.parse(cursor) ?? null,
  };
}

/** A syntax under which only some values fall. */
export function when<T, S extends T>(guard: (value: T) => value is S, syntax: Syntax<S>): Syntax<T> {
  return { print: (value) => (guard(value) ? syntax.print(value) : null), parse: (cursor) => syntax.parse(cursor) };
}

/** The fields that a template names; a field that is not named has one value only and is filled in. */
export type Fields<T> = { readonly [K in keyof T]-?: Syntax<T[K]> };

/** `{name}` in the template stands for the field of that name. */
export function template<T extends object>(
  pattern: string,
  fields: Partial<Fields<T>>,
  fixed: Partial<T> = {},
): Syntax<T> {
  const pieces = pattern.split(/(\{\w+\})/).filter((piece) => piece !== '');
  const parts = pieces.map((piece) => {
    const name = /^\{\w+\}$/.test(piece) ? (piece.slice(1, -1) as keyof T) : null;
    return { name, words: piece, syntax: name === null ? words(piece) : fields[name]! };
  });
  const own = Object.entries(fixed).map(([name, value]) => [name as keyof T, JSON.stringify(value)] as const);
  return {
    print: (value) => {
      if (own.some(([name, told]) => JSON.stringify(value[name]) !== told)) return null;
      let line = '';
      for (const { name, words: piece } of parts) {
        const printed = name === null ? piece : fields[name]!.print(value[name]);
        if (printed === null) return null;
        line += printed;
      }
      return line;
    },
    parse: (cursor) => {
      const start = cursor.at;
      const value: Partial<T> = {};
      for (const { name, syntax } of parts) {
        const parsed = syntax.parse(cursor);
        if (parsed === undefined) {
          cursor.at = start;
          return undefined;
        }
        if (name !== null) value[name] = parsed as T[keyof T];
      }
      return { ...fixed, ...value } as T;
    },
  };
}

/** One or more, with a separator between them. */
export function list<T>(item: Syntax<T>, separator: string): Syntax<readonly T[]> {
  const between = words(separator);
  return {
    print: (values) => {
      const printed = values.map((value) => item.print(value));
      return printed.includes(null) ? null : printed.join(separator);
    },
    parse: (cursor) => {
      const values: T[] = [];
      for (;;) {
        const before = cursor.at;
        if (values.length > 0 && between.parse(cursor) === undefined) break;
        const value = item.parse(cursor);
        if (value === undefined) {
          cursor.at = before;
          break;
        }
        values.push(value);
      }
      return values.length > 0 ? values : undefined;
    },
  };
}

/** Adds the place where a value was parsed. */
export function spanned<T extends { readonly span: Span }>(syntax: Syntax<Omit<T, 'span'>>): Syntax<T> {
  return {
    print: (value) => syntax.print(value),
    parse: (cursor) => {
      while (cursor.text[cursor.at] === ' ') cursor.at++;
      const start = cursor.at;
      const value = syntax.parse(cursor);
      return value === undefined ? undefined : ({ ...value, span: { start, end: cursor.at } } as T);
    },
  };
}

/** A decimal or a fraction. */
export const NUMBER: Syntax<Exact> = {
  print: (value) => value,
  parse: (cursor) => {
    let at = skipBlanks(cursor);
    const match = /^-?\d{1,60}(?:\.\d{1,60})?(?:\/\d{1,60})?/.exec(cursor.text.slice(at, at + 130));
    const value = match && parseExact(match[0]);
    if (!match || !value) return undefined;
    at += match[0].length;
    moveTo(cursor, at);
    return toExact(value);
  },
};

/** A share of one, written in percent where that is a short decimal. */
export const SHARE: Syntax<Exact> = {
  print: (value) => {
    const percent = toExact({ numerator: exact(value).numerator * 100n, denominator: exact(value).denominator });
    return value.includes('/') || percent.includes('/') ? value : `${toExact(exact(percent))}%`;
  },
  parse: (cursor) => {
    const start = cursor.at;
    const number = NUMBER.parse(cursor);
    if (number === undefined) return undefined;
    if (cursor.text[cursor.at] === '%') {
      moveTo(cursor, cursor.at + 1);
      const { numerator, denominator } = exact(number);
      return toExact(exact(`${numerator}/${denominator * 100n}`));
    }
    if (number.includes('/')) return number;
    cursor.at = start;
    return undefined;
  },
};

const QUOTES: Readonly<Record<string, string>> = { '「': '」', '"': '"' };

/** Free text: in quotation marks, its own closing mark doubled. */
export function quoted(open: '「' | '"'): Syntax<string> {
  const close = QUOTES[open]!;
  return {
    print: (value) => `${open}${value.replaceAll(close, close + close)}${close}`,
    parse: (cursor) => {
      const start = skipBlanks(cursor);
      const mark = QUOTES[cursor.text[start] ?? ''];
      if (mark === undefined) return undefined;
      let value = '';
      for (let at = start + 1; at < cursor.text.length; at++) {
        if (cursor.text[at] === mark) {
          if (cursor.text[at + 1] !== mark) {
            moveTo(cursor, at + 1);
            return value;
          }
          at++;
        }
        value += cursor.text[at];
      }
      return undefined;
    },
  };
}

const PLAIN = /^[\p{Script=Han}]{2,24}/u;

/** A name: as it is where it is made of Chinese characters and ends where it can't be mistaken, else quoted. */
export function name(open: '「' | '"'): Syntax<string> {
  const quote = quoted(open);
  return {
    print: (value) => (PLAIN.exec(value)?.[0] === value ? value : quote.print(value)),
    parse: (cursor) => {
      const start = skipBlanks(cursor);
      const plain = PLAIN.exec(cursor.text.slice(start, start + 24))?.[0];
      if (plain === undefined) return quote.parse(cursor);
      moveTo(cursor, start + plain.length);
      return plain;
    },
  };
}

/** A unit: as it is where it is a known one, else quoted. */
export function unit(open: '「' | '"'): Syntax<string> {
  const quote = quoted(open);
  return {
    print: (value) => (unitNamed(value)?.name === value ? value : quote.print(value)),
    parse: (cursor) => {
      const start = skipBlanks(cursor);
      const found = unitAt(cursor.text, start);
      if (!found || cursor.text.slice(start, found.end) !== found.unit.name) return quote.parse(cursor);
      moveTo(cursor, found.end);
      return found.unit.name;
    },
  };
}

/** A unit behind a number, set off by a blank unless it is the percent sign. */
export function unitBehind(open: '「' | '"'): Syntax<string> {
  const plain = unit(open);
  return {
    print: (value) => (value === '%' ? '%' : ` ${plain.print(value)}`),
    parse: (cursor) => plain.parse(cursor),
  };
}

function skipBlanks(cursor: Cursor): number {
  let { at } = cursor;
  while (cursor.text[at] === ' ') at++;
  return at;
}

const FOLDED: ReadonlyMap<string, string> = new Map(Object.entries(LOOK_ALIKES));

function folded(character: string | undefined): string | undefined {
  return character === undefined ? undefined : (FOLDED.get(character) ?? character);
}
