/** Marks, notes and sheets of ours travel through LibreOffice: it saves the book anew, and they can still be taken away. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addressText, type Edit, parseCellName } from '../../src/core/model';
import { StyleEditor } from '../../src/hosts/xlsx/book/styleEditor';
import { solidColour } from '../../src/hosts/xlsx/book/fills';
import { excelBook } from '../hosts/xlsx/books/excel';
import { partOf, patched, snapshotOf } from '../hosts/xlsx/books/read';
import { HAS_ORACLE, savedByLibreOffice } from './libreoffice';

const CELLS = ['F4', 'H8', 'A1', 'C20'];
const SHEET = '评分表';

(HAS_ORACLE ? test : test.skip)(
  'what LibreOffice saved anew is found and taken away again',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-travel-'));
    const original = path.join(folder, 'original.xlsx');
    const marked = path.join(folder, 'marked.xlsx');
    writeFileSync(original, excelBook());
    writeFileSync(marked, (await patched(excelBook(), edits('#FFC7CE', '错误：应为 91.67%'))).bytes);
    const [before, saved] = savedByLibreOffice([original, marked], 'as-installed') as [Uint8Array, Uint8Array];
    rmSync(folder, { recursive: true });

    expect((await snapshotOf(saved)).ownMarks.map(addressText).sort()).toEqual(
      [...CELLS, 'F6'].map((cell) => `${SHEET}!${cell}`).sort(),
    );
    for (const cell of CELLS) expect(solidColour(fillAt(saved, cell))).toBe('FFC7CE');
    expect((await patched(saved, edits('#FFC7CE', '错误：应为 91.67%'))).report).toMatchObject({ conflicts: [] });

    const { bytes, report } = await patched(saved, edits(null, null));
    expect(report).toMatchObject({ written: 6, conflicts: [] });
    const after = await snapshotOf(bytes);
    expect(after.ownMarks).toEqual([]);
    for (const cell of CELLS) expect(fillAt(bytes, cell)).toBe(fillAt(excelBook(), cell));
    expect(after.sheets).toEqual((await snapshotOf(before)).sheets);
  },
  120_000,
);

function edits(colour: string | null, text: string | null): Edit[] {
  const at = (cell: string) => ({ sheet: SHEET, ...parseCellName(cell)! });
  return [
    ...CELLS.map((cell): Edit => ({ kind: 'mark', at: at(cell), colour })),
    { kind: 'note', at: at('F6'), text },
    {
      kind: 'sheet',
      name: '核对意见',
      content:
        text === null
          ? null
          : { widths: [20], hiddenColumns: [], frozenRows: 0, rows: [[{ value: text, style: 'error' }]] },
    },
  ];
}

/** The fill behind a cell of the first sheet. */
function fillAt(bytes: Uint8Array, cell: string): string {
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')!;
  const style = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1] ?? '0';
  return new StyleEditor(partOf(bytes, 'xl/styles.xml')!).fillOf(Number(style));
}
