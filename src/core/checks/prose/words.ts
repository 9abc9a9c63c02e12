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
 * The longest beginning of a header that the words contain, in characters: `共受理` holds the first two of 受理数量,
 * `实际资助` the first four of 实际资助企业数量.
 */
export function sharedStart(words: string, header: string): number {
  const core = headerCore(header);
  for (let length = core.length; length >= 2; length--) if (words.includes(core.slice(0, length))) return length;
  return 0;
}
