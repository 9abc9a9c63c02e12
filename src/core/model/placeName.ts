/**
 * Naming a cell in the words of its table, so that what a person said about it is found again after rows were inserted
 * or the table moved.
 */
import { cellName } from './address';
import { inArea } from './lookup';
import type { CellAddress } from './snapshot';
import type { Column, Table } from './table';

/**
 * The path of levels (or the total's label and scope) and the column's role; a cell outside every such row is named by
 * its header or, last, by its A1 name.
 * @example placeName(tables, { sheet: '评分', row: 5, column: 6 }) // ['过程', '资金管理', '支出率', 'score']
 */
export function placeName(tables: readonly Table[], at: CellAddress): readonly string[] {
  const table = tables.find((each) => each.sheet === at.sheet && inArea(each.area, at.row, at.column));
  if (!table) return [cellName(at.row, at.column)];
  const column = columnName(table.columns.find((each) => each.column === at.column));
  if (column === null) return [cellName(at.row, at.column)];
  if (table.headerRows.includes(at.row)) return [column];
  const indicator = table.indicators.find((row) => at.row >= row.row && at.row <= row.lastRow);
  if (indicator) return [...indicator.levels, column];
  const total = table.totals.find((row) => row.row === at.row);
  return total ? [total.label, ...total.scope, column] : [cellName(at.row, at.column)];
}

function columnName(column: Column | undefined): string | null {
  if (!column) return null;
  return column.role === 'text' || column.role === 'amount' || column.role === 'count' ? column.header : column.role;
}
