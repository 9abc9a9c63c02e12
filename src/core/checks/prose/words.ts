/** Comparing the words around a figure in a text with the header or label of a cell. */

/**
 * The part of a header that says what is counted, without unit, brackets and the general words for a quantity.
 * @example headerCore('实际资助企业数量') // '实际资助企业'
 * @example headerCore('拟资助金额（万元）') // '拟资助金额'
 */
export function headerCore(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\(.*?\)/g, '')
    .replace(/(?:数量|个数|家数|项数|户数|人数|次数|总数|数目|数|情况|值|额度)$/, '');
}

/**
 * How strongly words speak of a header: 1 where they contain all of it or end in its first words, else the share of
 * its neighbouring pairs of characters that they contain.
 */
export function likeness(words: string, header: string): number {
  const core = headerCore(header);
  if (core.length < 2) return 0;
  if (words.includes(core)) return 1;
  const pairs = pairsOf(core);
  const known = new Set(pairsOf(words));
  return pairs.filter((pair) => known.has(pair)).length / pairs.length;
}

/**
 * The longest beginning of a header that the words contain, in characters: `共受理` holds the first two of 受理数量,
 * `实际资助` the first four of 实际资助企业数量.
 */
export function sharedStart(words: string, header: string): number {
  const core = headerCore(header);
  for (let length = core.length; length >= 2; length--) if (words.includes(core.slice(0, length))) return length;
  return 0;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}
