import { type Mention, mentionsIn } from '../../../../src/core/checks/prose/mention';
import { toExact } from '../../../../src/core/numbers';

const ends = ({ range }: Mention) => [range.low && toExact(range.low), range.high && toExact(range.high)];
const short = (mention: Mention) => `${toExact(mention.value)}${mention.unit}`;

describe('figures in a sentence', () => {
  test.each<[string, readonly string[]]>([
    ['全年共受理 1443 家企业申报，拟资助 1348 家，金额 24,312.21 万元。', ['1443家', '1348家', '243122100元']],
    ['2021 年 3 月印发《办法》（府规〔2019〕14 号），第 2 条规定见表 1-2。', []],
    ['1. 本项目预算 80.28 万元，实际拨付 60.36 万元，拨付率 75.3%。', ['802800元', '603600元', '75.3%']],
    ['本指标权重 5 分，得分 4.5 分。', ['5分', '4.5分']],
    ['举办 5G 应用大赛 1 场，执行 3+1 产业政策。', ['1场']],
    ['共设四个一级指标、十二项三级指标。', ['4个', '12项']],
    ['满意度为97.29%，超过85%。', ['97.29%', '85%']],
    ['服务 2.3 万人次，保额 3.79 亿元。', ['23000人次', '379000000元']],
    ['一是加强管理，二是提高效率。', []],
    ['占总数的三分之二，完成率百分之九十五。', ['200/3%', '95%']],
  ])('%s', (text, expected) => {
    expect(mentionsIn(text).map(short)).toEqual(expected);
  });
});

describe('what a figure may stand for', () => {
  test.each<[string, readonly (string | null)[]]>([
    ['共 30 家', ['30', '30']],
    ['近 30 家', ['24', '30']],
    ['30 多家', ['30', null]],
    ['超过 30 家', ['30', null]],
    ['约 30 家', ['24', '36']],
    ['30 家左右', ['24', '36']],
    ['30 家以上', ['30', null]],
    ['不足 30 家', [null, '30']],
    ['不少于 30 家', ['30', null]],
    ['金额 1.2 亿元', ['115000000', '125000000']],
    ['金额 1,200.50 万元', ['12004950', '12005050']],
    ['完成率 99.9%', ['99.85', '99.95']],
    ['得分 4.5 分', ['4.45', '4.55']],
  ])('%s', (text, expected) => {
    expect(ends(mentionsIn(text)[0]!)).toEqual(expected);
  });
});

test('the words around a figure stop at the figures and marks beside it', () => {
  const [first, second, third] = mentionsIn('共受理 21 家单位 238 个项目，实际资助 25 家');
  expect([first!.before, first!.after]).toEqual(['共受理', '单位']);
  expect([second!.before, second!.after]).toEqual(['单位', '项目']);
  expect(third!.before).toBe('实际资助');
});
