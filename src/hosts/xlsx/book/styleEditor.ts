/** The style part being added to: cell formats, fills and the like are found where they exist and added where not. */
import { canonicalXml } from '../xml/canonical';
import { eachChild, rootOf, type XmlScanner } from '../xml/scanner';
import { placeForChild, prefixOf, type Splice, splice, withAttribute } from '../xml/splice';
import { encodeXml, isOn } from '../xml/text';
import { NO_FILL } from './fills';
import { builtInId, formatCode } from './numberFormats';

/** Kinds of things that cell formats point at by number. */
export type StylePart = 'fill' | 'font' | 'border';

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
const FIRST_CUSTOM_ID = 164;

/** The least that a style part must hold (Excel expects both fills). */
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/><family val="3"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

export class StyleEditor {
  private readonly sections = new Map<string, Section>();
  /** Lists that the part does not have yet. */
  private readonly missing = new Map<string, Section>();
  private readonly custom = new Map<number, string>();
  private readonly prefix: string;

  constructor(private readonly xml: string) {
    eachChild(rootOf(xml), (scanner) => this.sections.set(scanner.name, readSection(scanner)));
    this.prefix = prefixOf(xml);
    for (const item of this.section('numFmts').items) {
      const scanner = rootOf(item);
      this.custom.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
    }
  }

  /** The number format behind a cell format; undefined for General. */
  formatCode(style: number): string | undefined {
    return formatCode(Number(this.attribute(style, 'numFmtId') ?? 0), this.custom);
  }

  /** Whether a protected sheet locks cells of this format; they are unless the format says otherwise. */
  isLocked(style: number): boolean {
    let isLocked = true;
    eachChild(rootOf(this.format(style)), (scanner) => {
      if (!scanner.is('protection')) return;
      const locked = scanner.attribute('locked');
      isLocked = locked === null || isOn(locked);
    });
    return isLocked;
  }

  /** The fill behind a cell format, canonical. */
  fillOf(style: number): string {
    const fill = this.section('fills').items[Number(this.attribute(style, 'fillId') ?? 0)];
    return fill === undefined ? NO_FILL : canonicalXml(fill);
  }

  /** The cell format that is like `style` but for its fill. */
  withFill(style: number, fill: string): number {
    return this.derive(style, { fillId: String(this.part('fill', fill)), applyFill: '1' });
  }

  /** The cell format that is like `style` but for its number format. */
  withFormatCode(style: number, code: string): number {
    return this.derive(style, { numFmtId: String(this.formatId(code)), applyNumberFormat: '1' });
  }

  /** The number of a font, fill or border, added where there is none like it. */
  part(kind: StylePart, xml: string): number {
    return this.section(`${kind}s`).find(this.prefixed(xml));
  }

  /** The font that cells without a font of their own have. */
  get defaultFont(): string {
    return canonicalXml(this.section('fonts').items[0] ?? '<font><sz val="11"/><name val="宋体"/></font>');
  }

  /** A cell format from its attributes and alignment, found or added. */
  create(attributes: Readonly<Record<string, string>>, alignment: string): number {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return this.section('cellXfs').find(this.prefixed(`<xf${written.join('')}>${alignment}</xf>`), withoutFlags);
  }

  /** The cell format like `style` with other attributes, found or added. */
  private derive(style: number, attributes: Readonly<Record<string, string>>): number {
    const base = this.format(style);
    const { after } = rootOf(base);
    let open = base.slice(0, after);
    for (const [name, value] of Object.entries(attributes)) open = withAttribute(open, name, value);
    return this.section('cellXfs').find(open + base.slice(after), withoutFlags);
  }

  /** The whole part as it stands now. */
  text(): string {
    const splices: Splice[] = [];
    for (const [name, section] of this.sections) {
      if (section.added.length === 0) continue;
      const { open, from, to } = section.place!;
      const tag = this.xml.slice(open, from);
      const counted = withAttribute(
        tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag,
        'count',
        String(section.items.length),
      );
      const close = tag.endsWith('/>') ? `</${this.prefix}${name}>` : '';
      splices.push({ from: open, to: from, text: counted }, { from: to, to, text: section.added.join('') + close });
    }
    for (const [name, section] of this.missing) {
      if (section.added.length === 0) continue;
      const at = placeForChild(this.xml, ORDER, name);
      const content = section.added.join('');
      splices.push({
        from: at,
        to: at,
        text: `<${this.prefix}${name} count="${section.items.length}">${content}</${this.prefix}${name}>`,
      });
    }
    return splice(this.xml, splices);
  }

  private section(name: string): Section {
    const known = this.sections.get(name) ?? this.missing.get(name);
    if (known) return known;
    const made = new Section([], null);
    this.missing.set(name, made);
    return made;
  }

  private format(style: number): string {
    const formats = this.section('cellXfs');
    return (
      formats.items[style] ?? formats.items[0] ?? this.prefixed('<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>')
    );
  }

  private attribute(style: number, name: string): string | null {
    return rootOf(this.format(style)).attribute(name);
  }

  private formatId(code: string): number {
    if (/^general$/i.test(code)) return 0;
    const known = [...this.custom].find(([, text]) => text === code)?.[0] ?? builtInId(code);
    if (known !== null) return known;
    const id = Math.max(FIRST_CUSTOM_ID - 1, ...this.custom.keys()) + 1;
    this.custom.set(id, code);
    this.section('numFmts').append(this.prefixed(`<numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`));
    return id;
  }

  /** Elements written here carry the prefix of the part's own. */
  private prefixed(xml: string): string {
    return this.prefix === '' ? xml : xml.replace(/<(\/?)(?=\w+[\s/>])(?!\w+:)/g, `<$1${this.prefix}`);
  }
}

/** A list of things known by their place in it. */
class Section {
  readonly added: string[] = [];
  private index: Map<string, number> | null = null;

  constructor(
    readonly items: string[],
    readonly place: { readonly open: number; readonly from: number; readonly to: number } | null,
  ) {}

  append(item: string): number {
    this.items.push(item);
    this.added.push(item);
    return this.items.length - 1;
  }

  /** The place of the first item with the same meaning, of a new one where there is none. */
  find(item: string, meaning: (canonical: string) => string = (canonical) => canonical): number {
    if (!this.index) {
      this.index = new Map();
      for (const [place, known] of this.items.entries()) {
        const key = meaning(canonicalXml(known));
        if (!this.index.has(key)) this.index.set(key, place);
      }
    }
    const key = meaning(canonicalXml(item));
    const known = this.index.get(key);
    if (known !== undefined) return known;
    const place = this.append(item);
    this.index.set(key, place);
    return place;
  }
}

function readSection(scanner: XmlScanner): Section {
  const { start: open, after: from, tag } = scanner;
  const items: string[] = [];
  eachChild(scanner, () => {
    const at = scanner.start;
    scanner.skip();
    items.push(scanner.xml.slice(at, scanner.after));
  });
  return new Section(items, { open, from, to: tag === 'open' ? scanner.start : from });
}

/** A format that says it applies its settings shows the same as one that does not say so. */
function withoutFlags(canonical: string): string {
  return canonical.replace(/ apply\w+="(?:1|true)"/g, '');
}
