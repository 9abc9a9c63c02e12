/** The workbench as a person uses it: the built page in Chromium. Screenshots go to JIHENG_SCREENSHOTS where it is set. */
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/xlsx';
import { form } from '../hosts/grid/fixture';
import {
  bookShown,
  download,
  goTo,
  openFile,
  serveWorkbench,
  typeInto,
  type OpenPage,
  type Served,
} from './workbenchPage';

jest.setTimeout(120_000);

let served: Served;
let current: OpenPage;

beforeAll(async () => {
  served = await serveWorkbench();
});
afterAll(() => served.close());
beforeEach(async () => {
  current = await served.open();
});
afterEach(async () => {
  expect(current.errors).toEqual([]);
  expect(current.strayRequests).toEqual([]);
  await current.page.context().close();
});

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['JIHENG_SCREENSHOTS'];
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

const message = (page: Page) => page.locator('.fui-MessageBar');

test.each([
  ['1440×900', { width: 1440, height: 900 }],
  ['1024×768', { width: 1024, height: 768 }],
])('starts with a sample at %s, and nothing is cut off', async (name, viewport) => {
  const { page } = current;
  await page.setViewportSize(viewport);
  await page.waitForTimeout(500);
  await shoot(page, `workbench-${name}`);
  const box = (await page.getByTestId('pane').boundingBox())!;
  expect(Math.round(box.width)).toBe(380);
  expect(Math.round(box.x + box.width)).toBe(viewport.width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  for (const button of ['打开', '示例', '下载', '语言']) {
    expect(await page.getByRole('button', { name: button, exact: true }).isVisible()).toBe(true);
  }
});

test('what is typed is recalculated and stands in the downloaded file; opened again it is the same', async () => {
  const { page } = current;
  await openFile(page, '自评表.xlsx', form());
  await bookShown(page, '自评表.xlsx');
  await typeInto(page, 'D4', '50');
  await page.getByText('有未下载的修改').waitFor();
  const file = await download(page);
  expect(file.name).toBe('自评表.xlsx');
  const read = await readWorkbook(file.bytes, '自评表.xlsx');
  if (!read.ok) throw new Error(read.failure.code);
  const cells = new Map(read.snapshot.sheets[0]!.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  expect(['4,4', '4,5', '4,6', '6,6'].map((at) => cells.get(at)?.value)).toEqual([50, 1, 20, 30]);
  expect(read.snapshot.sheets[1]!.cells.find(({ formula }) => formula === '总分')?.value).toBe(30);
  expect(await page.getByText('有未下载的修改').isVisible()).toBe(false);

  await openFile(page, '再次.xlsx', file.bytes);
  await bookShown(page, '再次.xlsx');
  const again = await download(page);
  expect(Buffer.from(again.bytes).equals(Buffer.from(file.bytes))).toBe(true);
});

test.each([
  ['an old .xls', 'old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /old\.xls/],
  ['no spreadsheet at all', 'a.xlsx', new TextEncoder().encode('%PDF-1.7 …'), /a\.xlsx/],
  ['a damaged file', 'cut.xlsx', form().slice(0, 900), /cut\.xlsx/],
  ['an empty file', 'empty.xlsx', new Uint8Array(), /empty\.xlsx/],
])('%s gets a message, and the open book stays', async (_, name, bytes, expected) => {
  const { page } = current;
  await openFile(page, '自评表.xlsx', form());
  await bookShown(page, '自评表.xlsx');
  await openFile(page, name, bytes);
  await message(page).waitFor();
  const text = (await message(page).textContent()) ?? '';
  expect(text).toMatch(expected);
  expect(text).toContain('当前工作簿“自评表.xlsx”仍然打开');
  expect(text).not.toMatch(/host\.|\{|undefined/);
  await bookShown(page, '自评表.xlsx');
  await page.getByRole('button', { name: '关闭' }).click();
  expect(await message(page).count()).toBe(0);
});

test('a file dropped on the page is opened', async () => {
  const { page } = current;
  const data = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], '拖入.xlsx'));
      return transfer;
    },
    [...form()],
  );
  await page.dispatchEvent('.workbench-grid', 'dragover', { dataTransfer: data });
  await page.getByText('松开鼠标，打开工作簿，或对照报告').waitFor();
  await page.dispatchEvent('.workbench-grid', 'drop', { dataTransfer: data });
  await bookShown(page, '拖入.xlsx');
});

test('a report dropped on the page is held against the tables by the pane', async () => {
  const { page } = current;
  await openFile(page, '自评表.xlsx', form());
  await bookShown(page, '自评表.xlsx');
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['综合得分为12分。'], '报告.txt'));
    return transfer;
  });
  await page.dispatchEvent('.workbench-grid', 'drop', { dataTransfer: data });
  await page.getByText(/^已对照《报告\.txt》1 段/).waitFor();
  await bookShown(page, '自评表.xlsx');
});

test('changes that are not downloaded are asked about, and kept unless given up', async () => {
  const { page } = current;
  await openFile(page, '自评表.xlsx', form());
  await bookShown(page, '自评表.xlsx');
  await typeInto(page, 'B4', '25');
  await page.getByText('有未下载的修改').waitFor();
  await openFile(page, '另一.xlsx', form());
  await page.getByRole('alertdialog').waitFor();
  await shoot(page, 'workbench-unsaved');
  await page.getByRole('button', { name: '取消' }).click();
  await bookShown(page, '自评表.xlsx');

  let asked = false;
  page.once('dialog', (dialog) => {
    asked = dialog.type() === 'beforeunload';
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await page.waitForTimeout(500);
  expect(asked).toBe(true);

  await openFile(page, '另一.xlsx', form());
  await page.getByRole('button', { name: '不保留修改' }).click();
  await bookShown(page, '另一.xlsx');
  expect(await page.getByText('有未下载的修改').isVisible()).toBe(false);
});

test('what the file could not carry is refused with a reason', async () => {
  const { page } = current;
  await openFile(page, '自评表.xlsx', form());
  await bookShown(page, '自评表.xlsx');
  await page.keyboard.press('Escape');
  await page.locator('.workbench-grid').click({ position: { x: 300, y: 200 } });
  await page.keyboard.press('Control+b');
  await message(page).waitFor();
  expect(await message(page).textContent()).toContain('工作台里只能修改单元格内容');
});

test('pasting brings values and leaves looks behind, from the grid and from elsewhere', async () => {
  const { page } = current;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFile(page, '自评表.xlsx', form());
  await bookShown(page, '自评表.xlsx');
  await goTo(page, 'A3:B4');
  await page.keyboard.press('Control+c');
  await page.waitForTimeout(500);
  await goTo(page, 'A9');
  await page.keyboard.press('Control+v');
  await page.waitForTimeout(500);
  await page.evaluate(() => navigator.clipboard.writeText('甲\t1.5\n乙\t2.5'));
  await goTo(page, 'A12');
  await page.keyboard.press('Control+v');
  await page.waitForTimeout(500);
  const read = await readWorkbook((await download(page)).bytes, '自评表.xlsx');
  if (!read.ok) throw new Error(read.failure.code);
  const pasted = read.snapshot.sheets[0]!.cells.filter(({ row }) => row >= 9);
  expect(pasted.map(({ row, column, value, format }) => [row, column, value, format])).toEqual([
    [9, 1, '绩效指标', undefined],
    [9, 2, '分值', undefined],
    [10, 1, '走访企业数', undefined],
    [10, 2, 20, undefined],
    [12, 1, '甲', undefined],
    [12, 2, 1.5, undefined],
    [13, 1, '乙', undefined],
    [13, 2, 2.5, undefined],
  ]);
});

test('a locked cell of a protected sheet keeps what it holds', async () => {
  const { page } = current;
  await openFile(page, '自评表.xlsx', form());
  await bookShown(page, '自评表.xlsx');
  await page.getByText('汇总', { exact: true }).click();
  await typeInto(page, 'B1', '99');
  await message(page).waitFor();
  expect(await message(page).textContent()).toContain('“汇总”受保护');
  const read = await readWorkbook((await download(page)).bytes, '自评表.xlsx');
  expect(read.ok && read.snapshot.sheets[1]!.cells.find(({ row, column }) => row === 1 && column === 2)).toMatchObject({
    formula: '总分',
    value: 26,
  });
});

test('samples are listed and open', async () => {
  const { page } = current;
  await page.getByRole('button', { name: '示例' }).click();
  const entries = page.getByRole('menuitem');
  const count = await entries.count();
  expect(count).toBeGreaterThan(0);
  await shoot(page, 'workbench-samples');
  await entries.nth(count - 1).click();
  await page.waitForTimeout(1500);
  await bookShown(page);
});

test('the language changes everywhere and is remembered', async () => {
  const { page } = current;
  await page.getByRole('button', { name: '语言' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Download' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-US');
  await shoot(page, 'workbench-english');
  await page.reload();
  await page.getByRole('button', { name: 'Download' }).waitFor();
});

test('the pane is made wider and narrower, by pointer and by keys, and stays so', async () => {
  const { page } = current;
  const width = async () => Math.round((await page.getByTestId('pane').boundingBox())!.width);
  const handle = page.getByRole('separator', { name: '窗格宽度' });
  const box = (await handle.boundingBox())!;
  await page.mouse.move(box.x + 3, 400);
  await page.mouse.down();
  await page.mouse.move(box.x - 97, 400, { steps: 5 });
  await page.mouse.up();
  expect(await width()).toBeGreaterThanOrEqual(475);
  await handle.focus();
  await page.keyboard.press('End');
  expect(await width()).toBe(320);
  await page.keyboard.press('ArrowLeft');
  expect(await width()).toBe(336);
  await page.reload();
  await bookShown(page);
  expect(await width()).toBe(336);
});

test('a book of 50 sheets × 200 rows opens with a progress bar, and the page stays at hand', async () => {
  const { page } = current;
  await page.evaluate(() => {
    const blocks: number[] = [];
    Object.assign(window, { blocks });
    new PerformanceObserver((list) => blocks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  const started = Date.now();
  await openFile(page, '大表.xlsx', await largeBook());
  await page.getByRole('progressbar').waitFor();
  await bookShown(page, '大表.xlsx');
  const shown = Date.now() - started;
  await page.getByTestId('pane').getByText('大表.xlsx').waitFor();
  const analysed = Date.now() - started;
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { blocks: number[] }).blocks));
  process.stdout.write(
    `50 × 200 × 12: shown ${shown} ms, analysed ${analysed} ms, longest block ${Math.round(longest)} ms\n`,
  );
  // Generous: what is guarded against is a page that hangs for seconds, also on a busy machine.
  expect(shown).toBeLessThan(15_000);
  expect(longest).toBeLessThan(3_000);
  await typeInto(page, 'C3', '100');
  const read = await readWorkbook((await download(page)).bytes, '大表.xlsx');
  expect(read.ok && read.snapshot.sheets[0]!.cells.find(({ row, column }) => row === 3 && column === 10)?.value).toBe(
    1053,
  );
});

/** Ninety thousand numbers, thirty thousand formulas. */
async function largeBook(): Promise<Uint8Array> {
  const sheets = Array.from({ length: 50 }, (_, index) => {
    const cells = new Map<string, { value: number; formula: string; formulaResult: number }>();
    const rows = Array.from({ length: 200 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => {
        if (column === 0) return `指标${row}`;
        if (row === 0 || column < 9) return row * 1.5 + column;
        const result = (row * 6 + 10) * column;
        cells.set(`${row},${column}`, {
          value: result,
          formula: `SUM(B${row + 1}:E${row + 1})*${column}`,
          formulaResult: result,
        });
        return result;
      }),
    );
    return { name: `表${index + 1}`, rows, cells };
  });
  return writeXlsx({ sheets } as Parameters<typeof writeXlsx>[0]);
}

test.each(['zh-CN', 'en-US'])('nothing around the grid stands in the way of a screen reader (%s)', async (locale) => {
  const { page } = await served.open({ locale });
  await page.waitForTimeout(1000);
  // The grid is a canvas; its results are told as a table in the pane. Focus sentinels of the dialogs carry no content.
  const { violations } = await new AxeBuilder({ page })
    .exclude('.workbench-grid')
    .exclude('[data-tabster-dummy]')
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  await page.context().close();
});
