/** Colours as Excel shows them: outright, by theme and tint, by index. */
import { coloursOf } from '../../../../src/hosts/grid/look/colours';
import { XmlScanner } from '../../../../src/hosts/xlsx/xml/scanner';

const THEME = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="n">
<a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1>
<a:dk2><a:srgbClr val="222222"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2>
<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
const STYLES =
  '<styleSheet><colors><indexedColors><rgbColor rgb="00112233"/><rgbColor rgb="00445566"/></indexedColors></colors></styleSheet>';

test.each([
  ['outright', '<color rgb="FFC00000"/>', null, null, '#C00000'],
  ['without transparency', '<color rgb="c00000"/>', null, null, '#C00000'],
  ['theme counts light before dark', '<color theme="0"/>', THEME, null, '#FEFEFE'],
  ['theme: dark', '<color theme="1"/>', THEME, null, '#101010'],
  ['theme: the second pair too', '<color theme="3"/>', THEME, null, '#222222'],
  ['theme: accent', '<color theme="4"/>', THEME, null, '#4472C4'],
  ['no theme part: that of Office', '<color theme="5"/>', null, null, '#ED7D31'],
  ['lighter by tint, as Excel computes it', '<color theme="4" tint="0.79998168889431442"/>', THEME, null, '#DAE3F3'],
  ['darker by tint', '<color theme="4" tint="-0.249977111117893"/>', THEME, null, '#2F5597'],
  ['white darkened', '<color rgb="FFFFFFFF" tint="-0.15"/>', null, null, '#D9D9D9'],
  ['indexed', '<color indexed="10"/>', null, null, '#FF0000'],
  ['indexed by the book itself', '<color indexed="1"/>', null, STYLES, '#445566'],
  ['indexed: the text of the system', '<color indexed="64"/>', null, null, '#000000'],
  ['automatic', '<color auto="1"/>', null, null, undefined],
])('%s', (_, xml, theme, styles, expected) => {
  const tag = new XmlScanner(xml);
  tag.next();
  const colour = coloursOf(theme, styles)(tag);
  if (expected === undefined) expect(colour).toBeUndefined();
  else expect(distance(colour!, expected)).toBeLessThanOrEqual(2);
});

/** Excel rounds in steps of its own: two in 255 are no difference that anyone sees. */
function distance(one: string, other: string): number {
  const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...channels(one).map((channel, index) => Math.abs(channel - channels(other)[index]!)));
}
