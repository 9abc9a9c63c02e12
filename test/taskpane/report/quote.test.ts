import type { Finding } from '../../../src/core/model';
import { quoteOf } from '../../../src/taskpane/report/quote';

function finding(stated: string | null, words: string): Finding {
  const message = { id: 'checks.text-conflict', data: words === '' ? {} : { words } };
  return { code: 'text-conflict', severity: 'error', cells: [], stated, expected: null, message };
}

const PARAGRAPH = '项目投入 68 万元。经评价，综合得分为 68 分；等级为良。';

test.each([
  ['the figure behind its words', '68', '综合得分为 68', ['经评价，综合得分为 ', '68', ' 分；']],
  ['the words where the figure is written otherwise', '68.0', '得分为 68', ['经评价，综合', '得分为 68', ' 分；']],
  ['the figure alone', '68', '', ['项目投入 ', '68', ' 万元。']],
  ['the last sentence', '良', '等级为良', ['等级为', '良', '。']],
  ['nothing that stands there', '91', '总分 91', [PARAGRAPH, '', '']],
])('%s', (_, stated, words, [before, figure, after]) => {
  expect(quoteOf(PARAGRAPH, finding(stated, words))).toEqual({ before, figure, after });
});

test('a long paragraph is cut where the place is not known', () => {
  expect(quoteOf('项'.repeat(300), finding(null, '')).before).toHaveLength(81);
});
