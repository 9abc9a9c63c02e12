/** Every sentence exists in every language, with the same placeholders; every id that code names has a sentence. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE, say, sayAll } from '../../../src/core/messages';
import { LANGUAGES, OWN_HEADERS } from '../../../src/core/model';

const source = path.resolve(__dirname, '../../../src');

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? sourceFiles(file) : /\.tsx?$/.test(name) ? [file] : [];
  });
}

describe.each(Object.entries(CATALOGUE))('%s', (_, wording) => {
  test('is worded in every language with the same placeholders', () => {
    const [first, ...others] = LANGUAGES.map((language) => placeholders(wording[language]));
    expect(new Set(LANGUAGES.map((language) => wording[language].trim() === '')).size).toBe(1);
    for (const other of others) expect(other).toEqual(first);
  });

  test('is plain: no exclamation marks, other than in an address', () => {
    for (const language of LANGUAGES) expect(wording[language]).not.toMatch(/！|!(?![A-Z]+\d)/);
  });
});

test('every id named in the code has a sentence', () => {
  const missing = sourceFiles(source).flatMap((file) => {
    if (file.includes(`${path.sep}messages${path.sep}`)) return [];
    const text = readFileSync(file, 'utf8');
    const ids = [
      ...text.matchAll(/\bid: '((?:recognise|rules|scoring|checks|edits|host|cli|pane|workbench)\.[\w.-]+)'/g),
    ];
    return ids
      .map((match) => match[1]!)
      .filter((id) => !(id in CATALOGUE))
      .map((id) => `${path.relative(source, file)}: ${id}`);
  });
  expect(missing).toEqual([]);
});

test('the headers that recognition leaves out are those that edits write', () => {
  const written = ['edits.computed-header', 'edits.difference-header'].flatMap((id) =>
    Object.values(sayAll({ id, data: {} })),
  );
  expect([...OWN_HEADERS].sort()).toEqual([...written].sort());
});

test.each([
  ['a text', { id: 'cli.bad-number', data: { option: '--weight', value: 'x' } }, '--weight 要是不小于 0 的数字：x'],
  [
    'a message inside a message',
    { id: 'edits.note', data: { severity: { id: 'edits.severity-error', data: {} }, message: 'm' } },
    '错误：m',
  ],
  ['a list', { id: 'edits.note', data: { severity: ['a', 'b'], message: 'm' } }, 'a、b：m'],
  [
    'a list of sentences',
    {
      id: 'edits.note',
      data: {
        severity: 's',
        message: [
          { id: 'edits.none', data: {} },
          { id: 'edits.none', data: {} },
        ],
      },
    },
    's：无；无',
  ],
  ['an unknown id', { id: 'nowhere.to-be-found', data: {} }, 'nowhere.to-be-found'],
])('%s fills its place', (_, message, expected) => {
  expect(say(message, 'zh-CN')).toBe(expected);
});
