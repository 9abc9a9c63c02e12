import { unzipSync } from 'fflate';
import type { ConflictReason, Edit, FormulaEdit, ValueEdit } from '../../../src/core/model';
import { parseCellName } from '../../../src/core/model';
import { patchWorkbook } from '../../../src/hosts/xlsx';
import { excelBook, SACRED_PARTS } from './books/excel';
import { MAIN, plainBook, stylesWith } from './books/plain';
import { cellsOf, partOf, patched } from './books/read';
import { zipped } from './books/zip';

const EMPTY = { value: null, formula: null };

function at(cell: string, sheet = '评分表') {
  return { sheet, ...parseCellName(cell)! };
}

function value(cell: string, to: ValueEdit['value'], before: ValueEdit['before'] = EMPTY, sheet = '评分表'): ValueEdit {
  return { kind: 'value', at: at(cell, sheet), value: to, before };
}

function formula(
  cell: string,
  text: string,
  result: FormulaEdit['result'],
  before = EMPTY as FormulaEdit['before'],
): FormulaEdit {
  return { kind: 'formula', at: at(cell), formula: text, result, before };
}

/** The row's XML after one edit of the sheet `表`. */
async function rowAfter(rows: string, edit: (sheet: string) => Edit): Promise<string> {
  const { bytes } = await patched(plainBook({ sheets: { 表: rows }, styles: stylesWith('0%') }), [edit('表')]);
  return partOf(bytes, 'xl/worksheets/sheet1.xml')!.replace(/^.*<sheetData>|<\/sheetData>.*$/gs, '');
}

test.each<[string, string, (sheet: string) => Edit, string]>([
  [
    'a number over a number',
    '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
    (sheet) => value('A1', 2, { value: 1, formula: null }, sheet),
    '<row r="1"><c r="A1" s="1"><v>2</v></c></row>',
  ],
  [
    'a text over a shared string',
    '<row r="1"><c t="s" r="A1"><v>0</v></c></row>',
    (sheet) => value('A1', '<优>', EMPTY, sheet),
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">&lt;优&gt;</t></is></c></row>',
  ],
  [
    'a boolean',
    '<row r="1"/>',
    (sheet) => value('B1', true, EMPTY, sheet),
    '<row r="1"><c r="B1" t="b"><v>1</v></c></row>',
  ],
  [
    'nothing over a formula',
    '<row r="1"><c r="A1" s="1" t="str"><f>"x"</f><v>x</v></c></row>',
    (sheet) => value('A1', null, { value: 'x', formula: '"x"' }, sheet),
    '<row r="1"><c r="A1" s="1"/></row>',
  ],
  [
    'a formula with a text as result',
    '<row r="1"/>',
    (sheet) => ({ ...formula('A1', 'IF(B1>1,"优","")', '优'), at: at('A1', sheet) }),
    '<row r="1"><c r="A1" t="str"><f>IF(B1&gt;1,&quot;优&quot;,&quot;&quot;)</f><v>优</v></c></row>',
  ],
  [
    'a formula with a newer function',
    '<row r="1"/>',
    (sheet) => ({ ...formula('A1', 'IFS(B1>1,1)', 1), at: at('A1', sheet) }),
    '<row r="1"><c r="A1"><f>_xlfn.IFS(B1&gt;1,1)</f><v>1</v></c></row>',
  ],
  [
    'between two cells',
    '<row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row>',
    (sheet) => value('B1', 2, EMPTY, sheet),
    '<row r="1" spans="1:3"><c r="A1"/><c r="B1"><v>2</v></c><c r="C1"/></row>',
  ],
  [
    'behind the last cell, beyond the spans',
    '<row spans="1:1" r="1"><c r="A1"/></row>',
    (sheet) => value('D1', 2, EMPTY, sheet),
    '<row spans="1:4" r="1"><c r="A1"/><c r="D1"><v>2</v></c></row>',
  ],
  [
    'into a row of cells without addresses',
    '<row><c><v>1</v></c><c><v>2</v></c></row>',
    (sheet) => value('B1', 3, { value: 2, formula: null }, sheet),
    '<row><c><v>1</v></c><c><v>3</v></c></row>',
  ],
  [
    'a new row between others',
    '<row r="1"/><row r="5"/>',
    (sheet) => value('A3', 2, EMPTY, sheet),
    '<row r="1"/><row r="3"><c r="A3"><v>2</v></c></row><row r="5"/>',
  ],
  [
    'the format of the row comes with a new cell',
    '<row r="1" s="1" customFormat="1"/>',
    (sheet) => value('A1', 2, EMPTY, sheet),
    '<row r="1" s="1" customFormat="1"><c r="A1" s="1"><v>2</v></c></row>',
  ],
  [
    'a number format with the value',
    '<row r="1"/>',
    (sheet) => ({ ...value('A1', 0.5, EMPTY, sheet), format: '0%' }),
    '<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>',
  ],
  [
    'metadata of the old content goes',
    '<row r="1"><c r="A1" cm="1" vm="2" ph="1"><v>1</v></c></row>',
    (sheet) => value('A1', 2, { value: 1, formula: null }, sheet),
    '<row r="1"><c r="A1"><v>2</v></c></row>',
  ],
  [
    'single quotes, comments and CDATA round the cell',
    "<!-- <row r='1'> --><row r='1'><!-- <c r='A1'/> --><c r='A1' t='str'><v><![CDATA[<a>]]></v></c></row>",
    (sheet) => value('A1', 'b', { value: '<a>', formula: null }, sheet),
    "<!-- <row r='1'> --><row r='1'><!-- <c r='A1'/> --><c r='A1' t=\"inlineStr\"><is><t xml:space=\"preserve\">b</t></is></c></row>",
  ],
])('writes %s', async (_, rows, edit, expected) => expect(await rowAfter(rows, edit)).toBe(expected));

test('new elements carry the prefix of the part, and empty sheet data opens', async () => {
  const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1"/><x:sheetData/></x:worksheet>`;
  const { bytes } = await patched(plainBook({ sheets: { 表: sheet } }), [value('B2', '优', EMPTY, '表')]);
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toBe(
    `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1:B2"/><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">优</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
  );
});

test('only the touched cells change: the rest of the sheet stays character for character, other parts byte for byte', async () => {
  const before = excelBook();
  const { bytes } = await patched(before, [value('F6', 12, { value: 11, formula: null }), value('C20', '补充说明')]);
  const [old, now] = [unzipSync(before), unzipSync(bytes)];
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')!;
  expect(
    sheet
      .replace('<c r="F6" s="4"><v>12</v>', '<c r="F6" s="4"><v>11</v>')
      .replace(/<row r="20">.*?<\/row>/, '')
      .replace('ref="A1:I20"', 'ref="A1:I15"'),
  ).toBe(partOf(before, 'xl/worksheets/sheet1.xml')!);
  expect(Object.keys(now)).toEqual(Object.keys(old));
  for (const part of SACRED_PARTS) expect(now[part]).toEqual(old[part]);
});

test('a patch that changes nothing gives the very same bytes', async () => {
  const before = excelBook();
  const same = [
    value('F6', 11, { value: 11, formula: null }),
    { kind: 'note', at: at('F6'), text: null } as const,
    { kind: 'mark', at: at('F6'), colour: null } as const,
  ];
  const { bytes, report } = await patched(before, same);
  expect(bytes).toBe(before);
  expect(report).toEqual({ written: 0, unchanged: 3, conflicts: [], failure: null });
});

test.each<[string, Edit, ConflictReason]>([
  ['the cell holds something else', value('F6', 12, { value: 10, formula: null }), 'changed'],
  ['the cell holds another formula', value('H8', 1, { value: 92.78, formula: 'SUM(H4:H7)' }), 'changed'],
  ['there is no such sheet', value('A1', 1, EMPTY, '无此表'), 'no-sheet'],
  ['a chart sheet has no cells', value('A1', 1, EMPTY, '图表'), 'no-sheet'],
  ['a merged cell covers it', value('G9', 1), 'merged'],
  ['it belongs to an array formula', value('A11', 1, { value: 60, formula: null }), 'array-formula'],
  ['it holds an array formula of several cells', value('A10', 1, { value: 40, formula: 'D4:D6*2' }), 'array-formula'],
  ['it belongs to a data table', value('A15', 1, { value: 2, formula: null }), 'data-table'],
  ['it belongs to a pivot table', value('B10', 2, { value: 1, formula: null }, '资金 (万元)'), 'pivot-table'],
  ['it is the header of a table', value('G1', '人数', { value: '数量', formula: null }, '资金 (万元)'), 'table-header'],
  ['it is locked on a protected sheet', value('A1', 5, { value: 1, formula: null }, '受保护'), 'protected-sheet'],
  ['the text is too long', value('F6', 'x'.repeat(32_768), { value: 11, formula: null }), 'too-long'],
])('left out because %s', async (_, edit, reason) => {
  const before = excelBook();
  const { bytes, report } = await patched(before, [edit]);
  expect(report).toMatchObject({ written: 0, conflicts: [{ reason }] });
  expect(bytes).toBe(before);
});

test.each<[string, Edit]>([
  ['an unlocked cell of a protected sheet', value('B1', 5, { value: 2, formula: null }, '受保护')],
  ['the top left cell of a merged one', value('F9', 5)],
  ['an array formula of one cell', value('B10', 5, { value: 3519.9, formula: 'SUM(H4:H6*D4:D6)' })],
  ['a cell in the body of a table', value('G2', 12, { value: 11, formula: null }, '资金 (万元)')],
])('written: %s', async (_, edit) => {
  const { report } = await patched(excelBook(), [edit]);
  expect(report).toMatchObject({ written: 1, conflicts: [] });
});

test('a conflict does not keep the other edits from being carried out', async () => {
  const { bytes, report } = await patched(excelBook(), [value('F6', 1), value('F4', 0.5, { value: 1, formula: null })]);
  expect(report).toMatchObject({
    written: 1,
    conflicts: [{ at: at('F6'), expected: EMPTY, found: { value: 11, formula: null } }],
  });
  expect((await cellsOf(bytes)).find(({ row, column }) => row === 4 && column === 6)?.value).toBe(0.5);
});

test('two edits of one cell follow each other', async () => {
  const { bytes, report } = await patched(excelBook(), [
    value('F6', 12, { value: 11, formula: null }),
    value('F6', 13, { value: 12, formula: null }),
  ]);
  expect(report.written).toBe(2);
  expect((await cellsOf(bytes)).find(({ row, column }) => row === 6 && column === 6)?.value).toBe(13);
});

test('the holder of a shared formula is overwritten: the next cell takes the formula over, all others still read the same', async () => {
  const { bytes } = await patched(excelBook(), [
    value('I4', 1, { value: 0.9, formula: 'H4/D4' }),
    value('I5', 1, { value: 0.965, formula: 'H5/D5' }),
  ]);
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')!;
  expect(sheet).toContain('<f t="shared" si="0" ref="I6:I7">H6/D6</f>');
  const formulas = (await cellsOf(bytes))
    .filter(({ row, column }) => column === 9 && row >= 4 && row <= 7)
    .map((cell) => cell.formula);
  expect(formulas).toEqual([undefined, undefined, 'H6/D6', 'H7/D7']);
});

test('formulas written or removed: the calculation chain goes, and Excel is asked to calculate', async () => {
  for (const edit of [
    formula('H4', 'D4*F4', 20, { value: 18, formula: null }),
    value('I4', 1, { value: 0.9, formula: 'H4/D4' }),
  ]) {
    const { bytes } = await patched(excelBook(), [edit]);
    expect(partOf(bytes, 'xl/calcChain.xml')).toBeUndefined();
    expect(partOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partOf(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/><pivotCaches>');
  }
});

test('a value nothing depends on leaves the calculation as it was', async () => {
  const { bytes } = await patched(plainBook({ sheets: { 表: '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>' } }), [
    value('D9', 1, EMPTY, '表'),
  ]);
  expect(partOf(bytes, 'xl/workbook.xml')).not.toContain('calcPr');
});

test('a cancelled patch is a failure', async () => {
  const result = await patchWorkbook(excelBook(), [], { signal: AbortSignal.abort() });
  expect(result).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
});

test('strict packages keep to their own namespaces', async () => {
  const parts = unzipSync(excelBook());
  const strict = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      new TextDecoder()
        .decode(content)
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
    ]),
  );
  const { bytes } = await patched(zipped(strict), [
    { kind: 'note', at: at('B2', '底稿'), text: '说明' },
    {
      kind: 'sheet',
      name: '核对意见',
      content: { widths: [5], hiddenColumns: [], frozenRows: 0, rows: [[{ value: 'a', style: 'plain' }]] },
    },
  ]);
  for (const part of [
    'xl/comments2.xml',
    'xl/worksheets/sheet5.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/_rels/sheet4.xml.rels',
  ]) {
    expect(partOf(bytes, part)).toContain('http://purl.oclc.org/ooxml/');
    expect(partOf(bytes, part)).not.toContain('officeDocument/2006');
  }
});
