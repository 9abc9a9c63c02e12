/** What the form claims about a row: done or not done, in a status cell of its own or in a remark over several rows. */
import type { CellAddress } from '../../model';
import type { Book, Row } from '../book';
import { cellOf } from './cells';

export interface Claim {
  readonly says: 'done' | 'notDone';
  readonly at: CellAddress;
  readonly text: string;
  /** `row`: about this row alone; `rows`: a sentence about all rows of a project. */
  readonly scope: 'row' | 'rows';
}

/** The claim about a row; null where the form makes none, or one too vague to contradict (基本完成, 部分完成). */
export function claimOf(book: Book, row: Row): Claim | null {
  if (row.indicator.status === null) return null;
  const status = cellOf(row, 'status');
  if (!status) return null;
  const text = book.text(status);
  const short = text.replace(/\s/g, '').replace(/[。！!]$/, '');
  if (NOT_DONE.test(short)) return { says: 'notDone', at: status, text, scope: 'row' };
  if (DONE.test(short)) return { says: 'done', at: status, text, scope: 'row' };
  return ALL_DONE.test(short) ? { says: 'done', at: status, text, scope: 'rows' } : null;
}

const DONE =
  /^(?:已|已经|全部|全面|超额|按期|如期|按时|按要求|100%)?(?:完成|达成|达标|实现|达到)(?:目标|预期目标|预期)?$|^(?:是|√|✓|☑)$/;
const NOT_DONE =
  /^(?:未|没有|尚未|暂未|未能)(?:按期|如期|全部)?(?:完成|达成|达标|实现|达到)(?:目标|预期目标|预期)?$|^(?:否|×|✗)$/;
/** `以上目标除…外已全部完成`, `预期绩效目标全部完成`: what is excepted is another matter than a count of this row. */
const ALL_DONE = /(?:目标|指标)[^，。；]{0,20}(?:均已|全部|都已|已全部|均)(?:完成|达成|达标|实现|达到)/;
