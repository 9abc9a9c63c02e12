/**
 * Another body's internal rules in a report: `符合区发改局财务管理制度` where the report is on 区教育局. Text taken over from
 * another report gives itself away like that.
 */
import type { CellAddress } from '../../model';
import type { Book } from '../book';

export interface Stranger {
  readonly at: CellAddress;
  /** Whose rules are cited, and whose report it is. */
  readonly name: string;
  readonly own: string;
  readonly ownAt: CellAddress;
}

export function strangers(book: Book): Stranger[] {
  const { prose } = book.input.recognition;
  const names = new Map<string, { count: number; at: CellAddress }>();
  const cited: { name: string; at: CellAddress }[] = [];
  for (const { at, text } of prose) {
    for (const [name] of text.matchAll(BODY)) {
      const known = names.get(name);
      names.set(name, { count: (known?.count ?? 0) + 1, at: known?.at ?? at });
    }
    for (const match of text.matchAll(RULES)) cited.push({ name: match[1]!, at });
  }
  const [own, next] = [...names].sort((a, b) => b[1].count - a[1].count);
  if (!own || own[1].count < OFTEN || (next && next[1].count * 2 > own[1].count)) return [];
  return cited
    .filter(({ name }) => name !== own[0] && names.get(name)?.count === 1)
    .map(({ name, at }) => ({ at, name, own: own[0], ownAt: own[1].at }));
}

/** The short name of a body: 区科创局, 市民政局, 县卫健委. */
const BODY = /[市区县镇州省旗](?:[一-龥]{2,4}?)(?:局|委|办)(?![一-龥]?[员会托任])/g;
const RULES =
  /([市区县镇州省旗][一-龥]{2,4}?(?:局|委|办))(?:的)?(?:财务|内部控制|内控|采购|资产|合同|档案)管理(?:制度|办法|规定)/g;
/** A report names its own body time and again. */
const OFTEN = 3;
