/** Failures of hosts, told in words and not in codes. */
import { failureMessage, say } from '../../../src/core/messages';
import type { HostFailure } from '../../../src/core/model';

const CASES: [HostFailure, string][] = [
  [{ code: 'unreadable-file', data: { file: 'a.xlsx', reason: 'ENOENT' } }, '（没有这个文件或文件夹）'],
  [{ code: 'output-locked', data: { file: 'b.xlsx', reason: 'EACCES' } }, '（没有权限）'],
  [{ code: 'not-xlsx', data: { file: 'a.xlsx', found: 'TXT' } }, '（文件内容为 纯文本）'],
  [{ code: 'unreadable-file', data: { file: 'a.xlsx', reason: 'EOTHER' } }, '（EOTHER）'],
  [{ code: 'encrypted', data: { file: 'a.xlsx' } }, '设有打开密码'],
];

test.each(CASES)('%j', (failure, words) => {
  expect(say(failureMessage(failure), 'zh-CN')).toContain(words);
});
