/** The cell formats of a workbook (xl/styles.xml) in the grid's terms. */
import type { IBorderData, IStyleData } from '@univerjs/core';
import { formatCode } from '../../xlsx/book/numberFormats';
import { eachChild, rootOf, type XmlScanner } from '../../xlsx/xml/scanner';
import { flagAttribute, numberAttribute } from './attributes';
import { blended, type Colours } from './colours';

export interface BookStyles {
  /** By the index that cells give as `s`; never empty. */
  readonly formats: readonly CellFormat[];
  /** The font that a cell without a format has. */
  readonly font: Font;
}

export interface CellFormat {
  readonly style: IStyleData;
  /** Whether the cell may be typed into where its sheet is protected. */
  readonly unlocked: boolean;
}

export interface Font {
  readonly name: string;
  /** In points. */
  readonly size: number;
}

/**
 * Reads fonts, fills, borders, alignments and number formats; a book without styles has the one plain format.
 * @example readStyles(stylesXml, coloursOf(themeXml, stylesXml)).formats[4]?.style.bg // { rgb: '#DDEBF7' }
 */
export function readStyles(xml: string | null, colours: Colours): BookStyles {
  const fonts: IStyleData[] = [];
  const fills: IStyleData[] = [];
  const borders: IStyleData[] = [];
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  // The sections stand in this order (ECMA-376 18.8.39), so that a format finds what it refers to.
  eachChild(rootOf(xml ?? ''), (section) => {
    if (section.is('numFmts')) eachChild(section, (format) => addNumberFormat(codes, format));
    else if (section.is('fonts')) eachChild(section, (font) => fonts.push(fontStyle(font, colours)));
    else if (section.is('fills')) eachChild(section, (fill) => fills.push(fillStyle(fillColour(fill, colours))));
    else if (section.is('borders')) eachChild(section, (border) => borders.push(borderStyle(border, colours)));
    else if (section.is('cellXfs'))
      eachChild(section, (format) => formats.push(cellFormat(format, { fonts, fills, borders, codes })));
  });
  return {
    formats: formats.length > 0 ? formats : [{ style: {}, unlocked: false }],
    font: { name: fonts[0]?.ff ?? '宋体', size: fonts[0]?.fs ?? 11 },
  };
}

interface Parts {
  readonly fonts: readonly IStyleData[];
  readonly fills: readonly IStyleData[];
  readonly borders: readonly IStyleData[];
  readonly codes: ReadonlyMap<number, string>;
}

function cellFormat(format: XmlScanner, { fonts, fills, borders, codes }: Parts): CellFormat {
  const part = <T>(parts: readonly T[], index: string) => parts[numberAttribute(format, index) ?? 0];
  const pattern = formatCode(numberAttribute(format, 'numFmtId') ?? 0, codes);
  const style: IStyleData = {
    ...part(fonts, 'fontId'),
    ...part(fills, 'fillId'),
    ...part(borders, 'borderId'),
    ...(pattern === undefined ? {} : { n: { pattern } }),
    vt: BOTTOM,
  };
  let unlocked = false;
  eachChild(format, (detail) => {
    if (detail.is('alignment')) Object.assign(style, alignmentStyle(detail));
    else if (detail.is('protection')) unlocked = flagAttribute(detail, 'locked') === false;
  });
  return { style, unlocked };
}

function fontStyle(font: XmlScanner, colours: Colours): IStyleData {
  const style: IStyleData = {};
  eachChild(font, (part) => {
    const on = flagAttribute(part, 'val') === false ? 0 : 1;
    const rgb = part.is('color') ? colours(part) : undefined;
    if (rgb !== undefined) style.cl = { rgb };
    else if (part.is('name')) style.ff = part.attribute('val');
    else if (part.is('sz')) style.fs = numberAttribute(part, 'val') ?? 11;
    else if (part.is('b')) style.bl = on;
    else if (part.is('i')) style.it = on;
    else if (part.is('u')) style.ul = { s: part.attribute('val') === 'none' ? 0 : 1 };
    else if (part.is('strike')) style.st = { s: on };
    else if (part.is('vertAlign')) style.va = part.attribute('val') === 'superscript' ? 3 : 2;
  });
  return style;
}

/** Solid fills carry their colour as foreground; hatchings and gradients, which the grid can't draw, become one colour. */
export function fillColour(fill: XmlScanner, colours: Colours): string | undefined {
  let rgb: string | undefined;
  eachChild(fill, (kind) => {
    const isPattern = kind.is('patternFill');
    const ink = isPattern ? INK[kind.attribute('patternType') ?? 'none'] : undefined;
    const colour: { front?: string | undefined; back?: string | undefined; stop?: string | undefined } = {};
    eachChild(kind, (part) => {
      if (part.is('fgColor')) colour.front = colours(part);
      else if (part.is('bgColor')) colour.back = colours(part);
      else if (part.is('stop')) eachChild(part, (stop) => (colour.stop ??= colours(stop)));
    });
    if (ink !== undefined) rgb = blended(colour.front ?? '#000000', colour.back ?? '#FFFFFF', ink);
    else if (!isPattern) rgb = colour.stop;
  });
  return rgb;
}
function fillStyle(rgb: string | undefined): IStyleData {
  return rgb === undefined ? {} : { bg: { rgb } };
}

/** How much of a hatching is ink; patterns not named here are no fill. */
const INK: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
  darkHorizontal: 0.5,
  darkVertical: 0.5,
  darkDown: 0.5,
  darkUp: 0.5,
  darkGrid: 0.5,
  darkTrellis: 0.75,
  lightHorizontal: 0.25,
  lightVertical: 0.25,
  lightDown: 0.25,
  lightUp: 0.25,
  lightGrid: 0.4,
  lightTrellis: 0.4,
};

function borderStyle(border: XmlScanner, colours: Colours): IStyleData {
  const lines: IBorderData = {};
  const slashes = diagonals(border);
  eachChild(border, (part) => {
    const line = LINES[part.attribute('style') ?? 'none'];
    if (line === undefined) return;
    const drawn = { s: line, cl: { rgb: '#000000' } };
    for (const side of part.is('diagonal') ? slashes : (SIDES[part.name] ?? [])) lines[side] = drawn;
    eachChild(part, (colour) => (drawn.cl.rgb = colours(colour) ?? drawn.cl.rgb));
  });
  return Object.keys(lines).length > 0 ? { bd: lines } : {};
}

/** The slashed corner cells of Chinese tables: the border itself says which way its diagonal runs. */
function diagonals(border: XmlScanner): readonly (keyof IBorderData)[] {
  return [
    ...(flagAttribute(border, 'diagonalDown') ? (['tl_br'] as const) : []),
    ...(flagAttribute(border, 'diagonalUp') ? (['bl_tr'] as const) : []),
  ];
}
const SIDES: Readonly<Record<string, readonly (keyof IBorderData)[]>> = {
  left: ['l'],
  start: ['l'],
  right: ['r'],
  end: ['r'],
  top: ['t'],
  bottom: ['b'],
};
const LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

function alignmentStyle(alignment: XmlScanner): IStyleData {
  const horizontal = HORIZONTAL[alignment.attribute('horizontal') ?? ''];
  const vertical = VERTICAL[alignment.attribute('vertical') ?? ''];
  const rotation = numberAttribute(alignment, 'textRotation') ?? 0;
  const indent = (numberAttribute(alignment, 'indent') ?? 0) * INDENT;
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(flagAttribute(alignment, 'wrapText') ? { tb: WRAP } : {}),
    ...(rotation > 0 ? { tr: turned(rotation) } : {}),
    ...(indent > 0 ? { pd: horizontal === HORIZONTAL['right'] ? { r: indent } : { l: indent } } : {}),
  };
}

/** 255 stacks the characters; up to 90 turns anticlockwise, from there on clockwise (ECMA-376 18.8.1). */
function turned(rotation: number): NonNullable<IStyleData['tr']> {
  if (rotation === 255) return { a: 0, v: 1 };
  return { a: rotation <= 90 ? -rotation : rotation - 90 };
}
/** One step of indentation, in pixels. */
const INDENT = 9;
const WRAP = 3;
const BOTTOM = 3;
const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, justify: 2, distributed: 2, bottom: BOTTOM };

/** The book's own codes; those known by number alone are not in the file. */
function addNumberFormat(codes: Map<number, string>, format: XmlScanner): void {
  const id = numberAttribute(format, 'numFmtId');
  const code = format.attribute('formatCode');
  if (id !== undefined && code !== null) codes.set(id, code);
}
