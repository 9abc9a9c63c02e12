/** Shared strings, and rich text in general: the runs count, the phonetic guides over them do not. */
import { eachChild, rootOf, type XmlScanner } from '../xml/scanner';
import { decodeEscapes } from '../xml/text';

/** The shared string table as plain texts. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  eachChild(rootOf(xml), (scanner) => {
    if (scanner.is('si')) strings.push(richText(scanner));
  });
  return strings;
}

/** The text of `si`, `is` or a comment's `text`: its own `t` or those of its runs, joined. */
export function richText(scanner: XmlScanner): string {
  let text = '';
  eachChild(scanner, () => {
    if (scanner.is('t')) text += textOf(scanner);
    else if (scanner.is('r')) {
      eachChild(scanner, () => {
        if (scanner.is('t')) text += textOf(scanner);
      });
    }
  });
  return decodeEscapes(text);
}

/** The text of an element, whatever stands between it; stands on its closing tag afterwards. */
export function textOf(scanner: XmlScanner): string {
  if (scanner.tag !== 'open') return '';
  for (let text = ''; ; scanner.skip()) {
    const tag = scanner.next();
    text += scanner.text();
    if (tag === 'close' || tag === 'end') return text;
  }
}
