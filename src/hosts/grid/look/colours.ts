/** The colours of a workbook: written outright, taken from the theme with a tint, or from the indexed palette. */
import { XmlScanner } from '../../xlsx/xml/scanner';
import { numberAttribute } from './attributes';

/** `#RRGGBB` for a tag that names a colour (`color`, `fgColor`, `bgColor`); undefined for automatic. */
export type Colours = (tag: XmlScanner) => string | undefined;

/**
 * Reads the theme (absent in files of small producers) and the styles' own palette.
 * @example coloursOf(themeXml, stylesXml)(tag) // '#DDEBF7'
 */
export function coloursOf(themeXml: string | null, stylesXml: string | null): Colours {
  const theme = themeXml === null ? OFFICE_THEME : themeColours(themeXml);
  const palette = stylesXml === null ? [] : ownPalette(stylesXml);
  return (tag) => {
    const tint = numberAttribute(tag, 'tint') ?? 0;
    const rgb = tag.attribute('rgb');
    if (rgb !== null) return tinted(rgb.slice(-6), tint);
    const slot = numberAttribute(tag, 'theme');
    if (slot !== undefined && theme[slot] !== undefined) return tinted(theme[slot], tint);
    const index = numberAttribute(tag, 'indexed');
    const indexed = index === undefined ? undefined : (palette[index] ?? INDEXED[index]);
    return indexed === undefined ? undefined : tinted(indexed, tint);
  };
}

/** In the order in which `theme="n"` counts: light before dark, unlike the order of the part (ECMA-376 18.8.3). */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

function themeColours(xml: string): readonly string[] {
  const found = new Map<string, string>();
  let slot: string | null = null;
  const scanner = new XmlScanner(xml);
  for (let tag = scanner.next(); tag !== 'end'; tag = scanner.next()) {
    if (tag === 'close') continue;
    if (THEME_ORDER.includes(scanner.name)) slot = scanner.name;
    else if (slot !== null && !found.has(slot)) {
      const colour = scanner.is('srgbClr')
        ? scanner.attribute('val')
        : scanner.is('sysClr')
          ? scanner.attribute('lastClr')
          : null;
      if (colour !== null) found.set(slot, colour);
    }
  }
  return THEME_ORDER.map((name, index) => found.get(name) ?? OFFICE_THEME[index]!);
}

function ownPalette(xml: string): readonly string[] {
  const palette: string[] = [];
  const scanner = new XmlScanner(xml, Math.max(0, xml.search(/<(?:[\w.-]+:)?indexedColors\b/)));
  if (scanner.next() === 'open' && scanner.is('indexedColors')) {
    while (scanner.next() !== 'end' && scanner.is('rgbColor')) {
      if (scanner.tag !== 'close') palette.push((scanner.attribute('rgb') ?? '000000').slice(-6));
    }
  }
  return palette;
}

/** The palette that every spreadsheet program ships (ECMA-376 18.8.27); 64 and 65 are the system's text and window. */
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const INDEXED = [
  BASIC,
  BASIC,
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080',
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF',
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF',
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99',
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
  '000000 FFFFFF',
].flatMap((row) => row.split(' '));

/** Lightens or darkens by a share between -1 and 1, in hue, saturation and lightness (ECMA-376 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return `#${rgb.toUpperCase()}`;
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255) as [number, number, number];
  const highest = Math.max(...channels);
  const lowest = Math.min(...channels);
  const lightness = (highest + lowest) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // Moving along lightness alone keeps hue and saturation: each channel keeps its place within the new span.
  const spanOf = (light: number) => 1 - Math.abs(2 * light - 1);
  const scale = spanOf(lightness) === 0 ? 0 : spanOf(wanted) / spanOf(lightness);
  const moved = channels.map((channel) => wanted + (channel - lightness) * scale);
  return `#${moved
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`;
}

/** Two colours laid over each other, for hatched fills that the grid can't draw. */
export function blended(over: string, under: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const [top, bottom] = [over, under].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(bottom + (top - bottom) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('').toUpperCase()}`;
}
