/** The command line as a person and as a program meets it: answers on standard output, words on standard error, exit codes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { languageOf } from '../../src/cli/terminal';
import { file, folder, jiheng, SCORE_TABLE, scoreBook, withCell } from './terminalRun';

describe('bad input is told in one line and gives exit code 2', () => {
  const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0)]);
  test.each<[string, () => Promise<string>]>([
    ['no such file', async () => path.join(folder, 'missing.xlsx')],
    ['a folder', async () => folder],
    ['a text file', async () => file('a.xlsx', 'not a workbook')],
    ['an empty file', async () => file('a.xlsx', '')],
    ['a legacy container', async () => file('a.xls', OLE)],
    [
      'a damaged zip',
      async () => {
        const book = await scoreBook();
        return file('a.xlsx', readFileSync(book).subarray(0, 900));
      },
    ],
  ])('%s', async (_, make) => {
    const book = await make();
    const { code, out, err } = await jiheng(['analyse', book, '--json']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(path.basename(book));
    expect(err).toMatch(/[一-鿿]/);
  });

  test('one that can not be read does not stop the others', async () => {
    const good = await scoreBook();
    const { code, out } = await jiheng(['analyse', path.join(folder, 'missing.xlsx'), good, '--json']);
    expect(code).toBe(2);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).workbook),
    ).toEqual(['评分.xlsx']);
  });

  test.each([
    ['no command', ['frobnicate']],
    ['no book', ['analyse']],
    ['no output', ['score', 'a.xlsx']],
    ['two modes at once', ['score', 'a.xlsx', '-o', 'b.xlsx', '--beside', '--overwrite']],
    ['a language nobody speaks here', ['check', 'a.xlsx', '--language', 'fr']],
    ['no text', ['rule']],
    ['a weight that is no number', ['rule', '好得5分', '--weight', 'five']],
    ['a weight below 0', ['rule', '好得5分', '--weight', '-5']],
  ])('%s', async (_, args) => {
    const { code, out, err } = await jiheng(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });
});

test('help speaks both languages', async () => {
  for (const args of [['--help'], ['score', '--help'], ['rule', '--help']]) {
    const { code, out } = await jiheng(args);
    expect(code).toBe(0);
    expect(out).toMatch(/[一-鿿].*\/ [a-z]/);
  }
});

test.each([
  [['check', 'a'], 'en_GB.UTF-8', 'en-US'],
  [['check', 'a'], 'zh_CN.UTF-8', 'zh-CN'],
  [['check', 'a'], 'C', 'zh-CN'],
  [['check', 'a', '--language', 'zh-CN'], 'en_US', 'zh-CN'],
  [['check', 'a', '--language', 'en-US'], '', 'en-US'],
])('%j under %s speaks %s', (argv, locale, language) => {
  expect(languageOf(argv, locale)).toBe(language);
});

test('analyse prints one document a book, and nothing else', async () => {
  const book = await scoreBook();
  const { code, out, err } = await jiheng(['analyse', book, '--json']);
  expect([code, err]).toEqual([0, '']);
  const document = JSON.parse(out);
  expect(document).toMatchObject({ format: 'jiheng.analysis', version: 1, workbook: '评分.xlsx' });
  expect(document.tables[0]).toMatchObject({
    id: 't1',
    sheet: '评分',
    range: 'A3:I6',
    headerRows: [3],
    kind: 'indicators',
    unit: '分',
    columns: {
      A: 'level1',
      B: 'level2',
      C: 'level3',
      D: 'weight',
      E: 'target',
      F: 'actual',
      G: 'rule',
      H: 'score',
      I: 'rate',
    },
  });
  expect(
    document.tables[0].indicators.map((row: { row: number; computed: number }) => [row.row, row.computed]),
  ).toEqual([
    [4, 36],
    [5, 30],
    [6, 20],
  ]);
  expect(document.result).toMatchObject({ computed: 86, fullMarks: 100 });
});

test('check: 1 where there is an error, 0 where there is none', async () => {
  const clean = await scoreBook();
  expect((await jiheng(['check', clean])).code).toBe(0);
  const { code, out } = await jiheng(['check', await scoreBook('b.xlsx', withCell(4, 7, 33)), '--json']);
  expect(code).toBe(1);
  const errors = JSON.parse(out).findings.filter((finding: { severity: string }) => finding.severity === 'error');
  expect(errors[0].cells[0]).toBe('评分!H5');
});

describe('what if', () => {
  test('another actual moves score, total and grade; nothing is written', async () => {
    const book = await scoreBook();
    const before = readFileSync(book);
    const { code, out } = await jiheng(['whatif', book, '--set', '读者满意度=91%', '--goal', '优', '--json']);
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer.total).toEqual({ base: 86, now: 96, delta: 10 });
    expect(answer.grade).toEqual({ base: '良', now: '优' });
    expect(answer.changed).toEqual([expect.objectContaining({ row: 6, base: 20, now: 30 })]);
    expect(answer.goal).toMatchObject({ score: 90, reached: true });
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  test('a goal names the least change of one indicator', async () => {
    const { out } = await jiheng(['whatif', await scoreBook(), '--goal', '90', '--json']);
    const { goal } = JSON.parse(out);
    expect(goal).toMatchObject({ score: 90, reached: false, within: true });
    expect(goal.ways).toContainEqual(expect.objectContaining({ row: 4, actual: '5000册', side: 'atLeast', total: 90 }));
  });

  test('without --json the same is told in lines', async () => {
    const book = await scoreBook();
    const { out } = await jiheng(['whatif', book, '--set', '读者满意度=91%', '--goal', '优']);
    expect(out.split('\n').slice(0, 2)).toEqual(['总分 86 → 96，等级 良 → 优', '  评分!6 读者满意度：20 → 30']);
    expect(out).toContain('90 分：已经达到');
    const { out: ways } = await jiheng(['whatif', book, '--goal', '90']);
    expect(ways).toContain('评分!4 配送图书册数 的完成值达到 5000册（总分 90）');
  });

  test.each([
    ['an unknown name', ['--set', '借阅量=3']],
    ['no value', ['--set', '读者满意度']],
    ['an unknown grade', ['--goal', '卓越']],
  ])('%s is told, with exit code 2', async (_, args) => {
    const { code, out, err } = await jiheng(['whatif', await scoreBook(), ...args, '--json']);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

test('check says which indicators wait for a person', async () => {
  const { out } = await jiheng(['check', await scoreBook('a.xlsx', withCell(3, 6, '机制健全，由专家酌情评分。'))]);
  expect(out).toContain('1 项要由人判定或补充后才有复算得分：配送图书册数');
});

test('rows of the settings sheet that were not understood are told', async () => {
  const settings = [
    ['绩衡设置'],
    ['…'],
    ['类别', '工作表', '对象', '项目', '值', '说明'],
    ['设置', '', '', '得分小数位', '一位'],
  ];
  const sheets = [
    { name: '评分', rows: SCORE_TABLE },
    { name: '绩衡设置', rows: settings },
  ];
  const { code, err } = await jiheng(['check', file('a.xlsx', await writeXlsx({ sheets }))]);
  expect(code).toBe(0);
  expect(err).toContain('绩衡设置!A4 这一行没有读懂');
});
