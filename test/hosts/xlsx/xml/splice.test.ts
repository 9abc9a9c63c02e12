import {
  appendToRoot,
  childPlace,
  placeForChild,
  relationshipAttribute,
  splice,
  withAttribute,
} from '../../../../src/hosts/xlsx/xml/splice';
import { canonicalXml } from '../../../../src/hosts/xlsx/xml/canonical';
import { decodeEscapes, decodeXml, encodeCellText } from '../../../../src/hosts/xlsx/xml/text';

test('splices are carried out in order of place, whatever the order they are given in', () => {
  const splices = [
    { from: 4, to: 4, text: 'X' },
    { from: 0, to: 2, text: '' },
    { from: 4, to: 4, text: 'Y' },
  ];
  expect(splice('abcdef', splices)).toBe('cdXYef');
});

test.each<[string, string, string | null, string]>([
  ['<c r="A1" s="3">', 's', '4', '<c r="A1" s="4">'],
  ["<c s='3' r='A1'/>", 's', '4', "<c s='4' r='A1'/>"],
  ['<c r="A1"/>', 's', '4', '<c r="A1" s="4"/>'],
  ['<c r="A1" >', 's', '4', '<c r="A1" s="4">'],
  ['<c r="A1" t="s" s="1">', 't', null, '<c r="A1" s="1">'],
  ['<c r="A1" t="s"/>', 't', null, '<c r="A1"/>'],
  ['<c r="A1">', 't', null, '<c r="A1">'],
  ['<c r="A1">', 'x', 'a"<b', '<c r="A1" x="a&quot;&lt;b">'],
])('%s with %s=%s', (tag, name, value, expected) => expect(withAttribute(tag, name, value)).toBe(expected));

const ORDER = ['a', 'b', 'c', 'd'];
test.each<[string, string, string]>([
  ['behind those that come before it', '<r><a/><b></b><d/></r>', '<r><a/><b></b><HERE/><d/></r>'],
  ['first where all come after it', '<r><d/></r>', '<r><HERE/><d/></r>'],
  [
    'behind what stands in an alternative',
    '<r><a/><m:AlternateContent><m:Choice><b/></m:Choice></m:AlternateContent><d/></r>',
    '<r><a/><m:AlternateContent><m:Choice><b/></m:Choice></m:AlternateContent><HERE/><d/></r>',
  ],
  ['strangers count for nothing', '<r><a/><z/><d/></r>', '<r><a/><HERE/><z/><d/></r>'],
])('place of a child: %s', (_, xml, expected) => {
  const at = placeForChild(xml, ORDER, 'c');
  expect(splice(xml, [{ from: at, to: at, text: '<HERE/>' }])).toBe(expected);
});

test('the place of a child spans its whole element', () => {
  const xml = '<r><a/><x:b><b/></x:b></r>';
  const { from, to } = childPlace(xml, 'b')!;
  expect(xml.slice(from, to)).toBe('<x:b><b/></x:b>');
  expect(childPlace(xml, 'c')).toBeNull();
});

test.each([
  ['<r></r>', '<r><n/></r>'],
  ['<r/>', '<r><n/></r>'],
  ['<x:r a="1" />', '<x:r a="1"><n/></x:r>'],
  ['<?xml version="1.0"?>\n<r><m/></r>\n', '<?xml version="1.0"?>\n<r><m/><n/></r>\n'],
])('%s with another child', (xml, expected) => expect(appendToRoot(xml, '<n/>')).toBe(expected));

test.each([
  ['<a xmlns:r="urn:r"/>', 'r:id="rId1"'],
  ['<a xmlns:rel="urn:r"/>', 'rel:id="rId1"'],
  ['<a/>', 'xmlns:r="urn:r" r:id="rId1"'],
])('relationship attribute under %s', (xml, expected) =>
  expect(relationshipAttribute(xml, 'urn:r', 'rId1')).toBe(expected),
);

test('two elements that mean the same have the same canonical text', () => {
  const one = canonicalXml('<x:fill b="2" a=\'1\'>\r\n<x:c></x:c></x:fill>');
  expect(one).toBe(canonicalXml('<fill a="1" b="2" xmlns="urn:x"><c/></fill>'));
  expect(one).not.toBe(canonicalXml('<fill a="1" b="3"><c/></fill>'));
});

test.each<[string, string]>([
  ['得分 <&> "x"', '得分 &lt;&amp;&gt; &quot;x&quot;'],
  ['a\u0007b', 'a_x0007_b'],
  ['a\rb\nc\td', 'a_x000D_b\nc\td'],
  ['_x0041_', '_x005F_x0041_'],
  ['half \ud83d pair', 'half _xD83D_ pair'],
])('a cell text survives being written and read: %j', (text, written) => {
  expect(encodeCellText(text)).toBe(written);
  expect(decodeEscapes(decodeXml(written))).toBe(text);
});
