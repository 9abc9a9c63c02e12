/** @jest-environment jsdom */
import { appearanceOf, languageOf, log, officeSurroundings } from '../../src/addin/office';

interface OfficeContext {
  readonly host?: string;
  readonly platform?: string;
  readonly displayLanguage?: string;
  readonly partitionKey?: string;
  readonly officeTheme?: unknown;
}

function startOffice(context: OfficeContext): void {
  Object.assign(globalThis, { Office: { onReady: async () => ({}), context } });
}

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

test('Excel for Windows in its black theme', async () => {
  startOffice({
    host: 'Excel',
    platform: 'PC',
    displayLanguage: 'zh-CN',
    partitionKey: 'tenant|',
    officeTheme: { bodyBackgroundColor: '#262626' },
  });
  expect(await officeSurroundings()).toEqual({
    isExcel: true,
    language: 'zh-CN',
    appearance: 'dark',
    partition: 'tenant|',
    leavesCorner: true,
  });
});

test('Excel on the web tells no theme and draws nothing over the corner', async () => {
  startOffice({ host: 'Excel', platform: 'OfficeOnline', displayLanguage: 'en-GB' });
  expect(await officeSurroundings()).toMatchObject({
    isExcel: true,
    language: 'en-US',
    appearance: 'system',
    partition: '',
    leavesCorner: false,
  });
});

test('a program that fails when asked for its theme has a pane all the same', async () => {
  startOffice({
    host: 'Excel',
    platform: 'PC',
    displayLanguage: 'zh-CN',
    get officeTheme(): unknown {
      throw new TypeError('GetOfficeThemeInfo is not a function');
    },
  });
  expect(await officeSurroundings()).toMatchObject({ isExcel: true, appearance: 'system' });
});

test('another program, or none', async () => {
  startOffice({ host: 'Word', platform: 'PC', displayLanguage: 'zh-CN' });
  expect(await officeSurroundings()).toMatchObject({ isExcel: false });
  delete (globalThis as { Office?: unknown }).Office;
  expect(await officeSurroundings()).toBeNull();
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['en-US', 'en-US'],
  ['de-DE', 'en-US'],
])('%s is spoken as %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test.each([
  ['#FFFFFF', 'light'],
  ['#262626', 'dark'],
  ['E6E6E6', 'light'],
  ['', 'system'],
  ['transparent', 'system'],
])('a background of %s is %s', (bodyBackgroundColor, appearance) => {
  expect(appearanceOf({ bodyBackgroundColor })).toBe(appearance);
});

test('a problem is logged with its words', () => {
  const console = jest.spyOn(globalThis.console, 'log').mockImplementation(() => {});
  const error = jest.spyOn(globalThis.console, 'error').mockImplementation(() => {});
  for (const kind of ['group', 'groupCollapsed', 'groupEnd'] as const) {
    jest.spyOn(globalThis.console, kind).mockImplementation(() => {});
  }
  log(new Error('no pane'));
  log('plain words');
  const printed = [...console.mock.calls, ...error.mock.calls].flat().map(String).join(' ');
  expect(printed).toMatch(/no pane/);
  expect(printed).toMatch(/plain words/);
  jest.restoreAllMocks();
});
