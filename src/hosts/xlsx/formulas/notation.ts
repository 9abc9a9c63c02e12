/** Formulas as people write them, and as files store them: functions newer than the format carry a prefix there. */

/**
 * The formula as it is seen in the formula bar.
 * @example shownFormula('_xlfn.IFS(A1>1,_xlfn._xlws.FILTER(B:B,C:C))') // 'IFS(A1>1,FILTER(B:B,C:C))'
 */
export function shownFormula(stored: string): string {
  if (!stored.includes('_xl')) return stored;
  return stored.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|_xl(?:fn|ws|pm|udf)\./gi, (whole) =>
    /^["']/.test(whole) ? whole : '',
  );
}
