/** @jest-environment jsdom */
import { storedPreferences } from '../../src/taskpane/preferences';

afterEach(() => localStorage.clear());

test('what was chosen is there again in another pane of the same computer', () => {
  const here = storedPreferences('');
  expect(here.language()).toBeNull();
  here.setLanguage('en-US');
  here.setView('check');
  const again = storedPreferences('');
  expect(again.language()).toBe('en-US');
  expect(again.view()).toBe('check');
});

test('partitions of the web view do not see one another', () => {
  storedPreferences('tenant-a|').setLanguage('en-US');
  expect(storedPreferences('tenant-b|').language()).toBeNull();
});

test('what an older version left and this one does not know is ignored', () => {
  storedPreferences('').setLanguage('fr' as 'zh-CN');
  expect(storedPreferences('').language()).toBeNull();
});

test('everything stands under the product’s own name', () => {
  storedPreferences('').setView('whatif');
  expect(Object.keys(localStorage).sort()).toEqual(['@jiheng/view', 'jiheng']);
});

test('a web view without storage still has a pane', () => {
  const denied = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('denied');
  });
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('denied');
  });
  const preferences = storedPreferences('');
  expect(() => preferences.setLanguage('en-US')).not.toThrow();
  expect(preferences.language()).toBeNull();
  denied.mockRestore();
  jest.restoreAllMocks();
});
