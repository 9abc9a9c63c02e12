/** Native formulas over score cells: references as Excel writes them, sums over scattered rows. */
import { cellName, columnLetters, type CellAddress, type Place } from '../model';

/**
 * A reference as seen from a sheet: bare on the same sheet, else with the sheet's name, always quoted so that names
 * such as `表1 完成情况` or `2023` need no special care.
 * @example reference({ sheet: "表'1", row: 4, column: 3 }, '评分表') // "'表''1'!C4"
 */
export function reference(to: CellAddress, from: string): string {
  const cell = cellName(to.row, to.column);
  return to.sheet === from ? cell : `'${to.sheet.replace(/'/g, "''")}'!${cell}`;
}

/**
 * The sum of cells of one column, rounded so that binary remainders don't show; neighbours are joined to ranges.
 * Null where there is nothing to add, or where the formula would pass Excel's limits.
 * @example sumFormula([{ row: 5, column: 7 }, { row: 6, column: 7 }, { row: 9, column: 7 }], 2) // 'ROUND(SUM(G5:G6,G9),2)'
 */
export function sumFormula(places: readonly Place[], decimals: number, prefix = ''): string | null {
  if (places.length === 0) return null;
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; from: number; to: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.column === column && last.to + 1 === row) last.to = row;
    else runs.push({ column, from: row, to: row });
  }
  if (runs.length > MOST_ARGUMENTS) return null;
  const ranges = runs.map(({ column, from, to }) => {
    const letters = columnLetters(column);
    return from === to ? `${prefix}${letters}${from}` : `${prefix}${letters}${from}:${letters}${to}`;
  });
  const formula = `ROUND(SUM(${ranges.join(',')}),${decimals})`;
  return formula.length <= LONGEST_FORMULA ? formula : null;
}

/** Limits of Excel 2007 and later. */
const MOST_ARGUMENTS = 255;
const LONGEST_FORMULA = 8192;
