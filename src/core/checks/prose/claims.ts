/**
 * A report that says all targets were met, and says elsewhere that some were not. Hedged claims (基本, 较好, 大部分) and
 * intentions (确保, 力争) are none.
 */
import type { CellAddress } from '../../model';
import type { Book } from '../book';
import { cellOf } from '../rows/cells';
import { type Sentence, sentencesIn } from './sentences';

export interface ContradictedClaim {
  readonly claim: Sentence;
  /** The words of the claim itself. */
  readonly words: string;
  readonly denials: readonly Sentence[];
  /** The words of the first of them that deny it. */
  readonly denied: string;
}

/** Claims of completion that other sentences of the same sheet, or reasons for lost points, deny. */
export function contradictedClaims(book: Book): ContradictedClaim[] {
  const sentences = sentencesIn(book.input.recognition.prose);
  const claims = sentences.flatMap((claim) => {
    const words = claim.isConditional ? null : claimIn(claim.text);
    return words ? [{ claim, words }] : [];
  });
  if (claims.length === 0) return [];
  const denials = [...sentences, ...reasons(book)].filter(
    ({ text, isConditional }) => !isConditional && DENIAL.test(text),
  );
  return claims.flatMap(({ claim, words }) => {
    const others = denials.filter((denial) => denial !== claim);
    const [first] = others;
    if (!first || DENIAL.test(claim.text)) return [];
    return [{ claim, words, denials: others, denied: clauseOf(first.text, DENIAL) ?? first.text }];
  });
}

/** The clause that claims; null where there is none. */
function claimIn(sentence: string): string | null {
  const clause = clauseOf(sentence, CLAIM);
  return clause && !HEDGED.test(clause) ? clause : null;
}

function clauseOf(sentence: string, pattern: RegExp): string | null {
  return sentence.split(/[，,；;：:]/).find((clause) => pattern.test(clause)) ?? null;
}

const CLAIM =
  /(?:绩效|年初|预期|年度|设定)[^，。；]{0,8}(?:指标|目标)(?:值)?(?:均|都|全部|全|已|能|也|可)*(?:如期|按期|按时|顺利)?(?:完成|实现|达到|达成)(?!情况|率|度|程度|进度)|(?:完成|实现|达到|达成)了?(?:全部|各项|所有)?(?:的)?(?:预期|年初|年度)[^，。；]{0,4}(?:绩效)?(?:指标|目标)/;
const HEDGED =
  /基本|较好|大部分|大多|多数|部分|个别|部份|主要|总体|约|近|拟|将|确保|保证|力争|争取|促进|推动|应|需|要求|未|没有|不|除|以外|之外|是否|程度|比较|考核|反映|预期目标为|目标是|目标为/;
const DENIAL =
  /(?:指标|目标|预期值|目标值)[^，。；]{0,8}未(?:能)?(?:如期|按期|按时|全部|全)?(?:完成|达到|实现|达成)|未(?:能)?(?:如期|按期|按时|全部)?(?:完成|达到|实现|达成)[^，。；]{0,6}(?:预期|目标|指标)/;

/** Reasons for lost points, sentence by sentence. */
function reasons(book: Book): Sentence[] {
  const told: { at: CellAddress; text: string }[] = [];
  for (const row of book.rows()) {
    const at = row.indicator.reason === null ? null : cellOf(row, 'reason');
    if (at) told.push({ at, text: row.indicator.reason! });
  }
  return sentencesIn(told);
}
