/** The built task pane in Chromium, with the in-memory Excel behind Microsoft's own client. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Snapshot } from '../../src/core/model';
import { withExcel } from '../office-host/chromium';

export const FOLDER = path.resolve(__dirname, '../../dist/taskpane');
const OFFICE = 'https://appsforoffice.microsoft.com/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

export interface Served {
  readonly address: string;
  open(options: OpenOptions): Promise<OpenPane>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly snapshot: Snapshot;
  readonly language?: string;
  /** The level of ExcelApi 1.x. */
  readonly level?: number;
  readonly isDark?: boolean;
  /** What stands behind the name of the page. */
  readonly search?: string;
  readonly file?: string;
  readonly context?: BrowserContextOptions;
}

export interface OpenPane {
  readonly page: Page;
  /** Addresses that are neither the pane's own nor Office.js. */
  readonly strayRequests: string[];
  readonly errors: string[];
}

/** Serves `dist/taskpane` and starts a browser; `npm run build` must have run. */
export async function serveTaskpane(): Promise<Served> {
  const server = createServer((request, response) => {
    const file = path.join(FOLDER, new URL(request.url!, 'http://localhost').pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless', '--disable-gpu', '--disable-background-networking'],
  });
  return { address, open: (options) => openPane(browser, address, options), close: () => closeAll(browser, server) };
}

async function openPane(browser: Browser, address: string, options: OpenOptions): Promise<OpenPane> {
  const {
    snapshot,
    language = 'zh-CN',
    level = 18,
    isDark = false,
    search = '',
    file = 'taskpane.html',
    context,
  } = options;
  const opened = await browser.newContext({ viewport: { width: 350, height: 700 }, deviceScaleFactor: 2, ...context });
  const page = await opened.newPage();
  page.setDefaultTimeout(15_000);
  const strayRequests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith(OFFICE) && !url.startsWith('data:')) strayRequests.push(url);
  });
  page.on('pageerror', (problem) => errors.push(problem.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(await withExcel(page, `${address}${file}${search}`, { snapshot, level, language, isDark }));
  return { page, strayRequests, errors };
}

async function closeAll(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
}

/** Everything that axe finds wrong with the page, in short; the focus sentinels of Fluent are no content. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(tellPaintedTextColour);
  // Colours are measured at rest, not while a menu fades in or a button answers the pointer.
  await page.mouse.move(0, 0);
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
  const { violations: found } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(', ')}`,
  );
}

/**
 * axe takes the colour of text from `-webkit-text-fill-color`. Its value is `currentcolor` throughout, but in forced
 * colours Chromium answers it with the author's colour, though it paints the forced one, which `color` tells: axe then
 * measures a text that nobody sees. Here both answer alike. css-color-adjust-1 §3.1 lists the properties that are forced.
 */
function tellPaintedTextColour(): void {
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
}

/** Screenshots go to JIHENG_SCREENSHOTS where it is set. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['JIHENG_SCREENSHOTS'];
  if (!folder) return;
  // Menus and bars have come to rest, and nothing of the pointer is left on what was clicked last.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(folder, `${name}.jpg`), type: 'jpeg', quality: 50 });
}
