/** The download: the file's own bytes with what changed in the grid, and nothing else. */
import { strFromU8, unzipSync } from 'fflate';
import type { CellAddress, Edit, Snapshot } from '../../../src/core/model';
import type { GridHost } from '../../../src/hosts/grid';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { headlessGrid, openIn, type HeadlessGrid } from './engine';
import { form } from './fixture';

let grid: HeadlessGrid;
let host: GridHost;
const original = form();

beforeAll(() => {
  grid = headlessGrid();
});
afterAll(() => grid.dispose());
beforeEach(async () => {
  ({ host } = await openIn(grid, original));
});
afterEach(() => host.close());

const at = (row: number, column: number, sheet = '自评表'): CellAddress => ({ sheet, row, column });

function type(name: string, row: number, column: number, typed: string | number): void {
  grid.api
    .getActiveWorkbook()!
    .getSheetByName(name)!
    .getRange(row - 1, column - 1)
    .setValue(typed);
}

async function downloaded(): Promise<Uint8Array> {
  const file = await host.download();
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return file.bytes;
}

async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const read = await readWorkbook(bytes, 'book.xlsx');
  if (!read.ok) throw new Error(read.failure.code);
  return read.snapshot;
}

async function inGrid(): Promise<Snapshot> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.failure.code);
  return read.snapshot;
}

/** Names of parts that differ from the original's, new ones included. */
function touched(bytes: Uint8Array): string[] {
  const [before, after] = [unzipSync(original), unzipSync(bytes)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const text = (part: Uint8Array | undefined) => part && strFromU8(part);
  return [...names].filter((name) => text(before[name]) !== text(after[name])).sort();
}

test('of an untouched book is the file itself', async () => {
  expect(Buffer.from(await downloaded()).equals(Buffer.from(original))).toBe(true);
});

test('carries what was typed and every result that follows, across sheets, protected ones too', async () => {
  type('自评表', 4, 4, 50);
  const bytes = await downloaded();
  expect(await snapshotOf(bytes)).toEqual(await inGrid());
  const [first, second] = (await snapshotOf(bytes)).sheets;
  expect(first!.cells.find(({ row, column }) => row === 6 && column === 6)).toMatchObject({
    value: 30,
    formula: 'SUM(F4:F5)',
  });
  expect(second!.cells.find(({ formula }) => formula === '总分')).toMatchObject({ value: 30 });
  expect(touched(bytes)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
  // Young functions keep the prefix without which Excel does not know them.
  expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)).toContain('<f>_xlfn.IFS(E5&gt;=1,B5,TRUE,0)</f>');
});

test.each<[string, () => void, string[]]>([
  ['a text', () => type('自评表', 5, 1, '按时办结率'), ['xl/worksheets/sheet1.xml']],
  ['a percentage, with its format', () => type('自评表', 9, 2, '50%'), ['xl/styles.xml', 'xl/worksheets/sheet1.xml']],
  ['a cell emptied', () => type('自评表', 5, 1, ''), ['xl/worksheets/sheet1.xml']],
  [
    'a young function',
    () => type('自评表', 9, 2, '=IFS(B4>1,"多",TRUE,"少")'),
    ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'],
  ],
  [
    'an impossible value',
    () => type('自评表', 4, 3, 0),
    ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'],
  ],
])('carries %s', async (_, change, parts) => {
  change();
  const bytes = await downloaded();
  const [file, shown] = [await snapshotOf(bytes), await inGrid()];
  expect(file).toEqual(shown);
  expect(touched(bytes)).toEqual(parts);
});

test('of a typed function that the grid does not know leaves its result to those who do', async () => {
  type('自评表', 9, 2, '=DOLLARSIGN(B4)');
  const cell = (await snapshotOf(await downloaded())).sheets[0]!.cells.find(
    ({ row, column }) => row === 9 && column === 2,
  );
  expect(cell).toMatchObject({ formula: 'DOLLARSIGN(B4)', value: null });
});

describe('what the product writes', () => {
  const edits: Edit[] = [
    {
      kind: 'formula',
      at: at(4, 6),
      formula: 'B4*MIN(1,D4/C4)',
      result: 16,
      before: { value: 16, formula: 'ROUND(B4*MIN(1,E4),2)' },
    },
    { kind: 'mark', at: at(4, 4), colour: '#FFC7CE' },
    { kind: 'mark', at: at(4, 1), colour: '#FFEB9C' },
    { kind: 'note', at: at(4, 4), text: '与附件不符' },
    { kind: 'note', at: at(5, 6), text: '满分但有扣分原因' },
    {
      kind: 'sheet',
      name: '核对意见',
      content: {
        widths: [6, 40],
        hiddenColumns: [],
        frozenRows: 1,
        rows: [
          [
            { value: '序号', style: 'header' },
            { value: '问题', style: 'header' },
          ],
          [
            { value: 1, style: 'plain' },
            { value: '自评表!D4', style: 'link', link: at(4, 4) },
          ],
        ],
      },
    },
  ];

  test('is in the file, and read back from it as from the grid', async () => {
    expect((await host.write(edits)).conflicts).toEqual([]);
    const file = await snapshotOf(await downloaded());
    const shown = await inGrid();
    expect(file.sheets.map(({ name, cells, notes }) => ({ name, cells, notes }))).toEqual(
      shown.sheets.map(({ name, cells, notes }) => ({ name, cells, notes })),
    );
    expect(new Set(file.ownMarks.map((cell) => JSON.stringify(cell)))).toEqual(
      new Set(shown.ownMarks.map((cell) => JSON.stringify(cell))),
    );
  });

  test('opened again, marks, notes and sheet are known as ours, and leave no trace when taken away', async () => {
    await host.write(edits.slice(1));
    const marked = await downloaded();
    host.close();
    ({ host } = await openIn(grid, marked));
    const again = await inGrid();
    expect(again.ownMarks).toEqual([at(4, 1), at(4, 4), at(5, 6)]);
    expect(await host.write(edits.slice(1))).toMatchObject({ conflicts: [] });
    const clear: Edit[] = again.ownMarks.flatMap((cell): Edit[] => [
      { kind: 'mark', at: cell, colour: null },
      { kind: 'note', at: cell, text: null },
    ]);
    expect(await host.write([...clear, { kind: 'sheet', name: '核对意见', content: null }])).toMatchObject({
      conflicts: [],
    });
    const cleared = await downloaded();
    expect(await snapshotOf(cleared)).toEqual(await snapshotOf(original));
    const fill = grid.api.getActiveWorkbook()!.getSheetByName('自评表')!.getRange(3, 3).getCellStyleData()?.bg?.rgb;
    expect(fill).toBe('#FFF2CC');
  });

  test('taken back is not in the file', async () => {
    await host.write(edits);
    await host.undo();
    expect(touched(await downloaded())).toEqual([]);
  });

  test('typed over afterwards, the typing counts', async () => {
    await host.write(edits);
    type('自评表', 4, 6, 12);
    type('核对意见', 2, 2, '已核实');
    const file = await snapshotOf(await downloaded());
    expect(file.sheets[0]!.cells.find(({ row, column }) => row === 4 && column === 6)).toMatchObject({
      value: 12,
      text: '12.00',
    });
    expect(file.sheets[3]!.cells.find(({ row, column }) => row === 2 && column === 2)).toMatchObject({
      value: '已核实',
    });
  });
});

test('a sheet of the user that bears the name of ours stays', async () => {
  const workbook = strFromU8(unzipSync(original)['xl/workbook.xml']!).replace('name="参数"', 'name="核对意见"');
  host.close();
  ({ host } = await openIn(grid, form({ 'xl/workbook.xml': workbook })));
  const report = await host.write([{ kind: 'sheet', name: '核对意见', content: null }]);
  expect(report.conflicts).toMatchObject([{ reason: 'foreign-sheet' }]);
  expect((await inGrid()).sheets.map(({ name }) => name)).toContain('核对意见');
});

test('after a download nothing is unsaved, until something changes again', async () => {
  type('自评表', 4, 4, 50);
  expect(host.hasUnsavedChanges()).toBe(true);
  await downloaded();
  expect(host.hasUnsavedChanges()).toBe(false);
  type('自评表', 4, 4, 51);
  expect(host.hasUnsavedChanges()).toBe(true);
});
