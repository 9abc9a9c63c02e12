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
  LEVEL,
  MISSING,
  NOT_APPLICABLE,
  NOT_DONE,
  RISE,
  SCHEDULE,
  SCORING_RULE,
  TIER_CLAIM,
  UNWANTED,
  VAGUE,
  YES_NO,
} from './phrases';

export interface Wording {
  readonly kind: QuantityKind;
  readonly sense: QuantitySense | null;
  readonly implied: { readonly value: Rational; readonly unit: string | null } | null;
  readonly doubts: readonly Doubt[];
}

/** What a whole text says that has to be told before any number in it is looked at; null where numbers decide. */
export function wordingBeforeNumbers(text: string, isActual: boolean): Wording | null {
  if (text === '') return say('none');
  if (CELL_ERROR.test(text)) return say('none', null, 'knownPhrase');
  if (SCORING_RULE.test(text)) return say('rule', null, 'knownPattern');
  const bare = text.replace(/[。.!;,、]+$/, '').toLowerCase();
  if (NOT_APPLICABLE.has(bare)) return say('notApplicable', null, 'knownPhrase');
  if (YES_NO.has(bare)) return say('tier', 'yesNo', 'knownPhrase');
  if (LEVEL.test(bare)) return say('tier', 'level', 'knownPattern');
  if (COMPLETION_CLAIM.test(bare)) return say('tier', 'completionClaim', 'knownPattern');
  if (isActual && /^(?:计划|拟|预计)于/.test(bare)) return say('tier', 'notDone', 'knownPattern', 'negated');
  return null;
}

/** What a text without any number says. */
export function wording(text: string): Wording {
  const bare = text.replace(/[。.!;,、]+$/, '');
  if (MISSING.test(bare)) return say('none', null, 'knownPattern');
  if (TIER_CLAIM.test(bare)) return say('tier', 'tierClaim', 'knownPattern');
  if (NOT_DONE.test(bare)) return say('tier', 'notDone', 'knownPattern');
  const implied = impliedNumber(bare);
  if (implied) return implied;
  if (SCHEDULE.test(bare)) return say('date', 'schedule', 'knownPattern');
  if (DIRECTION.test(bare) || RISE.test(bare)) return say('qualitative', 'direction', 'knownPattern');
  if (VAGUE.test(bare)) return say('qualitative', 'vague', 'knownPattern');
  if (CONDITION.test(bare)) return say('qualitative', 'condition', 'knownPattern');
  return say(/\p{L}/u.test(bare) ? 'qualitative' : 'none', null, 'prose');
}

function say(kind: QuantityKind, sense: QuantitySense | null = null, ...doubts: Doubt[]): Wording {
  return { kind, sense, implied: null, doubts };
}

const NONE_OF =
  /(?:无|零|0|未发生|未出现|未发现|没有|没有发生|杜绝|不发生|不出现|未造成|未产生|无任何)(?:重大|较大|一般|重特大|特大|责任|安全|生产|质量|任何|有效|新增|人员|环境|消防|交通|网络|网络安全|数据|规模性|集体|越级|有责|在建|运行|系统|廉政|食品|资金|工程|涉及|因[^\d]{1,6}){0,4}$/;

/** `全年无事故` is 0 起, `全覆盖` is 100 %, `翻一番` is growth by 100 %. */
function impliedNumber(text: string): Wording | null {
  for (const [noun, unit] of UNWANTED) {
    const at = text.indexOf(noun);
    if (at > 0 && NONE_OF.test(text.slice(Math.max(0, at - 24), at)) && text.length - at - noun.length <= 6) {
      return number(ZERO, unit);
    }
  }
  if (ALL.test(text)) return number(HUNDRED, '%');
  if (/^(?:实现|总量|规模)?翻(?:一)?番$/.test(text)) return { ...number(HUNDRED, '%'), kind: 'change' };
  if (/^(?:实现)?零增长$/.test(text)) return { ...number(ZERO, '%'), kind: 'change' };
  return null;
}

function number(value: Rational, unit: string): Wording {
  return { kind: 'number', sense: null, implied: { value, unit }, doubts: ['implied'] };
}
