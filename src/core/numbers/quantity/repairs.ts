/** Signs that mean the same, and damage done by scanning and typing, as data. */

/** Different spellings of one sign; nothing is lost by reading them alike. */
export const SAME_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[|"“”'‘’「」]/g, ''],
  [/[\u2010-\u2015\u2212\ufe63]/g, '-'],
  [/[〜∼˜]/g, '~'],
  [/[[{【〔]/g, '('],
  [/[\]}】〕]/g, ')'],
  [/\+\/-|\+-|正负(?=\d)/g, '±'],
  [/负(?=\d)/g, '-'],
  [/(?<=\d)c\/o/g, '%'],
  [/(?<=[人场家户台批件])\(次\)/g, '次'],
  [/(?<=(?<![\d.])\d{1,3}) (?=\d{3}(?!\d))/g, ''],
  [/[≧⩾≽]|>=|=>|≥=|>或=/g, '≥'],
  [/[≦⩽≼]|<=|=<|≤=|<或=/g, '≤'],
];

export interface Repair {
  readonly pattern: RegExp;
  readonly replacement: string;
  /** The column in which the damaged text may be meant as it stands. */
  readonly notIn?: 'target' | 'actual';
}

/** Seen in scanned forms: ≥ read as 2 or 》, ≤ as W or 《, ▲ for a minus, a minus before zero, o and l among digits, W for 万. */
export const REPAIRS: readonly Repair[] = [
  { pattern: /^[》〉]=?|(?<![《〈][^》〉]{0,40})[》〉]=?(?=\d)/g, replacement: '≥' },
  { pattern: /[《〈]=?(?=\d|$)|^《(?!.*》)/g, replacement: '≤' },
  { pattern: /^W(?=\d)/g, replacement: '≤' },
  { pattern: /[▲△](?=\d)/g, replacement: '-' },
  { pattern: /^2(?=(?:[6-9]\d|100)(?:\.\d+)?%$)/g, replacement: '≥', notIn: 'actual' },
  { pattern: /^-(?=0+(?:\.0+)?%?$)/g, replacement: '' },
  { pattern: /(?<=\d)[wW](?=\+|[人次条元])/g, replacement: '万' },
  { pattern: /(?<=\d)[oO](?=[\d%.]|$)/g, replacement: '0' },
  { pattern: /(?<![A-Za-z])[lI](?=\d+[%.])/g, replacement: '1' },
  { pattern: /(?<=\d)[。·](?=\d)/g, replacement: '.' },
  { pattern: /(?<=^[^,\d]{0,4}\d{1,3}),(?=\d{1,2}%$)/g, replacement: '.' },
];
