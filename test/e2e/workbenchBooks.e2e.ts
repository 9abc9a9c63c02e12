/**
 * Whole books through the built workbench: the samples that ship with it, and real ones where the machine has some. Every
 * view of the pane is used; what is written stands in the file, LibreOffice comes to the same, and taking it back leaves
 * the cells as they were.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterEdits } from '../../src/core/edits';
import { analyse } from '../../src/core/engine';
import {
  type Analysis,
  type Cell,
  type CellAddress,
  cellName,
  type IndicatorScore,
  OWN_SHEETS,
  type Snapshot,
} from '../../src/core/model';
import { readWorkbook } from '../../src/hosts/xlsx';
import { HAS_ORACLE, throughLibreOffice } from '../oracle/libreoffice';
import {
  bookAnalysed,
  bookShown,
  download,
  openFile,
  serveWorkbench,
  type OpenPage,
  type Served,
  typeInto,
} from './workbenchPage';

jest.setTimeout(240_000);

const SAMPLES = path.resolve(__dirname, '..', '..', 'assets', 'samples');
const REAL = path.resolve(__dirname, '..', '..', '..', 'shared', 'seeds');
const BOOKS = [SAMPLES, REAL].flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.xlsx'))
        // Under another name than the sample with which the page starts, so that it is seen when the book is there.
        .map((name): [string, string] => [`我的${name}`, path.join(folder, name)])
    : [],
);

let served: Served;
let current: OpenPage;
let page: Page;
let pane: Locator;

beforeAll(async () => {
  served = await serveWorkbench();
});
afterAll(() => served.close());
beforeEach(async () => {
  current = await served.open();
  ({ page } = current);
  pane = page.getByTestId('pane');
});
afterEach(async () => {
  expect(current.errors).toEqual([]);
  expect(current.strayRequests).toEqual([]);
  await page.context().close();
});

const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();
const view = (name: string) => pane.getByRole('tab', { name }).click();
const written = () => pane.getByText(/已写入 \d+ 处/).waitFor();
const bytesNow = async () => (await download(page)).bytes;

async function snapshotOf(bytes: Uint8Array, name: string): Promise<Snapshot> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) throw new Error(read.failure.code);
  return read.snapshot;
}

/** What the tables say and score, without where their ids and findings stand. */
function reading({ tables, scores, result }: Analysis): unknown {
  return {
    tables: tables.map(({ sheet, area, kind, columns }) => ({
      sheet,
      area,
      kind,
      roles: columns.map(({ role }) => role),
    })),
    computed: scores.map(({ table, row, computed }) => [table, row, computed]),
    result,
  };
}

/** Contents of the book's own cells. */
function contents({ sheets }: Snapshot): unknown[] {
  return sheets
    .filter(({ name }) => !OWN_SHEETS.includes(name))
    .map(({ name, cells }) => [name, cells.map(({ row, column, value, formula }) => [row, column, value, formula])]);
}

test.each(BOOKS)(
  '%s: scored beside its tables, taken back, marked, cleared, moved by another actual, tried out, set',
  async (name, file) => {
    const original = new Uint8Array(readFileSync(file));
    const before = await snapshotOf(original, name);
    const analysis = analyse(before);
    await openFile(page, name, original);
    await bookShown(page, name);
    await bookAnalysed(page, name);

    if (analysis.scores.some(({ computed }) => computed !== null)) {
      await press('预览写入');
      await pane.getByLabel('写到哪里').selectOption('beside');
      const scored = await writtenAndReopened(name);
      expect(reading(analyse(scored.snapshot))).toEqual(reading(analysis));
      expectOtherPartsUntouched(original, scored.bytes);
      await agreesWithLibreOffice(scored.bytes, scored.snapshot, before);
      await press('撤销上次写入');
      await pane.getByText(/已撤销 \d+ 处/).waitFor();
      expect(contents(await snapshotOf(await bytesNow(), name))).toEqual(contents(before));
    }

    await view('核对');
    if (analysis.findings.some(({ severity }) => severity !== 'info')) {
      await press('预览标记');
      const marked = await writtenAndReopened(name);
      expect(marked.snapshot.ownMarks.length).toBeGreaterThan(0);
      expectOtherPartsUntouched(original, marked.bytes);
      await press('清除标记');
      await written();
      expect(contents(await snapshotOf(await bytesNow(), name))).toEqual(contents(before));
    }

    if (analysis.scores.some(({ computed }) => computed !== null)) {
      await view('评分');
      await press('预览写入');
      await pane.getByLabel('写到哪里').selectOption('beside');
      const scored = await writtenAndReopened(name);
      await movesWithTheActual(scored.snapshot, name);
    }
    await view('测算');
    await pane.getByText('总分').first().waitFor();
    await view('设置');
    await pane.getByLabel('写入得分的小数位').selectOption('1');
    await pane.getByText('设置或判断还没有写进工作簿。').waitFor();
  },
);

/** Another actual typed into the grid moves the formula beside it to what the rule then gives. */
async function movesWithTheActual(scored: Snapshot, name: string): Promise<void> {
  const before = analyse(scored);
  const computedIn = (snapshot: Snapshot, { table, row }: IndicatorScore) =>
    analyse(snapshot).scores.find((score) => score.table === table && score.row === row)?.computed ?? null;
  const withOne = (at: CellAddress) =>
    afterEdits(scored, [{ kind: 'value', at, value: 1, before: { value: null, formula: null } }]);
  const row = before.scores.find((score) => {
    const now = score.actual && score.computed !== null ? computedIn(withOne(score.actual.at), score) : null;
    return now !== null && now !== score.computed;
  });
  const at = row?.actual?.at;
  if (!row || !at) return;
  await page.getByText(at.sheet, { exact: true }).first().click();
  await typeInto(page, cellName(at.row, at.column), '1');
  const after = await snapshotOf(await bytesNow(), name);
  const { sheet } = before.tables.find(({ id }) => id === row.table)!;
  const cells = after.sheets.find((each) => each.name === sheet)!.cells.filter((cell) => cell.row === row.row);
  // The pane writes with the form's own decimals.
  const now = Number(computedIn(after, row));
  const moved = cells.filter(({ formula, value }) => formula && Math.abs(Number(value) - now) <= 0.005);
  expect([at, now, moved.length > 0]).toEqual([at, now, true]);
}

/** Writes what the preview shows; the file downloaded then opens again as it is. */
async function writtenAndReopened(name: string): Promise<{ bytes: Uint8Array; snapshot: Snapshot }> {
  await press(/^写入 [1-9]\d* 处/);
  await written();
  const bytes = await bytesNow();
  const again = await served.open();
  await openFile(again.page, name, bytes);
  await bookShown(again.page, name);
  await bookAnalysed(again.page, name);
  expect(Buffer.from((await download(again.page)).bytes).equals(Buffer.from(bytes))).toBe(true);
  await again.page.context().close();
  return { bytes, snapshot: await snapshotOf(bytes, name) };
}

/** Each calculating for itself: every formula that we wrote shows the same in LibreOffice. */
async function agreesWithLibreOffice(bytes: Uint8Array, after: Snapshot, before: Snapshot): Promise<void> {
  if (!HAS_ORACLE) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-books-'));
  const file = path.join(folder, 'scored.xlsx');
  writeFileSync(file, bytes);
  const [book] = await throughLibreOffice([file], 'always');
  rmSync(folder, { recursive: true });
  const ours = newFormulas(after, before);
  expect(ours.length).toBeGreaterThan(0);
  const told = ours.map(({ sheet, cell }) => {
    const rows = book!.sheets.find((candidate) => candidate.name === sheet)!.rows;
    return [sheet, cell.row, cell.column, rows[cell.row - 1]![cell.column - 1]];
  });
  expect(told).toEqual(ours.map(({ sheet, cell }) => [sheet, cell.row, cell.column, cell.value]));
}

function newFormulas(after: Snapshot, before: Snapshot): { sheet: string; cell: Cell }[] {
  return after.sheets.flatMap(({ name, cells }) => {
    const old = new Map(
      before.sheets
        .find((sheet) => sheet.name === name)
        ?.cells.map((cell) => [`${cell.row},${cell.column}`, cell.formula]),
    );
    return cells
      .filter(({ row, column, formula }) => formula !== undefined && old.get(`${row},${column}`) !== formula)
      .map((cell) => ({ sheet: name, cell }));
  });
}

/** Parts that neither a cell, a note, a mark nor a sheet of ours has to do with are byte for byte the same, and none is lost. */
function expectOtherPartsUntouched(original: Uint8Array, bytes: Uint8Array): void {
  const [was, is] = [unzipSync(original), unzipSync(bytes)];
  const touched = Object.keys(was).filter((part) => !is[part] || strFromU8(was[part]!) !== strFromU8(is[part]!));
  const ours =
    /^(xl\/worksheets\/|xl\/workbook\.xml|xl\/_rels\/|xl\/styles|xl\/comments|xl\/drawings\/vml|xl\/calcChain|\[Content_Types\])/;
  expect(touched.filter((part) => !ours.test(part))).toEqual([]);
}
