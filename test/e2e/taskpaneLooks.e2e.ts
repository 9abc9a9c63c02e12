/** The task pane as it looks: accessible in every view, theme and language; nothing cut off from 320 to 450 pixels. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/xlsx';
import { emptyBook, form, longNames } from '../taskpane/books';
import { type OpenPane, type OpenOptions, serveTaskpane, type Served, shoot, violations } from './taskpanePage';

jest.setTimeout(180_000);

const SAMPLE = path.resolve(__dirname, '../../assets/samples/evaluation-report-2023.xlsx');

let served: Served;
let current: OpenPane;
let page: Page;

beforeAll(async () => {
  served = await serveTaskpane();
});
afterAll(() => served.close());
afterEach(async () => {
  expect(current.errors).toEqual([]);
  await page.context().close();
});

async function open(options: Partial<OpenOptions>): Promise<void> {
  current = await served.open({ snapshot: form(), ...options });
  ({ page } = current);
  await page.locator('h1').waitFor();
  await page.getByText('.xlsx').waitFor();
}

/** How the view looks when somebody has begun to work in it. */
const BEGUN: Readonly<Record<string, (word: (zh: string, en: string) => string) => Promise<void>>> = {
  score: async (word) => {
    await page.getByRole('button', { name: new RegExp(`^决策${word('，', ',')}`) }).click();
    await page.getByRole('button', { name: /立项程序规范性/ }).click();
    await page.getByRole('checkbox', { name: /①/ }).click();
    await page.getByText(word('复算 4 分', 'computed 4')).waitFor();
  },
  check: async (word) => {
    await page
      .getByRole('button', { name: word('为什么', 'Why') })
      .first()
      .click();
    await page
      .getByRole('button', { name: word('忽略…', 'Ignore…') })
      .first()
      .click();
  },
  whatif: async (word) => {
    await page.getByRole('button', { name: /灯具更换数量/ }).click();
    await page.getByRole('textbox', { name: word('要达到的总分', 'Total to reach') }).fill('95');
    await page.keyboard.press('Enter');
    await page.getByText(word('只改它的完成值就能达到', 'is enough')).waitFor();
  },
  settings: async (word) => {
    await page.getByRole('button', { name: word('核对项目', 'Checks') }).click();
    await page.getByLabel(word('“比率不符”的程度', 'Severity of “Rate does not follow”')).waitFor();
  },
};

const THEMES: readonly (readonly [string, Partial<OpenOptions>])[] = [
  ['light', {}],
  ['dark', { isDark: true }],
  ['forced colours', { context: { forcedColors: 'active', colorScheme: 'dark' } }],
];
const CASES = THEMES.flatMap(([theme, options]) =>
  Object.keys(BEGUN).flatMap((view) =>
    (['zh-CN', 'en-US'] as const).map((language) => [view, theme, language, options] as const),
  ),
);

test.each(CASES)('%s, %s, %s: no accessibility violation', async (view, theme, language, options) => {
  await open({ ...options, language, search: `?view=${view}` });
  await page.waitForTimeout(300);
  await shoot(page, `taskpane-${view}-${theme.replace(' ', '-')}-${language}`);
  await BEGUN[view]!((zh, en) => (language === 'zh-CN' ? zh : en));
  await shoot(page, `taskpane-${view}-begun-${theme.replace(' ', '-')}-${language}`);
  expect(await violations(page)).toEqual([]);
});

test.each(THEMES)('preview, first run and menus, %s: no accessibility violation', async (theme, options) => {
  await open(options);
  await page.getByRole('button', { name: '预览写入' }).click();
  await page.getByRole('heading', { name: '将写入得分' }).waitFor();
  await shoot(page, `taskpane-preview-${theme.replace(' ', '-')}`);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '写入 2 处' }).click();
  await page.getByText('已写入 2 处').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '各列读作什么' }).click();
  await page.getByRole('button', { name: 'D 列 分值' }).click();
  await page.getByRole('menuitemradio', { name: '指标值' }).waitFor();
  await shoot(page, `taskpane-menu-${theme.replace(' ', '-')}`);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
  current = await served.open({
    ...options,
    snapshot: { ...emptyBook(), sheets: form().sheets.map((sheet) => ({ ...sheet, cells: [] })) },
  });
  ({ page } = current);
  await page.getByText('这个工作簿里没有找到绩效评价表').waitFor();
  expect(await violations(page)).toEqual([]);
});

const PICTURES = [
  ...Object.keys(BEGUN).flatMap((view) =>
    (['zh-CN', 'en-US'] as const).map((language) => [view, language, {}] as const),
  ),
  ['score', 'zh-CN', { isDark: true }] as const,
];

const PICTURE = { viewport: { width: 350, height: 760 }, deviceScaleFactor: 1.6 };

/** Kept in assets/screenshots, see src/addin/README.md. */
test.each(PICTURES)(
  'picture of %s, %s, %o: the sample workbook',
  async (view, language, options: Partial<OpenOptions>) => {
    const sample = await readWorkbook(readFileSync(SAMPLE), path.basename(SAMPLE));
    if (!sample.ok) throw new Error(`${SAMPLE} could not be read`);
    await open({ ...options, language, snapshot: sample.snapshot, search: `?view=${view}`, context: PICTURE });
    if (view === 'score') {
      await page.getByRole('button', { name: /^产出[，,]/ }).click();
      await page.getByRole('button', { name: /^上门服务人次/ }).click();
      await page.locator('mark').first().waitFor();
    }
    if (view === 'whatif') {
      await page.getByRole('button', { name: /老年人受益覆盖率/ }).click();
      await page.getByRole('textbox', { name: /^(完成值|Actual)$/ }).fill('95%');
      await page.keyboard.press('Enter');
      await page.getByRole('tabpanel').evaluate((panel) => panel.scrollTo(0, 0));
    }
    await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
    await shoot(page, `pane-${view}-${language}${options.isDark ? '-dark' : ''}`);
  },
);

const WIDTHS = [320, 350, 450].flatMap((width) => Object.keys(BEGUN).map((view) => [width, view] as const));

test.each(WIDTHS)('at %i pixels nothing of the view %s is cut off or scrolls sideways', async (width, view) => {
  await open({ snapshot: longNames(), search: `?view=${view}`, context: { viewport: { width, height: 700 } } });
  await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
  await openEverything();
  await shoot(page, `taskpane-long-${view}-${width}`);
  expect(await cutOff(page)).toEqual([]);
});

/** Opens whatever can be opened in the view, but no menu. */
async function openEverything(): Promise<void> {
  const closed = page.getByRole('tabpanel').locator('button[aria-expanded="false"]:not([aria-haspopup])');
  for (let count = 0; count < 40 && (await closed.count()) > 0; count += 1) {
    await closed.first().click();
    await page.waitForTimeout(50);
  }
  expect(await closed.count()).toBe(0);
}

/** What reaches beyond the page, and what reaches beyond a box that hides the rest of it without dots to tell so. */
function cutOff(shown: Page): Promise<string[]> {
  return shown.evaluate(() => {
    const told = (element: Element) => `${element.tagName} ${(element.textContent ?? '').slice(0, 30)}`;
    const elements = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => !element.closest('[data-tabster-dummy]') && element.offsetParent !== null,
    );
    const beyond = elements.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > innerWidth + 0.5;
    });
    const hidden = elements.filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isScreenReaderOnly = element.clientWidth <= 1;
      return (
        overflowX !== 'visible' &&
        textOverflow !== 'ellipsis' &&
        !isScreenReaderOnly &&
        element.scrollWidth > element.clientWidth + 1
      );
    });
    return [...new Set([...beyond, ...hidden])].map(told);
  });
}
