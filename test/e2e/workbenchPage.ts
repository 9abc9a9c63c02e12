/** The built workbench in Chromium: served by its own server, driven by what a person sees. */
import type { Server } from 'node:http';
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serveFolder } from '../../src/workbench/serve/server';

const FOLDER = path.resolve(__dirname, '..', '..', 'dist', 'workbench');

export interface Served {
  readonly address: string;
  /** A new page, with everything it asked of other places and every error it met. */
  open(options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** Addresses outside the served folder that the page asked for. */
  readonly strayRequests: string[];
  /** Errors of scripts, of the policy and of the console. */
  readonly errors: string[];
}

/** Serves `dist/workbench` and starts a browser; `npm run build:workbench` must have run. */
export async function serveWorkbench(): Promise<Served> {
  const served = await serveFolder(FOLDER, 0, 0);
  if (!served) throw new Error('no port');
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless', '--disable-gpu'],
  });
  const { address, server } = served;
  return {
    address,
    open: (options) => openPage(browser, address, options),
    close: () => closeAll(browser, server),
  };
}

async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', ...options });
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) strayRequests.push(url);
  });
  page.on('pageerror', (problem) => errors.push(problem.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
  await bookShown(page);
  return { page, strayRequests, errors };
}

async function closeAll(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
}

/** Waits until a book is drawn; with a name, until it is that one. */
export async function bookShown(page: Page, name?: string): Promise<void> {
  if (name === undefined) await page.locator('h1', { hasText: '.xlsx' }).waitFor();
  else await page.getByRole('heading', { name, exact: true }).waitFor();
  await page.locator('.workbench-grid canvas').first().waitFor();
}

/** Waits until the pane has read and scored the book of that name. */
export async function bookAnalysed(page: Page, name: string): Promise<void> {
  await page.getByTestId('pane').getByTitle(name, { exact: true }).waitFor();
}

/** Opens a file through the page's own button. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByTestId('file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** Goes to a cell or range by the name box of the grid. */
export async function goTo(page: Page, cells: string): Promise<void> {
  const nameBox = page.locator('.workbench-grid input').first();
  await nameBox.click();
  await nameBox.fill(cells);
  await nameBox.press('Enter');
}

/** Goes to a cell and types into it. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Presses the download button and returns the file. */
export async function download(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^(下载|Download)$/ }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}
