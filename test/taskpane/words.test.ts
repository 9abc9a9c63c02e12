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

test('the version shown is the version of the package', () => {
  expect(VERSION).toBe(version);
});
