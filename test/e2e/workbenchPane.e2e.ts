/** The pane's features over the grid, in the built page: what is written stands in the cells, moves with them, and in the file. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import type { Snapshot } from '../../src/core/model';
import { readWorkbook } from '../../src/hosts/xlsx';
import { HAS_ORACLE, throughLibreOffice } from '../oracle/libreoffice';
import { scoreForm } from './scoreForm';
import {
  bookAnalysed,
  bookShown,
  download,
  openFile,
  serveWorkbench,
  typeInto,
  type OpenPage,
  type Served,
  goTo,
} from './workbenchPage';

jest.setTimeout(180_000);

const NAME = '自评表.xlsx';
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
  await openFile(page, NAME, scoreForm());
  await bookShown(page, NAME);
  await pane.getByText('3 项指标').waitFor();
});
afterEach(async () => {
  expect(current.errors).toEqual([]);
  expect(current.strayRequests).toEqual([]);
  await page.context().close();
});

const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();

async function writeScores(): Promise<void> {
  await press('预览写入');
  await press(/^写入 3 处/);
  await pane.getByText('已写入 3 处').waitFor();
}

async function downloaded(): Promise<Uint8Array> {
  return (await download(page)).bytes;
}

async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const read = await readWorkbook(bytes, NAME);
  if (!read.ok) throw new Error(read.failure.code);
  return read.snapshot;
}

/** Values of the column of scores, from the first indicator to the total. */
function scores({ sheets }: Snapshot): unknown[] {
  return [4, 5, 6, 7].map(
    (row) => sheets[0]!.cells.find((cell) => cell.row === row && cell.column === 7)?.value ?? null,
  );
}

test('scores are written as formulas, and move with an actual typed into the grid: cell, total, pane, file', async () => {
  await writeScores();
  await pane.getByText('82.00').waitFor();
  expect(scores(await snapshotOf(await downloaded()))).toEqual([32, 30, 20, 82]);

  await typeInto(page, 'E4', '50');
  await pane.getByText('90.00').waitFor();
  const bytes = await downloaded();
  const snapshot = await snapshotOf(bytes);
  expect(scores(snapshot)).toEqual([40, 30, 20, 90]);
  expect(snapshot.sheets[1]!.cells.find(({ formula }) => formula === '总分')?.value).toBe(90);
  await agreesWithLibreOffice(bytes);
});

/** Each calculating for itself, LibreOffice and the grid come to the same scores. */
async function agreesWithLibreOffice(bytes: Uint8Array): Promise<void> {
  if (!HAS_ORACLE) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-workbench-'));
  const file = path.join(folder, 'scored.xlsx');
  writeFileSync(file, bytes);
  const [book] = await throughLibreOffice([file], 'always');
  rmSync(folder, { recursive: true });
  expect([3, 4, 5, 6].map((row) => book!.sheets[0]!.rows[row]![6])).toEqual([40, 30, 20, 90]);
}

test('typing on at the pace of a person, the pane’s own reading never cuts into a cell', async () => {
  const texts = ['95', '=SUM(D4:D6)+SUM(E4:E6)', '完成值达到目标的百分之九十五以上', '12345678901234'];
  await goTo(page, 'K3');
  for (const text of texts) {
    await page.keyboard.type(text, { delay: 120 });
    await page.keyboard.press('Enter');
  }
  await page.waitForTimeout(1000);
  const [sheet] = (await snapshotOf(await downloaded())).sheets;
  const typed = [3, 4, 5, 6].map((row) => sheet!.cells.find((cell) => cell.row === row && cell.column === 11));
  expect(typed.map((cell) => cell?.formula ?? String(cell?.value))).toEqual([
    texts[0],
    'SUM(D4:D6)+SUM(E4:E6)',
    ...texts.slice(2),
  ]);
});

test('taking back empties the score cells; what was typed meanwhile stays', async () => {
  await writeScores();
  await typeInto(page, 'H4', '人手不足');
  await press('撤销上次写入');
  await pane.getByText('已撤销 3 处').waitFor();
  const snapshot = await snapshotOf(await downloaded());
  expect(scores(snapshot)).toEqual([null, null, null, 0]);
  expect(snapshot.sheets[0]!.cells.find(({ row, column }) => row === 4 && column === 8)?.value).toBe('人手不足');
});

test('a cell changed between preview and writing is told and left', async () => {
  await press('预览写入');
  await typeInto(page, 'G4', '11');
  await press(/^写入/);
  await pane.getByText('已写入 2 处').waitFor();
  expect(scores(await snapshotOf(await downloaded()))).toEqual([11, 30, 20, 61]);
});

test('marks, notes and the sheet of findings come, are known again, and go without a trace', async () => {
  // Full marks written by hand where the rule gives fewer: an error to be marked.
  await typeInto(page, 'G4', '40');
  await pane.getByRole('tab', { name: '核对' }).click();
  const unmarked = await downloaded();
  await press('预览标记');
  await press(/^写入 \d+ 处/);
  await pane.getByText(/已写入 \d+ 处/).waitFor();
  const marked = await downloaded();
  const own = await snapshotOf(marked);
  expect(own.ownMarks.length).toBeGreaterThan(0);
  expect(own.sheets.map(({ name }) => name)).toContain('核对意见');

  await openFile(page, '再次.xlsx', marked);
  await bookShown(page, '再次.xlsx');
  await pane.getByRole('tab', { name: '核对' }).click();
  await press('清除标记');
  await pane.getByText(/已写入 \d+ 处/).waitFor();
  const cleared = await snapshotOf(await downloaded());
  expect(cleared.ownMarks).toEqual([]);
  expect(cleared.sheets.map(({ cells, notes }) => ({ cells, notes })).slice(0, 3)).toEqual(
    (await snapshotOf(unmarked)).sheets.map(({ cells, notes }) => ({ cells, notes })),
  );
});

test('a finding leads to its cell in the grid', async () => {
  await typeInto(page, 'G4', '45');
  await pane.getByRole('tab', { name: '核对' }).click();
  await pane.getByRole('button', { name: '自评表!G4' }).first().click();
  await page.waitForTimeout(500);
  expect(await page.locator('.workbench-grid input').first().inputValue()).toBe('G4');
});

test('a place in the sheet of findings leads to its cell, too', async () => {
  await typeInto(page, 'G4', '45');
  await pane.getByRole('tab', { name: '核对' }).click();
  await press('预览标记');
  await press(/^写入 \d+ 处/);
  await pane.getByText(/已写入 \d+ 处/).waitFor();
  await page.getByText('核对意见', { exact: true }).first().click();
  await page.waitForTimeout(1000);
  const grid = (await page.locator('.workbench-grid').boundingBox())!;
  // The first finding stands below five frozen rows; its place in the third column.
  await page.mouse.click(grid.x + 200, grid.y + 180);
  await page.waitForTimeout(1000);
  expect(await page.locator('.workbench-grid input').first().inputValue()).toMatch(/^[A-H][4-7]$/);
  const folder = process.env['JIHENG_SCREENSHOTS'];
  if (folder) await page.screenshot({ path: path.join(folder, 'workbench-marked.png') });
});

test('parts of the file that no cell of it touched are byte for byte the same', async () => {
  await writeScores();
  const [before, after] = [unzipSync(scoreForm()), unzipSync(await downloaded())];
  const touched = Object.keys({ ...before, ...after }).filter((name) => {
    const [was, is] = [before[name], after[name]];
    return !was || !is || strFromU8(was) !== strFromU8(is);
  });
  expect(touched.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
});

/** Real workbooks, where the machine has some. */
const SEEDS = path.resolve(__dirname, '..', '..', '..', 'shared', 'seeds');
const books = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.xlsx')) : [];

(books.length > 0 ? test.each(books) : test.skip.each(['no seeds here']))(
  '%s is shown, analysed and given back as it was',
  async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(SEEDS, name)));
    await openFile(page, name, bytes);
    await bookShown(page, name);
    await bookAnalysed(page, name);
    expect(Buffer.from(await downloaded()).equals(Buffer.from(bytes))).toBe(true);
  },
);
