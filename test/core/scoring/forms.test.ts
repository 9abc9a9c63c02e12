/** Several scored forms in one book: each with a total and a grade of its own. */
import { analyse } from '../../../src/core/engine';
import { book } from '../checks/sheets';

const HEADERS = '一级指标 | 二级指标 | 三级指标 | 分值 | 得分';
const road = (total = '合计 | < | < | 100 | 95') => `
  村道养护项目自评表
  ${HEADERS}
  产出 | 数量 | 养护里程 | 60 | 58
  产出 | 质量 | 路面完好率 | 40 | 37
  ${total}`;
const library = (second: string, total: string) => `
  图书馆开放项目自评表
  ${HEADERS}
  产出 | 数量 | 开放天数 | 50 | 40
  效益 | 社会 | 到馆人次 | 50 | ${second}
  ${total}`;
const told = (sheets: Record<string, string>) =>
  analyse(book(sheets)).forms?.map(({ title, result }) => [title, result.score, result.fullMarks, result.grade]);

test('one below the other on a sheet', () => {
  const sheet = `${road()}\n\n${library('32', '合计 | < | < | 100 | 72')}`;
  expect(told({ 自评: sheet })).toEqual([
    ['村道养护项目自评表', '95', '100', '优'],
    ['图书馆开放项目自评表', '72', '100', '中'],
  ]);
});

test('the book’s result stays that of the form it is about', () => {
  const { forms, result } = analyse(book({ 甲: road(), 乙: library('32', '合计 | < | < | 100 | 72') }));
  expect(result.score).toBe('95');
  expect(forms?.[0]?.result).toBe(result);
});

test('a form without a total row has the sum of its own rows, and no grade while it is half filled in', () => {
  expect(told({ 甲: road(''), 乙: library('', '') })).toEqual([
    ['村道养护项目自评表', '95', '100', '优'],
    ['图书馆开放项目自评表', '40', '100', null],
  ]);
});

test('a total told in prose is of the form that counts', () => {
  const sheets = { 甲: road(''), 乙: library('32', ''), 正文: '经评价，项目综合得分为 94.5 分。' };
  expect(told(sheets)?.map(([, score]) => score)).toEqual(['94.5', '72']);
});

test.each([
  ['one form', { 甲: road() }],
  [
    'a form and another table that repeats its rows',
    {
      甲: road(),
      乙: '三级指标 | 分值 | 得分 | 评分说明\n养护里程 | 60 | 58 | 有台账\n路面完好率 | 40 | 37 | 抽查三处',
    },
  ],
  ['no form', { 甲: '项目 | 金额\n修路 | 100' }],
])('%s: nothing to choose from', (_, sheets) => {
  expect(told(sheets)).toBeUndefined();
});
