/** The gate that every check passes: README with an example that is run, test, messages in every language, meta. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../../src/core/checks';
import { CATALOGUE } from '../../../src/core/messages';
import { LANGUAGES } from '../../../src/core/model';
import { told } from './run';

const FOLDER = join(__dirname, '../../../src/core/checks');
const SECTIONS = ['## Why', '## Example', '## What stays silent', '## Source'];

interface Example {
  readonly sheets: Readonly<Record<string, string>>;
  readonly findings: readonly string[];
}

function readme(code: string): string {
  return readFileSync(join(FOLDER, code, 'README.md'), 'utf8');
}

function exampleOf(code: string): Example {
  const blocks = [...readme(code).matchAll(/```(sheet (.+)|findings)\n([\s\S]*?)```/g)];
  const sheets = Object.fromEntries(blocks.filter((block) => block[2]).map((block) => [block[2]!, block[3]!]));
  const lines =
    blocks
      .find((block) => block[1] === 'findings')?.[3]
      ?.trim()
      .split('\n') ?? [];
  return { sheets, findings: lines };
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

test('every folder of a check is in the registry, and no code is used twice', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(FOLDER, entry.name, 'README.md')))
    .map(({ name }) => name);
  expect(CHECKS.map(({ meta }) => meta.code).sort()).toEqual(folders.sort());
});

describe.each(CHECKS.map((check) => [check.meta.code, check] as const))('%s', (code, { meta }) => {
  test('is named, dated and sourced', () => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(meta.since).toMatch(/^\d+\.\d+\.\d+$/);
    expect(meta.source.length).toBeGreaterThan(5);
    expect(Object.keys(meta.severities).length).toBeGreaterThan(0);
  });

  test('has a README with every section, a test of its own and a file of messages', () => {
    const text = readme(code);
    expect(text.startsWith(`# ${code}\n`)).toBe(true);
    const places = SECTIONS.map((section) => text.indexOf(section));
    expect(places.every((place, i) => place > (places[i - 1] ?? 0))).toBe(true);
    expect(existsSync(join(__dirname, `${code}.test.ts`))).toBe(true);
    expect(existsSync(join(FOLDER, '../messages/checks', `${code}.ts`))).toBe(true);
  });

  test('words each of its messages in every language with the same values', () => {
    for (const messageId of Object.keys(meta.severities)) {
      const wording = CATALOGUE[`checks.${code}.${messageId}`];
      expect(wording).toBeDefined();
      const [first, ...others] = LANGUAGES.map((language) => placeholders(wording![language]));
      for (const other of others) expect([...new Set(other)]).toEqual([...new Set(first)]);
    }
  });

  test('finds in its example what the README shows', () => {
    const { sheets, findings } = exampleOf(code);
    expect(findings.length).toBeGreaterThan(0);
    expect(told(code, sheets)).toEqual(findings);
  });
});
