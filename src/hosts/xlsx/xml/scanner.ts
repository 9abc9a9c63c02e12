/**
 * A tolerant scanner over XML text that knows where everything stands: one pass, no tree, no copies. It reads what
 * spreadsheet programs write: any prefix, attributes in any order and quotes, comments, CDATA, processing instructions.
 */
import { decodeXml } from './text';

/** `empty` is `<c/>`, open and close at once; `end` the end of what was to be scanned. */
export type Tag = 'open' | 'close' | 'empty' | 'end';

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const EXCLAMATION = 33;

export class XmlScanner {
  /** What the scanner stands on. */
  tag: Tag = 'end';
  /** Where the tag starts (`<`) and where what follows it starts (after `>`). */
  start = 0;
  after: number;
  /** Where the content before this tag starts: right after the tag before it. */
  contentStart: number;
  /** Whether the text broke off inside a tag. */
  isBroken = false;
  private nameStart = 0;
  private nameEnd = 0;

  constructor(
    readonly xml: string,
    from = 0,
    readonly end = xml.length,
  ) {
    this.after = from;
    this.contentStart = from;
  }

  /** Moves to the next tag. */
  next(): Tag {
    const { xml, end } = this;
    this.contentStart = this.after;
    let at = this.after;
    for (;;) {
      at = xml.indexOf('<', at);
      if (at < 0 || at >= end) return this.stop(false);
      const code = xml.charCodeAt(at + 1);
      if (code !== EXCLAMATION && code !== QUESTION) return this.readTag(at, code === SLASH);
      at = this.skipAside(at);
      if (at < 0 || at > end) return this.stop(true);
    }
  }

  /** The name without its prefix. */
  get name(): string {
    return this.xml.slice(this.nameStart, this.nameEnd);
  }

  /** The prefix with its colon, empty where there is none. */
  get prefix(): string {
    return this.xml.slice(this.start + (this.tag === 'close' ? 2 : 1), this.nameStart);
  }

  /** Whether the local name is this one; cheaper than {@link name}. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.xml.startsWith(name, this.nameStart);
  }

  /** The value of an attribute by its local name, entities decoded; null where there is none. */
  attribute(name: string): string | null {
    const place = this.attributePlace(name);
    return place && decodeXml(this.xml.slice(place.from, place.to));
  }

  /** Where the value of an attribute stands, without its quotes, and where the attribute starts. */
  attributePlace(name: string): { readonly start: number; readonly from: number; readonly to: number } | null {
    const { xml } = this;
    const last = this.after - 1;
    let at = this.nameEnd;
    while (at < last) {
      while (at < last && isBlank(xml.charCodeAt(at))) at++;
      const start = at;
      let local = at;
      while (at < last && xml.charCodeAt(at) !== EQUALS && !isBlank(xml.charCodeAt(at))) {
        if (xml.charCodeAt(at) === COLON) local = at + 1;
        at++;
      }
      const nameEnd = at;
      while (at < last && xml.charCodeAt(at) !== QUOTE && xml.charCodeAt(at) !== APOSTROPHE) at++;
      const from = at + 1;
      const to = xml.indexOf(xml[at]!, from);
      if (to < 0 || to > last) return null;
      if (nameEnd - local === name.length && xml.startsWith(name, local)) return { start, from, to };
      at = to + 1;
    }
    return null;
  }

  /** All attributes by local name (`xmlns` declarations by their whole name), as written from left to right. */
  attributes(): [string, string][] {
    const found: [string, string][] = [];
    const pattern = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
    for (const [, name = '', double, single] of this.xml.slice(this.nameEnd, this.after - 1).matchAll(pattern)) {
      const local = name.startsWith('xmlns') ? name : name.slice(name.indexOf(':') + 1);
      found.push([local, decodeXml(double ?? single ?? '')]);
    }
    return found;
  }

  /** The text before this tag, back to the tag before it. */
  text(): string {
    return decodeXml(this.xml.slice(this.contentStart, this.start));
  }

  /** From an opening tag to its closing one; on any other tag it stays. */
  skip(): void {
    if (this.tag !== 'open') return;
    for (let depth = 1; depth > 0;) {
      const tag = this.next();
      if (tag === 'end') return;
      if (tag === 'open') depth++;
      else if (tag === 'close') depth--;
    }
  }

  private readTag(at: number, isClose: boolean): Tag {
    const { xml, end } = this;
    let to = at + (isClose ? 2 : 1);
    this.start = at;
    this.nameStart = to;
    for (; to < end; to++) {
      const code = xml.charCodeAt(to);
      if (code === GREATER || code === SLASH || isBlank(code)) break;
      if (code === COLON) this.nameStart = to + 1;
    }
    this.nameEnd = to;
    for (; to < end; to++) {
      const code = xml.charCodeAt(to);
      if (code === GREATER) break;
      if (code === QUOTE || code === APOSTROPHE) {
        to = xml.indexOf(code === QUOTE ? '"' : "'", to + 1);
        if (to < 0) return this.stop(true);
      }
    }
    if (to >= end) return this.stop(true);
    this.after = to + 1;
    return (this.tag = isClose ? 'close' : xml.charCodeAt(to - 1) === SLASH ? 'empty' : 'open');
  }

  /** Past a comment, CDATA section, declaration or instruction; -1 where it does not end. */
  private skipAside(at: number): number {
    const { xml } = this;
    const [mark, offset] = xml.startsWith('<!--', at)
      ? ['-->', 4]
      : xml.startsWith('<![CDATA[', at)
        ? [']]>', 9]
        : xml.charCodeAt(at + 1) === QUESTION
          ? ['?>', 2]
          : ['>', 2];
    const to = xml.indexOf(mark as string, at + (offset as number));
    return to < 0 ? -1 : to + (mark as string).length;
  }

  private stop(isBroken: boolean): Tag {
    this.isBroken ||= isBroken;
    this.start = this.end;
    this.after = this.end;
    this.nameStart = this.end;
    this.nameEnd = this.end;
    return (this.tag = 'end');
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/**
 * Goes through the child elements of the element a scanner stands on; a child that the visitor does not read to its end
 * is skipped. Stands on the closing tag afterwards.
 */
export function eachChild(scanner: XmlScanner, visit: (scanner: XmlScanner) => void): void {
  if (scanner.tag !== 'open') return;
  for (;;) {
    const tag = scanner.next();
    if (tag === 'close' || tag === 'end') return;
    const { start } = scanner;
    visit(scanner);
    if (scanner.start === start) scanner.skip();
  }
}

/** A scanner standing on the root element. */
export function rootOf(xml: string): XmlScanner {
  const scanner = new XmlScanner(xml);
  scanner.next();
  return scanner;
}
