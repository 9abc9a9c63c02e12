/**
 * From a workbook to tables: headers, the rows below them, what every column holds, the tree of indicators, totals,
 * and what is told of one indicator in several places. Every guess carries its confidence and what it rests on.
 */
import {
  type Correction,
  OWN_SHEETS,
  type Prose,
  type Recognition,
  type SheetSnapshot,
  type Snapshot,
  type Table,
} from '../model';
import { Grid } from './grid';
import { findHeaders, type Header, overlaps } from './header';
import { summaries } from './kind';
import { Names } from './label';
import { linked } from './links';
import { findListHeaders } from './lists';
import { proseOf } from './prose';
import { type FoundTable, tableBelow } from './table';
import { Words } from './words';

/**
 * Reads the tables and the running text of a workbook. Never throws on data; takes time linear in the cells.
 * @param corrections readings that a person put right, applied after recognition
 * @example recognise(snapshot).tables[0]?.kind // 'indicators'
 */
export function recognise(snapshot: Snapshot, _corrections: readonly Correction[] = []): Recognition {
  const words = new Words();
  const tables: Table[] = [];
  const prose: Prose[] = [];
  for (const sheet of snapshot.sheets) {
    if (OWN_SHEETS.includes(sheet.name)) continue;
    const read = readSheet(sheet, words);
    for (const { table } of read.tables) tables.push({ id: `t${tables.length + 1}`, ...table });
    prose.push(...read.prose);
  }
  const names = new Names();
  const levelsOnly = summaries(tables, names);
  const kinded = tables.map((table) => (levelsOnly.has(table.id) ? { ...table, kind: 'summary' as const } : table));
  return { tables: linked(kinded, names), prose };
}

function readSheet(sheet: SheetSnapshot, words: Words): { tables: FoundTable[]; prose: Prose[] } {
  const grid = new Grid(sheet);
  const tables: FoundTable[] = [];
  const read = (headers: readonly Header[]): void => {
    const byRow = new Map<number, Header[]>();
    for (const header of headers) byRow.set(header.rows[0]!, [...(byRow.get(header.rows[0]!) ?? []), header]);
    const startsAt = (used: number): readonly Header[] => byRow.get(used) ?? [];
    for (const header of headers) {
      const floor = lastUsedAbove(tables, header);
      if (header.rows[0]! <= floor) continue;
      const found = tableBelow(grid, bounded(grid, header), startsAt, floor, words);
      if (found) tables.push(found);
    }
  };
  read(findHeaders(grid, words));
  read(findListHeaders(grid, rowsTaken(tables), words));
  tables.sort((a, b) => a.table.area.top - b.table.area.top || a.table.area.left - b.table.area.left);
  return { tables, prose: proseOf(grid, tables) };
}

/** The last used row of the tables found that share columns with a header; -1 where there are none. */
function lastUsedAbove(tables: readonly FoundTable[], { left, right }: Header): number {
  let last = -1;
  for (const { table, lastUsed } of tables) {
    if (table.area.left <= right && table.area.right >= left) last = Math.max(last, lastUsed);
  }
  return last;
}

/** An Excel table (ListObject) bounds the table that begins with its header. */
function bounded(grid: Grid, header: Header): Header {
  const top = grid.rows[header.rows[0]!]!;
  const area = grid.sheet.listObjects
    .map((object) => object.area)
    .find((candidate) => candidate.top === top && overlaps(candidate, header));
  return area ? { ...header, left: area.left, right: area.right, lastRow: area.bottom } : header;
}

function rowsTaken(tables: readonly FoundTable[]): (used: number) => boolean {
  const taken = new Set<number>();
  for (const { usedRows } of tables) for (const used of usedRows) taken.add(used);
  return (used) => taken.has(used);
}
