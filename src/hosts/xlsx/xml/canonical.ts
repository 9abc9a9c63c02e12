/** XML elements made comparable: two that mean the same have the same canonical text. */
import { rootOf, type XmlScanner } from './scanner';
import { encodeXml } from './text';

/**
 * An element without prefixes, namespace declarations and blanks, its attributes in order.
 * @example canonicalXml('<x:fill b="2" a=\'1\'><x:c></x:c></x:fill>') // '<fill a="1" b="2"><c/></fill>'
 */
export function canonicalXml(xml: string): string {
  return canonicalElement(rootOf(xml));
}

function canonicalElement(scanner: XmlScanner): string {
  const { name } = scanner;
  const attributes = scanner
    .attributes()
    .filter(([attribute]) => !attribute.startsWith('xmlns'))
    .map(([attribute, value]) => ` ${attribute}="${encodeXml(value)}"`)
    .sort()
    .join('');
  let content = '';
  if (scanner.tag === 'open') {
    for (let tag = scanner.next(); tag !== 'close' && tag !== 'end'; tag = scanner.next()) {
      content += canonicalElement(scanner);
    }
  }
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}
