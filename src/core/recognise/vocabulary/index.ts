/** The header vocabulary as one look-up: longest known form first, then what a longer label ends in. */
import { Endings } from './endings';
import type { HeaderRole, WordGroup } from './group';
import { LEVEL_WORDS } from './levels';
import { MONEY_WORDS } from './money';
import { POINT_WORDS } from './points';
import { PROSE_WORDS } from './prose';
import { VALUE_WORDS } from './values';

export type { HeaderRole, WordGroup } from './group';

export const HEADER_WORDS: readonly WordGroup[] = [
  ...LEVEL_WORDS,
  ...VALUE_WORDS,
  ...POINT_WORDS,
  ...PROSE_WORDS,
  ...MONEY_WORDS,
];

/** What the vocabulary says about one label. */
export interface KnownWord {
  readonly group: WordGroup;
  /** The known form: the label itself, or what it ends in. */
  readonly word: string;
  readonly isWhole: boolean;
}

const KNOWN = new Map<string, WordGroup>(
  HEADER_WORDS.flatMap((group) => group.words.map((word) => [word, group] as const)),
);
/** Short words that are unmistakable at the end of a longer label; `指标` and `目标` end the names of indicators too. */
const SHORT_ENDINGS: ReadonlySet<string> = new Set(['得分', '权重', '分值', '满分']);

/** Whether a known word tells anything as the ending of a longer label. */
function isTelling(word: string, { weight }: WordGroup): boolean {
  return weight >= 0.9 && (word.length >= 3 || SHORT_ENDINGS.has(word));
}
const LAST_TWO: ReadonlySet<string> = new Set(
  HEADER_WORDS.flatMap((group) => group.words.filter((word) => isTelling(word, group)).map((word) => word.slice(-2))),
);
const LONGEST = Math.max(...[...KNOWN.keys()].map((word) => word.length));

/**
 * Looks up a normalised label; null where neither it nor its ending is known.
 * @example knownWord('2022年度自评得分')?.word // '自评得分'
 */
export function knownWord(bare: string): KnownWord | null {
  const label = MAY_BE_WRAPPED.test(bare) ? bare.replace(YEAR, '').replace(WRAPPING, '') : bare;
  for (const form of [bare, label, ...withoutTranslation(label)]) {
    const group = KNOWN.get(form) ?? KNOWN.get(form.replace(/[%‰]$/, ''));
    if (group) return { group, word: form, isWhole: true };
  }
  if (label.length > LONGEST_LABEL || FORMULA.test(label) || !LAST_TWO.has(label.slice(-2))) return null;
  for (let length = Math.min(label.length - 1, LONGEST); length >= SHORTEST_ENDING; length--) {
    const word = label.slice(-length);
    const group = KNOWN.get(word);
    if (group && isTelling(word, group) && label.length - length <= LONGEST_PREFIX)
      return { group, word, isWhole: false };
  }
  return null;
}

/** Cheap: false for most cells that are no header, without normalising them. */
export function mayBeKnown(text: string): boolean {
  return ENDINGS.mayEnd(text);
}

/** The roles that a group of words may tell, with their likelihood. */
export function rolesOf(group: WordGroup): ReadonlyMap<HeaderRole, number> {
  return new Map<HeaderRole, number>([
    [group.role, 1],
    ...(Object.entries(group.also ?? {}) as [HeaderRole, number][]),
  ]);
}

/** A formula may end in a known word without being a header. */
const FORMULA = /[=×*÷+≥≤<>]/;

/** Headers in two languages, one under the other: `权重weight` is 权重. */
function withoutTranslation(label: string): string[] {
  if (!/[a-z]/.test(label)) return [];
  const chinese = /^(.*[一-鿿])[^一-鿿]*[a-z][^一-鿿]*$/.exec(label)?.[1];
  const behind = /^[^一-鿿]*[a-z][^一-鿿]*?([一-鿿].*)$/.exec(label)?.[1];
  return [chinese, behind].filter((part) => part !== undefined);
}

const MAY_BE_WRAPPED = /^[\d本当年项]/;

/** Years in front of a header's word say when, not what. */
const YEAR = /^(?:(?:19|20)\d{2}(?:-(?:19|20)?\d{2})?年?度?|本年度?|当年|年度(?=自评|得分|实际))/;
const WRAPPING = /^(?:本项目|项目(?=自评|得分|绩效指标))/;
const LONGEST_LABEL = 24;
const SHORTEST_ENDING = 2;
/** The most that may stand before a word that ends a longer label: 部门整体绩效自评得分. */
const LONGEST_PREFIX = 6;
const ENDINGS = new Endings(KNOWN.keys(), LONGEST_PREFIX);
