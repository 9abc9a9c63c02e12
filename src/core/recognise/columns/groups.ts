/** Columns of one role repeated under several groups (years, units): which of them the table's rows are read from. */
import type { ColumnRole } from '../../model';
import type { RoledColumn } from './assign';
import type { ColumnSigns } from './assignment';

/** Whether columns stand under different group labels or years, each with its own. */
export function isGrouped(columns: readonly ColumnSigns[]): boolean {
  const groups = columns.map(groupOf);
  return groups.every((group) => group !== null) && new Set(groups).size === groups.length;
}

/** What groups a column: the label over it, else the year in its own header. */
function groupOf({ path }: ColumnSigns): unknown {
  if (path.cells.length > 1) return path.cells[0];
  return yearIn(path.cells[0]?.text ?? '');
}

/** By role the column that rows are read from: this year's, a revised target, else the first. */
export function primaryColumns(columns: readonly RoledColumn[]): ReadonlyMap<ColumnRole, RoledColumn> {
  const primary = new Map<ColumnRole, RoledColumn>();
  for (const column of columns) {
    const before = primary.get(column.role);
    if (!before || rank(column) > rank(before)) primary.set(column.role, column);
  }
  return primary;
}

function rank({ signs, targetPart }: RoledColumn): number {
  const text = signs.path.cells.map((cell) => cell.text).join(' ');
  const part = targetPart === 'sign' || targetPart === 'unit' ? -1e6 : 0;
  const time = /上年|去年|上期|上一年|previous|last year/i.test(text) ? -1e4 : (yearIn(text) ?? 0);
  return part + time + (/调整|修订|revised/i.test(text) ? 0.5 : 0);
}

/** The last year that a label names. */
function yearIn(text: string): number | null {
  const years = text.normalize('NFKC').match(/(?:19|20)\d{2}/g);
  return years ? Math.max(...years.map(Number)) : null;
}
