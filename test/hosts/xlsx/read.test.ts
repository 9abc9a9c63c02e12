import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cell } from '../../../src/core/model';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { MAIN, plainBook, relationship, stylesWith } from './books/plain';
import { cellsOf, snapshotOf } from './books/read';
import { excelBook } from './books/excel';

type Expected = Partial<Cell> | null;

/** What stands in A1, or null where it counts as empty. */
test.each<[string, string, Expected]>([
  ['a number', '<c r="A1"><v>12.5</v></c>', { value: 12.5, text: '12.5' }],
  ['a number with blanks round it', '<c r="A1"><v> 12.5\n</v></c>', { value: 12.5 }],
  ['a shared string', '<c r="A1" t="s"><v>0</v></c>', { value: '指标', text: '指标' }],
  ['rich text without its phonetic guide', '<c r="A1" t="s"><v>1</v></c>', { value: '一级指标' }],
  ['blanks at the ends of a text', '<c r="A1" t="s"><v>2</v></c>', { value: '  a b  ' }],
  ['a string index without a string', '<c r="A1" t="s"><v>99</v></c>', null],
  ['an inline string', '<c r="A1" t="inlineStr"><is><t>内联</t></is></c>', { value: '内联' }],
  [
    'an inline string of runs',
    '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r><rPh sb="0" eb="1"><t>X</t></rPh></is></c>',
    { value: '甲乙' },
  ],
  [
    'entities, CDATA and escapes',
    '<c r="A1" t="str"><v>a&lt;b<![CDATA[&amp;]]>_x000D_</v></c>',
    { value: 'a<b&amp;\r' },
  ],
  ['a boolean', '<c r="A1" t="b"><v>1</v></c>', { value: true, text: 'TRUE' }],
  ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { value: null, error: '#DIV/0!', text: '#DIV/0!' }],
  ['an ISO date of a strict file', '<c r="A1" t="d" s="1"><v>2022-01-01</v></c>', { value: 44562, text: '2022年1月' }],
  ['a number under a format', '<c r="A1" s="2"><v>0.65</v></c>', { value: 0.65, text: '65%', format: '0%' }],
  ['a formula with its result', '<c r="A1"><f>B1*2</f><v>4</v></c>', { value: 4, formula: 'B1*2' }],
  [
    'a formula that gives an empty text',
    '<c r="A1" t="str"><f>IF(B1="","",1)</f><v></v></c>',
    { value: '', formula: 'IF(B1="","",1)' },
  ],
  [
    'a formula that gives an error',
    '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    { value: null, error: '#DIV/0!', formula: '1/0' },
  ],
  ['a formula without result', '<c r="A1"><f>B1</f></c>', { value: null, text: '', formula: 'B1' }],
  ['a newer function', '<c r="A1"><f>_xlfn.IFS(B1&gt;1,"_xlfn.x")</f><v>0</v></c>', { formula: 'IFS(B1>1,"_xlfn.x")' }],
  ['a cell that is only formatted', '<c r="A1" s="2"/>', null],
  ['an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
  ['another prefix, quotes and order', "<x:c xmlns:x='urn' t='str' r='A1'><x:v>a</x:v></x:c>", { value: 'a' }],
  ['an extension inside the cell', '<c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c>', { value: 1 }],
])('A1 with %s', async (_, xml, expected) => {
  const bytes = plainBook({
    sheets: { 表: `<row r="1">${xml}</row>` },
    strings:
      '<si><t>指标</t></si><si><r><t>一级</t></r><r><rPr><b/></rPr><t>指标</t></r><rPh sb="0" eb="2"><t>yiji</t></rPh><phoneticPr fontId="1"/></si><si><t xml:space="preserve">  a b  </t></si>',
    styles: stylesWith('yyyy"年"m"月"', '0%'),
  });
  const [cell] = await cellsOf(bytes);
  if (expected === null) expect(cell).toBeUndefined();
  else expect(cell).toMatchObject({ row: 1, column: 1, ...expected });
});

test('rows and cells without an address follow the one before them', async () => {
  const cells = await cellsOf(
    plainBook({
      sheets: {
        表: '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      },
    }),
  );
  expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [1, 1, 1],
    [1, 4, 2],
    [1, 5, 3],
    [5, 1, 4],
    [6, 1, 5],
  ]);
});

test('shared formulas read in every cell as they would stand there', async () => {
  const cells = await cellsOf(
    plainBook({
      sheets: {
        表: '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+\'表 2\'!A1</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f si="0" t="shared"></f><v>3</v></c></row>',
      },
    }),
  );
  expect(cells.map(({ formula }) => formula)).toEqual(["A1*$B$1+'表 2'!A1", "A2*$B$1+'表 2'!A2", "A3*$B$1+'表 2'!A3"]);
});

test('formatting down to row 1,048,576 costs nothing and hides nothing', async () => {
  const bare = Array.from(
    { length: 200 },
    (_, index) =>
      `<row r="${1_048_376 + index + 1}" hidden="1" s="1" customFormat="1"><c r="A${1_048_376 + index + 1}" s="1"/></row>`,
  );
  const bytes = plainBook({
    sheets: {
      表: `<worksheet xmlns="${MAIN}"><cols><col min="3" max="16384" hidden="1" style="1"/></cols><sheetData><row r="2" hidden="true"><c r="A2"><v>1</v></c></row><row r="3" ht="0" customHeight="1"/><row r="4"><c r="A4"><v>2</v></c></row>${bare.join('')}</sheetData></worksheet>`,
    },
  });
  const [sheet] = (await snapshotOf(bytes)).sheets;
  expect(sheet!.cells).toHaveLength(2);
  expect(sheet!.hiddenRows).toEqual([2, 3]);
  expect(sheet!.hiddenColumns).toHaveLength(16_382);
});

test('sheets come with visibility, merges, hidden columns, notes, tables and protection', async () => {
  const { sheets } = await snapshotOf(excelBook());
  expect(sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
    ['评分表', 'visible', false],
    ['资金 (万元)', 'visible', false],
    ['受保护', 'visible', true],
    ['底稿', 'hidden', false],
    ['图表', 'visible', false],
  ]);
  expect(sheets[0]!.merges).toContainEqual({ top: 1, left: 1, bottom: 1, right: 8 });
  expect(sheets[0]!.notes).toEqual([{ row: 6, column: 6, text: '自评人：请附签到表', author: '自评人' }]);
  expect(sheets[1]!.listObjects).toEqual([{ name: '任务', area: { top: 1, left: 6, bottom: 4, right: 7 } }]);
  expect(sheets[0]!.hiddenColumns).toEqual([10]);
});

test('a picture that would be a bomb if it were read is none of our business', async () => {
  const book = plainBook({
    sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    parts: { 'xl/media/image1.bmp': new Uint8Array(40_000_000) },
  });
  expect(await cellsOf(book)).toHaveLength(1);
});

test('books that count days from 1904 show the same dates', async () => {
  const bytes = plainBook({
    before: '<workbookPr date1904="1"/>',
    sheets: { 表: '<row r="1"><c r="A1" s="1"><v>43100</v></c></row>' },
    styles: stylesWith('yyyy-m-d'),
  });
  expect((await cellsOf(bytes))[0]).toMatchObject({ value: 43100, text: '2022-1-1' });
});

test('sheet names and texts come out of their escapes', async () => {
  const { sheets } = await snapshotOf(
    plainBook({ sheets: { 'A &amp; B': '<row r="1"><c r="A1"><v>1</v></c></row>' } }),
  );
  expect(sheets[0]!.name).toBe('A & B');
});

test('parts are found by relationship, not by name, with targets of every form', async () => {
  const bytes = plainBook({
    sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    sheetRelationships: { 1: relationship('rId1', 'comments', '/xl/odd/place.xml') },
    parts: {
      'xl/odd/place.xml': `<comments xmlns="${MAIN}"><authors><author>甲</author></authors><commentList><comment ref="B2" authorId="0"><text><t>说明</t></text></comment></commentList></comments>`,
    },
  });
  expect((await snapshotOf(bytes)).sheets[0]!.notes).toEqual([{ row: 2, column: 2, text: '说明', author: '甲' }]);
});

test.each(['exceljs', 'sheetjs', 'openpyxl', 'xlsx-populate', 'libreoffice', 'libreoffice-chart'])(
  'a book by %s reads',
  async (name) => {
    const { sheets } = await snapshotOf(new Uint8Array(readFileSync(path.join(__dirname, 'fixtures', `${name}.xlsx`))));
    const texts = sheets.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(texts).toEqual(expect.arrayContaining(['决策', '得分']));
  },
);

test('reading reports progress and can be cancelled', async () => {
  const shares: number[] = [];
  await readWorkbook(excelBook(), 'a.xlsx', { onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const cancelled = await readWorkbook(excelBook(), 'a.xlsx', { signal: AbortSignal.abort() });
  expect(cancelled).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
});
