/** An Office Open XML package: parts by name, as text, and what they lead to. */
import { damaged } from '../failure';
import { type Archive, type Entry, entryContent, openArchive, refuseBomb } from '../zip/archive';
import { readRelationships, type Relationship, relationshipsPart } from './relationships';

export class Package {
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly texts = new Map<string, string>();
  private readonly relationships = new Map<string, readonly Relationship[]>();

  constructor(readonly archive: Archive) {
    this.entries = new Map(archive.entries.map((entry) => [partKey(entry.name), entry]));
  }

  static open(bytes: Uint8Array): Package {
    const archive = openArchive(bytes);
    refuseBomb(archive.entries);
    return new Package(archive);
  }

  has(part: string): boolean {
    return this.entries.has(partKey(part));
  }

  /** The entry of the archive that holds a part. */
  entry(part: string): Entry | undefined {
    return this.entries.get(partKey(part));
  }

  /** The text of a part; null where there is none. */
  text(part: string): string | null {
    const key = partKey(part);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const entry = this.entries.get(key);
    if (!entry) return null;
    const text = decodeText(entryContent(this.archive, entry));
    this.texts.set(key, text);
    return text;
  }

  /** The text of a part without which the book can't be read. */
  required(part: string): string {
    return this.text(part) ?? damaged(part);
  }

  /** What a part leads to; the empty name stands for the package itself. */
  related(source: string): readonly Relationship[] {
    const known = this.relationships.get(source);
    if (known) return known;
    const xml = this.text(relationshipsPart(source));
    const found = xml === null ? [] : readRelationships(xml, source);
    this.relationships.set(source, found);
    return found;
  }

  /** The first part of a kind that `source` leads to and that is there. */
  relatedPart(source: string, kind: string): string | null {
    const found = this.related(source).find((link) => link.kind === kind && link.part !== null && this.has(link.part));
    return found?.part ?? null;
  }
}

/** Part names are compared without regard to case (part 2 §9.1.1); some writers use backslashes or a leading slash. */
function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** XML of a package is UTF-8 or UTF-16 (part 2 §9.1.2); the byte order mark is dropped. */
function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
