/** Rules, corrections and a report in the built pane: read, pictured, corrected, kept in the workbook, held against its text. */
import type { Page } from 'playwright-core';
import type { Snapshot } from '../../src/core/model';
import { wordDocument } from '../hosts/wordDocument';
import { sheetOf } from '../taskpane/fakeHost';
import { type OpenPane, serveTaskpane, type Served, shoot, violations } from './taskpanePage';

jest.setTimeout(180_000);

const SHEET = '评分表';
const HEADERS = ['一级指标', '二级指标', '三级指标', '分值', '指标值', '完成值', '评分标准', '得分'];
const ROWS = [
  ['产出', '数量', '清淤长度', 20, '≥12公里', '11.4公里', '得分=完成值/指标值×分值，最高不超过分值。', 19],
  ['产出', '质量', '断面达标率', 20, '≥95%', '92%', '达标率≥95%得20分；80%≤达标率<90%得12分；达标率<80%不得分。', 12],
  ['产出', '时效', '按时开工率', 10, '100%', '90%', '按时开工率=按时开工标段数/标段总数×100%', null],
  ['效益', '满意度', '沿岸居民满意度', 50, '≥90%', '88%', '由工作组视情况给分。', null],
  ['合计', null, null, 100, null, null, null, null],
];

function book(headers: readonly string[] = HEADERS): Snapshot {
  const rows = [['河道清淤项目绩效自评表'], headers, ...ROWS].map((row) =>
    row.map((value) => ({ value, style: 'plain' as const })),
  );
  return { workbook: '河道清淤.xlsx', sheets: [sheetOf(SHEET, { rows })], ownMarks: [] };
}

let served: Served;
let current: OpenPane;
let page: Page;

beforeAll(async () => {
  served = await serveTaskpane();
});
afterAll(() => served.close());
afterEach(async () => {
  expect(current.errors).toEqual([]);
  expect(current.strayRequests).toEqual([]);
  await page.context().close();
});

async function open(options: Partial<Parameters<Served['open']>[0]> = {}): Promise<void> {
  current = await served.open({ snapshot: book(), ...options });
  ({ page } = current);
  await page.getByText('河道清淤.xlsx').waitFor();
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const written = () => page.evaluate(() => window.inMemoryExcel!.snapshot());

async function openIndicator(group: RegExp, indicator: RegExp): Promise<void> {
  await press(group);
  await press(indicator);
}

test('a misread rule is corrected by a line, kept in the workbook, and scores live', async () => {
  await open();
  await openIndicator(/^效益/, /^沿岸居民满意度，/);
  await press('改正读法…');
  const line = page.getByLabel(/^标准（一行/);
  await line.fill('分档：（实际值，%），[90, +∞) → 满分；[80, 90) → 分值的 80');
  await page.getByText(/^到“.*分值的 80”为止还不完整$/).waitFor();
  await line.fill('满意度≥90%得50分；80%≤满意度<90%得40分；满意度<80%不得分');
  await page.getByText('按此复算 40 分').waitFor();
  await page
    .getByRole('img', { name: /^得分图：\[0, 80\) 得 0 分；\[80, 90\) 得 40 分；\[90, \+∞\) 得 50 分/ })
    .waitFor();
  await shoot(page, 'rule-editor');
  await press('采用');
  await page.getByText('复算 40 分').waitFor();
  await press('保存到工作簿');
  await press(/^写入/);
  await page.getByText(/已写入/).waitFor();
  const rows = (await written()).sheets.find(({ name }) => name === '绩衡设置')!.cells.map(({ text }) => text);
  expect(rows).toEqual(expect.arrayContaining(['更正标准', '由工作组视情况给分。']));
  // The pane reads what the sheet says, as the next person who opens the file will.
  const saved = await written();
  await page.context().close();
  await open({ snapshot: saved });
  await openIndicator(/^效益/, /^沿岸居民满意度，/);
  await page.getByText(/^按改正后的读法：分档/).waitFor();
  await press('恢复原来的读法');
  await page.getByText('无法复算').waitFor();
});

test('a preset gives a rule to a measure, by the keyboard alone', async () => {
  await open();
  await openIndicator(/^产出/, /^按时开工率，/);
  await page.getByRole('button', { name: '改正读法…' }).press('Enter');
  const presets = page.getByLabel('套用常用标准');
  await page.getByLabel(/^标准（一行/).press('Shift+Tab');
  expect(await presets.evaluate((element) => element === document.activeElement)).toBe(true);
  await presets.selectOption({ label: '按比例' });
  await page.getByText('按此复算 9 分').waitFor();
  await page.getByRole('button', { name: '采用' }).press('Enter');
  await page.getByText('复算 9 分').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === '改正读法…');
});

test.each([
  ['light', false],
  ['dark', true],
])('picture, editor and report pass axe, %s', async (name, isDark) => {
  await open({ isDark });
  await openIndicator(/^产出/, /^断面达标率，/);
  await page.getByRole('img', { name: /^得分图/ }).waitFor();
  await press('逐段对照（3 段）');
  await shoot(page, `rule-picture-${name}`);
  expect(await violations(page)).toEqual([]);
  await press('改正读法…');
  await page.getByText(/按此/).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('a report in Word is held against the tables; its reader comes only then', async () => {
  await open({ search: '?view=check' });
  await page.getByText(/^选一份报告/).waitFor();
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  const paragraphs = ['三、评价结论', '清淤长度指标分值20分，得分17分。'];
  const report = {
    name: '评价报告.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(wordDocument(paragraphs)),
  };
  await page.locator('input[type=file]').setInputFiles(report);
  await page.getByText('已对照《评价报告.docx》2 段，不符 1 处').waitFor();
  expect(scripts.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
  expect(await page.locator('mark').allTextContents()).toEqual(['17分']);
  await press('转到 评分表!H3');
  await page.waitForFunction(() => window.inMemoryExcel!.selection() === '评分表!H3');
  await shoot(page, 'report');
  expect(await violations(page)).toEqual([]);
});

test('a text dropped on the pane is compared', async () => {
  await open();
  const carried = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['清淤长度指标分值20分，得分17分。'], '说明.txt'));
    return transfer;
  });
  await page.dispatchEvent('h1', 'dragover', { dataTransfer: carried });
  await page.getByText('松开即对照这份报告').waitFor();
  await page.dispatchEvent('h1', 'drop', { dataTransfer: carried });
  await page.getByText('已对照《说明.txt》1 段，不符 1 处').waitFor();
});

test('a table read without confidence is asked about, then scored', async () => {
  await open({ snapshot: book(['类', '内容', '细项', '分值', '要求', '结果', '怎么算', '得分']) });
  await page.getByRole('group', { name: /没有把握/ }).waitFor();
  await page.getByText('待确认，未评分').waitFor();
  await shoot(page, 'ask');
  expect(await violations(page)).toEqual([]);
  for (const [column, role] of [
    [/“要求”/, '指标值'],
    [/“结果”/, '完成值'],
    [/“怎么算”/, '评分标准'],
  ] as const)
    await page.getByLabel(column).selectOption({ label: role });
  await press('是，照此评分');
  await page.getByText('待确认，未评分').waitFor({ state: 'detached' });
  await page.getByText('19').first().waitFor();
});
