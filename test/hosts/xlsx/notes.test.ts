import { unzipSync } from 'fflate';
import { type Edit, parseCellName, userNote } from '../../../src/core/model';
import { commentEntries } from '../../../src/hosts/xlsx/notes/comments';
import { excelBook } from './books/excel';
import { MAIN, plainBook, relationship, RELATIONSHIPS } from './books/plain';
import { partOf, patched, snapshotOf } from './books/read';
import { zipped } from './books/zip';

function note(cell: string, text: string | null, sheet = '评分表'): Edit {
  return { kind: 'note', at: { sheet, ...parseCellName(cell)! }, text };
}

function textAt(bytes: Uint8Array, cell: string, part = 'xl/comments1.xml'): string | undefined {
  const { row, column } = parseCellName(cell)!;
  return commentEntries(partOf(bytes, part)!).find((entry) => entry.row === row && entry.column === column)?.text;
}

test("our part goes behind the user's own text, whose runs stay as they were, and only it is taken away again", async () => {
  const before = excelBook();
  const { bytes } = await patched(before, [note('F6', '错误：得分 <率> 应为 91.67%\n请核对')]);
  expect(textAt(bytes, 'F6')).toBe('自评人：请附签到表\n【绩衡核对】\n错误：得分 <率> 应为 91.67%\n请核对\n—— 绩衡');
  const comments = partOf(bytes, 'xl/comments1.xml')!;
  expect(comments).toContain(
    '<r><rPr><b/><sz val="9"/><rFont val="宋体"/></rPr><t xml:space="preserve">自评人：</t></r>',
  );
  expect(partOf(bytes, 'xl/drawings/vmlDrawing1.vml')).toBe(partOf(before, 'xl/drawings/vmlDrawing1.vml'));
  const after = (await patched(bytes, [note('F6', null)])).bytes;
  expect(textAt(after, 'F6')).toBe('自评人：请附签到表');
  expect((await snapshotOf(after)).sheets).toEqual((await snapshotOf(before)).sheets);
});

test('texts that look like escapes come and go without a trace', async () => {
  const { bytes } = await patched(excelBook(), [note('F6', '错误：_x0041_')]);
  expect(textAt(bytes, 'F6')).toContain('\n错误：_x0041_\n');
  expect(textAt((await patched(bytes, [note('F6', null)])).bytes, 'F6')).toBe('自评人：请附签到表');
});

test('another text replaces ours, the same changes nothing', async () => {
  const first = (await patched(excelBook(), [note('F6', '一')])).bytes;
  const second = (await patched(first, [note('F6', '二')])).bytes;
  expect(textAt(second, 'F6')).toBe('自评人：请附签到表\n【绩衡核对】\n二\n—— 绩衡');
  expect((await patched(second, [note('F6', '二')])).bytes).toBe(second);
});

test('our part is found wherever another program put its runs, and what the user wrote behind it stays', async () => {
  const { bytes } = await patched(excelBook(), [note('F6', '一')]);
  const rewritten = partOf(bytes, 'xl/comments1.xml')!.replace(
    /<comment ref="F6".*?<\/comment>/s,
    '<comment ref="F6" authorId="0"><text><r><t xml:space="preserve">自评人：请附\n【绩衡</t></r><r><t>核对】\n一</t></r><r><rPr><i/></rPr><t xml:space="preserve">\n—— 绩衡\n已补</t></r></text></comment>',
  );
  const book = zipped({ ...unzipSync(bytes), 'xl/comments1.xml': rewritten });
  const after = (await patched(book, [note('F6', null)])).bytes;
  expect(textAt(after, 'F6')).toBe('自评人：请附\n已补');
  expect(partOf(after, 'xl/comments1.xml')).toContain('<r><rPr><i/></rPr><t xml:space="preserve">\n已补</t></r>');
});

test('a note on a cell without one gets a box, and both go with it', async () => {
  const before = excelBook();
  const { bytes } = await patched(before, [note('H4', '提醒')]);
  const boxes = partOf(bytes, 'xl/drawings/vmlDrawing1.vml')!;
  expect(boxes).toMatch(/<v:shape id="_x0000_s1027".*<x:Row>3<\/x:Row><x:Column>7<\/x:Column>/s);
  expect(partOf(bytes, 'xl/comments1.xml')).toContain('<author>绩衡</author></authors>');
  const after = (await patched(bytes, [note('H4', null)])).bytes;
  expect(partOf(after, 'xl/drawings/vmlDrawing1.vml')).toBe(partOf(before, 'xl/drawings/vmlDrawing1.vml'));
  expect(textAt(after, 'H4')).toBeUndefined();
});

test('a sheet without notes gets the parts it needs, in the place the schema wants, and loses them with the last note', async () => {
  const sheet = `<worksheet xmlns="${MAIN}" xmlns:q="${RELATIONSHIPS}"><sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><drawing q:id="rId1"/><tableParts count="0"/></worksheet>`;
  const before = plainBook({ sheets: { 表: sheet } });
  const { bytes } = await patched(before, [note('B2', '一', '表'), note('C3', '二', '表')]);
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(
    '<drawing q:id="rId1"/><legacyDrawing q:id="rId2"/><tableParts',
  );
  expect(partOf(bytes, '[Content_Types].xml')).toMatch(
    /<Default Extension="vml"[^>]*>.*<Override PartName="\/xl\/comments1\.xml"/s,
  );
  expect(partOf(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).toMatch(/comments1\.xml.*vmlDrawing1\.vml/s);
  expect((await snapshotOf(bytes)).sheets[0]!.notes).toEqual([]);
  expect((await snapshotOf(bytes)).ownMarks).toHaveLength(2);
  const after = (await patched(bytes, [note('B2', null, '表'), note('C3', null, '表')])).bytes;
  expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(before)));
  expect(partOf(after, 'xl/worksheets/sheet1.xml')).toBe(sheet);
});

test('nothing is put into a threaded comment', async () => {
  const before = excelBook();
  const { bytes, report } = await patched(before, [note('G5', '错误')]);
  expect(report.conflicts).toMatchObject([{ reason: 'threaded-comment', at: { row: 5, column: 7 } }]);
  expect(bytes).toBe(before);
});

test('a protected sheet that forbids objects keeps its notes', async () => {
  const { report } = await patched(excelBook(), [note('A1', '错误', '受保护')]);
  expect(report.conflicts).toMatchObject([{ reason: 'protected-sheet' }]);
});

test('a note whose text is plain, without runs, and a prefix on everything', async () => {
  const comments = `<x:comments xmlns:x="${MAIN}"><x:authors><x:author>甲</x:author></x:authors><x:commentList><x:comment ref="A1" authorId="0"><x:text><x:t>旧</x:t></x:text></x:comment></x:commentList></x:comments>`;
  const before = plainBook({
    sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    sheetRelationships: { 1: relationship('rId1', 'comments', '../comments1.xml') },
    parts: { 'xl/comments1.xml': comments },
  });
  const { bytes } = await patched(before, [note('A1', '新', '表'), note('B1', '另', '表')]);
  expect(textAt(bytes, 'A1')).toBe('旧\n【绩衡核对】\n新\n—— 绩衡');
  expect(partOf(bytes, 'xl/comments1.xml')).not.toMatch(/<\/?(r|t|rPr|sz|comment|text|author)\b/);
  const after = (await patched(bytes, [note('A1', null, '表'), note('B1', null, '表')])).bytes;
  expect((await snapshotOf(after)).sheets[0]!.notes).toEqual([{ row: 1, column: 1, text: '旧', author: '甲' }]);
});

test.each<[string, string]>([
  ['用户', '用户'],
  ['【绩衡核对】\n我们\n—— 绩衡', ''],
  ['前\r\n【绩衡核对】\r\n我们\r\n—— 绩衡\r\n后', '前\r\n后'],
  ['前\n【绩衡核对】\n没有结尾', '前'],
  ['正文提到【绩衡核对】不算', '正文提到【绩衡核对】不算'],
  ['【绩衡核对】\n\n—— 绩衡\n后', '后'],
])('of %j the user wrote %j', (text, expected) => expect(userNote(text)).toBe(expected));
