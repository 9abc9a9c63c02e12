/** A workbook while it is patched: its parts as they are, and what shall become of its sheets, cells, notes and marks. */
import { type CellAddress, type OwnMark, ownNames, readOwnMarks, readOwnSheets } from '../../../core/model';
import { readSharedStrings } from '../book/strings';
import { EMPTY_STYLES, StyleEditor } from '../book/styleEditor';
import { readWorkbookPart, type Workbook } from '../book/workbook';
import { withOwnNames } from '../book/workbookEditor';
import { PackageEditor } from '../package/editor';
import type { Package } from '../package/package';
import type { CellChange } from '../sheet/rewrite';
import { EditedSheet } from './editedSheet';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

export class EditedBook {
  readonly editor: PackageEditor;
  readonly workbook: Workbook;
  readonly strings: readonly string[];
  /** By address, as `readOwnMarks` keys them. */
  readonly marks: Map<string, OwnMark>;
  readonly ownSheets: Set<string>;
  private readonly sheets = new Map<string, EditedSheet>();
  private styleEditor: StyleEditor | null = null;

  constructor(opened: Package) {
    this.editor = new PackageEditor(opened);
    this.workbook = readWorkbookPart(opened);
    const strings = opened.relatedPart(this.workbook.part, 'sharedStrings');
    this.strings = strings === null ? [] : readSharedStrings(opened.required(strings));
    this.marks = readOwnMarks(this.workbook.names);
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
    const sheet = new EditedSheet(name, part, this.editor, this.strings);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** The change pending for a cell. */
  change({ sheet, row, column }: CellAddress): CellChange {
    return this.sheet(sheet)?.change(row, column) ?? { row, column };
  }

  /** Adds to what shall become of a cell of a sheet that is there. */
  plan({ sheet, row, column }: CellAddress, change: Partial<CellChange>): void {
    this.sheet(sheet)!.plan(row, column, change);
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
    for (const sheet of this.sheets.values()) sheet.commitCells();
    for (const sheet of this.sheets.values()) sheet.commitNotes();
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
      describe(readOwnMarks(this.workbook.names)) === describe(this.marks) &&
      [...readOwnSheets(this.workbook.names)].sort().join() === [...this.ownSheets].sort().join();
    if (isSame) return;
    const { part } = this.workbook;
    this.editor.set(part, withOwnNames(this.editor.required(part), names));
  }

  private get stylesPart(): string | null {
    return this.editor.relatedPart(this.workbook.part, 'styles');
  }
}

function describe(marks: ReadonlyMap<string, OwnMark>): string {
  return [...marks]
    .map(([at, { colour, fill }]) => `${at} ${colour} ${fill}`)
    .sort()
    .join('\n');
}
