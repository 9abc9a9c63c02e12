/** A workbook while it is patched: its parts as they are, and what shall become of its sheets, cells, notes and marks. */
import { type Area, type CellAddress, parseArea } from '../../../core/model';
import { type Mark, ownNames, readMarks, readOwnSheets } from '../book/ownNames';
import { readSharedStrings } from '../book/strings';
import { EMPTY_STYLES, StyleEditor } from '../book/styleEditor';
import { readTable, type StoredTable } from '../book/tables';
import { readWorkbookPart, type Workbook } from '../book/workbook';
import { withOwnNames } from '../book/workbookEditor';
import { SheetNotes } from '../notes/sheetNotes';
import { PackageEditor } from '../package/editor';
import type { Package } from '../package/package';
import { SheetDocument } from '../sheet/document';
import { placeKey } from '../sheet/place';
import { type CellChange, rewriteSheet } from '../sheet/rewrite';
import { childPlace } from '../xml/splice';
import { rootOf } from '../xml/scanner';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** One sheet with its pending changes. */
export interface EditedSheet {
  readonly name: string;
  readonly document: SheetDocument;
  readonly notes: SheetNotes;
  /** By place, as `placeKey` numbers it. */
  readonly changes: Map<number, CellChange>;
  /** The last row with a change; 0 where there is none. */
  lastChangedRow: number;
  readonly tables: readonly StoredTable[];
  /** Where pivot tables stand. */
  readonly pivots: readonly Area[];
}

export class EditedBook {
  readonly editor: PackageEditor;
  readonly workbook: Workbook;
  readonly strings: readonly string[];
  /** By address, as `readMarks` keys them. */
  readonly marks: Map<string, Mark>;
  readonly ownSheets: Set<string>;
  private readonly sheets = new Map<string, EditedSheet>();
  private styleEditor: StyleEditor | null = null;

  constructor(opened: Package) {
    this.editor = new PackageEditor(opened);
    this.workbook = readWorkbookPart(opened);
    const strings = opened.relatedPart(this.workbook.part, 'sharedStrings');
    this.strings = strings === null ? [] : readSharedStrings(opened.required(strings));
    this.marks = readMarks(this.workbook.names);
    this.ownSheets = new Set(readOwnSheets(this.workbook.names));
  }

  get styles(): StyleEditor {
    this.styleEditor ??= new StyleEditor(
      this.stylesPart === null ? EMPTY_STYLES : this.editor.required(this.stylesPart),
    );
    return this.styleEditor;
  }

  /** A sheet with cells, read when it is first asked for; null where the book has none of this name. */
  sheet(name: string): EditedSheet | null {
    const known = this.sheets.get(name);
    if (known) return known;
    const part = this.workbook.sheets.find((sheet) => sheet.name === name)?.part ?? null;
    if (part === null || !this.editor.has(part)) return null;
    const sheet: EditedSheet = {
      name,
      document: new SheetDocument(name, part, this.editor.required(part), this.strings),
      notes: new SheetNotes(this.editor, part),
      changes: new Map(),
      lastChangedRow: 0,
      tables: this.relatedTexts(part, 'table').flatMap((xml) => readTable(xml) ?? []),
      pivots: this.relatedTexts(part, 'pivotTable').flatMap((xml) => pivotArea(xml) ?? []),
    };
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** The change pending for a cell. */
  change({ sheet, row, column }: CellAddress): CellChange {
    return this.sheet(sheet)?.changes.get(placeKey(row, column)) ?? { row, column };
  }

  /** Adds to what shall become of a cell. */
  plan(at: CellAddress, change: Partial<CellChange>): void {
    const sheet = this.sheet(at.sheet)!;
    sheet.changes.set(placeKey(at.row, at.column), { ...this.change(at), ...change });
    sheet.lastChangedRow = Math.max(sheet.lastChangedRow, at.row);
  }

  /** The cell format in force, pending changes counted in. */
  styleAt(at: CellAddress): number {
    return this.change(at).style ?? this.sheet(at.sheet)!.document.styleAt(at.row, at.column);
  }

  /** All sheets that were looked at. */
  opened(): Iterable<EditedSheet> {
    return this.sheets.values();
  }

  /** Puts everything pending into the package. */
  commit(): void {
    for (const { document, changes } of this.sheets.values()) {
      if (changes.size > 0) this.editor.set(document.part, rewriteSheet(document, [...changes.values()]));
    }
    for (const { notes } of this.sheets.values()) notes.commit();
    this.commitStyles();
    this.commitNames();
  }

  private commitStyles(): void {
    if (!this.styleEditor) return;
    const text = this.styleEditor.text();
    if (this.stylesPart !== null) this.editor.set(this.stylesPart, text);
    else if (text !== EMPTY_STYLES) {
      const part = this.editor.freeName('xl/styles{}.xml');
      this.editor.add(part, text, STYLES_TYPE);
      this.editor.relate(this.workbook.part, 'styles', part);
    }
  }

  /** Names are written anew only where they would tell something else: Excel words them in its own way. */
  private commitNames(): void {
    const names = ownNames(this.marks.values(), this.ownSheets);
    const isSame =
      describe(readMarks(this.workbook.names)) === describe(this.marks) &&
      [...readOwnSheets(this.workbook.names)].sort().join() === [...this.ownSheets].sort().join();
    if (isSame) return;
    const { part } = this.workbook;
    this.editor.set(part, withOwnNames(this.editor.required(part), names));
  }

  private get stylesPart(): string | null {
    return this.editor.relatedPart(this.workbook.part, 'styles');
  }

  private relatedTexts(part: string, kind: string): string[] {
    return this.editor
      .related(part)
      .flatMap((link) => (link.kind === kind && link.part !== null ? (this.editor.text(link.part) ?? []) : []));
  }
}

function describe(marks: ReadonlyMap<string, Mark>): string {
  return [...marks]
    .map(([at, { colour, fill }]) => `${at} ${colour} ${fill}`)
    .sort()
    .join('\n');
}

function pivotArea(xml: string): Area | null {
  const place = childPlace(xml, 'location');
  return place && parseArea(rootOf(xml.slice(place.from, place.to)).attribute('ref') ?? '');
}
