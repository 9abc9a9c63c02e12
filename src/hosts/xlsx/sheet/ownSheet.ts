/** A sheet of the product's own as a worksheet part: texts, looks, jumps into the book, columns, frozen rows. */
import { cellName, type CellAddress, type SheetCell, type SheetContent } from '../../../core/model';
import { NO_FILL, solidFill } from '../book/fills';
import type { StyleEditor } from '../book/styleEditor';
import { encodeCellText, encodeXml } from '../xml/text';
import { LONGEST_TEXT } from '../limits';

/** The whole worksheet part. Cell formats are found or added in `styles`. */
export function ownSheetXml(content: SheetContent, styles: StyleEditor, namespace: string): string {
  const looks = new Looks(styles);
  const links: string[] = [];
  const rows = content.rows.map((cells, index) => rowXml(cells, index + 1, looks, links)).join('');
  const hyperlinks = links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespace}">${viewXml(content.frozenRows)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(content)}` +
    `<sheetData>${rows}</sheetData>${hyperlinks}` +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function viewXml(frozenRows: number): string {
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>` +
        '<selection pane="bottomLeft"/>';
  return (
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0">${pane}</sheetView></sheetViews>`
  );
}

/** Excel adds this to a width in characters for the margins of a cell. */
const MARGIN = 0.7109375;

function columnsXml({ widths, hiddenColumns }: SheetContent): string {
  const last = Math.max(widths.length, ...hiddenColumns);
  if (last === 0) return '';
  const columns = Array.from({ length: last }, (_, index) => {
    const width = (widths[index] ?? 9) + MARGIN;
    const hidden = hiddenColumns.includes(index + 1) ? ' hidden="1"' : '';
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${hidden}/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(cells: readonly SheetCell[], row: number, looks: Looks, links: string[]): string {
  const texts = cells.map((cell, index) => {
    const reference = cellName(row, index + 1);
    if (cell.link) links.push(linkXml(reference, cell.link));
    return cellXml(cell, reference, looks.style(cell.style));
  });
  return `<row r="${row}">${texts.join('')}</row>`;
}

function cellXml({ value }: SheetCell, reference: string, style: number): string {
  const open = `<c r="${reference}" s="${style}"`;
  if (value === null || value === '') return `${open}/>`;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  const text = encodeCellText(value.slice(0, LONGEST_TEXT));
  return `${open} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function linkXml(reference: string, { sheet, row, column }: CellAddress): string {
  const target = `'${sheet.replaceAll("'", "''")}'!${cellName(row, column)}`;
  return `<hyperlink ref="${reference}" location="${encodeXml(target)}" display="${encodeXml(target)}"/>`;
}

interface Look {
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly size?: number;
  /** Colours of text and ground as `RRGGBB`. */
  readonly colour?: string;
  readonly ground?: string;
  readonly isFramed?: boolean;
  readonly wraps?: boolean;
}

/** Red, yellow and blue as in the spreadsheets' own styles for bad, neutral and note. */
const LOOKS: Readonly<Record<SheetCell['style'], Look>> = {
  plain: {},
  title: { bold: true, size: 14 },
  header: { bold: true, ground: 'D9E1F2', isFramed: true, wraps: true },
  wrapped: { wraps: true, isFramed: true },
  link: { underlined: true, colour: '0563C1', wraps: true, isFramed: true },
  error: { colour: '9C0006', ground: 'FFC7CE', isFramed: true },
  warning: { colour: '9C5700', ground: 'FFEB9C', isFramed: true },
  info: { colour: '1F4E79', ground: 'DDEBF7', isFramed: true },
};

const FRAME_SIDE = '<color rgb="FFBFBFBF"/>';
const FRAME =
  `<border><left style="thin">${FRAME_SIDE}</left><right style="thin">${FRAME_SIDE}</right>` +
  `<top style="thin">${FRAME_SIDE}</top><bottom style="thin">${FRAME_SIDE}</bottom><diagonal/></border>`;
const NO_FRAME = '<border><left/><right/><top/><bottom/><diagonal/></border>';

class Looks {
  private readonly known = new Map<SheetCell['style'], number>();

  constructor(private readonly styles: StyleEditor) {}

  style(name: SheetCell['style']): number {
    let style = this.known.get(name);
    if (style === undefined) {
      style = this.make(LOOKS[name]);
      this.known.set(name, style);
    }
    return style;
  }

  private make(look: Look): number {
    const fill = look.ground === undefined ? NO_FILL : solidFill(look.ground);
    const attributes = {
      numFmtId: '0',
      fontId: String(this.styles.part('font', this.font(look))),
      fillId: String(this.styles.part('fill', fill)),
      borderId: String(this.styles.part('border', look.isFramed ? FRAME : NO_FRAME)),
      xfId: '0',
      applyFont: '1',
      applyFill: '1',
      applyBorder: '1',
      applyAlignment: '1',
    };
    const alignment = `<alignment vertical="${look.wraps ? 'top' : 'center'}"${look.wraps ? ' wrapText="1"' : ''}/>`;
    return this.styles.create(attributes, alignment);
  }

  /** The book's own font, so that the sheet looks at home; in the order the schema wants. */
  private font({ bold, underlined, size, colour }: Look): string {
    const base = this.styles.defaultFont;
    const child = (name: string) => new RegExp(`<${name}(?=[ /])[^>]*/>`).exec(base)?.[0] ?? '';
    const parts = [
      bold ? '<b/>' : '',
      underlined ? '<u/>' : '',
      size === undefined ? child('sz') : `<sz val="${size}"/>`,
      colour === undefined ? child('color') : `<color rgb="FF${colour}"/>`,
      child('name'),
      child('family'),
      child('charset'),
      child('scheme'),
    ];
    return `<font>${parts.join('')}</font>`;
  }
}
