/** The port over the grid: the same facts as from the file, and writes that find, change, verify and take back. */
import type { CellAddress, Edit, Snapshot } from '../../../src/core/model';
import type { GridHost, Refusal } from '../../../src/hosts/grid';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { headlessGrid, openIn, type HeadlessGrid } from './engine';
import { form } from './fixture';

let grid: HeadlessGrid;
let host: GridHost;
let refusals: Refusal[];

beforeAll(() => {
  grid = headlessGrid();
});
afterAll(() => grid.dispose());

beforeEach(async () => {
  refusals = [];
  ({ host } = await openIn(grid, form(), (refusal) => refusals.push(refusal)));
});
afterEach(() => host.close());

async function snapshot(): Promise<Snapshot> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.failure.code);
  return read.snapshot;
}

async function cell({ sheet, row, column }: CellAddress) {
  const found = (await snapshot()).sheets.find(({ name }) => name === sheet);
  return found?.cells.find((each) => each.row === row && each.column === column);
}

const at = (row: number, column: number, sheet = '自评表'): CellAddress => ({ sheet, row, column });
const value = (place: CellAddress, before: number | string | null, after: number | string | null): Edit => ({
  kind: 'value',
  at: place,
  value: after,
  before: { value: before, formula: null },
});
/** What the user does in the grid, by the grid's own command. */
function type(name: string, row: number, column: number, typed: string | number): void {
  const sheet = grid.api.getActiveWorkbook()!.getSheetByName(name)!;
  sheet.getRange(row - 1, column - 1).setValue(typed);
}

test('reads what the file host reads', async () => {
  const fromFile = await readWorkbook(form(), 'book.xlsx');
  expect(fromFile.ok && fromFile.snapshot).toEqual(await snapshot());
});

describe('typing', () => {
  test('recalculates all that depends on it, across sheets and names', async () => {
    type('自评表', 4, 4, 50);
    expect(await cell(at(4, 5))).toEqual({
      row: 4,
      column: 5,
      value: 1,
      text: '100.0%',
      format: '0.0%',
      formula: 'D4/C4',
    });
    expect((await cell(at(4, 6)))?.value).toBe(20);
    expect((await cell(at(6, 6)))?.value).toBe(30);
    expect((await cell(at(1, 2, '汇总')))?.value).toBe(30);
  });

  test('leaves results alone that do not depend on it: the file may know better than the grid', async () => {
    type('自评表', 4, 4, 45);
    expect(await cell(at(5, 5))).toMatchObject({ value: 1.02 });
  });

  test('of an impossible value gives an error, not a value', async () => {
    type('自评表', 4, 3, 0);
    expect(await cell(at(4, 5))).toMatchObject({ value: null, error: '#DIV/0!', text: '#DIV/0!' });
  });

  test('of a formula is read as one', async () => {
    type('自评表', 4, 2, '=10+15');
    expect(await cell(at(4, 2))).toMatchObject({ formula: '10+15', value: 25, text: '25' });
  });

  test('of a percentage sets the format with it, and looks that come along are left out', async () => {
    const sheet = grid.api.getActiveWorkbook()!.getSheetByName('自评表')!;
    sheet.getRange(4, 1).setValue({ v: 0.5, t: 2, s: { bl: 1, bg: { rgb: '#00FF00' }, n: { pattern: '0%' } } });
    expect(await cell(at(5, 2))).toMatchObject({ value: 0.5, text: '50%', format: '0%' });
    expect(sheet.getRange(4, 1).getCellStyleData()).not.toMatchObject({ bl: 1 });
    expect(sheet.getRange(4, 1).getCellStyleData()?.bg).toBeUndefined();
  });

  test('of several lines is read as one text', async () => {
    const document = { id: 'd', body: { dataStream: '第一行\r第二行\r\n' }, documentStyle: {} };
    grid.api.getActiveWorkbook()!.getSheetByName('自评表')!.getRange(9, 0).setValue({ p: document });
    expect(await cell(at(10, 1))).toMatchObject({ value: '第一行\n第二行' });
  });

  test('of a formula that is filled down is read in every cell', async () => {
    const sheet = grid.api.getActiveWorkbook()!.getSheetByName('自评表')!;
    sheet.getRange(3, 8, 3, 1).setValues([[{ f: '=$B4*B4', si: 'fill' }], [{ si: 'fill' }], [{ si: 'fill' }]]);
    expect((await cell(at(5, 9)))?.formula).toBe('$B5*B5');
    expect(await cell(at(6, 9))).toMatchObject({ formula: '$B6*B6', value: 900 });
  });

  test('tells listeners, and counts as unsaved', async () => {
    expect(host.hasUnsavedChanges()).toBe(false);
    let heard = 0;
    const stop = host.onChanged(() => (heard += 1));
    type('自评表', 4, 4, 45);
    await snapshot();
    expect(heard).toBeGreaterThan(0);
    expect(host.hasUnsavedChanges()).toBe(true);
    stop();
    heard = 0;
    type('自评表', 4, 4, 46);
    await snapshot();
    expect(heard).toBe(0);
  });
});

describe('writing', () => {
  test('a value and a formula over what was planned', async () => {
    const report = await host.write([
      value(at(4, 4), 40, 30),
      {
        kind: 'formula',
        at: at(5, 6),
        formula: 'IF(E5>=1,B5,0)',
        result: 10,
        before: { value: 10, formula: 'IFS(E5>=1,B5,TRUE,0)' },
      },
      { kind: 'value', at: at(9, 1), value: '备注', before: { value: null, formula: null } },
    ]);
    expect(report).toEqual({ written: 3, unchanged: 0, conflicts: [], failure: null });
    expect((await cell(at(4, 6)))?.value).toBe(12);
    expect((await cell(at(5, 6)))?.formula).toBe('IF(E5>=1,B5,0)');
    expect((await cell(at(9, 1)))?.text).toBe('备注');
  });

  test('a value over a formula takes the formula away', async () => {
    await host.write([
      { kind: 'value', at: at(4, 6), value: 15.5, before: { value: 16, formula: 'ROUND(B4*MIN(1,E4),2)' } },
    ]);
    expect(await cell(at(4, 6))).toEqual({ row: 4, column: 6, value: 15.5, text: '15.50', format: '0.00' });
  });

  test('a format with the value', async () => {
    await host.write([{ ...value(at(4, 4), 40, 0.5), format: '0%' } as Edit]);
    expect(await cell(at(4, 4))).toMatchObject({ value: 0.5, text: '50%', format: '0%' });
  });

  test('what someone changed meanwhile is a conflict, and the rest is written', async () => {
    type('自评表', 4, 4, 48);
    const report = await host.write([value(at(4, 4), 40, 50), value(at(4, 2), 20, 25)]);
    expect(report).toMatchObject({ written: 1, failure: null });
    expect(report.conflicts).toEqual([
      { at: at(4, 4), expected: { value: 40, formula: null }, found: { value: 48, formula: null }, reason: 'changed' },
    ]);
    expect((await cell(at(4, 4)))?.value).toBe(48);
  });

  test('what stands there already is unchanged', async () => {
    const again = value(at(4, 2), 20, 20);
    expect(await host.write([again])).toEqual({ written: 0, unchanged: 1, conflicts: [], failure: null });
    expect(await host.canUndo()).toBe(false);
  });

  test.each([
    ['a locked cell of a protected sheet', at(1, 2, '汇总'), { value: 26, formula: '总分' }, 'protected-sheet'],
    ['a cell covered by a merged one', at(1, 2), { value: null, formula: null }, 'merged'],
    ['a cell of a sheet that is not there', at(1, 1, '别处'), { value: null, formula: null }, 'no-sheet'],
  ] as const)('%s is left out with the reason, and the rest is written', async (_, place, before, reason) => {
    const report = await host.write([value(at(4, 4), 40, 50), { kind: 'value', at: place, value: 2, before }]);
    expect(report).toMatchObject({ written: 1, conflicts: [{ at: place, reason }], failure: null });
    expect((await cell(at(4, 4)))?.value).toBe(50);
  });

  test('an unlocked cell of a protected sheet is written', async () => {
    expect(await host.write([value(at(2, 2, '汇总'), 1, 2)])).toMatchObject({ written: 1, conflicts: [] });
  });
});

describe('taking back', () => {
  test('restores values, formulas and formats', async () => {
    const before = await snapshot();
    await host.write([
      { ...value(at(4, 4), 40, 0.5), format: '0%' } as Edit,
      { kind: 'value', at: at(4, 6), value: 1, before: { value: 16, formula: 'ROUND(B4*MIN(1,E4),2)' } },
      { kind: 'value', at: at(9, 1), value: '备注', before: { value: null, formula: null } },
    ]);
    expect(await host.canUndo()).toBe(true);
    expect(await host.undo()).toEqual({ written: 3, unchanged: 0, conflicts: [], failure: null });
    expect(await snapshot()).toEqual(before);
    expect(await host.canUndo()).toBe(false);
  });

  test('goes back one write at a time', async () => {
    await host.write([value(at(4, 4), 40, 41)]);
    await host.write([value(at(4, 4), 41, 42)]);
    await host.undo();
    expect((await cell(at(4, 4)))?.value).toBe(41);
    await host.undo();
    expect((await cell(at(4, 4)))?.value).toBe(40);
    expect(await host.undo()).toEqual({ written: 0, unchanged: 0, conflicts: [], failure: null });
  });

  test("the grid's own undo takes a write back in one step, and nothing is left to take back", async () => {
    const before = await snapshot();
    await host.write([
      value(at(4, 4), 40, 30),
      value(at(5, 2), 10, 12),
      { kind: 'mark', at: at(4, 1), colour: '#FFC7CE' },
    ]);
    grid.api.getActiveWorkbook()!.undo();
    expect({ ...(await snapshot()), ownMarks: [] }).toEqual(before);
    expect(
      grid.api.getActiveWorkbook()!.getSheetByName('自评表')!.getRange(3, 0).getCellStyleData()?.bg ?? null,
    ).toBeNull();
    expect(await host.undo()).toMatchObject({ written: 0, unchanged: 3, conflicts: [] });
    expect((await snapshot()).ownMarks).toEqual([]);
  });

  test('leaves what was typed since, here and elsewhere', async () => {
    await host.write([value(at(4, 4), 40, 30), value(at(4, 2), 20, 25)]);
    type('自评表', 4, 4, 33);
    type('自评表', 5, 2, 12);
    const report = await host.undo();
    expect(report).toMatchObject({ written: 1, failure: null });
    expect(report.conflicts).toEqual([
      { at: at(4, 4), expected: { value: 30, formula: null }, found: { value: 33, formula: null }, reason: 'changed' },
    ]);
    expect([(await cell(at(4, 4)))?.value, (await cell(at(4, 2)))?.value, (await cell(at(5, 2)))?.value]).toEqual([
      33, 20, 12,
    ]);
  });
});

describe('marks and notes', () => {
  const fill = (row: number, column: number) =>
    grid.api
      .getActiveWorkbook()!
      .getSheetByName('自评表')!
      .getRange(row - 1, column - 1)
      .getCellStyleData()
      ?.bg?.rgb?.toUpperCase() ?? null;
  const note = (row: number, column: number) =>
    grid.api
      .getActiveWorkbook()!
      .getSheetByName('自评表')!
      .getRange(row - 1, column - 1)
      .getNote()?.note ?? null;

  test.each([
    ['over a fill', 4, 4, '#FFF2CC'],
    ['over no fill', 4, 1, null],
  ])('a mark %s restores what was there', async (_, row, column, original) => {
    await host.write([{ kind: 'mark', at: at(row, column), colour: '#FFC7CE' }]);
    expect(fill(row, column)).toBe('#FFC7CE');
    await host.write([{ kind: 'mark', at: at(row, column), colour: '#FFEB9C' }]);
    expect((await snapshot()).ownMarks).toEqual([at(row, column)]);
    await host.write([{ kind: 'mark', at: at(row, column), colour: null }]);
    expect(fill(row, column)).toBe(original);
    expect((await snapshot()).ownMarks).toEqual([]);
  });

  test('a mark changes neither value nor number format', async () => {
    const before = await cell(at(4, 4));
    await host.write([{ kind: 'mark', at: at(4, 4), colour: '#FFC7CE' }]);
    expect(await cell(at(4, 4))).toEqual(before);
  });

  test("a note stands behind the user's own and leaves it behind", async () => {
    await host.write([{ kind: 'note', at: at(4, 4), text: '与附件不符' }]);
    expect(note(4, 4)).toMatch(/^按台账填报\n[\s\S]+与附件不符[\s\S]+$/);
    await host.write([{ kind: 'note', at: at(4, 4), text: null }]);
    expect((await snapshot()).sheets[0]?.notes).toEqual([{ row: 4, column: 4, text: '按台账填报', author: '张科员' }]);
  });

  test('a note of ours alone goes without a trace, and taking back removes it too', async () => {
    await host.write([{ kind: 'note', at: at(5, 6), text: '满分但有扣分原因' }]);
    expect(note(5, 6)).toContain('满分但有扣分原因');
    expect((await snapshot()).ownMarks).toEqual([at(5, 6)]);
    await host.undo();
    expect(note(5, 6)).toBeNull();
    expect((await snapshot()).ownMarks).toEqual([]);
  });

  test('removing what is not there changes nothing', async () => {
    const edits: Edit[] = [
      { kind: 'mark', at: at(4, 4), colour: null },
      { kind: 'note', at: at(4, 4), text: null },
    ];
    expect(await host.write(edits)).toMatchObject({ written: 0, unchanged: 2 });
    expect(note(4, 4)).toBe('按台账填报');
    expect(fill(4, 4)).toBe('#FFF2CC');
  });
});

describe('sheets of our own', () => {
  const made = (text: string): Edit => ({
    kind: 'sheet',
    name: '核对意见',
    content: {
      widths: [6, 40],
      hiddenColumns: [],
      frozenRows: 1,
      rows: [
        [
          { value: 1, style: 'plain' },
          { value: text, style: 'error' },
        ],
      ],
    },
  });

  test('appear last, are replaced in place, and go', async () => {
    await host.write([made('第一次')]);
    expect((await snapshot()).sheets.map(({ name }) => name)).toEqual(['自评表', '汇总', '参数', '核对意见']);
    expect(await cell(at(1, 2, '核对意见'))).toEqual({ row: 1, column: 2, value: '第一次', text: '第一次' });
    expect(await host.write([made('第一次')])).toMatchObject({ written: 0, unchanged: 1 });
    expect(await host.write([made('第二次')])).toMatchObject({ written: 1 });
    expect((await cell(at(1, 2, '核对意见')))?.value).toBe('第二次');
    await host.undo();
    expect((await cell(at(1, 2, '核对意见')))?.value).toBe('第一次');
    await host.write([{ kind: 'sheet', name: '核对意见', content: null }]);
    expect((await snapshot()).sheets).toHaveLength(3);
    await host.undo();
    expect((await cell(at(1, 2, '核对意见')))?.value).toBe('第一次');
  });
});

describe('what the grid does not do', () => {
  const command = (id: string, params: object) =>
    grid.api.executeCommand(id, { unitId: grid.api.getActiveWorkbook()!.getId(), subUnitId: 'sheet-0', ...params });
  const range = { startRow: 3, endRow: 3, startColumn: 0, endColumn: 5 };

  test.each([
    ['insert a row', 'sheet.command.insert-row-by-range', { range, direction: 0 }],
    ['delete a row', 'sheet.command.remove-row-by-range', { range }],
    ['merge', 'sheet.command.add-worksheet-merge', { selections: [range], defaultMerge: true }],
    ['hide a row', 'sheet.command.set-rows-hidden', { ranges: [range] }],
    ['rename a sheet', 'sheet.command.set-worksheet-name', { name: '另存' }],
    ['delete a sheet', 'sheet.command.remove-sheet', {}],
  ])('%s', async (_, id, params) => {
    const before = await snapshot();
    await command(id, params);
    expect(refusals).toContainEqual({ reason: 'structure' });
    expect(await snapshot()).toEqual(before);
  });

  test('not even after an undo that had nothing to undo', async () => {
    grid.api.getActiveWorkbook()!.undo();
    await command('sheet.command.set-worksheet-name', { name: '另存' });
    expect(refusals).toContainEqual({ reason: 'structure' });
    expect((await snapshot()).sheets[0]!.name).toBe('自评表');
  });

  test('type into a locked cell of a protected sheet', async () => {
    type('汇总', 1, 2, 5);
    expect(refusals).toEqual([{ reason: 'protected', sheet: '汇总' }]);
    expect((await cell(at(1, 2, '汇总')))?.formula).toBe('总分');
  });

  test('but an unlocked cell of it can be filled in', async () => {
    type('汇总', 2, 2, 5);
    expect(refusals).toEqual([]);
    expect((await cell(at(2, 2, '汇总')))?.value).toBe(5);
  });
});

test('selects what is asked for and tells what is selected', async () => {
  await host.select('汇总', { top: 2, left: 1, bottom: 2, right: 2 });
  expect(await host.selection()).toEqual(at(2, 1, '汇总'));
});

test('reading can be stopped, and tells how far it is', async () => {
  const shares: number[] = [];
  await host.read({ onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  expect(await host.read({ signal: AbortSignal.abort() })).toEqual({
    ok: false,
    failure: { code: 'cancelled', data: {} },
  });
});
