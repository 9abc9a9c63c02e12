/** @jest-environment jsdom */
/**
 * The manifest by our own rules: Microsoft's validator works online only. Rules: Office add-ins documentation on the
 * add-in only manifest (lengths, order, required sizes), guide/excel-api.md §10.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RIBBON_COMMANDS } from '../src/commands/run';
import { paneRequest } from '../src/addin/request';
import { version } from '../package.json';

const ROOT = path.resolve(__dirname, '..');
const BASE = 'https://localhost:3000';
const SOURCE = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const MANIFEST = new DOMParser().parseFromString(SOURCE, 'application/xml');

const all = (name: string): Element[] => [...MANIFEST.getElementsByTagName(name)];
const only = (name: string): Element => {
  const [first, ...others] = all(name);
  expect(others).toEqual([]);
  return first!;
};
const value = (element: Element): string => element.getAttribute('DefaultValue') ?? '';
/** Resources by id: pictures, addresses, texts. */
const resources = new Map(
  ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
    all(name)
      .filter((element) => element.hasAttribute('id'))
      .map((element) => [element.getAttribute('id')!, element] as const),
  ),
);

test('is well formed', () => {
  expect(MANIFEST.getElementsByTagName('parsererror')).toHaveLength(0);
  expect(MANIFEST.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
});

test('has an id, the package’s version in four parts, and asks for Excel with ExcelApi 1.9', () => {
  expect(only('Id').textContent).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(only('Version').textContent).toBe(`${version}.0`);
  expect(
    all('Set')
      .concat(all('bt:Set'))
      .map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]),
  ).toEqual([
    ['ExcelApi', '1.9'],
    ['ExcelApi', '1.9'],
  ]);
  expect(only('Permissions').textContent).toBe('ReadWriteDocument');
});

test('every address is under the one base that the build replaces, which is an app domain', () => {
  const addresses = SOURCE.match(/(?<=[">])https:\/\/[^"<]+/g)!;
  expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
  expect(all('AppDomain').map((domain) => domain.textContent)).toEqual([BASE]);
});

test('the parts of a form factor stand in the order that Office demands', () => {
  const names = (element: Element) => [...element.children].map(({ tagName }) => tagName);
  expect(names(MANIFEST.documentElement)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(names(only('VersionOverrides'))).toEqual(['Requirements', 'Hosts', 'Resources']);
  expect(names(only('Resources'))).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  for (const control of all('Control')) expect(names(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  for (const group of all('Group')) expect(names(group).slice(0, 2)).toEqual(['Label', 'Icon']);
});

test('every reference names a resource, and every resource is used', () => {
  const used = all('*').flatMap((element) => element.getAttribute('resid') ?? []);
  expect(used.filter((id) => !resources.has(id))).toEqual([]);
  expect([...resources.keys()].filter((id) => !used.includes(id))).toEqual([]);
  expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
});

test('ids of tab, groups and controls are unique', () => {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap(all).map((element) => element.getAttribute('id'));
  expect(new Set(ids).size).toBe(ids.length);
});

test('texts are in Chinese with English beside them, within the lengths Office allows', () => {
  expect(only('DefaultLocale').textContent).toBe('zh-CN');
  const [name, description] = [only('DisplayName'), all('Description')[0]!];
  const texts = [...all('bt:String'), name, description];
  for (const text of texts) {
    const limit = text.parentElement!.tagName === 'bt:ShortStrings' || text.tagName === 'DisplayName' ? 125 : 250;
    const english = [...text.children].find((child) => child.getAttribute('Locale') === 'en-US')?.getAttribute('Value');
    expect(value(text)).toMatch(/\p{Script=Han}/u);
    expect(english).toMatch(/^[\x20-\x7e]+$/);
    expect(Math.max(value(text).length, english!.length)).toBeLessThanOrEqual(limit);
  }
});

test('every icon has the required sizes, each picture of its own size and in the repository', () => {
  for (const icon of all('Icon')) {
    const sizes = [...icon.children].map((image) => image.getAttribute('size'));
    expect(sizes).toEqual(['16', '20', '24', '32', '40', '48', '64', '80']);
    for (const image of icon.children) {
      const file = value(resources.get(image.getAttribute('resid')!)!).replace(BASE, ROOT);
      expect(pngSize(file)).toEqual([Number(image.getAttribute('size')), Number(image.getAttribute('size'))]);
    }
  }
  expect(pngSize(value(only('IconUrl')).replace(BASE, ROOT))).toEqual([32, 32]);
  expect(pngSize(value(only('HighResolutionIconUrl')).replace(BASE, ROOT))).toEqual([64, 64]);
  expect(pngSize(path.join(ROOT, 'assets/icons/product-128.png'))).toEqual([128, 128]);
});

test('buttons do what the code offers', () => {
  expect(all('FunctionName').map((name) => name.textContent)).toEqual(Object.keys(RIBBON_COMMANDS));
  const asked = all('Action')
    .flatMap((action) => [...action.getElementsByTagName('SourceLocation')])
    .map((source) => new URL(value(resources.get(source.getAttribute('resid')!)!)));
  expect(asked.map(({ pathname, search }) => [pathname, paneRequest(search)])).toEqual([
    ['/taskpane.html', {}],
    ['/taskpane.html', { view: 'score', run: 'planScores' }],
    ['/taskpane.html', { view: 'check' }],
    ['/taskpane.html', { view: 'score', run: 'why' }],
  ]);
  // One pane for all of them, not one beside the other.
  expect(new Set(all('TaskpaneId').map((id) => id.textContent)).size).toBe(1);
});

test('the tab has the product’s name; the question about a score is in the menu of a cell', () => {
  const tab = only('CustomTab');
  expect(value(resources.get(tab.lastElementChild!.getAttribute('resid')!)!)).toBe('绩衡');
  const menu = only('OfficeMenu');
  expect(menu.getAttribute('id')).toBe('ContextMenuCell');
  expect(value(resources.get(menu.getElementsByTagName('Label')[0]!.getAttribute('resid')!)!)).toBe('为什么是这个分数');
});

/** Width and height from the header of a PNG; null where there is none. */
function pngSize(file: string): readonly [number, number] | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return bytes.toString('latin1', 1, 4) === 'PNG' ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
}
