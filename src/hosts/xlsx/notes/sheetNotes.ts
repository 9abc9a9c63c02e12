/** The notes of one sheet being changed: comments part, boxes, and what ties them to the sheet. */
import { ownNotePart } from '../../../core/model';
import type { PackageEditor } from '../package/editor';
import { rootOf } from '../xml/scanner';
import { childPlace, placeForChild, relationshipAttribute, splice } from '../xml/splice';
import { SHEET_ORDER } from '../sheet/order';
import { EMPTY_BOXES, hasShapes, withBoxes } from './boxes';
import { type CommentEntry, commentEntries, emptyComments, type OwnNote, withOwnNotes } from './comments';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const BOXES_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

export class SheetNotes {
  private readonly comments: string | null;
  private readonly entries: readonly CommentEntry[];
  private readonly wanted = new Map<string, OwnNote>();

  constructor(
    private readonly editor: PackageEditor,
    private readonly sheet: string,
  ) {
    this.comments = editor.relatedPart(sheet, 'comments');
    this.entries = this.comments === null ? [] : commentEntries(editor.required(this.comments));
  }

  /** Whether a cell carries a threaded comment. */
  isThreaded(row: number, column: number): boolean {
    return this.entry(row, column)?.isThreaded ?? false;
  }

  /** Our text at a cell, as it will be; null where there is none. */
  own(row: number, column: number): string | null {
    const wanted = this.wanted.get(key(row, column));
    if (wanted) return wanted.text;
    const entry = this.entry(row, column);
    return (entry && ownNotePart(entry.text)?.text) ?? null;
  }

  set(row: number, column: number, text: string | null): void {
    this.wanted.set(key(row, column), { row, column, text });
  }

  /** Carries the changes into the package; the sheet's own text is read and set anew. */
  commit(): void {
    if (this.wanted.size === 0) return;
    const { editor, sheet } = this;
    const part = this.comments ?? editor.freeName('xl/comments{}.xml');
    const before = this.comments === null ? emptyComments(editor.original.namespaces.main) : editor.required(part);
    const { xml, added, removed } = withOwnNotes(before, [...this.wanted.values()]);
    if (xml === before) return;
    if (commentEntries(xml).length === 0) {
      this.dropComments(part);
    } else if (this.comments === null) {
      editor.add(part, xml, COMMENTS_TYPE);
      editor.relate(sheet, 'comments', part);
    } else editor.set(part, xml);
    if (added.length + removed.length > 0) this.changeBoxes(added, removed);
  }

  private entry(row: number, column: number): CommentEntry | undefined {
    return this.entries.find((entry) => entry.row === row && entry.column === column);
  }

  private dropComments(part: string): void {
    if (this.comments === null) return;
    this.editor.remove(part);
    for (const link of this.editor.related(this.sheet))
      if (link.part === part) this.editor.unrelate(this.sheet, link.id);
  }

  private changeBoxes(added: readonly OwnNote[], removed: readonly OwnNote[]): void {
    const { editor, sheet } = this;
    const id = legacyDrawingId(editor.required(sheet));
    const link = id === null ? undefined : editor.related(sheet).find((related) => related.id === id);
    const part = link?.part ?? editor.freeName('xl/drawings/vmlDrawing{}.vml');
    const xml = withBoxes(editor.text(part) ?? EMPTY_BOXES, added, removed);
    if (link && !hasShapes(xml)) {
      editor.remove(part);
      editor.unrelate(sheet, link.id);
      const place = childPlace(editor.required(sheet), 'legacyDrawing')!;
      editor.set(sheet, splice(editor.required(sheet), [{ ...place, text: '' }]));
    } else if (!link && hasShapes(xml)) {
      editor.declareExtension('vml', BOXES_TYPE);
      editor.set(part, xml);
      const drawing = editor.relate(sheet, 'vmlDrawing', part);
      editor.set(sheet, withLegacyDrawing(editor.required(sheet), drawing, editor.original.namespaces.relationships));
    } else if (link) editor.set(part, xml);
  }
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}

function legacyDrawingId(xml: string): string | null {
  const place = childPlace(xml, 'legacyDrawing');
  return place && rootOf(xml.slice(place.from, place.to)).attribute('id');
}

function withLegacyDrawing(xml: string, id: string, relationships: string): string {
  const { prefix } = rootOf(xml);
  const at = placeForChild(xml, SHEET_ORDER, 'legacyDrawing');
  const text = `<${prefix}legacyDrawing ${relationshipAttribute(xml, relationships, id)}/>`;
  return splice(xml, [{ from: at, to: at, text }]);
}
