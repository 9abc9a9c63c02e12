/** The book's result: stated total before prose before sum, and no grade for a form that is half filled in. */
import { analyse } from '../../../src/core/engine';
import { book } from '../checks/sheets';

const form = (first: string, second: string, total = '') => `
  一级指标 | 二级指标 | 三级指标 | 分值 | 得分
  产出 | 数量 | 植树面积 | 60 | ${first}
  产出 | 质量 | 成活率 | 40 | ${second}${total}`;
const TOTAL = '\n  合计 | < | < | 100 | 91.5';

test.each([
  ['the total row', { 评分表: form('55', '36.5', TOTAL) }, '91.5', '优'],
  ['the sum where there is no total', { 评分表: form('55', '30') }, '85', '良'],
  ['the prose before the sum', { 评分表: form('55', '30'), 正文: '经评价，项目综合得分为 85.5 分。' }, '85.5', '良'],
  ['half filled in: a sum, and no grade yet', { 评分表: form('55', '') }, '55', null],
  ['nothing filled in', { 评分表: form('', '') }, null, null],
])('%s', (_, sheets, score, grade) => {
  expect(analyse(book(sheets)).result).toMatchObject({ score, grade });
});
