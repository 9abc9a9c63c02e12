/** Cells merged over several indicators: what stands there belongs to all of them together. */
import { inArea } from './lookup';
import type { SheetSnapshot } from './snapshot';
import type { ColumnRole, Indicator, Table } from './table';

/**
 * The indicators whose cell of a column is merged into one with that of others, each with the first of its group; rows
 * with a cell of their own are left out.
 * @example sharedCells(table, 'score', sheet).get(row) // the row at which the joint score stands
 */
export function sharedCells(table: Table, role: ColumnRole, sheet: SheetSnapshot): ReadonlyMap<Indicator, Indicator> {
  const column = table.columns.find((candidate) => candidate.role === role)?.column;
  const shared = new Map<Indicator, Indicator>();
  if (column === undefined) return shared;
  for (const merge of sheet.merges) {
    if (merge.top === merge.bottom || !inArea(merge, merge.top, column)) continue;
    const group = table.indicators.filter(({ row }) => row >= merge.top && row <= merge.bottom);
    if (group.length > 1) for (const row of group) shared.set(row, group[0]!);
  }
  return shared;
}
