/** What the label of a row says about its place in the table: a total, a part, a numbered heading. */

/**
 * 0 for an ordinary row, 1 for a subtotal, 2 for a total.
 * @example totalRank('合 计') // 2
 */
export function totalRank(label: string): 0 | 1 | 2 {
  const text = plainLabel(label);
  if (/(?:小计|subtotal|sub-total)$/i.test(text)) return 1;
  return /^(?:.{0,12}(?:合计|总计|共计|总额合计)(?:得分|金额)?|总分|总得分|total|grandtotal)$/i.test(text) ? 2 : 0;
}

/** Whether the row is a part of the row above rather than an item of its own (`其中：财政拨款`). */
export function isPartLabel(label: string): boolean {
  return /^[(（]?其中/.test(plainLabel(label));
}

/**
 * How deep a numbered heading stands: 0 for `一、`, 1 for `（一）`, 2 for `1.`, 3 for `(1)`, 4 for `①`; null without number.
 * @example outlineDepth('（二）项目支出') // 1
 */
export function outlineDepth(label: string): number | null {
  const text = label.normalize('NFKC').replace(/\s/g, '');
  const depth = OUTLINE.findIndex((pattern) => pattern.test(text));
  return depth < 0 ? null : depth;
}

const OUTLINE: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.]/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^\d{1,2}[、.](?!\d)/,
  /^\(\d{1,2}\)/,
];

/**
 * A label without numbering, quotes, blanks and a unit in brackets, for finding the same thing in another table.
 * @example plainLabel('七、支持 N 类产业发展政策（万元）') // '支持N类产业发展政策'
 */
export function plainLabel(label: string): string {
  let plain = PLAIN.get(label);
  if (plain === undefined) {
    plain = label
      .normalize('NFKC')
      .replace(/[\s"'“”‘’「」《》]/g, '')
      .replace(NUMBERING, '')
      .replace(/\((?:%|[万亿千]?元|[一-龥]{1,2})\)$/, '')
      .replace(/[:：]$/, '');
    if (PLAIN.size >= MOST_PLAIN) PLAIN.clear();
    PLAIN.set(label, plain);
  }
  return plain;
}

const NUMBERING =
  /^(?:指标\d+[:、.]?|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.](?!\d))/;
/** Labels are compared by many checks; each is brought into form once. */
const PLAIN = new Map<string, string>();
const MOST_PLAIN = 16_384;
