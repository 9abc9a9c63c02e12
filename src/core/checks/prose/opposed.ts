/**
 * Full marks because something was done in time, and points lost elsewhere because the same thing came late. The two are
 * known to be the same by the words in front: a common stretch long enough to name a thing.
 */
import type { CellAddress } from '../../model';
import { isZero } from '../../numbers';
import type { Book } from '../book';
import { cellsOf } from '../rows/cells';
import { pointsLost } from '../rows/points';

export interface Opposed {
  readonly at: CellAddress;
  readonly words: string;
  readonly where: CellAddress;
  readonly denied: string;
  /** What both speak of. */
  readonly of: string;
}

export function opposedClaims(book: Book): Opposed[] {
  const late = [...new Map(lateness(book).map((told) => [told.text, told])).values()].slice(0, MOST_HELD);
  if (late.length === 0) return [];
  return inTime(book).flatMap(({ at, text, words }) => {
    for (const other of late) {
      const of = commonStretch(text, other.text);
      if (of.length >= SHORTEST && !GENERAL.test(of)) return [{ at, words, where: other.at, denied: other.words, of }];
    }
    return [];
  });
}

interface Told {
  readonly at: CellAddress;
  /** The words in front of the predicate. */
  readonly text: string;
  readonly words: string;
}

/** A report gives a few dozen reasons; books of hundreds of forms must not be held against each other word by word. */
const MOST_HELD = 200;
/** Shorter stretches are words that everything has in common. */
const SHORTEST = 4;
const GENERAL = /^(?:本?项目)?(?:资金|实施|绩效|目标|指标|管理|工作|完成|情况|单位|年度|本)*$/;
const IN_TIME =
  /([^。;,]{4,40}?)(?:均|都|全部|已)(?:在(?:计划|规定|合同|约定)(?:的)?(?:时间|期限)内|按时|按期|如期|及时)(?:完成|发布|拨付|到位|开展|验收)?/;
const LATE = /([^。;,]{2,24}?)(?:不(?:够)?及时|未(?:能)?(?:及时|按时|按期|如期)|滞后|延迟|逾期|推迟)/;

/** What paragraphs that give full marks say was in time. */
function inTime(book: Book): Told[] {
  return book.input.recognition.prose.flatMap(({ at, text }) => {
    const plain = plainText(text);
    const match = /得满分|满分/.test(plain) && !/扣/.test(plain) ? IN_TIME.exec(plain) : null;
    return match ? [{ at, text: match[1]!, words: match[0] }] : [];
  });
}

/** What reasons for lost points say came late. */
function lateness(book: Book): Told[] {
  return book.rows().flatMap((row) => {
    const { reason } = row.indicator;
    const lost = reason === null ? null : pointsLost(row.indicator);
    const match = lost && !isZero(lost) ? LATE.exec(plainText(reason!)) : null;
    const [at] = cellsOf(row, 'reason');
    return match && at ? [{ at, text: match[1]!, words: match[0] }] : [];
  });
}

function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[；，]/g, (mark) => (mark === '；' ? ';' : ','));
}

/** The longest stretch of characters that both texts hold. */
function commonStretch(a: string, b: string): string {
  let best = '';
  for (let start = 0; start < a.length; start++) {
    for (let end = start + best.length + 1; end <= a.length && b.includes(a.slice(start, end)); end++) {
      best = a.slice(start, end);
    }
  }
  return best;
}
