/**
 * The in-memory Excel around a page in Chromium: what the page loads from Microsoft's address comes from the pinned package,
 * and the web view of desktop Excel is emulated.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import webpack from 'webpack';
import { hostInfo } from './client/desktop';
import type { ExcelSetup } from './browser';

/** Where production loads Office.js from. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const PACKAGE = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');
/** The client of desktop Excel, after which notes are added. */
const CLIENT = /^excel-win32-[\d.]+(\.debug)?\.js$/;

/**
 * Puts Excel around a page. Call it before the page is opened, and open the address it returns.
 * @example await page.goto(await withExcel(page, 'https://localhost:3000/taskpane.html', { snapshot, level: 18, language: 'zh-CN' }));
 */
export async function withExcel(page: Page, address: string, setup: ExcelSetup): Promise<string> {
  await page.addInitScript(`window.excelSetup = ${JSON.stringify(setup)};`);
  await page.addInitScript(await browserBundle());
  await page.route(`${OFFICE}**`, async (route) => {
    const file = new URL(route.request().url()).pathname.replace(/^\/lib\/1\/hosted\//, '');
    try {
      const text = readFileSync(path.join(PACKAGE, file), 'utf8');
      const more = CLIENT.test(file) ? '\n;window.completeOfficeClient();' : '';
      await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: text + more });
    } catch {
      await route.fulfill({ status: 404, body: '' });
    }
  });
  return `${address}${address.includes('?') ? '&' : '?'}${hostInfo(setup.language)}`;
}

let bundle: Promise<string> | null = null;

/** The in-memory Excel as one script; built once. */
function browserBundle(): Promise<string> {
  bundle ??= bundled(path.join(__dirname, 'browser.ts'));
  return bundle;
}

/** A module and all it imports as one script for a page. */
export async function bundled(entry: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-host-'));
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry,
    output: { path: folder, filename: 'bundle.js' },
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  });
  try {
    await new Promise<void>((resolve, reject) =>
      compiler!.run((problem, stats) => {
        if (problem || stats?.hasErrors()) reject(problem ?? new Error(stats!.toString('errors-only')));
        else resolve();
      }),
    );
    return readFileSync(path.join(folder, 'bundle.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
