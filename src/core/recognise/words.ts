/** What a cell's text says as a header: read once per text, however often the book repeats it. */
import { type Label, readLabel } from './label';
import type { HeaderWords } from '../model';
import { type KnownWord, knownWord, mayBeKnown } from './vocabulary';
import { Endings } from './vocabulary/endings';

export interface HeaderText {
  readonly label: Label;
  readonly known: KnownWord | null;
  /** The second word of a header that names two columns at once: 权重 of 一级指标及权重. */
  readonly second: KnownWord | null;
  /** 0 to 1: how much the text says that its row is a header. */
  readonly strength: number;
}

export class Words {
  private readonly read = new Map<string, HeaderText | null>();
  /** A person's own words by their normalised form; they come before the vocabulary. */
  private readonly own: ReadonlyMap<string, KnownWord>;
  private readonly ownEndings: Endings | null;

  constructor(own: readonly HeaderWords[] = []) {
    this.own = ownWords(own);
    this.ownEndings = this.own.size > 0 ? new Endings(this.own.keys(), 0) : null;
  }

  /** Cheap: false for most texts that are no header. */
  mayBeKnown(text: string): boolean {
    if (text.length > LONGEST || (text.length > LONGEST_PLAIN && !MAY_BE_LABEL.test(text))) return false;
    return mayBeKnown(text) || (this.ownEndings?.mayEnd(text) ?? false);
  }

  /** How much a text says that its row is a header; cheaper than {@link of} for the many texts that say nothing. */
  strengthOf(text: string): number {
    return this.mayBeKnown(text) ? (this.of(text)?.strength ?? 0) : 0;
  }

  /** Null where the text is too long to be a header. */
  of(text: string): HeaderText | null {
    const length = text.length;
    if (length > LONGEST || (length > LONGEST_PLAIN && !MAY_BE_LABEL.test(text))) return null;
    const before = this.read.get(text);
    if (before !== undefined) return before;
    const label = readLabel(text);
    const own = this.own.get(label.bare);
    const [known, second] = own
      ? [own, null]
      : label.bare.length > LONGEST_LABEL
        ? [null, null]
        : knownWords(label.bare);
    const strength = known ? known.group.weight * (known.isWhole ? 1 : 0.7) : 0;
    const result = { label, known, second, strength };
    this.read.set(text, result);
    return result;
  }
}

/** Words that a person gave to two roles keep the later one. */
function ownWords(given: readonly HeaderWords[]): Map<string, KnownWord> {
  const words = given.flatMap(({ role, words: list }) =>
    list.map((text): [string, KnownWord] => {
      const word = readLabel(text).bare;
      return [word, { group: { role, weight: 1, words: [word], source: OWN_SOURCE }, word, isWhole: true }];
    }),
  );
  return new Map(words);
}

/** Where a person's own words come from, as the vocabulary names its sources. */
export const OWN_SOURCE = '绩衡设置';

/** One word for most headers, two for those that name two columns at once. */
function knownWords(bare: string): [KnownWord | null, KnownWord | null] {
  const whole = knownWord(bare);
  if (whole?.isWhole) return [whole, null];
  const parts = /^(.{2,}?)(?:及其?|和|与|、|\/)(.{2,})$/.exec(bare);
  const first = parts && knownWord(parts[1]!);
  const second = parts && knownWord(parts[2]!);
  return first?.isWhole && second?.isWhole ? [first, second] : [whole, null];
}

const LONGEST = 80;
const LONGEST_PLAIN = 24;
const LONGEST_LABEL = 40;
/** A long header carries its length in a bracket, in blanks and line breaks, or is Latin. */
const MAY_BE_LABEL = /[（(\s]|^[!-~]+$/;
