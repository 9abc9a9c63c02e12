/**
 * The boxes in which notes are shown: shapes of a VML drawing (ECMA-376 part 4 §19), one a note. Such parts are written
 * by hand and not always well-formed (Excel leaves `<br>` open), so tags are looked for without a tree.
 */
import { splice } from '../xml/splice';

export const EMPTY_BOXES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
}

/** The drawing with boxes for notes that are new, without those of notes that are gone. */
export function withBoxes(xml: string, added: readonly Box[], removed: readonly Box[]): string {
  const gone = shapesOf(xml).filter((shape) =>
    removed.some(({ row, column }) => shape.row === row && shape.column === column),
  );
  const end = xml.lastIndexOf('</');
  const first = Math.max(1024, ...[...xml.matchAll(/_x0000_s(\d{1,9})\b/g)].map((match) => Number(match[1]))) + 1;
  const shapes = added.map((box, index) => shapeXml(box, first + index)).join('');
  return splice(xml, [
    ...gone.map(({ start: from, end: to }) => ({ from, to, text: '' })),
    { from: end, to: end, text: shapes },
  ]);
}

/** Whether a drawing shows anything at all. */
export function hasShapes(xml: string): boolean {
  return /<(?:[\w.-]+:)?(?:shape|group|rect|oval|line|roundrect|image)\b(?!type)/.test(xml);
}

interface Shape {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly column: number;
}

/** The shapes that are boxes of notes, with the cells they belong to. */
function shapesOf(xml: string): Shape[] {
  const shapes: Shape[] = [];
  let start = -1;
  let isNote = false;
  let row = -1;
  let column = -1;
  for (const match of xml.matchAll(/<(\/?)(?:[\w.-]+:)?(shape|ClientData|Row|Column)(?=[\s>/])([^<>]*)>/g)) {
    const [tag, slash, name, rest = ''] = match;
    const after = match.index + tag.length;
    if (name === 'shape' && slash === '') {
      start = match.index;
      isNote = false;
      row = -1;
      column = -1;
    } else if (name === 'shape') {
      if (isNote && start >= 0) shapes.push({ start, end: after, row: row + 1, column: column + 1 });
    } else if (name === 'ClientData' && slash === '') isNote = /ObjectType\s*=\s*["']Note["']/.test(rest);
    else if (name === 'Row' && slash === '') row = parseInt(xml.slice(after, after + 12), 10);
    else if (name === 'Column' && slash === '') column = parseInt(xml.slice(after, after + 12), 10);
  }
  return shapes;
}

/** Characters to a line of a box three columns wide, and points to a line. */
const CHARACTERS_TO_A_LINE = 18;
const LINE_HEIGHT = 13;
const MOST_ROWS = 20;

function shapeXml({ row, column, text }: Box, number: number): string {
  const lines = (text ?? '')
    .split('\n')
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / CHARACTERS_TO_A_LINE), 3);
  const rows = Math.min(MOST_ROWS, lines);
  const top = Math.max(0, row - 2);
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;` +
    `width:190pt;height:${rows * LINE_HEIGHT}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${column}, 15, ${top}, 4, ${column + 3}, 15, ${top + rows}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
