/** Reading one sheet: header after header, each table once, in the order in which headers are handed over. */
import type { Continued } from './continued';
import { headlessHeader, repeatsHeader } from './continued';
import type { Corrections } from './corrections';
import type { Grid } from './grid';
import { type Header, headerAt, indexesTouching, overlaps } from './header';
import { isTotalText } from './rows';
import { type FoundTable, tableBelow } from './table';
import type { Words } from './words';

export class SheetReading {
  readonly tables: FoundTable[] = [];
  private readonly taken = new Set<number>();
  private readonly byRow = new Map<number, Header[]>();

  constructor(
    private readonly grid: Grid,
    private readonly words: Words,
    private readonly corrections: Corrections,
    /** What the sheet before ended with, where a table may go on. */
    private readonly before: Continued | null,
  ) {}

  /** Whether a used row belongs to a table or caption found already. */
  readonly isTaken = (used: number): boolean => this.taken.has(used);

  /** Headers of the areas that a person set. */
  chosenHeaders(): Header[] {
    return this.corrections.areasOn(this.grid).flatMap((area) => {
      const used = this.grid.usedAt(area.top);
      if (used >= this.grid.rows.length || this.grid.rows[used]! > area.bottom) return [];
      return [{ ...headerAt(this.grid, used, area, this.words), lastRow: area.bottom, confidence: 1 }];
    });
  }

  read(headers: readonly Header[]): void {
    for (const header of headers) {
      const used = header.rows[0]!;
      this.byRow.set(used, [...(this.byRow.get(used) ?? []), header]);
    }
    for (const header of headers) {
      const floor = this.lastUsedAbove(header);
      if (header.rows[0]! > floor) this.readTable(this.bounded(header), floor);
    }
  }

  /** A sheet that begins with rows of the table before, without a header. */
  readHeadless(): void {
    const header = this.before && headlessHeader(this.grid, this.before);
    if (header) this.readTable(header, -1);
  }

  private readTable(header: Header, floor: number): void {
    const { grid, words, before } = this;
    const startsAt = (used: number): readonly Header[] => this.byRow.get(used) ?? [];
    const isFirst = this.tables.length === 0;
    const goesOnFrom =
      isFirst && before && (header.rows.length === 0 || repeatsHeader(grid, header, before)) ? before : null;
    const around = { grid, words, startsAt, floor, goesOnFrom };
    const found = tableBelow(header, around, null);
    if (!found) return;
    const corrected = this.corrections.of(found.table);
    if (corrected?.isNone) return;
    const table = corrected ? tableBelow(header, around, corrected)! : found;
    this.tables.push(table);
    for (const used of table.usedRows) this.taken.add(used);
  }

  /** The last used row of the tables found that share columns with a header; -1 where there are none. */
  private lastUsedAbove({ left, right }: Header): number {
    let last = -1;
    for (const { table, lastUsed } of this.tables) {
      if (table.area.left <= right && table.area.right >= left) last = Math.max(last, lastUsed);
    }
    return last;
  }

  /** An Excel table (ListObject) bounds the table that begins with its header; a total typed right below belongs to it. */
  private bounded(header: Header): Header {
    const top = this.grid.rows[header.rows[0]!]!;
    const areas = this.grid.sheet.listObjects.map((object) => object.area);
    const area = areas.find((candidate) => candidate.top === top && overlaps(candidate, header));
    if (!area) return header;
    const bounded = { ...header, left: area.left, right: area.right };
    return { ...bounded, lastRow: this.isTotalRow(area.bottom + 1, bounded) ? area.bottom + 1 : area.bottom };
  }

  private isTotalRow(row: number, header: Header): boolean {
    const used = this.grid.usedAt(row);
    if (this.grid.rows[used] !== row) return false;
    const [first] = indexesTouching(this.grid, used, header);
    const value = first === undefined ? null : this.grid.cells[first]!.value;
    return typeof value === 'string' && isTotalText(value);
  }
}
