/**
 * Figures in running text: each number with its unit, the words around it, and all the values it may stand for once
 * 近, 超过, 约, 余 and the decimals it is written with are respected.
 */
import {
  type Interval,
  type Rational,
  exact,
  interval,
  isZero,
  multiply,
  numeralAt,
  rational,
  unitAt,
} from '../../numbers';

export interface Mention {
  /** As written, unit included. */
  readonly text: string;
  /** In the unit's base: `1.1亿元` is 110000000. A percentage keeps its number. */
  readonly value: Rational;
  /** Every value it may stand for, on the same scale. */
  readonly range: Interval;
  /** Whether words such as 近 or 超过 make it a bound or an approximation. */
  readonly isHedged: boolean;
  /** The plain unit: `元`, `家`, `%`, `分`; empty where none is written. */
  readonly unit: string;
  readonly dimension: string | null;
  /** The words of its clause between the number (or mark) before it and itself, without blanks. */
  readonly before: string;
  /** The words behind its unit, up to the next number or mark. */
  readonly after: string;
  /** The whole sentence it stands in, without blanks. */
  readonly sentence: string;
  /** Counts the sentences of the text, and the clauses of the whole text. */
  readonly sentenceIndex: number;
  readonly clauseIndex: number;
  /** Where in the sentence the number starts. */
  readonly offset: number;
}

/** How figures of a text are read; a book remembers what it has read once. */
export type ReadMentions = (text: string) => readonly Mention[];

/** All figures of a text that say how much, in order; years, dates, ordinals and numbers of documents are none. */
export function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  let clauseIndex = 0;
  sentencesOf(text).forEach((sentence, sentenceIndex) => {
    for (const { start, end } of clausesOf(sentence)) {
      mentions.push(...mentionsOf(sentence, start, end, { sentenceIndex, clauseIndex: clauseIndex++ }));
    }
  });
  return mentions;
}

/** All words of the figure's clause in front of it, other figures included. */
export function clauseBefore({ sentence, offset }: Mention): string {
  const clause = clausesOf(sentence).find(({ start, end }) => offset >= start && offset < end);
  return sentence.slice(clause?.start ?? 0, offset);
}

/** A text's sentences in one form: full-width signs narrowed, blanks taken out. */
export function sentencesOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, '')
    .split(/[。!?\n]|;/)
    .filter((sentence) => sentence !== '');
}

interface Counters {
  readonly sentenceIndex: number;
  readonly clauseIndex: number;
}

function clausesOf(sentence: string): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 0; i <= sentence.length; i++) {
    const isMark = i === sentence.length || /[,、:()《》“”"]/.test(sentence[i]!);
    const isGrouping =
      sentence[i] === ',' && /\d$/.test(sentence.slice(0, i)) && /^\d{3}(?!\d)/.test(sentence.slice(i + 1));
    if (!isMark || isGrouping) continue;
    if (i > start) clauses.push({ start, end: i });
    start = i + 1;
  }
  return clauses;
}

function mentionsOf(sentence: string, start: number, end: number, counters: Counters): Mention[] {
  const found: { at: number; after: number; mention: Omit<Mention, 'after' | 'before'> }[] = [];
  for (let at = start; at < end;) {
    const read = figureAt(sentence, at, end);
    if (!read) at++;
    else {
      if (read.mention)
        found.push({ at, after: read.end, mention: { ...read.mention, sentence, offset: at, ...counters } });
      at = read.end;
    }
  }
  return found.map(({ at, after, mention }, i) => ({
    ...mention,
    before: sentence.slice(found[i - 1]?.after ?? start, at),
    after: sentence.slice(after, found[i + 1]?.at ?? end),
  }));
}

type Read = Omit<Mention, 'after' | 'before' | 'sentence' | 'offset' | 'sentenceIndex' | 'clauseIndex'>;

/** The number at a place; its mention is null where it is a year, a date, an ordinal or part of a name. */
function figureAt(sentence: string, at: number, limit: number): { end: number; mention: Read | null } | null {
  if (!/[\d.零一二两三四五六七八九十百千几数]/.test(sentence[at]!)) return null;
  const numeral = numeralAt(sentence, at);
  if (!numeral || numeral.end > limit || numeral.end <= at) return null;
  const unitRead = numeral.share ? null : unitAt(sentence, numeral.end);
  const isArabic = numeral.style === 'arabic';
  if (!isArabic && !unitRead && !numeral.share) return null;
  const end = numeral.share ? numeral.end : Math.min(limit, unitRead?.end ?? numeral.end);
  const [before, after] = [sentence.slice(0, at), sentence.slice(end)];
  if (isNoQuantity(before, sentence.slice(at, end), after, sentence.slice(numeral.end, end)))
    return { end, mention: null };
  const unit = unitRead?.unit;
  const factor = unit ? exact(unit.factor) : rational(1n);
  const value = multiply(numeral.value, factor);
  const own = ownRange(
    value,
    multiply(numeral.step, factor),
    numeral.scale !== '1' || /[.%]/.test(sentence.slice(at, end)),
  );
  const hedged = hedgedRange(value, before, after, numeral.more || numeral.upper !== null);
  return {
    end,
    mention: {
      text: sentence.slice(at, end),
      value,
      range: hedged ?? own,
      isHedged: hedged !== null,
      unit: numeral.share ?? unit?.name ?? '',
      dimension: numeral.share ? 'share' : (unit?.dimension ?? null),
    },
  };
}

/** Whole numbers without a scale word are counted; all others were rounded to what they show. */
function ownRange(value: Rational, step: Rational, isRounded: boolean): Interval {
  return isRounded && !isZero(step) ? interval.rounded(value, step) : interval.point(value);
}

const ABOVE_BEFORE = /(?:超过|超出|超|突破|逾|不少于|不低于|至少|大于|高于|达到?或超过|以上达|≥|>|>=|将近?超)$/;
const BELOW_BEFORE = /(?:近|接近|将近|不足|不到|不超过|不高于|不多于|至多|最多|低于|小于|少于|≤|<)$/;
const ABOUT_BEFORE = /(?:约|大约|约为|大概)$/;
const ABOVE_AFTER = /^(?:以上|及以上|多|余|有余)/;
const BELOW_AFTER = /^(?:以下|以内|及以下|不到)/;
const ABOUT_AFTER = /^(?:左右|上下)/;

/** What 近, 超过, 约, 余 leave open: 近N reaches down a fifth, 约N as far to both sides. Null for a plain number. */
function hedgedRange(value: Rational, before: string, after: string, isMore: boolean): Interval | null {
  const tail = before.slice(-6);
  const fifth = (numerator: bigint) => multiply(value, rational(numerator, 5n));
  if (ABOUT_BEFORE.test(tail) || ABOUT_AFTER.test(after)) return interval.between(fifth(4n), fifth(6n));
  if (isMore || ABOVE_BEFORE.test(tail) || ABOVE_AFTER.test(after)) return interval.between(value, null);
  if (/近$/.test(tail)) return interval.between(fifth(4n), value);
  return BELOW_BEFORE.test(tail) || BELOW_AFTER.test(after) ? interval.between(null, value) : null;
}

/** Years, days of the calendar, ordinals, numbers of documents, names such as 5G or 3+1, and the number of a heading. */
function isNoQuantity(before: string, figure: string, after: string, unit: string): boolean {
  if (/^(?:19|20)\d\d/.test(figure) && (unit.startsWith('年') || /^(?:年|[/.-]\d)/.test(after))) return true;
  if ((unit === '月' || unit === '日' || unit === '年') && !/[共历时每]$/.test(before)) return true;
  if (/第$|[〔[【]$|号$|[A-Za-z]$|[-+/]$|表$|附件$|图$|No\.$/i.test(before)) return true;
  if (/^(?:[-+/~]\d|[A-Za-z]|号|[〕\]】]|月|日|点\d|类$)/.test(after)) return true;
  return before === '' && unit === '' && /^(?:[.、)](?!\d)|$)/.test(after);
}
