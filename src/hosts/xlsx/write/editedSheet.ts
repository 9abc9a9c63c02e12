/** One sheet of a workbook being patched: read when it is first looked at, with what shall become of it. */
import { type Area, parseArea } from '../../../core/model';
import { readTable, type StoredTable } from '../book/tables';
import { SheetNotes } from '../notes/sheetNotes';
import type { PackageEditor } from '../package/editor';
import { SheetDocument } from '../sheet/document';
import { placeKey } from '../sheet/place';
import { type CellChange, rewriteSheet } from '../sheet/rewrite';
import { rootOf } from '../xml/scanner';
import { childPlace } from '../xml/splice';

export class EditedSheet {
  /** The last row with a change; 0 where there is none. */
  lastChangedRow = 0;
  private readonly pending = new Map<number, CellChange>();
  private readDocument: SheetDocument | null = null;
  private readNotes: SheetNotes | null = null;

  constructor(
    readonly name: string,
    private readonly part: string,
    private readonly editor: PackageEditor,
    private readonly strings: readonly string[],
  ) {}

  get document(): SheetDocument {
    this.readDocument ??= new SheetDocument(this.name, this.part, this.editor.required(this.part), this.strings);
    return this.readDocument;
  }

  get notes(): SheetNotes {
    this.readNotes ??= new SheetNotes(this.editor, this.part);
    return this.readNotes;
  }

  get tables(): readonly StoredTable[] {
    return this.relatedTexts('table').flatMap((xml) => readTable(xml) ?? []);
  }

  /** Where pivot tables stand. */
  get pivots(): readonly Area[] {
    return this.relatedTexts('pivotTable').flatMap((xml) => pivotArea(xml) ?? []);
  }

  /** Whether any cell may hold a formula; told without reading the cells. */
  get mayHoldFormulas(): boolean {
    return /<(?:[\w.-]+:)?f[\s/>]/.test(this.editor.required(this.part));
  }

  get changes(): Iterable<CellChange> {
    return this.pending.values();
  }

  get isChanged(): boolean {
    return this.pending.size > 0;
  }

  /** The change pending for a cell. */
  change(row: number, column: number): CellChange {
    return this.pending.get(placeKey(row, column)) ?? { row, column };
  }

  /** Adds to what shall become of a cell. */
  plan(row: number, column: number, change: Partial<CellChange>): void {
    this.pending.set(placeKey(row, column), { ...this.change(row, column), ...change });
    this.lastChangedRow = Math.max(this.lastChangedRow, row);
  }

  /** Puts the changes of cells into the package. */
  commitCells(): void {
    if (this.isChanged) this.editor.set(this.part, rewriteSheet(this.document, [...this.changes]));
  }

  /** Puts the changes of notes into the package; after the cells, because it may add to the sheet's own text. */
  commitNotes(): void {
    this.readNotes?.commit();
  }

  private relatedTexts(kind: string): string[] {
    return this.editor
      .related(this.part)
      .flatMap((link) => (link.kind === kind && link.part !== null ? (this.editor.text(link.part) ?? []) : []));
  }
}

function pivotArea(xml: string): Area | null {
  const place = childPlace(xml, 'location');
  return place && parseArea(rootOf(xml.slice(place.from, place.to)).attribute('ref') ?? '');
}
