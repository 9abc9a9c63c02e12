/** The task pane as people meet it: the production build on Microsoft's own client, over the in-memory Excel. */
import type { Locator, Page } from 'playwright-core';
import { AT, emptyBook, form, longForm, longNames, SCORE_COLUMN, SHEET } from '../taskpane/books';
import { type OpenOptions, type OpenPane, serveTaskpane, type Served, shoot } from './taskpanePage';

jest.setTimeout(180_000);

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

async function open(options: Partial<OpenOptions> = {}): Promise<void> {
  current = await served.open({ snapshot: form(), ...options });
  ({ page } = current);
}

/** Waits until the form was read. */
async function openForm(options: Partial<OpenOptions> = {}): Promise<void> {
  await open(options);
  await page.getByText('路灯改造.xlsx').waitFor();
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const tab = (name: string): Locator => page.getByRole('tab', { name });
const excel = {
  snapshot: () => page.evaluate(() => window.inMemoryExcel!.snapshot()),
  type: (address: string, entry: string | number) =>
    page.evaluate(([where, what]) => window.inMemoryExcel!.type(where as string, what as string), [address, entry]),
  fill: (address: string) => page.evaluate((where) => window.inMemoryExcel!.fillAt(where), address),
  selection: () => page.evaluate(() => window.inMemoryExcel!.selection()),
  requests: () => page.evaluate(() => window.inMemoryExcel!.requests()),
  edit: (isEditing: boolean) => page.evaluate((is) => window.inMemoryExcel!.edit(is), isEditing),
};

async function cellOf(row: number, column: number) {
  const { sheets } = await excel.snapshot();
  return sheets.find(({ name }) => name === SHEET)?.cells.find((cell) => cell.row === row && cell.column === column);
}

test('open, recognise, score, preview, write, undo', async () => {
  await openForm();
  await page.getByText('路灯改造项目绩效自评表').waitFor();
  await press(/^产出，/);
  await press(/^灯具更换数量，/);
  await page.getByText('一致').waitFor();
  await press('预览写入');
  await page.getByRole('checkbox', { name: '评分表!H7：空 改为 19' }).waitFor();
  await press('写入 2 处');
  await page.getByText('已写入 2 处，已核对').waitFor();
  expect(await cellOf(AT.blank, SCORE_COLUMN)).toMatchObject({ value: 19, formula: expect.stringContaining('E7') });
  expect(await cellOf(AT.total, SCORE_COLUMN)).toMatchObject({ value: 93 });
  // The scores are alive: another actual, another score, without the pane.
  await excel.type(`${SHEET}!F7`, '20个');
  expect(await cellOf(AT.blank, SCORE_COLUMN)).toMatchObject({ value: 10 });
  await press('撤销上次写入');
  await page.getByText('已撤销 2 处').waitFor();
  expect(await cellOf(AT.blank, SCORE_COLUMN)).toBeUndefined();
});

test('check, jump, mark, clear: colours are as they were', async () => {
  await openForm({ search: '?view=check' });
  await page.getByRole('heading', { name: /比率不符/ }).waitFor();
  await press('转到 评分表!I5');
  await page.waitForFunction(() => window.inMemoryExcel!.selection() === '评分表!I5');
  await press('预览标记');
  await press(/^写入 \d+ 处$/);
  await page.getByText(/已写入/).waitFor();
  expect(await excel.fill(`${SHEET}!I5`)).toBe('#FFC7CE');
  expect((await excel.snapshot()).sheets.map(({ name }) => name)).toContain('核对意见');
  await press('清除标记');
  await page.waitForFunction((where) => window.inMemoryExcel!.fillAt(where) === null, `${SHEET}!I5`);
});

test('a decision is saved in the workbook and holds in the next pane', async () => {
  await openForm();
  await press(/^决策，/);
  await press(/立项程序规范性/);
  await page.getByRole('checkbox', { name: /经过论证/ }).click();
  await page.getByText('复算 6 分').waitFor();
  await press('保存到工作簿');
  await press('写入 1 处');
  await page.getByText('已写入 1 处，已核对').waitFor();
  const snapshot = await excel.snapshot();
  await page.context().close();
  await openForm({ snapshot });
  await press(/^决策，/);
  await press(/立项程序规范性/);
  await page.getByText('复算 6 分').waitFor();
  expect(await page.getByRole('checkbox', { name: /经过论证/ }).isChecked()).toBe(true);
});

test('another grade scale holds at once', async () => {
  await openForm({ snapshot: longNames(), search: '?view=settings' });
  await page.getByRole('banner').getByText('优', { exact: true }).waitFor();
  await page.getByLabel('等级标准').selectOption('letters');
  await page.getByText('现用：A≥90；B≥80；C≥60；D≥0').waitFor();
  await page.getByRole('banner').getByText('A', { exact: true }).waitFor();
});

test('what-if: nothing is written until it is applied, and then it can be taken back', async () => {
  await openForm({ search: '?view=whatif' });
  await press(/灯具更换数量/);
  await page.getByLabel('完成值', { exact: true }).fill('500');
  await page.keyboard.press('Enter');
  await page.getByText('(+2)').waitFor();
  expect(await cellOf(AT.ratio, 6)).toMatchObject({ value: '450盏' });
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByText('(+1.96)').waitFor();
  await press('应用到单元格');
  await press('写入 1 处');
  await page.getByText('已写入 1 处，已核对').waitFor();
  expect(await cellOf(AT.ratio, 6)).toMatchObject({ value: '499盏' });
  await press('撤销上次写入');
  await page.getByText('已撤销 1 处').waitFor();
  expect(await cellOf(AT.ratio, 6)).toMatchObject({ value: '450盏' });
});

test('a change in the sheet shows, and is read by itself once it is quiet', async () => {
  await openForm();
  await excel.type(`${SHEET}!H7`, 19);
  await page.getByText('工作簿已有改动，下面是改动前的结果').waitFor();
  await page.getByText('93.00').waitFor();
  expect(await page.getByText('工作簿已有改动').count()).toBe(0);
});

test('a cell changed under an open preview is a conflict and stays as it is', async () => {
  await openForm();
  await press('预览写入');
  await page.getByRole('checkbox', { name: /H7/ }).waitFor();
  await excel.type(`${SHEET}!H7`, 3);
  await page.getByText('评分表!H7 在此期间被改动：原为 空，现为 3').waitFor();
  await shoot(page, 'taskpane-conflict');
  expect(await page.getByRole('button', { name: '写入 0 处' }).getAttribute('aria-disabled')).toBe('true');
  expect(await cellOf(AT.blank, SCORE_COLUMN)).toMatchObject({ value: 3 });
});

test('a cell being edited: what to do, and the same again', async () => {
  await openForm();
  await press('预览写入');
  await page.getByRole('checkbox', { name: /H7/ }).waitFor();
  await excel.edit(true);
  await press('写入 2 处');
  await page.getByText('没有写入').waitFor();
  await shoot(page, 'taskpane-trouble');
  await excel.edit(false);
  await press('重试');
  await page.getByText('已写入 2 处，已核对').waitFor();
});

test('first run, and a sample on which everything can be tried', async () => {
  await open({ snapshot: { ...emptyBook(), sheets: [{ ...form().sheets[0]!, name: 'Sheet1', cells: [] }] } });
  await page.getByText('这个工作簿里没有找到绩效评价表').waitFor();
  await shoot(page, 'taskpane-first-run');
  await press('插入示例工作表');
  await press('写入 1 处');
  await page.getByText('2023年社区文化惠民项目绩效自评表（示例）').waitFor();
  await press('预览写入');
  await press(/^写入 \d+ 处$/);
  await page.getByText(/已写入/).waitFor();
});

test('why this score, asked of a cell that is in no row of an indicator', async () => {
  // Excel starts with A1 selected: the title.
  await openForm({ search: '?view=score&run=why' });
  await page.getByText('选中的单元格不在已识别的指标行内').waitFor();
});

test('score from the ribbon opens the preview', async () => {
  await openForm({ search: '?view=score&run=planScores' });
  await page.getByRole('heading', { name: '将写入得分' }).waitFor();
});

test('an address can ask for nothing that writes', async () => {
  await openForm({ search: '?run=clearMarks' });
  await page.waitForTimeout(300);
  expect(await page.getByText('工作簿里没有绩衡加的标记').count()).toBe(0);
});

test('speaks the language of Excel', async () => {
  await openForm({ language: 'en-US' });
  expect(await tab('What if').isVisible()).toBe(true);
  expect(await page.locator('html').getAttribute('lang')).toBe('en-US');
});

test('a person’s own choice of language outlasts the pane', async () => {
  await openForm();
  await press('更多');
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await tab('What if').waitFor();
  await page.reload();
  await tab('What if').waitFor();
});

test('keyboard alone: tabs by arrow keys, a row, the preview, back', async () => {
  await openForm();
  await tab('评分').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /比率不符/ }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^产出，/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^灯具更换数量，/ }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: '将写入得分' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: '将写入得分' }).waitFor({ state: 'detached' });
});

test('every control of the score view is reached by Tab, in the order in which it stands', async () => {
  await openForm();
  await page.getByRole('button', { name: /^效益，/ }).waitFor();
  const names: string[] = [];
  for (let step = 0; step < 17; step++) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      }),
    );
  }
  const wanted = ['重新读取', '更多', '评分', '指标评分表', '在表中选中 评分表!A2:I9', '各列读作什么', '预览写入'];
  const places = wanted.map((name) => names.findIndex((each) => each.startsWith(name)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('a long book is analysed in a worker, and the pane stays alive', async () => {
  const workers: string[] = [];
  current = await served.open({ snapshot: longForm(700) });
  ({ page } = current);
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.getByText('700 项指标').waitFor();
  // The page was opened before this test could listen: what is read again shows it.
  await press(/^重新读取/);
  await page.waitForTimeout(1500);
  expect(workers.length).toBeGreaterThan(0);
  expect(workers.every((url) => url.startsWith(served.address))).toBe(true);
});

test.each([9, 14, 18])('at ExcelApi 1.%i the pane does the same', async (level) => {
  await openForm({ level });
  await press('预览写入');
  await press('写入 2 处');
  await page.getByText('已写入 2 处，已核对').waitFor();
  await tab('核对').click();
  await press('预览标记');
  await press(/^写入 \d+ 处$/);
  await page.getByText(/已写入/).waitFor();
  expect(await excel.fill(`${SHEET}!I5`)).toBe('#FFC7CE');
  await press('撤销上次写入');
  await page.getByText(/已撤销/).waitFor();
  expect(await excel.fill(`${SHEET}!I5`)).toBeNull();
});
