/** A package being changed: new texts lie over the old ones until the bytes are asked for. Nothing else moves. */
import { damaged } from '../failure';
import { DECLARED_ENCODING, type Package, partKey, type Parts } from './package';
import { readRelationships, type Relationship, relationshipsPart } from './relationships';
import { appendToRoot, prefixOf, splice } from '../xml/splice';
import { eachChild, rootOf } from '../xml/scanner';
import { encodeXml } from '../xml/text';
import { rewriteArchive } from '../zip/rewrite';

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export class PackageEditor implements Parts {
  /** New texts by part; null for a part that is taken out. */
  private readonly changed = new Map<string, { readonly part: string; readonly text: string | null }>();

  constructor(readonly original: Package) {}

  get isChanged(): boolean {
    return this.changed.size > 0;
  }

  has(part: string): boolean {
    const change = this.changed.get(partKey(part));
    return change ? change.text !== null : this.original.has(part);
  }

  text(part: string): string | null {
    const change = this.changed.get(partKey(part));
    return change ? change.text : this.original.text(part);
  }

  required(part: string): string {
    return this.text(part) ?? damaged(part);
  }

  /** Sets the text of a part; what is the same as in the file is no change. */
  set(part: string, text: string): void {
    if (this.original.text(part) === text) this.changed.delete(partKey(part));
    else this.changed.set(partKey(part), { part, text });
  }

  /** Adds a part with its content type. */
  add(part: string, text: string, contentType: string): void {
    this.set(part, text);
    const types = this.required(CONTENT_TYPES);
    const override = `<${prefixOf(types)}Override PartName="/${encodeXml(part)}" ContentType="${contentType}"/>`;
    this.set(CONTENT_TYPES, appendToRoot(types, override));
  }

  /** Takes a part out, with its relationships and its content type. */
  remove(part: string): void {
    for (const gone of [part, relationshipsPart(part)]) {
      if (this.original.has(gone)) this.changed.set(partKey(gone), { part: gone, text: null });
      else this.changed.delete(partKey(gone));
    }
    this.removeChildren(CONTENT_TYPES, (attribute) => partKey(attribute('PartName') ?? '') === partKey(part));
  }

  /** Makes sure that parts with this extension have a content type. */
  declareExtension(extension: string, contentType: string): void {
    const types = this.required(CONTENT_TYPES);
    let isDeclared = false;
    eachChild(rootOf(types), (scanner) => {
      isDeclared ||= scanner.attribute('Extension')?.toLowerCase() === extension;
    });
    if (isDeclared) return;
    const tag = `<${prefixOf(types)}Default Extension="${extension}" ContentType="${contentType}"/>`;
    // Defaults stand before overrides.
    const { after } = rootOf(types);
    this.set(CONTENT_TYPES, splice(types, [{ from: after, to: after, text: tag }]));
  }

  related(source: string): readonly Relationship[] {
    const part = relationshipsPart(source);
    const change = this.changed.get(partKey(part));
    if (!change) return this.original.related(source);
    return change.text === null ? [] : readRelationships(change.text, source);
  }

  relatedPart(source: string, kind: string): string | null {
    return (
      this.related(source).find((link) => link.kind === kind && link.part !== null && this.has(link.part))?.part ?? null
    );
  }

  /** Leads from one part to another; returns the relationship's id. */
  relate(source: string, kind: string, target: string): string {
    const part = relationshipsPart(source);
    const xml = this.text(part) ?? `${DECLARATION}<Relationships xmlns="${PACKAGE_NAMESPACE}"></Relationships>`;
    const used = new Set(this.related(source).map((link) => link.id));
    let number = 1;
    while (used.has(`rId${number}`)) number++;
    const type = `${this.original.namespaces.relationships}/${kind}`;
    const tag = `<${prefixOf(xml)}Relationship Id="rId${number}" Type="${type}" Target="/${encodeXml(target)}"/>`;
    this.set(part, appendToRoot(xml, tag));
    return `rId${number}`;
  }

  /** Takes a relationship away, and the relationships part with its last one. */
  unrelate(source: string, id: string): void {
    const part = relationshipsPart(source);
    this.removeChildren(part, (attribute) => attribute('Id') === id);
    if (this.related(source).length > 0) return;
    if (this.original.has(part)) this.changed.set(partKey(part), { part, text: null });
    else this.changed.delete(partKey(part));
  }

  /** The first name of the form that no part bears: `xl/comments{}.xml` gives `xl/comments3.xml`. */
  freeName(form: string): string {
    let number = 1;
    while (this.has(form.replace('{}', String(number)))) number++;
    return form.replace('{}', String(number));
  }

  /** The new file; the very bytes of the old one where nothing changed. */
  bytes(): Uint8Array {
    const { archive } = this.original;
    if (!this.isChanged) return archive.bytes;
    const replaced = new Map<string, Uint8Array | null>();
    const added: { name: string; content: Uint8Array }[] = [];
    for (const { part, text } of this.changed.values()) {
      const entry = this.original.entry(part);
      const content = text === null ? null : new TextEncoder().encode(text.replace(DECLARED_ENCODING, '$1UTF-8'));
      if (entry) replaced.set(entry.name, content);
      else if (content) added.push({ name: part, content });
    }
    return rewriteArchive(archive, { replaced, added });
  }

  private removeChildren(part: string, matches: (attribute: (name: string) => string | null) => boolean): void {
    const xml = this.text(part);
    if (xml === null) return;
    const gone: { from: number; to: number; text: string }[] = [];
    eachChild(rootOf(xml), (scanner) => {
      if (!matches((name) => scanner.attribute(name))) return;
      const from = scanner.start;
      scanner.skip();
      gone.push({ from, to: scanner.after, text: '' });
    });
    this.set(part, splice(xml, gone));
  }
}
