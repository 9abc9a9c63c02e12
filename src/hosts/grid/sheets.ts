/** The sheets of the open book as they stand in the grid: reading their cells, changing them, making and removing whole sheets. */
import type { IWorksheetData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type {} from '@univerjs/preset-sheets-core';
import type {} from '@univerjs/preset-sheets-note';
import {
  inArea,
  ownNotePart,
  userNote,
  type CellAddress,
  type ConflictReason,
  type Note,
  type SheetContent,
  type SheetSnapshot,
} from '../../core/model';
import { gridNote, sheetId } from './book';
import { cellReader } from './contents';
import { barAt, type FileFacts } from './facts';
import { guardBook, type Bars, type Guard, type Refusal } from './guard';
import { knownSheet, place, type KnownSheet } from './known';
import type { Opened } from './open';
import { ownSheet, ownSnapshot } from './ownSheets';
import type { CellState, CellStep } from './plan';
import { readSheet, type Display } from './reading';
import { changeCells, fillOf, formatOf, type CellChange } from './writing';

type Workbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
export type Worksheet = ReturnType<Workbook['getSheets']>[number];

/** A whole sheet as it was, kept to put it back. */
export interface KeptSheet {
  readonly index: number;
  readonly data: IWorksheetData;
  readonly known: KnownSheet;
}

export class GridSheets {
  private readonly known = new Map<string, KnownSheet>();
  private readonly guard: Guard;
  private readonly facts: FileFacts;
  private readonly unlocked: ReadonlySet<number>;
  private madeSheets = 0;

  constructor(
    private readonly api: FUniver,
    private readonly workbook: Workbook,
    opened: Opened,
    private readonly display: Display,
    refused: (refusal: Refusal) => void,
  ) {
    opened.snapshot.sheets.forEach((sheet, index) => this.remember(knownSheet(sheetId(index), sheet)));
    this.facts = opened.facts;
    this.unlocked = new Set(opened.unlocked);
    this.guard = guardBook(api, opened.id, (id = workbook.getActiveSheet().getSheetId()) => this.barsOf(id), refused);
  }

  dispose(): void {
    this.guard.dispose();
  }

  named(name: string): Worksheet | null {
    return this.workbook.getSheets().find((sheet) => sheet.getSheetName() === name) ?? null;
  }

  /** Every sheet in the order of its tabs, with what is known of it. */
  all(): readonly { readonly sheet: Worksheet; readonly known: KnownSheet }[] {
    return this.workbook.getSheets().flatMap((sheet) => {
      const known = this.known.get(sheet.getSheetId());
      return known ? [{ sheet, known }] : [];
    });
  }

  read(sheet: Worksheet, known: KnownSheet): SheetSnapshot {
    return readSheet(this.api, sheet.getSheet(), known, this.display, userNotes(sheet, known));
  }

  /** Why the file would not take a change of a cell; null where it would. */
  hindrance({ sheet: name, row, column }: CellAddress, kind: 'content' | 'mark' | 'note'): ConflictReason | null {
    const sheet = this.named(name);
    const known = sheet && this.known.get(sheet.getSheetId());
    if (!sheet || !known || known.made) return null;
    const facts = this.facts.sheets[name];
    if (kind === 'content') {
      if (known.base.merges.some((area) => inArea(area, row, column) && (area.top !== row || area.left !== column)))
        return 'merged';
      const bar = barAt(facts, row, column);
      if (bar) return bar;
    }
    if (kind === 'note' && facts?.notes.some((each) => each.row === row && each.column === column && each.isThreaded))
      return 'threaded-comment';
    const isAllowed =
      kind === 'mark' ? facts?.protection?.allowsFormats : kind === 'note' && facts?.protection?.allowsObjects;
    return facts?.protection && !isAllowed && this.isLocked(sheet, row, column) ? 'protected-sheet' : null;
  }

  isOwnSheet(name: string): boolean {
    return (
      this.facts.ownSheets.includes(name) ||
      this.all().some(({ known }) => known.base.name === name && known.made !== null)
    );
  }

  /** Our part of each note of a sheet, by place. */
  ownNotes(sheet: Worksheet): ReadonlyMap<number, string> {
    return ownParts(sheet.getNotes().map(({ row, col, note }) => ({ row: row + 1, column: col + 1, text: note })));
  }

  /** The same as the file has it. */
  filedOwnNotes({ base, made }: KnownSheet): ReadonlyMap<number, string> {
    return ownParts(made ? [] : (this.facts.sheets[base.name]?.notes ?? []));
  }

  /** What a sheet was made of, where it still holds just that. */
  made(name: string): SheetContent | null {
    const found = this.all().find(({ known }) => known.base.name === name && known.made !== null);
    if (!found) return null;
    const now = this.read(found.sheet, found.known).cells;
    const { base, made } = found.known;
    return now.length === base.cells.length && now.every((cell) => base.cells.includes(cell)) ? made : null;
  }

  cell({ sheet: name, row, column }: CellAddress): CellState | null {
    const sheet = this.named(name);
    if (!sheet) return null;
    const inner = sheet.getSheet();
    const data = inner.getCellRaw(row - 1, column - 1);
    const reader = cellReader(this.api, inner);
    const { value, formula } = reader.content(data, row, column);
    const style = inner.getComposedCellStyle(row - 1, column - 1);
    return {
      content: { value, formula },
      format: formatOf(style),
      fill: fillOf(style),
      note: noteAt(sheet, row, column),
    };
  }

  /** Carries out one side of the steps: `after` to write, `before` to take back. */
  change(steps: readonly CellStep[], side: 'before' | 'after'): void {
    const changes: CellChange[] = [];
    for (const step of steps) {
      const sheet = this.named(step.at.sheet);
      if (!sheet) continue;
      const { note, ...rest } = step[side];
      const { row, column } = step.at;
      if (note !== undefined) this.setNote(sheet, row, column, note);
      if (Object.keys(rest).length > 0) changes.push({ sheetId: sheet.getSheetId(), row, column, ...rest });
    }
    changeCells(this.api, this.guard, this.workbook.getId(), changes);
  }

  /** Puts a sheet of ours where one of its name stands, or last; returns what stood there. */
  make(name: string, content: SheetContent): KeptSheet | null {
    const before = this.remove(name);
    this.madeSheets += 1;
    const id = `made-${this.madeSheets}`;
    this.insert(ownSheet(id, name, content), before?.index ?? this.workbook.getNumSheets());
    this.remember(knownSheet(id, ownSnapshot(name, content, this.display), content));
    return before;
  }

  /** Takes a sheet away; returns what it was. */
  remove(name: string): KeptSheet | null {
    const sheet = this.named(name);
    const known = sheet && this.known.get(sheet.getSheetId());
    if (!sheet || !known) return null;
    const kept = { index: sheet.getIndex(), data: structuredClone(sheet.getSheet().getConfig()), known };
    const params = { unitId: this.workbook.getId(), subUnitId: sheet.getSheetId() };
    this.guard.pass(() => this.api.syncExecuteCommand('sheet.command.remove-sheet', params));
    return kept;
  }

  /** Puts a sheet back as it was. */
  restore({ data, index, known }: KeptSheet): void {
    this.insert(data, index);
    this.remember(known);
  }

  private insert(sheet: Partial<IWorksheetData>, index: number): void {
    const active = this.workbook.getActiveSheet();
    const params = { unitId: this.workbook.getId(), index, sheet };
    this.guard.pass(() => this.api.syncExecuteCommand('sheet.command.insert-sheet', params));
    if (this.workbook.getActiveSheet().getSheetId() !== active.getSheetId()) this.workbook.setActiveSheet(active);
  }

  private setNote(sheet: Worksheet, row: number, column: number, text: string | null): void {
    const cell = sheet.getRange(row - 1, column - 1);
    this.guard.pass(() => (text === null ? cell.deleteNote() : cell.createOrUpdateNote(gridNote(row, column, text))));
  }

  private remember(known: KnownSheet): void {
    this.known.set(known.id, known);
  }

  private barsOf(id: string): Bars | null {
    const known = this.known.get(id);
    const sheet = this.workbook.getSheetBySheetId(id);
    const facts = known?.made ? undefined : this.facts.sheets[known?.base.name ?? ''];
    if (!known || !sheet || !facts || (facts.protection === null && facts.barred.length === 0)) return null;
    return {
      sheet: known.base.name,
      at: (row, column) => {
        if (facts.protection && this.isLocked(sheet, row, column)) return 'protected';
        return barAt(facts, row, column) ? 'block' : null;
      },
    };
  }

  /** Cells are locked unless their format says otherwise. */
  private isLocked(sheet: Worksheet, row: number, column: number): boolean {
    const style = sheet.getSheet().getCellRaw(row - 1, column - 1)?.s;
    const format = typeof style === 'string' ? /^format-(\d+)$/.exec(style)?.[1] : undefined;
    return format === undefined || !this.unlocked.has(Number(format));
  }
}

function noteAt(sheet: Worksheet, row: number, column: number): string | null {
  return sheet.getRange(row - 1, column - 1).getNote()?.note ?? null;
}

/** The user's notes of a sheet by row and column; those of the file keep their authors. */
function userNotes(sheet: Worksheet, { base }: KnownSheet): readonly Note[] {
  const authors = new Map(base.notes.map(({ row, column, author }) => [place(row, column), author]));
  return sheet
    .getNotes()
    .map(({ row, col, note }) => ({
      row: row + 1,
      column: col + 1,
      text: userNote(note),
      author: authors.get(place(row + 1, col + 1)) ?? '',
    }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => place(a.row, a.column) - place(b.row, b.column));
}

function ownParts(notes: readonly Pick<Note, 'row' | 'column' | 'text'>[]): ReadonlyMap<number, string> {
  return new Map(
    notes.flatMap(({ row, column, text }) => {
      const part = ownNotePart(text);
      return part ? [[place(row, column), part.text] as const] : [];
    }),
  );
}
