/**
 * How sure a reading is: 1, multiplied by a factor for everything that had to be assumed, mended or passed over.
 * Above 0.8 nothing was passed over that could change the value; 0.8 and below means that a person should look.
 */
export const DOUBTS = {
  /** Damage of scanning or typing was mended: another mending might be right. */
  repaired: 0.6,
  /** The words imply the number without telling it. */
  implied: 0.9,
  /** Unknown words before the number may say what it counts, or that it is another number. */
  wordsBefore: 0.78,
  /** Words behind the unit as a rule name what is counted (`5家企业`). */
  nounBehind: 0.95,
  wordsBehind: 0.8,
  /** A remark in brackets, without and with further numbers. */
  remark: 0.95,
  remarkWithNumbers: 0.85,
  /** A unit that is in no list, taken from its place. */
  unknownUnit: 0.78,
  noUnit: 0.95,
  /** A bare number between 0 and 1 may be a share. */
  maybeShare: 0.78,
  unitInherited: 0.95,
  shareRead: 0.75,
  yearInherited: 0.95,
  /** A date without a year. */
  noYear: 0.9,
  /** A bare number that looks like a calendar year. */
  maybeYear: 0.6,
  /** A number without unit directly before unknown words may be part of a name (`12345热线`). */
  named: 0.7,
  /** A calendar year alone is rarely a due date. */
  yearOnly: 0.5,
  /** A small Chinese numeral amid prose (`三项制度`) may be part of a name. */
  numeralInProse: 0.7,
  /** One text tells several numbers and the first was taken. */
  several: 0.7,
  /** A share of a growth or of a measure: the words allow both. */
  changeOrLevel: 0.6,
  conflict: 0.5,
  negated: 0.6,
  negativeBrackets: 0.9,
  floatNoise: 0.9,
  ratio: 0.6,
  /** Whole phrases of the word lists. */
  knownPhrase: 0.95,
  knownPattern: 0.85,
  /** Prose without number or known phrase. */
  prose: 0.5,
} as const;

export type Doubt = keyof typeof DOUBTS;

/** @example confidenceOf(['noUnit', 'remark']) // 0.9025 */
export function confidenceOf(doubts: readonly Doubt[]): number {
  return doubts.length === 0 ? 1 : Number(doubts.reduce((product, doubt) => product * DOUBTS[doubt], 1).toFixed(4));
}
