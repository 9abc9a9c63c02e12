/** An Office Open XML package: parts by name, as text, and what they lead to. */
import { damaged } from '../failure';
import { type Archive, type Entry, entryContent, openArchive, refuseBomb } from '../zip/archive';
import { type Namespaces, STRICT, TRANSITIONAL } from './namespaces';
import { readRelationships, type Relationship, relationshipsPart } from './relationships';

/** Parts to be read, as they lie in a file or as they will lie there. */
export interface Parts {
  has(part: string): boolean;
  /** The text of a part; null where there is none. */
  text(part: string): string | null;
  /** The text of a part without which the book can't be read. */
  required(part: string): string;
  /** What a part leads to; the empty name stands for the package itself. */
  related(source: string): readonly Relationship[];
  /** The first part of a kind that `source` leads to and that is there. */
  relatedPart(source: string, kind: string): string | null;
}

export class Package implements Parts {
  private readonly entries: ReadonlyMap<string, Entry>;
  /** Bytes inflated so far. */
  private inflated = 0;
  private readonly texts = new Map<string, string>();
  private readonly relationships = new Map<string, readonly Relationship[]>();

  constructor(readonly archive: Archive) {
    this.entries = new Map(archive.entries.map((entry) => [partKey(entry.name), entry]));
  }

  static open(bytes: Uint8Array): Package {
    return new Package(openArchive(bytes));
  }

  has(part: string): boolean {
    return this.entries.has(partKey(part));
  }

  /** The entry of the archive that holds a part. */
  entry(part: string): Entry | undefined {
    return this.entries.get(partKey(part));
  }

  get namespaces(): Namespaces {
    return this.related('').some((link) => link.type.startsWith(STRICT.relationships)) ? STRICT : TRANSITIONAL;
  }

  text(part: string): string | null {
    const key = partKey(part);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const entry = this.entries.get(key);
    if (!entry) return null;
    refuseBomb(entry, this.inflated);
    this.inflated += entry.size;
    const text = decodeText(entryContent(this.archive, entry));
    this.texts.set(key, text);
    return text;
  }

  required(part: string): string {
    return this.text(part) ?? damaged(part);
  }

  related(source: string): readonly Relationship[] {
    const known = this.relationships.get(source);
    if (known) return known;
    const xml = this.text(relationshipsPart(source));
    const found = xml === null ? [] : readRelationships(xml, source);
    this.relationships.set(source, found);
    return found;
  }

  relatedPart(source: string, kind: string): string | null {
    const found = this.related(source).find((link) => link.kind === kind && link.part !== null && this.has(link.part));
    return found?.part ?? null;
  }
}

/** Part names are compared without regard to case (part 2 §9.1.1); some writers use backslashes or a leading slash. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/**
 * XML of a package is UTF-8 or UTF-16 (part 2 §9.1.2), but some exporters declare another encoding; the byte order mark
 * is dropped.
 */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = DECLARED_ENCODING.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 100)))?.[2] ?? 'utf-8';
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The encoding that an XML declaration names; the first group is what stands before it. */
export const DECLARED_ENCODING = /^(\s*<\?xml\s[^>]*?encoding\s*=\s*["'])([\w.-]+)/i;
