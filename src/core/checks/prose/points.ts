/**
 * Weights and scores told in running text: `履职效能（满分50分，自评得分45.07分）`, `本指标权重3分，得分2分`, `本指标扣1分`.
 * A figure is held against a table only where the words name its indicator or level right in front of it, or where the
 * paragraph, its heading or the sentence before has named one and it is spoken of as 本指标.
 */
import type { Prose } from '../../model';
import { equals, interval, type Rational, subtract } from '../../numbers';
import type { Book } from '../book';
import { type Mention, sentencesOf } from './mention';
import { headingAbove } from './paragraphs';
import type { PointKind, Stated, Subject } from './subjects';

export interface PointStatement {
  readonly at: Prose['at'];
  readonly mention: Mention;
  readonly kind: PointKind | 'lost';
  readonly subjects: readonly Subject[];
}

/** Every weight, score or deduction that the text tells of an indicator or level of the tables. */
export function pointStatements(book: Book): PointStatement[] {
  if (!book.input.recognition.prose.some(({ text }) => POINTS.test(text))) return [];
  const byLabel = book.subjects;
  const labels = [...byLabel.keys()].sort((a, b) => b.length - a.length);
  const statements: PointStatement[] = [];
  book.input.recognition.prose.forEach(({ at, text }, i) => {
    if (!POINTS.test(text)) return;
    let spokenOf = subjectIn(compact(headingAbove(book, i)), labels, byLabel);
    const mentions = book.mentions(text);
    sentencesOf(text).forEach((sentence, sentenceIndex) => {
      const named = isNaming(sentence) ? subjectIn(sentence, labels, byLabel) : [];
      if (named.length > 0) spokenOf = named;
      for (const mention of mentions) {
        if (mention.sentenceIndex !== sentenceIndex || mention.unit !== '分' || mention.isHedged) continue;
        const statement = statementOf(mention, labels, byLabel, spokenOf);
        if (statement) statements.push({ at, mention, ...statement });
      }
    });
  });
  return statements;
}

const POINTS = /\d\s*分/;

/**
 * What the tables say instead; null where one of them agrees, none says anything, or they contradict each other, which
 * is another finding.
 */
export function contradicting({ mention, kind, subjects }: PointStatement): Stated | null {
  const stated = subjects.flatMap((subject) => valueOf(subject, kind) ?? []);
  if (stated.length === 0 || stated.some(({ value }) => interval.contains(mention.range, value))) return null;
  const [first] = stated;
  const agree = stated.every(({ value }) => equals(value, first!.value));
  return agree ? first! : null;
}

function valueOf({ weight, score }: Subject, kind: PointStatement['kind']): Stated | null {
  if (kind !== 'lost') return kind === 'weight' ? weight : score;
  if (!weight || !score) return null;
  const value: Rational = subtract(weight.value, score.value);
  return { value, text: '', cells: [...score.cells, ...weight.cells] };
}

function statementOf(
  mention: Mention,
  labels: readonly string[],
  byLabel: ReadonlyMap<string, readonly Subject[]>,
  spokenOf: readonly Subject[],
): Pick<PointStatement, 'kind' | 'subjects'> | null {
  const lead = mention.sentence.slice(0, mention.offset);
  if (LOST.test(lead)) return spokenOf.length > 0 ? { kind: 'lost', subjects: spokenOf } : null;
  const kind = kindOf(mention.before);
  if (!kind) return null;
  const bare = withoutFiller(lead);
  if (bare === '' || OWN.test(bare)) return spokenOf.length > 0 ? { kind, subjects: spokenOf } : null;
  const label = labels.find((one) => bare.endsWith(one));
  return label ? { kind, subjects: fitting(bare, byLabel.get(label)!) } : null;
}

const LOST = /(?:本|该|此)(?:项)?指标(?:酌情|共|合计)?扣(?:减|除|分)?$/;
const OWN = /(?:本|该|此)(?:项)?指标$|^\d+[.、]$|^\(\d+\)$/;
/** Words between the name of an indicator and its points. */
const FILLER =
  /(?:指标|综合|方面|自评|复核|实际|合计|总|共|为|是|计|均|达到?|其中|[:,(（、]|权重|分值|满分|标准分|得分|评分|得|\d+(?:\.\d+)?分)$/;

function withoutFiller(lead: string): string {
  let bare = lead;
  while (!OWN.test(bare) && FILLER.test(bare)) bare = bare.replace(FILLER, '');
  return bare;
}

function kindOf(words: string): PointKind | null {
  const match = /(权重|分值|满分|标准分)|(得分|评分|自评|复核|得)(?=[^权满]{0,4}$)/.exec(words);
  if (!match || /得分率|扣|每|最高|至少|上限/.test(words)) return null;
  return match[1] ? 'weight' : 'score';
}

/** Whether a sentence names what the following ones speak of: a heading, or one that leads up to `…指标，本指标`. */
function isNaming(sentence: string): boolean {
  const [head = '', ...rest] = sentence.split(OWN_WORDS);
  return rest.length === 0 ? sentence.length <= 24 : /指标[,:(]?$/.test(head);
}

const OWN_WORDS = /(?:本|该|此)(?:项)?指标/;

/** The subject that a heading or the words before 本指标 name last; of several with that label the one whose parents are named too. */
function subjectIn(
  text: string,
  labels: readonly string[],
  byLabel: ReadonlyMap<string, readonly Subject[]>,
): readonly Subject[] {
  const head = text.split(OWN_WORDS)[0]!;
  let best: { end: number; label: string } | null = null;
  for (const label of labels) {
    const at = head.lastIndexOf(label);
    if (at >= 0 && (!best || at + label.length > best.end)) best = { end: at + label.length, label };
  }
  return best ? fitting(head, byLabel.get(best.label)!) : [];
}

/** Of subjects with one label, those whose parents the text names most of; empty where that leaves different ones of one table. */
function fitting(text: string, subjects: readonly Subject[]): readonly Subject[] {
  const named = (subject: Subject) => subject.path.filter((label) => text.includes(label)).join('').length;
  const most = Math.max(...subjects.map(named));
  const best = subjects.filter((subject) => named(subject) === most);
  const perTable = new Map<string, number>();
  for (const { table } of best) perTable.set(table.id, (perTable.get(table.id) ?? 0) + 1);
  return [...perTable.values()].every((count) => count === 1) ? best : [];
}

function compact(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
