/** Columns of rates whose header says per cent, so that their cells hold 93.33 rather than 0.9333. */
import type { CellLookup, Table } from '../../model';

/**
 * Whether a column headed by % holds hundredfold numbers: most are shown without a sign, and some exceed any share that a
 * rate could be.
 */
export function inPercent(cells: CellLookup, table: Table, column: number, unit: string | null): boolean {
  if (unit !== '%' && unit !== '％') return false;
  const known = PERCENT.get(table) ?? new Map<number, boolean>();
  PERCENT.set(table, known);
  let answer = known.get(column);
  if (answer === undefined) known.set(column, (answer = holdsPercent(cells, table, column)));
  return answer;
}

const PERCENT = new WeakMap<Table, Map<number, boolean>>();
/** Shares beyond this are rare, percentages below it too. */
const MOST_SHARE = 1.5;

function holdsPercent(cells: CellLookup, table: Table, column: number): boolean {
  let [signed, plain, isLarge] = [0, 0, false];
  for (const { row } of table.rows) {
    const cell = cells.at({ sheet: table.sheet, row, column });
    const number =
      cell && /^-?[\d.,]+[%％]?$/.test(cell.text.trim()) ? Number.parseFloat(cell.text.replaceAll(',', '')) : NaN;
    if (!cell || Number.isNaN(number)) continue;
    if (/[%％]/.test(cell.text)) signed++;
    else {
      plain++;
      isLarge ||= Math.abs(number) > MOST_SHARE;
    }
  }
  return isLarge && signed <= plain;
}
