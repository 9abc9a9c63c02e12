/** Changing XML text at a few places and nowhere else. */
import { rootOf, XmlScanner } from './scanner';
import { encodeXml } from './text';

/** Replaces the characters from `from` to before `to`; an insertion where both are the same. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all splices carried out. They may not overlap; insertions at one place keep their order. */
export function splice(xml: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return xml;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text } of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
    pieces.push(xml.slice(at, from), text);
    at = to;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

/**
 * An opening tag with one attribute set or, with null, without it; all else as it was written.
 * @example withAttribute('<c r="A1" s="3">', 's', '4') // '<c r="A1" s="4">'
 */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const scanner = new XmlScanner(tag);
  scanner.next();
  const place = scanner.attributePlace(name);
  if (place && value === null) return tag.slice(0, place.start).trimEnd() + tag.slice(place.to + 1);
  if (place) return tag.slice(0, place.from) + encodeXml(value!) + tag.slice(place.to);
  if (value === null) return tag;
  const end = tag.length - (tag.endsWith('/>') ? 2 : 1);
  return `${tag.slice(0, end).trimEnd()} ${name}="${encodeXml(value)}"${tag.slice(end)}`;
}

/** The place of the first child of the root with this name; null where there is none. */
export function childPlace(xml: string, name: string): { readonly from: number; readonly to: number } | null {
  const scanner = rootOf(xml);
  for (let tag = scanner.next(); tag !== 'close' && tag !== 'end'; tag = scanner.next()) {
    const { start: from } = scanner;
    const isIt = scanner.is(name);
    scanner.skip();
    if (isIt) return { from, to: scanner.after };
  }
  return null;
}

/**
 * Where a new child of the root belongs, given the order in which the schema wants the children: behind the last one
 * that comes before it. Children that the order does not name are passed over.
 */
export function placeForChild(xml: string, order: readonly string[], name: string): number {
  const scanner = rootOf(xml);
  const rank = order.indexOf(name);
  let at = scanner.after;
  for (let tag = scanner.next(); tag !== 'close' && tag !== 'end'; tag = scanner.next()) {
    const childRank = order.indexOf(scanner.is('AlternateContent') ? alternativeOf(scanner) : scanner.name);
    scanner.skip();
    if (childRank >= 0 && childRank < rank) at = scanner.after;
  }
  return at;
}

/** The element that an mc:AlternateContent stands for. */
function alternativeOf(scanner: XmlScanner): string {
  const inside = new XmlScanner(scanner.xml, scanner.after);
  inside.next();
  inside.next();
  return inside.name;
}

/** The prefix (with its colon) of the root element; new elements of the same vocabulary carry it too. */
export function prefixOf(xml: string): string {
  return rootOf(xml).prefix;
}

/**
 * An `r:id` attribute under whichever prefix the root binds to relationships, or under one bound on the spot.
 * @example relationshipAttribute('<a xmlns:q="urn:r"/>', 'urn:r', 'rId1') // 'q:id="rId1"'
 */
export function relationshipAttribute(xml: string, namespace: string, id: string): string {
  const bound = rootOf(xml)
    .attributes()
    .find(([name, value]) => name.startsWith('xmlns:') && value === namespace);
  return bound ? `${bound[0].slice('xmlns:'.length)}:id="${id}"` : `xmlns:r="${namespace}" r:id="${id}"`;
}

/** Inserts text at the end of the root element's content, opening it where it is empty. */
export function appendToRoot(xml: string, text: string): string {
  const scanner = rootOf(xml);
  if (scanner.tag === 'empty') {
    const tag = xml.slice(scanner.start, scanner.after);
    const open = `${tag.slice(0, -2).trimEnd()}>`;
    return splice(xml, [
      { from: scanner.start, to: scanner.after, text: `${open}${text}</${scanner.prefix}${scanner.name}>` },
    ]);
  }
  scanner.skip();
  return splice(xml, [{ from: scanner.start, to: scanner.start, text }]);
}
