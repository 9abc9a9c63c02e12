import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKS } from '../../src/core/checks';
import { CATALOGUE } from '../../src/core/messages';
import { codeMessages } from '../../src/core/messages/pane/codes';
import { VERSION } from '../../src/taskpane/version';
import { version } from '../../package.json';

test('every check has a title in lists', () => {
  const untitled = CHECKS.map(({ meta }) => meta.code).filter((code) => !(`pane.code.${code}` in codeMessages));
  expect(untitled).toEqual([]);
});

test('both languages of a text name the same data', () => {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();
  const uneven = Object.entries(CATALOGUE)
    .filter(([id]) => id.startsWith('pane.'))
    .filter(([, wording]) => names(wording['zh-CN']) !== names(wording['en-US']))
    .map(([id]) => id);
  expect(uneven).toEqual([]);
});

test('every text of the pane is used: by its key, or by a key put together from its beginning', () => {
  const sources = sourcesOf(path.resolve(__dirname, '../../src')).join('\n');
  const beginnings = [...sources.matchAll(/`((?:pane\.)?[\w.]+\.)\$\{/g)].map(([, text]) =>
    text!.replace(/^pane\./, ''),
  );
  const unused = Object.keys(CATALOGUE)
    .filter((id) => id.startsWith('pane.'))
    .map((id) => id.slice('pane.'.length))
    .filter((key) => !sources.includes(`'${key}'`) && !sources.includes(`'pane.${key}'`))
    .filter((key) => !beginnings.some((beginning) => key.startsWith(beginning) || `${key}.` === beginning))
    .filter((key) => !/^first\.(step|picture)\d$/.test(key));
  expect(unused).toEqual([]);
});

/** The sources that may use a text; the catalogue itself only offers it. */
function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'messages' ? [] : sourcesOf(file);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(file, 'utf8')] : [];
  });
}

test('the version shown is the version of the package', () => {
  expect(VERSION).toBe(version);
});
