/** A workbook from a few lines of XML: for tests that are about one thing. */
import { type Parts, zipped } from './zip';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface PlainBook {
  /** The content of `sheetData` by sheet name, or a whole worksheet part. */
  readonly sheets: Readonly<Record<string, string>>;
  /** `si` elements. */
  readonly strings?: string;
  /** The whole style part. */
  readonly styles?: string;
  /** What stands in the workbook part before and behind `sheets`. */
  readonly before?: string;
  readonly after?: string;
  /** Relationships of sheets by their place, from 1. */
  readonly sheetRelationships?: Readonly<Record<number, string>>;
  /** More content types and parts. */
  readonly types?: string;
  readonly parts?: Parts;
  /** Attributes of the sheet element, by sheet name. */
  readonly states?: Readonly<Record<string, string>>;
}

/** The bytes of the book. */
export function plainBook(book: PlainBook): Uint8Array {
  const names = Object.keys(book.sheets);
  const sheets = names.map((name, index) => {
    const state = book.states?.[name] ?? '';
    return `<sheet name="${name}" sheetId="${index + 1}" ${state} r:id="rId${index + 1}"/>`;
  });
  const links = names.map((_, index) =>
    relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  if (book.strings !== undefined) links.push(relationship('rIdStrings', 'sharedStrings', 'sharedStrings.xml'));
  if (book.styles !== undefined) links.push(relationship('rIdStyles', 'styles', 'styles.xml'));
  return zipped({
    '[Content_Types].xml': contentTypes(names.length, book),
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${book.before ?? ''}<sheets>${sheets.join('')}</sheets>${book.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(links.join('')),
    ...(book.strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${book.strings}</sst>` }),
    ...(book.styles === undefined ? {} : { 'xl/styles.xml': book.styles }),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(book.sheets[name]!)]),
    ),
    ...Object.fromEntries(
      Object.entries(book.sheetRelationships ?? {}).map(([place, text]) => [
        `xl/worksheets/_rels/sheet${place}.xml.rels`,
        relationships(text),
      ]),
    ),
    ...book.parts,
  });
}

export function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
}

export function relationships(content: string): string {
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${content}</Relationships>`;
}

/** A style part with these number formats, one cell format each behind the General one. */
export function stylesWith(...codes: readonly string[]): string {
  const formats = codes.map(
    (code, index) =>
      `<numFmt numFmtId="${200 + index}" formatCode="${code.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"/>`,
  );
  const cells = codes.map(
    (_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="${codes.length}">${formats.join('')}</numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${codes.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cells.join('')}</cellXfs></styleSheet>`
  );
}

function worksheet(content: string): string {
  if (content.includes('worksheet')) return content;
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetData>${content}</sheetData></worksheet>`;
}

function contentTypes(sheets: number, book: PlainBook): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${type}+xml"/>`;
  const ofSheets = Array.from({ length: sheets }, (_, index) =>
    override(`worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook.xml', 'sheet.main') +
    ofSheets.join('') +
    (book.strings === undefined ? '' : override('sharedStrings.xml', 'sharedStrings')) +
    (book.styles === undefined ? '' : override('styles.xml', 'styles')) +
    `${book.types ?? ''}</Types>`
  );
}
