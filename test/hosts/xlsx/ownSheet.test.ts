import { unzipSync } from 'fflate';
import type { Edit, SheetContent } from '../../../src/core/model';
import { excelBook } from './books/excel';
import { plainBook } from './books/plain';
import { partOf, patched, snapshotOf } from './books/read';
import { zipped } from './books/zip';

const CONTENT: SheetContent = {
  widths: [6, 22],
  hiddenColumns: [4],
  frozenRows: 2,
  rows: [
    [{ value: '核对意见', style: 'title' }],
    [
      { value: '序号', style: 'header' },
      { value: '位置', style: 'header' },
      { value: '程度', style: 'header' },
    ],
    [
      { value: 1, style: 'plain' },
      { value: '评分表!G15', style: 'link', link: { sheet: "O'评分", row: 15, column: 7 } },
      { value: '错误', style: 'error' },
    ],
    [
      { value: true, style: 'plain' },
      { value: null, style: 'wrapped' },
      { value: '第一行\n<第二行>', style: 'wrapped' },
    ],
  ],
};

function sheet(content: SheetContent | null, name = '核对意见'): Edit {
  return { kind: 'sheet', name, content };
}

test('a sheet is added last, with texts, looks, jumps, columns and frozen rows', async () => {
  const { bytes, report } = await patched(excelBook(), [sheet(CONTENT)]);
  expect(report.written).toBe(1);
  const { sheets } = await snapshotOf(bytes);
  expect(sheets.at(-1)).toMatchObject({ name: '核对意见', hiddenColumns: [4] });
  expect(sheets.at(-1)!.cells.map(({ value }) => value)).toEqual([
    '核对意见',
    '序号',
    '位置',
    '程度',
    1,
    '评分表!G15',
    '错误',
    true,
    '第一行\n<第二行>',
  ]);
  const xml = partOf(bytes, 'xl/worksheets/sheet5.xml')!;
  expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain(`<hyperlink ref="B3" location="'O''评分'!G15"`);
  expect(xml).toContain('<col min="4" max="4" width="9.7109375" customWidth="1" hidden="1"/>');
  expect(partOf(bytes, 'xl/workbook.xml')).toMatch(
    /<sheet name="图表"[^>]*\/><sheet name="核对意见" sheetId="7" r:id="rId12"\/>/,
  );
});

test('the same content changes nothing, another replaces it in its place', async () => {
  const { bytes } = await patched(excelBook(), [sheet(CONTENT)]);
  expect((await patched(bytes, [sheet(CONTENT)])).bytes).toBe(bytes);
  const other = await patched(bytes, [sheet({ ...CONTENT, rows: [[{ value: '无问题', style: 'info' }]] })]);
  expect(Object.keys(unzipSync(other.bytes))).toEqual(Object.keys(unzipSync(bytes)));
  expect((await snapshotOf(other.bytes)).sheets.at(-1)!.cells.map(({ value }) => value)).toEqual(['无问题']);
  expect(partOf(other.bytes, 'xl/workbook.xml')).toBe(partOf(bytes, 'xl/workbook.xml'));
});

test('it is taken out without a trace, names and the sheet in view move up', async () => {
  const before = excelBook();
  const added = (await patched(before, [sheet(CONTENT)])).bytes;
  const moved = zipped({
    ...unzipSync(added),
    'xl/workbook.xml': partOf(added, 'xl/workbook.xml')!
      .replace(/(<sheets>)(.*)(<sheet name="核对意见"[^>]*\/>)/, '$1$3$2')
      .replace('localSheetId="0"', 'localSheetId="1"')
      .replace('activeTab="1"', 'activeTab="2"'),
  });
  const after = (await patched(moved, [sheet(null)])).bytes;
  expect(partOf(after, 'xl/workbook.xml')).toBe(partOf(before, 'xl/workbook.xml'));
  expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(before)));
  expect((await patched(after, [sheet(null)])).report).toMatchObject({ written: 0, unchanged: 1 });
});

test('two sheets of ours in one go', async () => {
  const { bytes } = await patched(excelBook(), [sheet(CONTENT), sheet(CONTENT, '绩衡设置')]);
  expect((await snapshotOf(bytes)).sheets.map(({ name }) => name).slice(-2)).toEqual(['核对意见', '绩衡设置']);
  const { report } = await patched(bytes, [sheet(null), sheet(null, '绩衡设置')]);
  expect(report.written).toBe(2);
});

test("a sheet of the user's own that bears the name is left alone", async () => {
  const before = plainBook({ sheets: { 核对意见: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
  for (const content of [CONTENT, null]) {
    const { bytes, report } = await patched(before, [sheet(content)]);
    expect(report.conflicts).toMatchObject([{ reason: 'foreign-sheet', at: { sheet: '核对意见' } }]);
    expect(bytes).toBe(before);
  }
});

test('the structure of a protected workbook stays', async () => {
  const before = plainBook({
    before: '<workbookProtection lockStructure="1"/>',
    sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' },
  });
  expect((await patched(before, [sheet(CONTENT)])).report.conflicts).toMatchObject([{ reason: 'protected-book' }]);
});

test('styles are added once', async () => {
  const once = (await patched(excelBook(), [sheet(CONTENT)])).bytes;
  const twice = (await patched(once, [sheet(CONTENT, '绩衡设置')])).bytes;
  expect(partOf(twice, 'xl/styles.xml')).toBe(partOf(once, 'xl/styles.xml'));
});

test("a formula of the user's that refers to the sheet does not keep an old result", async () => {
  const added = (
    await patched(plainBook({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } }), [sheet(CONTENT)])
  ).bytes;
  const referring = zipped({
    ...unzipSync(added),
    'xl/worksheets/sheet1.xml': partOf(added, 'xl/worksheets/sheet1.xml')!.replace(
      '</row>',
      '<c r="B1"><f>核对意见!A3</f><v>1</v></c></row>',
    ),
  });
  const rows = CONTENT.rows.map((row, index) => (index === 2 ? [{ value: 5, style: 'plain' as const }] : row));
  const { bytes } = await patched(referring, [sheet({ ...CONTENT, rows })]);
  expect((await snapshotOf(bytes)).sheets[0]!.cells[1]).toMatchObject({ formula: '核对意见!A3', value: null });
});
