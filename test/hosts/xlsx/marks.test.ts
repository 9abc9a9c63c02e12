import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { type Edit, ownNames, parseCellName, readOwnMarks } from '../../../src/core/model';
import { canonicalXml } from '../../../src/hosts/xlsx/xml/canonical';
import { StyleEditor } from '../../../src/hosts/xlsx/book/styleEditor';
import { solidFill } from '../../../src/hosts/xlsx/book/fills';
import { excelBook } from './books/excel';
import { plainBook } from './books/plain';
import { partOf, patched, snapshotOf } from './books/read';
import { zipped } from './books/zip';

const RED = '#FFC7CE';
const YELLOW = '#FFEB9C';

function mark(cell: string, colour: string | null, sheet = '评分表'): Edit {
  return { kind: 'mark', at: { sheet, ...parseCellName(cell)! }, colour };
}

/** The fill and the whole format behind a cell of the first sheet. */
function look(bytes: Uint8Array, cell: string): { fill: string; format: string } {
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')!;
  const style = Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1] ?? 0);
  const styles = partOf(bytes, 'xl/styles.xml')!;
  const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)![1]!.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs)!;
  return {
    fill: new StyleEditor(styles).fillOf(style),
    format: canonicalXml(formats[style]!).replace(/ apply\w+="1"/g, ''),
  };
}

test.each<[string, string]>([
  ['a cell without a fill', 'F4'],
  ['a cell with a colour of its own', 'H8'],
  ['a cell with a gradient', 'F6'],
  ['a cell with a theme colour', 'A1'],
  ['a cell that holds nothing but a format', 'A7'],
  ['a cell that is not stored', 'C20'],
])('%s is marked, marked otherwise, and looks as before when the mark is taken away', async (_, cell) => {
  const before = excelBook();
  const red = (await patched(before, [mark(cell, RED)])).bytes;
  expect(look(red, cell).fill).toBe(solidFill('FFC7CE'));
  expect(look(red, cell).format.replace(/fillId="\d+"/, '')).toBe(
    look(before, cell).format.replace(/fillId="\d+"/, ''),
  );
  const yellow = (await patched(red, [mark(cell, YELLOW)])).bytes;
  expect(look(yellow, cell).fill).toBe(solidFill('FFEB9C'));
  const after = (await patched(yellow, [mark(cell, null)])).bytes;
  expect(look(after, cell)).toEqual(look(before, cell));
  expect(partOf(after, 'xl/workbook.xml')).toBe(partOf(before, 'xl/workbook.xml'));
});

test('a mark that is there already changes nothing, and the snapshot tells where marks are', async () => {
  const edits = [mark('H8', RED), mark('A1', YELLOW), mark('C20', RED), mark('A1', RED, '底稿')];
  const { bytes } = await patched(excelBook(), edits);
  const again = await patched(bytes, edits);
  expect(again.bytes).toBe(bytes);
  expect(again.report).toMatchObject({ written: 0, unchanged: 4 });
  expect((await snapshotOf(bytes)).ownMarks.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`)).toEqual([
    '评分表 1 1',
    '评分表 8 8',
    '评分表 20 3',
    '底稿 1 1',
  ]);
});

test('marks share fills and formats instead of adding their own each', async () => {
  const cells = ['D4', 'D5', 'D6', 'H4', 'H6'];
  const { bytes } = await patched(
    excelBook(),
    cells.map((cell) => mark(cell, RED)),
  );
  const styles = partOf(bytes, 'xl/styles.xml')!;
  expect(styles.match(/FFFFC7CE/g)).toHaveLength(1);
  expect(styles).toContain('<fills count="6">');
  expect(styles).toContain('<cellXfs count="8">');
});

test("a cell that the user painted since is the user's: the mark is forgotten, the paint stays", async () => {
  const { bytes } = await patched(excelBook(), [mark('F4', RED)]);
  const parts = unzipSync(bytes);
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')!.replace(/<c r="F4" s="\d+"/, '<c r="F4" s="5"');
  const repainted = zipped({ ...parts, 'xl/worksheets/sheet1.xml': sheet });
  const after = (await patched(repainted, [mark('F4', null)])).bytes;
  expect(look(after, 'F4').fill).toBe(solidFill('FFFF00'));
  expect((await snapshotOf(after)).ownMarks).toEqual([]);
});

test('rows inserted above take the marks along: the record is read from where the names lead', async () => {
  const { bytes } = await patched(excelBook(), [mark('F4', RED)]);
  const parts = unzipSync(bytes);
  const moved = zipped({
    ...parts,
    'xl/workbook.xml': partOf(bytes, 'xl/workbook.xml')!.replace("'评分表'!$F$4", '评分表!$F$14,#REF!'),
    'xl/worksheets/sheet1.xml': partOf(bytes, 'xl/worksheets/sheet1.xml')!.replace(
      /<row r="(\d+)"|r="([A-Z])(\d+)"/g,
      (_, row, column, own) => (row ? `<row r="${Number(row) + 10}"` : `r="${column}${Number(own) + 10}"`),
    ),
  });
  expect((await snapshotOf(moved)).ownMarks).toEqual([{ sheet: '评分表', row: 14, column: 6 }]);
  const after = (await patched(moved, [mark('F14', null)])).bytes;
  expect(look(after, 'F14').fill).not.toBe(solidFill('FFC7CE'));
});

test('a locked cell of a protected sheet is not painted, an unlocked one is', async () => {
  const { report } = await patched(excelBook(), [mark('A1', RED, '受保护'), mark('B1', RED, '受保护')]);
  expect(report).toMatchObject({ written: 1, conflicts: [{ reason: 'protected-sheet', at: { row: 1, column: 1 } }] });
});

test('a book without a style part gets one', async () => {
  const { bytes } = await patched(plainBook({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } }), [
    mark('A1', RED, '表'),
  ]);
  const part = Object.keys(unzipSync(bytes)).find((name) => name.startsWith('xl/styles'))!;
  expect(partOf(bytes, part)).toContain('FFFFC7CE');
  expect(partOf(bytes, '[Content_Types].xml')).toContain(part);
  expect((await patched(bytes, [mark('A1', null, '表')])).report.written).toBe(1);
});

test('the record of many marks is cut into names that Excel takes, and reads back the same', () => {
  const marks = Array.from({ length: 900 }, (_, index) => ({
    at: { sheet: "很长的工作表名称 '2023'", row: index + 1, column: 7 },
    colour: index % 2 ? 'FFC7CE' : 'FFEB9C',
    fill:
      index % 3
        ? solidFill('112233')
        : `<fill><gradientFill>${'<stop position="0"/>'.repeat(30)}</gradientFill></fill>`,
  }));
  const names = ownNames(marks, ['核对意见']);
  for (const { refersTo } of names) {
    expect(refersTo.length).toBeLessThan(8192);
    for (const [, text] of refersTo.matchAll(/"([^"]*)"/g)) expect(text!.length).toBeLessThan(256);
  }
  const read = [...readOwnMarks(names).values()].sort((a, b) => a.at.row - b.at.row);
  expect(read).toEqual(marks);
});

test.each(['exceljs', 'sheetjs', 'openpyxl', 'xlsx-populate', 'libreoffice'])(
  'marks go into and out of a book by %s',
  async (name) => {
    const before = new Uint8Array(readFileSync(path.join(__dirname, 'fixtures', `${name}.xlsx`)));
    const { sheets } = await snapshotOf(before);
    const edits = [mark('A3', RED, sheets[0]!.name), mark('B60', RED, sheets[1]!.name)];
    const marked = await patched(before, edits);
    expect(marked.report.written).toBe(2);
    const cleared = await patched(
      marked.bytes,
      edits.map((edit) => ({ ...edit, colour: null }) as Edit),
    );
    expect(cleared.report.written).toBe(2);
    expect(await snapshotOf(cleared.bytes)).toEqual(await snapshotOf(before));
  },
);
