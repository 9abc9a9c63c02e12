import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type Edit, type HostFailure, LANGUAGES } from '../../../src/core/model';
import { say } from '../../../src/core/messages';
import { patchWorkbook, readWorkbook } from '../../../src/hosts/xlsx';
import { compoundFile } from './books/compound';
import { plainBook } from './books/plain';
import { zipped } from './books/zip';

const SHEET = '<row r="1"><c r="A1"><v>1</v></c></row>';
const EDIT: Edit = {
  kind: 'value',
  at: { sheet: '表', row: 1, column: 1 },
  value: 2,
  before: { value: 1, formula: null },
};
const GOOD = plainBook({ sheets: { 表: SHEET } });
const types = (type: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/a" ContentType="${type}"/></Types>`;

function without(part: string): Uint8Array {
  const parts = unzipSync(GOOD);
  delete parts[part];
  return zipped(parts);
}

test.each<[string, Uint8Array, HostFailure['code'], Record<string, unknown>]>([
  ['no bytes', new Uint8Array(), 'not-xlsx', { found: '0 B' }],
  ['text', strToU8('一级指标,分值\n决策,10'), 'not-xlsx', { found: 'TXT' }],
  ['a web page named .xls', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'not-xlsx', { found: 'HTML' }],
  ['XML', strToU8('<?xml version="1.0"?><Workbook/>'), 'not-xlsx', { found: 'XML' }],
  ['a PDF', strToU8('%PDF-1.7'), 'not-xlsx', { found: 'PDF' }],
  ['binary', new Uint8Array([0, 1, 2, 3, 255]), 'not-xlsx', { found: 'BIN' }],
  ['a zip of something', zipped({ 'a.txt': 'a' }), 'not-xlsx', { found: 'ZIP' }],
  [
    'an .ods',
    zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'not-xlsx',
    { found: 'ODS' },
  ],
  [
    'an .xlsb',
    zipped({ '[Content_Types].xml': types('application/vnd.ms-excel.sheet.binary.macroEnabled.main') }),
    'not-xlsx',
    { found: 'XLSB' },
  ],
  [
    'a .docx',
    zipped({
      '[Content_Types].xml': types('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    }),
    'not-xlsx',
    { found: 'DOCX' },
  ],
  [
    'a .pptx',
    zipped({
      '[Content_Types].xml': types(
        'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
      ),
    }),
    'not-xlsx',
    { found: 'PPTX' },
  ],
  ['an old .xls', compoundFile('Workbook'), 'legacy-xls', {}],
  ['an older .xls', compoundFile('Book'), 'legacy-xls', {}],
  ['an encrypted .xlsx', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'encrypted', {}],
  ['an old .doc', compoundFile('WordDocument'), 'not-xlsx', { found: 'DOC' }],
  ['a zip cut off', GOOD.subarray(0, GOOD.length - 40), 'damaged', { part: 'zip' }],
  ['a book without its workbook part', without('xl/workbook.xml'), 'damaged', { part: 'xl/workbook.xml' }],
  [
    'a sheet whose XML breaks off',
    plainBook({ sheets: { 表: '<worksheet><sheetData><row r="1"><c r="A1"><v>1' } }),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
  [
    'a row beyond the last one',
    plainBook({ sheets: { 表: '<row r="1048577"><c r="A1048577"><v>1</v></c></row>' } }),
    'damaged',
    {},
  ],
  ['a book without sheets', plainBook({ sheets: {} }), 'empty-book', {}],
  ['a book whose only sheet is missing', without('xl/worksheets/sheet1.xml'), 'empty-book', {}],
  [
    'a bomb',
    plainBook({ sheets: { 表: `<worksheet>${' '.repeat(40_000_000)}` } }),
    'too-large',
    { what: 'xl/worksheets/sheet1.xml' },
  ],
])('%s', async (_, bytes, code, data) => {
  const read = await readWorkbook(bytes, '自评表.xlsx');
  expect(read).toMatchObject({ ok: false, failure: { code, data: { ...data, file: '自评表.xlsx' } } });
  expect(await patchWorkbook(bytes, [EDIT])).toMatchObject({ ok: false, failure: { code } });
  if (read.ok) return;
  for (const language of LANGUAGES) {
    const sentence = say({ id: `host.${code}`, data: read.failure.data }, language);
    expect(sentence).not.toMatch(/[{}]/);
    expect(sentence).toMatch(/^自评表\.xlsx[：:]/);
  }
});

test('a book of only chart sheets is empty', async () => {
  const bytes = plainBook({ sheets: { 图: SHEET } });
  const parts = unzipSync(bytes);
  const links = strFromU8(parts['xl/_rels/workbook.xml.rels']!).replace(
    'relationships/worksheet',
    'relationships/chartsheet',
  );
  expect(await readWorkbook(zipped({ ...parts, 'xl/_rels/workbook.xml.rels': links }), 'a.xlsx')).toMatchObject({
    ok: false,
    failure: { code: 'empty-book' },
  });
});
