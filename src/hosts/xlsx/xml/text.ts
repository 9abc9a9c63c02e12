/** Characters between XML and text: entities, CDATA, and the `_xHHHH_` escapes that spreadsheets add (ECMA-376 §22.4.2.4). */

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The text of a piece of XML content without child elements.
 * @example decodeXml('a &amp; b&#10;<![CDATA[<c>]]>') // 'a & b\n<c>'
 */
export function decodeXml(raw: string): string {
  const plain = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (plain.includes('<'))
    return plain
      .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
      .map(decodePiece)
      .join('');
  return decodeEntities(plain);
}

function decodePiece(piece: string, index: number): string {
  if (index % 2 === 0) return decodeEntities(piece);
  return piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : '';
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return NAMED[entity] ?? whole;
    const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** @example decodeEscapes('a_x000D_b_x005F_x0041_') // 'a\rb_x0041_' */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Booleans of XML Schema, as attributes give them. */
export function isOn(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** Text as content or attribute value of XML; characters XML cannot hold are dropped. */
export function encodeXml(text: string): string {
  const escaped = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;');
  return replaceUnprintable(escaped, () => '');
}

/** Text as a cell or note holds it: characters XML cannot hold, and what would read as an escape, are escaped. */
export function encodeCellText(text: string): string {
  const escaped = replaceUnprintable(
    text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'),
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
  return encodeXml(escaped.replace(/\r/g, '_x000D_'));
}

/** What XML 1.0 §2.2 does not allow: control characters and halves of surrogate pairs. Whole pairs match to be kept. */
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- these are the characters in question
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

function replaceUnprintable(text: string, replace: (character: string) => string): string {
  return text.replace(UNPRINTABLE, (found) => (found.length === 2 ? found : replace(found)));
}
