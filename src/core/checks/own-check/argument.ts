/** What a user typed behind a check of their own: options, limits, or another column to compare with. */
import type { Comparator, Exact } from '../../model';
import { parseExact, toExact } from '../../numbers';

export interface Limit {
  readonly comparator: Comparator;
  /** A number, or the name of a cell, range or column. */
  readonly to: { readonly value: Exact } | string;
}

/** @example optionsIn('优、良，中/差') // ['优', '良', '中', '差'] */
export function optionsIn(argument: string): string[] {
  return argument
    .split(/[、,，;；|/\n]/)
    .map((option) => option.trim())
    .filter((option) => option !== '');
}

/**
 * Limits as typed: `0～100`, `≥0`, `<=权重`, `100`; null where the text is none.
 * @example limitsIn('0～100') // [{ comparator: '>=', to: { value: '0' } }, { comparator: '<=', to: { value: '100' } }]
 */
export function limitsIn(argument: string): Limit[] | null {
  const text = argument.normalize('NFKC').replace(/\s/g, '');
  const range = /^(-?[\d.]+%?)(?:~|-|至|到)(-?[\d.]+%?)$/.exec(text);
  if (range) {
    const [low, high] = [numberIn(range[1]!), numberIn(range[2]!)];
    return low && high ? [limit('>=', low), limit('<=', high)] : null;
  }
  const match = /^(>=|<=|>|<|=|≥|≤|不低于|不高于|等于)?(.+)$/.exec(text);
  if (!match) return null;
  const comparator = COMPARATORS[match[1] ?? '='];
  const value = numberIn(match[2]!);
  return comparator ? [{ comparator, to: value ? { value } : match[2]! }] : null;
}

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  '>=': '>=',
  '<=': '<=',
  '>': '>',
  '<': '<',
  '=': '=',
  '≥': '>=',
  '≤': '<=',
  不低于: '>=',
  不高于: '<=',
  等于: '=',
};

/** Whether a comparison holds, given the order of the two sides. */
export function holds(comparator: Comparator, order: number): boolean {
  switch (comparator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '=':
      return order === 0;
  }
}

function limit(comparator: Comparator, value: Exact): Limit {
  return { comparator, to: { value } };
}

function numberIn(text: string): Exact | null {
  const isPercent = text.endsWith('%');
  const value = parseExact(isPercent ? text.slice(0, -1) : text);
  return value && toExact(isPercent ? { ...value, denominator: value.denominator * 100n } : value);
}
