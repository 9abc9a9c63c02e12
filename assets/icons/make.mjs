// Draws the PNG icons from the SVG files beside this one: node assets/icons/make.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Below this size the product's icon is drawn from its simple form. */
const SMALL = 24;
const PRODUCT_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const COMMAND_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const COMMANDS = ['score', 'check', 'clear', 'undo', 'why'];

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of PRODUCT_SIZES) await draw(size <= SMALL ? 'product-small' : 'product', 'product', size);
for (const name of COMMANDS) for (const size of COMMAND_SIZES) await draw(name, name, size);
await browser.close();

async function draw(source, name, size) {
  const svg = await readFile(here(`${source}.svg`), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(here(`${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
}
