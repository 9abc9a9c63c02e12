/** The Excel host behind the minified client and Microsoft's loader in Chromium, as desktop Excel would run it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Edit, Snapshot } from '../../src/core/model';
import { evaluationBook } from '../hosts/excel/books';
import { bundled, withExcel } from '../office-host/chromium';

jest.setTimeout(120_000);

let browser: Browser;
let server: Server;
let address: string;
let page: Page;
const strayRequests: string[] = [];

beforeAll(async () => {
  const script = await bundled(path.join(__dirname, 'excelHostPage.ts'));
  server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(
      isScript
        ? script
        : '<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="/page.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless', '--disable-gpu'],
  });
});
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(async () => {
  page = await browser.newPage();
  strayRequests.length = 0;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('https://appsforoffice.microsoft.com/')) strayRequests.push(url);
  });
});
afterEach(() => page.close());

async function open(level = 18): Promise<void> {
  await page.goto(await withExcel(page, address, { snapshot: evaluationBook(), level, language: 'zh-CN' }));
  await page.waitForFunction(() => window.excelHost !== undefined);
}

test('reads what the workbook holds, in three requests, and asks nobody else', async () => {
  await open();
  // The client itself asks once when it starts.
  const before = await page.evaluate(() => window.inMemoryExcel!.requests());
  const read = await page.evaluate(() => window.excelHost!.read());
  expect(read).toEqual({ ok: true, snapshot: evaluationBook(), revision: 0 });
  expect((await page.evaluate(() => window.inMemoryExcel!.requests())) - before).toBe(3);
  expect(strayRequests).toEqual([]);
});

const EDITS: Edit[] = [
  {
    kind: 'formula',
    at: { sheet: '自评评分', row: 3, column: 10 },
    formula: 'ROUND(H3*2,1)',
    result: 5,
    before: { value: null, formula: null },
  },
  { kind: 'mark', at: { sheet: '自评评分', row: 4, column: 8 }, colour: '#FFC7CE' },
  { kind: 'note', at: { sheet: '自评评分', row: 4, column: 8 }, text: '错误：得分率不符' },
];

test.each([18, 14, 9])(
  'at ExcelApi 1.%i writes, verifies and takes back, also after the pane was closed',
  async (level) => {
    await open(level);
    const report = await page.evaluate((edits) => window.excelHost!.write(edits), EDITS);
    expect(report).toMatchObject({ conflicts: [], failure: null });
    expect(await page.evaluate(() => window.inMemoryExcel!.fillAt('自评评分!H4'))).toBe('#FFC7CE');
    const written = await page.evaluate(() => window.inMemoryExcel!.snapshot());
    expect(written.sheets[0]!.cells.find(({ row, column }) => row === 3 && column === 10)).toMatchObject({ value: 5 });
    const undone = await page.evaluate(() => window.openedLater!().undo());
    expect(undone).toMatchObject({ conflicts: [], failure: null });
    const back: Snapshot = await page.evaluate(() => window.inMemoryExcel!.snapshot());
    expect(back.sheets[0]!.cells).toEqual(evaluationBook().sheets[0]!.cells);
    expect(await page.evaluate(() => window.inMemoryExcel!.fillAt('自评评分!H4'))).toBeNull();
  },
);

test('hears of changes, selects, and says when a cell is being edited', async () => {
  await open();
  await page.evaluate(() => {
    window.excelHost!.onChanged(() => (window.heard = (window.heard ?? 0) + 1));
  });
  await page.waitForTimeout(200);
  await page.evaluate(() => window.inMemoryExcel!.type('自评评分!H3', 3));
  await page.waitForFunction(() => window.heard === 1);
  await page.evaluate(() => window.excelHost!.select('资金情况', { top: 2, left: 2, bottom: 3, right: 4 }));
  expect(await page.evaluate(() => window.inMemoryExcel!.selection())).toBe('资金情况!B2:D3');
  await page.evaluate(() => window.inMemoryExcel!.edit(true));
  const read = await page.evaluate(() => window.excelHost!.read());
  expect(read).toMatchObject({ ok: false, failure: { code: 'cell-editing' } });
});
