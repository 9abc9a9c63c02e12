/** A workbook in the grid's own terms. */
import type { ICellData } from '@univerjs/core';
import { strFromU8, unzipSync } from 'fflate';
import { openBook, type Opened } from '../../../src/hosts/grid';
import { form } from './fixture';

async function opened(more?: Record<string, string>): Promise<Opened> {
  const result = await openBook(form(more), 'book.xlsx', 'book-1');
  if (!result.ok) throw new Error(result.failure.code);
  return result.opened;
}
const resource = ({ data }: Opened, name: string): unknown =>
  JSON.parse(data.resources!.find((each) => each.name === name)!.data);

test('sheets in order, hidden ones hidden', async () => {
  const { data } = await opened();
  expect(data.sheetOrder.map((id) => [data.sheets[id]!.name, data.sheets[id]!.hidden])).toEqual([
    ['自评表', 0],
    ['汇总', 0],
    ['参数', 1],
  ]);
});

test.each([
  ['a text', 3, 0, { v: '走访企业数', t: 1, s: 'format-0' }],
  ['a number', 3, 1, { v: 20, t: 2 }],
  ['a formula with its stored result', 3, 5, { v: 16, t: 2, f: '=ROUND(B4*MIN(1,E4),2)', s: 'format-5' }],
  ['a young function, as people write it', 4, 5, { v: 10, t: 2, f: '=IFS(E5>=1,B5,TRUE,0)', s: 'format-5' }],
  ['a truth', 5, 6, { v: 1, t: 3 }],
  ['an error', 6, 0, { v: '#N/A', t: 1 }],
  ['an empty cell with looks', 6, 2, { s: 'format-2' }],
])('%s', async (_, row, column, cell) => {
  const { data } = await opened();
  const cells = data.sheets['sheet-0']!.cellData as Record<number, Record<number, ICellData>>;
  expect(cells[row]?.[column]).toEqual(cell);
});

test('merges, panes, sizes, hidden rows and columns', async () => {
  const { data } = await opened();
  expect(data.sheets['sheet-0']).toMatchObject({
    mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 5 }],
    freeze: { xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 },
    showGridlines: 0,
    tabColor: '#FF0000',
  });
  expect(data.sheets['sheet-0']!.rowData).toMatchObject({ 0: { h: 40 }, 6: { hd: 1 } });
  expect(data.sheets['sheet-0']!.columnData).toMatchObject({ 0: { w: 240 }, 7: { hd: 1 } });
});

test('names and notes', async () => {
  const book = await opened();
  expect(Object.values(resource(book, 'SHEET_DEFINED_NAME_PLUGIN') as object)).toEqual([
    { id: 'name-0', name: '总分', formulaOrRefString: '自评表!$F$6', localSheetId: 'AllDefaultWorkbook' },
  ]);
  expect(resource(book, 'SHEET_NOTE_PLUGIN')).toMatchObject({
    'sheet-0': { 3: { 3: { row: 3, col: 3, note: '按台账填报', show: false } } },
  });
});

test('formatting far from the content is not drawn', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheet = `<worksheet xmlns="${main}"><cols><col min="1" max="16384" width="12" style="2"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576" s="2" customFormat="1"><c r="A1048576" s="2"/><c r="XFD1048576" s="2"/></row></sheetData></worksheet>`;
  const { data } = await opened({ 'xl/worksheets/sheet3.xml': sheet });
  const drawn = data.sheets['sheet-2']!;
  expect(drawn.rowCount).toBeLessThan(200);
  expect(drawn.columnCount).toBeLessThan(60);
  expect(Object.keys(drawn.cellData!)).toEqual(['0']);
  expect(Object.keys(drawn.columnData!).length).toBeLessThan(60);
});

describe('rows of which the file gives no height', () => {
  const text = (ref: string, style: number, content: string) =>
    `<c r="${ref}" s="${style}" t="inlineStr"><is><t>${content}</t></is></c>`;
  const long = '按合同约定时间完成，每延迟一天扣一分，扣完为止。'.repeat(4);
  const sheet = (rows: string, more = '') =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20"/></cols><sheetData>${rows}</sheetData>${more}</worksheet>`;
  const height = async (xml: string) =>
    (await opened({ 'xl/worksheets/sheet3.xml': xml })).data.sheets['sheet-2']!.rowData?.[0]?.h;

  test.each([
    ['grow with a wrapped text', sheet(`<row r="1">${text('A1', 2, long)}</row>`), 150, 250],
    ['grow with a large font', sheet(`<row r="1">${text('A1', 1, '标题')}</row>`), 22, 30],
    ['grow with line breaks', sheet(`<row r="1">${text('A1', 2, '一&#10;二&#10;三')}</row>`), 50, 70],
  ])('%s', async (_, xml, least, most) => {
    const found = await height(xml);
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(most);
  });

  test.each([
    ['stay where nothing wraps', sheet(`<row r="1">${text('A1', 0, long)}</row>`)],
    [
      'stay where the cell is merged downwards',
      sheet(`<row r="1">${text('A1', 2, long)}</row>`, '<mergeCells><mergeCell ref="A1:A9"/></mergeCells>'),
    ],
    [
      'stay where the cell is merged sideways',
      sheet(`<row r="1">${text('A1', 2, long)}</row>`, '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>'),
    ],
  ])('%s', async (_, xml) => {
    expect(await height(xml)).toBeUndefined();
  });
});

test('a file that is none is a failure', async () => {
  const result = await openBook(new TextEncoder().encode('%PDF-1.4'), 'a.xlsx', 'book-1');
  expect(result).toMatchObject({ ok: false, failure: { code: 'not-xlsx' } });
});

test.each([
  ['with dates are refused', 'mm/dd/yyyy', { ok: false, failure: { code: 'unsupported' } }],
  ['without dates open', '0.0', { ok: true }],
])('books that count dates from 1904 %s', async (_, code, expected) => {
  const parts = unzipSync(form());
  const part = (name: string) => strFromU8(parts[name]!);
  const bytes = form({
    'xl/workbook.xml': part('xl/workbook.xml').replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    'xl/styles.xml': part('xl/styles.xml').replace('0&quot;家&quot;', code),
  });
  expect(await openBook(bytes, 'a.xlsx', 'book-1')).toMatchObject(expected);
});
