/** Running text sentence by sentence. */
import type { CellAddress, Prose } from '../../model';

export interface Sentence {
  readonly at: CellAddress;
  /** Without blanks. */
  readonly text: string;
  /** What it says holds only if something else does, or is a rule of scoring. */
  readonly isConditional: boolean;
}

/** @example sentencesIn([{ at, text: '甲完成。乙未完成。' }]).map(({ text }) => text) // ['甲完成', '乙未完成'] */
export function sentencesIn(prose: readonly Prose[]): Sentence[] {
  return prose.flatMap(({ at, text }) =>
    text
      .normalize('NFKC')
      .replace(/[^\S\n]/g, '')
      .split(/[。\n!?]/)
      .filter((sentence) => sentence !== '')
      .map((sentence) => ({ at, text: sentence, isConditional: CONDITION.test(sentence) })),
  );
}

const CONDITION = /如果|若|假如|的得\d|[的则]得满分|的扣|则扣|每[低少项个]/;
