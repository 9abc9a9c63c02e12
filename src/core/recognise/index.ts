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
import { findHeaders, type Header } from './header';
import { summaries } from './kind';
import { linked } from './links';
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
  const levelsOnly = summaries(tables);
  const kinded = tables.map((table) => (levelsOnly.has(table.id) ? { ...table, kind: 'summary' as const } : table));
  return { tables: linked(kinded), prose };
}

function readSheet(sheet: SheetSnapshot, words: Words): { tables: FoundTable[]; prose: Prose[] } {
  const grid = new Grid(sheet);
  const headers = findHeaders(grid, words);
  const byRow = new Map<number, Header[]>();
  for (const header of headers) byRow.set(header.rows[0]!, [...(byRow.get(header.rows[0]!) ?? []), header]);
  const startsAt = (used: number): readonly Header[] => byRow.get(used) ?? [];
  const tables: FoundTable[] = [];
  for (const header of headers) {
    const above = tables.filter(({ table }) => table.area.left <= header.right && table.area.right >= header.left);
    const floor = Math.max(-1, ...above.map(({ lastUsed }) => lastUsed));
    if (header.rows[0]! <= floor) continue;
    const found = tableBelow(grid, header, startsAt, floor, words);
    if (found) tables.push(found);
  }
  tables.sort((a, b) => a.table.area.top - b.table.area.top || a.table.area.left - b.table.area.left);
  return { tables, prose: proseOf(grid, tables) };
}
