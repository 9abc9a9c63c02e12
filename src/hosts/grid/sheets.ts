/** The sheets of the open book as they stand in the grid: reading their cells, changing them, making and removing whole sheets. */
import type { IWorksheetData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type {} from '@univerjs/preset-sheets-core';
import type {} from '@univerjs/preset-sheets-note';
import type { CellAddress, Note, SheetContent, SheetSnapshot } from '../../core/model';
import { gridNote, sheetId } from './book';
import { cellReader } from './contents';
import { guardBook, type Guard, type Protection, type Refusal } from './guard';
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
  private madeSheets = 0;

  constructor(
    private readonly api: FUniver,
    private readonly workbook: Workbook,
    opened: Opened,
    private readonly display: Display,
    refused: (refusal: Refusal) => void,
  ) {
    opened.snapshot.sheets.forEach((sheet, index) => this.remember(knownSheet(sheetId(index), sheet)));
    const unlocked = new Set(opened.unlocked);
    this.guard = guardBook(
      api,
      opened.id,
      (id = workbook.getActiveSheet().getSheetId()) => this.protectionOf(id, unlocked),
      refused,
    );
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
    return readSheet(this.api, sheet.getSheet(), known, this.display, notesOf(sheet, known));
  }

  isProtected(name: string): boolean {
    return this.all().some(({ known: { base } }) => base.name === name && base.isProtected);
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

  private protectionOf(id: string, unlocked: ReadonlySet<number>): Protection | null {
    const base = this.known.get(id)?.base;
    const sheet = this.workbook.getSheetBySheetId(id)?.getSheet();
    if (!base?.isProtected || !sheet) return null;
    return {
      sheet: base.name,
      isLocked: (row, column) => {
        const style = sheet.getCellRaw(row - 1, column - 1)?.s;
        const format = typeof style === 'string' ? /^format-(\d+)$/.exec(style)?.[1] : undefined;
        return format === undefined || !unlocked.has(Number(format));
      },
    };
  }
}

function noteAt(sheet: Worksheet, row: number, column: number): string | null {
  return sheet.getRange(row - 1, column - 1).getNote()?.note ?? null;
}

/** The notes of a sheet by row and column; those of the file keep their authors. */
function notesOf(sheet: Worksheet, { base }: KnownSheet): readonly Note[] {
  const authors = new Map(base.notes.map(({ row, column, author }) => [place(row, column), author]));
  return sheet
    .getNotes()
    .map(({ row, col, note }) => ({
      row: row + 1,
      column: col + 1,
      text: note,
      author: authors.get(place(row + 1, col + 1)) ?? '',
    }))
    .sort((a, b) => place(a.row, a.column) - place(b.row, b.column));
}
