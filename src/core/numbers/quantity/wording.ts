/** Values without a number: which kind of words they are, and the number that some of them imply. */
import type { QuantityKind, QuantitySense } from '../../model';
import { type Rational, HUNDRED, ZERO } from '../rational';
import type { Doubt } from './confidence';
import {
  ALL,
  CELL_ERROR,
  COMPLETION_CLAIM,
  CONDITION,
  DIRECTION,
  FORM_CODE,
  LEVEL,
  MISSING,
  NONE_OF,
  NOT_APPLICABLE,
  NOT_DONE,
  SCHEDULE,
  SCORING_RULE,
  TIER_CLAIM,
  UNIT_OF_UNWANTED,
  VAGUE,
  YES_NO,
} from './phrases';

export interface Wording {
  readonly kind: QuantityKind;
  readonly sense: QuantitySense | null;
  readonly implied: { readonly value: Rational; readonly unit: string } | null;
  readonly doubts: readonly Doubt[];
}

/** What a whole text says before any number in it is looked at; null where numbers decide. */
export function wordingBeforeNumbers(text: string, column: 'target' | 'actual' | null): Wording | null {
  const bare = withoutEnd(text).toLowerCase();
  if (bare === '') return words('none');
  if (CELL_ERROR.test(text)) return words('none', null, 'knownPhrase');
  if (FORM_CODE.test(bare)) return words('none', null, 'prose');
  if (SCORING_RULE.test(bare)) return words('rule', null, 'knownPattern');
  if (NOT_APPLICABLE.has(bare)) return words('notApplicable', null, 'knownPhrase');
  if (YES_NO.has(bare)) return words('tier', 'yesNo', 'knownPhrase');
  if (LEVEL.test(bare)) return words('tier', 'level', 'knownPattern');
  if (COMPLETION_CLAIM.test(bare)) return words('tier', 'completionClaim', 'knownPattern');
  const planned = column === 'actual' ? PLANNED : column === null ? PLANNED_START : null;
  if (planned?.test(bare)) return words('tier', 'notDone', 'knownPattern', 'negated');
  return null;
}

/** In an actual, what is planned for later has not been done; nor, anywhere, what is to start later. */
const PLANNED = /^(?:计划|拟|预计)于/;
const PLANNED_START = /^(?:计划|拟|预计)于[^,;。]{1,20}(?:开展|启动|实施|举办|开工)$/;

/** What a text without any number says. */
export function wording(text: string): Wording {
  // A unit cell of % may have been joined to words.
  const bare = withoutEnd(text).replace(/%$/, '');
  if (MISSING.test(bare)) return words('none', null, 'knownPattern');
  if (TIER_CLAIM.test(bare)) return words('tier', 'tierClaim', 'knownPattern');
  if (NOT_DONE.test(bare)) return words('tier', 'notDone', 'knownPattern');
  const implied = impliedNumber(bare);
  if (implied) return implied;
  if (SCHEDULE.test(bare)) return words('date', 'schedule', 'knownPattern');
  if (DIRECTION.test(bare)) return words('qualitative', 'direction', 'knownPattern');
  if (VAGUE.test(bare)) return words('qualitative', 'vague', 'knownPattern');
  if (CONDITION.test(bare)) return words('qualitative', 'condition', 'knownPattern');
  return words(/\p{L}/u.test(bare) ? 'qualitative' : 'none', null, 'prose');
}

function words(kind: QuantityKind, sense: QuantitySense | null = null, ...doubts: Doubt[]): Wording {
  return { kind, sense, implied: null, doubts };
}

/** Without the full stop; a text of dots alone is a placeholder. */
function withoutEnd(text: string): string {
  return text.replace(/(?<=[^.])[。.!;,、]{1,9}$/, '');
}

/** `全年无事故` is 0 起, `全覆盖` is 100 %, `翻一番` is growth by 100 %. */
function impliedNumber(text: string): Wording | null {
  if (/^(?:总量|规模|实现){0,2}翻(?:一)?番$/.test(text)) return { ...implied(HUNDRED, '%'), kind: 'change' };
  if (ALL.test(text)) return implied(HUNDRED, '%');
  for (const [thing, unit] of UNIT_OF_UNWANTED) {
    const at = text.indexOf(thing);
    const isLast = text.length - at - thing.length <= LONGEST_ENDING;
    if (at > 0 && isLast && NONE_OF.test(text.slice(Math.max(0, at - LONGEST_NONE), at))) return implied(ZERO, unit);
  }
  return null;
}

/** Letters that may follow the thing (`发生`, `情况发生`) and that the words for none of it may take. */
const LONGEST_ENDING = 6;
const LONGEST_NONE = 24;

function implied(value: Rational, unit: string): Wording {
  return { kind: 'number', sense: null, implied: { value, unit }, doubts: ['implied'] };
}
