/** Native formulas over score cells: references as Excel writes them, sums over scattered rows. */
import { cellName, type CellAddress } from '../model';

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
 * The sum of cells, as seen from a sheet, rounded so that binary remainders don't show; neighbours are joined to ranges.
 * Null where there is nothing to add, or where the formula would pass Excel's limits.
 * @param texts expressions for further parts whose numbers stand in text, which SUM passes over
 * @example
 * const at = (row: number) => ({ sheet: '评分表', row, column: 7 });
 * sumFormula([at(5), at(6), at(9)], '评分表', 2) // 'ROUND(SUM(G5:G6,G9),2)'
 */
export function sumFormula(
  parts: readonly CellAddress[],
  from: string,
  decimals: number,
  texts: readonly string[] = [],
): string | null {
  if (parts.length + texts.length === 0) return null;
  const sheets = [...new Set(parts.map(({ sheet }) => sheet))];
  const order = (a: CellAddress, b: CellAddress) =>
    sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.column - b.column || a.row - b.row;
  const runs: { first: CellAddress; lastRow: number }[] = [];
  for (const part of [...parts].sort(order)) {
    const last = runs.at(-1);
    const goesOn =
      last?.first.sheet === part.sheet && last.first.column === part.column && last.lastRow + 1 === part.row;
    if (goesOn) last.lastRow = part.row;
    else runs.push({ first: part, lastRow: part.row });
  }
  if (runs.length > MOST_ARGUMENTS) return null;
  const ranges = runs.map(({ first, lastRow }) => {
    const start = reference(first, from);
    return first.row === lastRow ? start : `${start}:${cellName(lastRow, first.column)}`;
  });
  const terms = [...(ranges.length > 0 ? [`SUM(${ranges.join(',')})`] : []), ...texts];
  const formula = `ROUND(${terms.join('+')},${decimals})`;
  return formula.length <= LONGEST_FORMULA ? formula : null;
}

/** Limits of Excel 2007 and later. */
const MOST_ARGUMENTS = 255;
const LONGEST_FORMULA = 8192;
