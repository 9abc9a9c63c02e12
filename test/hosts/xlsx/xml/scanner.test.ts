import { eachChild, rootOf, XmlScanner } from '../../../../src/hosts/xlsx/xml/scanner';

function tags(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const found: string[] = [];
  while (scanner.next() !== 'end') found.push(`${scanner.tag} ${scanner.prefix}${scanner.name}`);
  return scanner.isBroken ? [...found, 'broken'] : found;
}

test.each<[string, string, string[]]>([
  ['elements', '<a><b/></a>', ['open a', 'empty b', 'close a']],
  ['prefixes', '<x:a><x:b></x:b></x:a>', ['open x:a', 'open x:b', 'close x:b', 'close x:a']],
  ['a declaration and instructions', '<?xml version="1.0"?><!DOCTYPE a><?mso-x y?><a/>', ['empty a']],
  ['comments that look like tags', '<a><!-- <b> --></a>', ['open a', 'close a']],
  ['CDATA that looks like tags', '<a><![CDATA[<b></a>]]></a>', ['open a', 'close a']],
  ['a bracket inside quotes', `<a t="1>2" u='<"/>'/>`, ['empty a']],
  ['a slash inside quotes', '<a t="x/"></a>', ['open a', 'close a']],
  ['blanks and line breaks inside tags', '<a\r\n  r = "1"\r\n ><b /></a >', ['open a', 'empty b', 'close a']],
  ['a tag that breaks off', '<a><b r="1', ['open a', 'broken']],
  ['a comment that breaks off', '<a><!-- x', ['open a', 'broken']],
])('tags: %s', (_, xml, expected) => expect(tags(xml)).toEqual(expected));

test.each<[string, string, string | null]>([
  ['double quotes', '<a r="A1"/>', 'A1'],
  ['single quotes', "<a r='A1'/>", 'A1'],
  ['behind others, in any order', '<a s="r" t="n" r="A1">', 'A1'],
  ['under a prefix', '<a x:r="A1"/>', 'A1'],
  ['entities', '<a r="&lt;&#20998;&#x503c;&amp;"/>', '<分值&'],
  ['blanks round the sign', '<a r = "A1"/>', 'A1'],
  ['another attribute that ends alike', '<a rr="1" xr="2"/>', null],
  ['the name inside another value', '<a t="r=9"/>', null],
])('attribute: %s', (_, xml, expected) => expect(rootOf(xml).attribute('r')).toBe(expected));

test('text between tags holds entities, CDATA and nothing of comments', () => {
  const scanner = rootOf('<t>a&amp;<!-- no --><![CDATA[<b>&amp;]]>\r\nc</t>');
  scanner.next();
  expect(scanner.text()).toBe('a&<b>&amp;\nc');
});

test('children that a visitor leaves alone are skipped, those it reads are not', () => {
  const seen: string[] = [];
  const scanner = rootOf('<a><b><d/><b/></b><c><e/></c><f/></a><g/>');
  eachChild(scanner, () => {
    seen.push(scanner.name);
    if (scanner.is('c')) eachChild(scanner, () => seen.push(scanner.name));
  });
  expect(seen).toEqual(['b', 'c', 'e', 'f']);
  expect(scanner.name).toBe('a');
});
