/** Bundles phrases into groups: a condition with what it earns, a step, a formula, or a stretch of plain text. */
import type { Award, Formula, Limit, Phrase, Proportion, Region, Step } from './phrases';

export interface Group {
  /** Offsets in the normalised text, item number left out, what it earns included. */
  readonly start: number;
  readonly end: number;
  /** The number of the list item that it opens or continues. */
  readonly item: number | null;
  /** The words of the condition, without what it earns. */
  readonly condition: string;
  /** The words of the condition that compare nothing. */
  readonly prose: string;
  /** The words before the first region: what the condition looks at. */
  readonly subject: string;
  readonly regions: readonly Region[];
  /** Plain numbers beside the regions (`连续3年>15%`). */
  readonly numbers: readonly Region[];
  readonly award: Award | null;
  readonly step: Step | null;
  readonly formula: Formula | null;
  readonly proportion: Proportion | null;
  /** `按100%计`: the share that counts. */
  readonly counts: string | null;
  readonly limits: readonly Limit[];
  readonly isJudged: boolean;
  readonly isOtherwise: boolean;
  /** The condition ends with a colon: a heading over what follows, or a term that is explained. */
  readonly endsWithColon: boolean;
  /** A title with the points of the whole (`立项规范性（3分）：`). */
  readonly isTitle: boolean;
  /** Opens a sentence of its own. */
  readonly opensSentence: boolean;
}

/** Phrases of one condition; no real one has nearly as many. */
const MOST_PHRASES = 60;

type Result = 'award' | 'step' | 'formula' | 'proportion' | 'counts';

export function groupsOf(phrases: readonly Phrase[], text: string): Group[] {
  const groups: Group[] = [];
  let open: Phrase[] = [];
  let item: number | null = null;
  let opensSentence = true;
  const close = (): void => {
    const content = trimmed(open);
    open = [];
    if (content.length === 0) return;
    groups.push(groupOf(content, item, opensSentence, text));
    opensSentence = false;
  };
  phrases.forEach((phrase, index) => {
    const isStop = phrase.kind === 'mark' && ';。\n'.includes(phrase.text);
    if (phrase.kind === 'item' || isStop) {
      close();
      opensSentence = true;
      if (phrase.kind === 'item') item = phrase.number;
      return;
    }
    if (phrase.kind === 'limit' && phrase.limit.of !== 'base' && attachLimit(groups, open, phrase.limit, phrase.end))
      return;
    if (phrase.kind === 'otherwise' && hasResult(open)) close();
    if (phrase.kind === 'award' && isLeading(open) && isHeading(phrases, index, text)) {
      open.push(phrase);
      return;
    }
    if (phrase.kind === 'award' && !phrase.award.isBracketed) keepBracketAsCondition(open);
    if (open.length >= MOST_PHRASES || (hasResult(open) && startsAnew(open, phrase, phrases, index, text))) close();
    open.push(phrase);
  });
  close();
  return groups;
}

/** Whether the group has nothing yet but the mark before it. */
function isLeading(open: readonly Phrase[]): boolean {
  return trimmed(open).length === 0;
}

/** `5分：95%以上；4分：…`, `Full marks if …`: the points come first. */
function isHeading(phrases: readonly Phrase[], index: number, text: string): boolean {
  return introduces(phrases[index + 1], text) || isEnglishOrder(phrases[index]!, phrases[index + 1], text);
}

/** A colon, or the word for a condition behind the points. */
function introduces(phrase: Phrase | undefined, text: string): boolean {
  if (phrase?.kind === 'mark') return phrase.text === ':';
  return phrase?.kind === 'text' && /^\s*(?:if|when|where)\b/i.test(text.slice(phrase.start, phrase.start + 8));
}

/** `nothing below 50%`: in English a comparison may follow the points. */
function isEnglishOrder(award: Phrase, next: Phrase | undefined, text: string): boolean {
  return next?.kind === 'region' && /[a-z]/i.test(text[award.start]!) && /[a-z]/i.test(text[next.start]!);
}

function hasResult(open: readonly Phrase[]): boolean {
  return open.some((phrase) => isResult(phrase));
}

function isResult(phrase: Phrase): phrase is Phrase & { kind: Result } {
  return ['award', 'step', 'formula', 'proportion', 'counts'].includes(phrase.kind);
}

/** After its result a group ends, unless its points stood first. */
function startsAnew(
  open: readonly Phrase[],
  phrase: Phrase,
  phrases: readonly Phrase[],
  index: number,
  text: string,
): boolean {
  const content = trimmed(open);
  const [opening] = content;
  const follower = content.length < 2 ? phrase : content[1];
  const pointsFirst =
    opening?.kind === 'award' && (introduces(follower, text) || isEnglishOrder(opening, follower, text));
  if (pointsFirst) return phrase.kind === 'award' && (isResult(phrase) || isHeading(phrases, index, text));
  if (phrase.kind === 'limit' || isClosing(phrase, text)) return false;
  return phrase.kind !== 'mark';
}

/** What closes brackets or quotes and says nothing. */
function isClosing(phrase: Phrase, text: string): boolean {
  return phrase.kind === 'text' && /^[)\]"]+$/.test(text.slice(phrase.start, phrase.end));
}

/** `优（90-100分）得10分`: the bracket tells what the condition is, the award follows. */
function keepBracketAsCondition(open: Phrase[]): void {
  const last = open.at(-1);
  if (last?.kind === 'award' && last.award.isBracketed)
    open[open.length - 1] = { kind: 'text', start: last.start, end: last.end };
}

/** A limit belongs to what stands before it, also after a stop. */
function attachLimit(groups: Group[], open: Phrase[], limit: Limit, end: number): boolean {
  const last = groups.at(-1);
  if (trimmed(open).some((phrase) => phrase.kind !== 'mark') || !last) return false;
  groups[groups.length - 1] = { ...last, end, limits: [...last.limits, limit] };
  return true;
}

function trimmed(phrases: readonly Phrase[]): readonly Phrase[] {
  let from = 0;
  let to = phrases.length;
  while (from < to && phrases[from]!.kind === 'mark') from++;
  while (to > from && isPlainMark(phrases[to - 1]!)) to--;
  return phrases.slice(from, to);
}

function isPlainMark(phrase: Phrase): boolean {
  return phrase.kind === 'mark' && phrase.text !== ':';
}

function groupOf(content: readonly Phrase[], item: number | null, opensSentence: boolean, text: string): Group {
  const find = <K extends Phrase['kind']>(kind: K): Extract<Phrase, { kind: K }> | null =>
    (content.find((phrase) => phrase.kind === kind) as Extract<Phrase, { kind: K }> | undefined) ?? null;
  const result = content.find(isResult);
  const condition = content.filter(
    (phrase) => !isResult(phrase) && phrase.kind !== 'limit' && phrase.kind !== 'otherwise',
  );
  const all = content.flatMap((phrase) => (phrase.kind === 'region' ? [phrase] : []));
  const compared = all.filter((phrase) => !phrase.region.isBare);
  const kept = compared.length > 0 ? compared : all;
  const region = kept[0] ?? null;
  const before = condition.filter((phrase) => region === null || phrase.end <= region.start);
  const words = wordsOf(condition, text);
  const plain = condition.filter((phrase) => phrase.kind !== 'region');
  return {
    start: content[0]!.start,
    end: content.at(-1)!.end,
    item,
    condition: words,
    prose: plain.length === condition.length ? words : wordsOf(plain, text),
    subject: region ? wordsOf(before, text) : '',
    regions: kept.map((phrase) => phrase.region),
    numbers: all.filter((phrase) => !kept.includes(phrase)).map((phrase) => phrase.region),
    award: find('award')?.award ?? null,
    step: find('step')?.step ?? null,
    formula: find('formula')?.formula ?? null,
    proportion: find('proportion')?.proportion ?? null,
    counts: find('counts')?.share ?? null,
    limits: content.flatMap((phrase) => (phrase.kind === 'limit' ? [phrase.limit] : [])),
    isJudged: find('judged') !== null,
    isOtherwise: find('otherwise') !== null,
    endsWithColon: result === undefined && content.at(-1)!.kind === 'mark',
    isTitle: result?.kind === 'award' && result.award.isBracketed && (content.at(-1)!.kind === 'mark' || words === ''),
    opensSentence,
  };
}

/** The text of some phrases without the punctuation at its ends and the 的 before what is earned. */
function wordsOf(phrases: readonly Phrase[], text: string): string {
  let words = '';
  for (const phrase of phrases) words += text.slice(phrase.start, phrase.end);
  const last = words[words.length - 1];
  if (last === undefined || (!TRIMMED.has(last) && !TRIMMED.has(words[0]!) && !ENDINGS.has(last))) return words;
  return words
    .replace(/^[,、:\s"]{1,4}/, '')
    .replace(/[,、:;\s"]{1,4}$/, '')
    .replace(/[,，](?:则)?(?:本|该)(?:项指标|指标|项目|项)$/, '')
    .replace(/的$/, '');
}

/** What is cut from the ends of a condition, and the last characters of words that are. */
const TRIMMED: ReadonlySet<string> = new Set(',、:;"\n ');
const ENDINGS: ReadonlySet<string> = new Set('项标目的');

/** Whether the group says by a formula how points are calculated, and the formula is understood. */
export function hasScoreFormula(group: Group): boolean {
  return group.formula !== null && group.formula.score !== null;
}
