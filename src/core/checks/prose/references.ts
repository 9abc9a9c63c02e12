/** References such as `详见本报告“六、存在的问题”` to a chapter of a report whose chapters are numbered 一、 二、 三、. */
import type { CellAddress, Prose } from '../../model';
import { chineseNumber } from '../../numbers';

export interface DeadReference {
  readonly at: CellAddress;
  /** As referred to: `六、存在的问题`. */
  readonly chapter: string;
  /** The last chapter there is. */
  readonly last: Prose;
}

/**
 * References to chapters beyond the last one.
 * @param texts every text that may refer, with its cell
 */
export function deadReferences(prose: readonly Prose[], texts: Iterable<Prose>): DeadReference[] {
  const chapters = chaptersOf(prose);
  if (chapters.length < FEWEST) return [];
  const found: DeadReference[] = [];
  for (const { at, text } of texts) {
    for (const match of text.normalize('NFKC').matchAll(REFERENCE)) {
      const number = ordinal(match[2]!);
      if (number !== null && number > chapters.length) found.push({ at, chapter: match[1]!, last: chapters.at(-1)! });
    }
  }
  return found;
}

/** Fewer numbered chapters may be a list rather than the outline of a report. */
const FEWEST = 3;
const REFERENCE = /详见(?:本报告|报告)?(?:正文)?["“「]?(([一二三四五六七八九十]{1,2})、[^"”」，。,（(\n]{2,20})/g;
const CHAPTER = /^([一二三四五六七八九十]{1,2})、[^。；]{2,40}$/;

/** Headings numbered 一、 二、 … without a gap, from one sheet; none where the numbering starts anew. */
function chaptersOf(prose: readonly Prose[]): Prose[] {
  const chapters: Prose[] = [];
  for (const paragraph of prose) {
    const match = CHAPTER.exec(paragraph.text.trim());
    if (!match || ordinal(match[1]!) === null) continue;
    if (ordinal(match[1]!) !== chapters.length + 1) return [];
    chapters.push(paragraph);
  }
  return chapters;
}

function ordinal(numeral: string): number | null {
  const value = chineseNumber(numeral);
  return value && value.denominator === 1n ? Number(value.numerator) : null;
}
