import { DEFAULT_SETTINGS, type OwnCheck } from '../../../src/core/model';
import { limitsIn, optionsIn } from '../../../src/core/checks/own-check/argument';
import { check, line } from './run';

const SHEET = `
一级指标 | 二级指标 | 三级指标 | 权重 | 得分 | 复核得分 | 等级 | 复核人
产出 | 数量指标 | 培训场次 | 10 | 9.5 | 9 | 优 | 张三
^ | 质量指标 | 合格率 | 20 | 19 | 19.5 | 甲 |
效益 | 社会效益 | 就业人数 | 30 | 28 | 28 | 良 | 张三
合计 | < | < | 60 | 56.5 | 56.5 | |
`;

function told(own: Partial<OwnCheck>): string[] {
  const full: OwnCheck = { kind: 'required', sheet: '评分表', target: '得分', argument: '', note: '', ...own };
  return check({ 评分表: SHEET }, { ...DEFAULT_SETTINGS, ownChecks: [full] })
    .findings.filter(({ code }) => code === 'own-check')
    .map((finding) => `${line(finding)} ${finding.message.id.split('.').at(-1)}`);
}

test.each<[string, Partial<OwnCheck>, readonly string[]]>([
  ['a column that must be filled', { kind: 'required', target: '复核人' }, ['warning 评分表!H3 required']],
  ['a range that is filled', { kind: 'required', target: 'A1:H2' }, []],
  ['a column in which nothing repeats', { kind: 'unique', target: '三级指标' }, []],
  ['a column in which something does', { kind: 'unique', target: '复核人' }, ['warning 评分表!H4: 张三 unique']],
  [
    'allowed values',
    { kind: 'oneOf', target: '等级', argument: '优、良、中、差' },
    ['warning 评分表!G3: 甲 → 优 / 良 / 中 / 差 oneOf'],
  ],
  ['a range of numbers', { kind: 'range', argument: '0～25' }, ['warning 评分表!E4: 28 → <= 25 range']],
  ['a sum that holds', { kind: 'sum', target: '权重', argument: '60' }, []],
  ['a sum in a cell', { kind: 'sum', target: 'E2:E3', argument: 'E4' }, ['error 评分表!E2: 28.5 → 28 sum']],
  [
    'another column',
    { kind: 'compare', target: '复核得分', argument: '≤得分' },
    ['error 评分表!F3: 19.5 → <= 19 compare'],
  ],
  ['another range', { kind: 'compare', target: 'E2:E4', argument: '<=D2:D4' }, []],
  ['a sheet that is not there', { sheet: '总表' }, ['info 绩衡设置!A1: 得分 invalid']],
  ['a column that is not there', { target: '评审意见' }, ['info 绩衡设置!A1: 评审意见 invalid']],
  ['a range without its sheet', { sheet: '', target: 'A1:B2' }, ['info 绩衡设置!A1: A1:B2 invalid']],
  ["a range that can't be read", { kind: 'range', argument: '很多' }, ['info 绩衡设置!A1: 很多 invalid']],
  ['no allowed values', { kind: 'oneOf', argument: '' }, ['info 绩衡设置!A1: 得分 invalid']],
])('%s', (_, own, expected) => {
  expect(told(own)).toEqual(expected);
});

test.each<[string, string]>([
  ['0～100', '>=0 <=100'],
  ['0-1', '>=0 <=1'],
  ['≥60', '>=60'],
  ['不高于 95%', '<=0.95'],
  ['100', '=100'],
  ['<=权重', '<=权重'],
])('the limits in %s', (argument, expected) => {
  const shown = limitsIn(argument)!.map(({ comparator, to }) => comparator + (typeof to === 'string' ? to : to.value));
  expect(shown.join(' ')).toBe(expected);
});

test('options are parted by any mark that lists', () => {
  expect(optionsIn('优、良，中 / 差;')).toEqual(['优', '良', '中', '差']);
});
