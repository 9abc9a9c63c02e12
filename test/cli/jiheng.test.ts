/** The command line as a person and as a program meets it: answers on standard output, words on standard error, exit codes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { run } from '../../src/cli/jiheng';
import { languageOf } from '../../src/cli/terminal';
import type { Language } from '../../src/core/model';

let folder: string;
beforeAll(() => {
  (globalThis as { VERSION?: string }).VERSION = '0.0.0';
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jiheng-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function jiheng(args: string[], { input = '', language = 'zh-CN' as Language } = {}) {
  const streams = { out: '', err: '' };
  const code = await run(args, {
    out: (text) => (streams.out += text),
    err: (text) => (streams.err += text),
    input: async function* () {
      yield* input;
    },
    language,
  });
  return { code, ...streams };
}

function file(name: string, content: Uint8Array | string): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

const SCORE_TABLE = [
  ['图书下乡项目评分表'],
  ['单位：分'],
  ['一级指标', '二级指标', '三级指标', '权重', '指标值', '完成值', '评分标准', '得分', '得分率'],
  ['产出', '数量', '配送图书册数', 40, '≥5000册', '4500册', '按完成比例计分，不超过分值。', null, null],
  [null, '质量', '图书合格率', 30, '≥95%', '96%', '达到95%得满分；每低1个百分点扣2分，扣完为止。', 30, 1],
  ['效益', '满意度', '读者满意度', 30, '≥90%', '88%', '≥90%得30分；80%（含）至90%得20分；低于80%不得分。', null, null],
];

async function scoreBook(name = '评分.xlsx', rows: (string | number | null)[][] = SCORE_TABLE): Promise<string> {
  return file(name, await writeXlsx({ sheets: [{ name: '评分', rows }] }));
}

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

test('score fills what is empty with live formulas, into a copy', async () => {
  const book = await scoreBook();
  const before = readFileSync(book);
  const output = path.join(folder, 'out.xlsx');
  const { code, out, err } = await jiheng(['score', book, '-o', output]);
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain('核对意见');
  expect(readFileSync(book).equals(before)).toBe(true);
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(output)));
  expect(sheets.map((sheet) => sheet.name)).toEqual(['评分', '核对意见']);
  expect(sheets[0]!.rows.slice(3).map((row) => row[7])).toEqual([36, 30, 20]);
  expect(sheets[0]!.cells?.get('3,7')?.formula).toContain('E4');
  expect(readdirSync(folder).sort()).toEqual(['out.xlsx', '评分.xlsx']);
});

test.each([['--fill'], ['--beside'], ['--overwrite'], ['--values']])(
  'a second run with %s changes nothing',
  async (mode) => {
    const book = await scoreBook();
    const [first, second] = [path.join(folder, '1.xlsx'), path.join(folder, '2.xlsx')];
    await jiheng(['score', book, '-o', first, mode]);
    const { code } = await jiheng(['score', first, '-o', second, mode]);
    expect(code).toBe(0);
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  },
);

test('beside leaves entered scores alone and tells the difference', async () => {
  const rows = SCORE_TABLE.map((row) => [...row]);
  rows[3]![7] = 40;
  const output = path.join(folder, 'out.xlsx');
  await jiheng(['score', await scoreBook('a.xlsx', rows), '-o', output, '--beside']);
  const [sheet] = (await readXlsx(new Uint8Array(readFileSync(output)))).sheets;
  expect(sheet!.rows[2]!.slice(7)).toEqual(['得分', '得分率', '复算得分（绩衡）', '得分差异（绩衡）']);
  expect(sheet!.rows[3]!.slice(7)).toEqual([40, null, 36, 4]);
});

test('a form whose total is a formula already: findings are of the recalculated book, and a second run changes nothing', async () => {
  const rows: (string | number | null)[][] = [...SCORE_TABLE, ['合计', null, null, 100, null, null, null, 0, null]];
  const cells = new Map([['6,7', { value: 0, formula: 'SUM(H4:H6)', formulaResult: 0 }]]);
  const book = file('表.xlsx', await writeXlsx({ sheets: [{ name: '评分', rows, cells }] }));
  const [first, second] = [path.join(folder, '1.xlsx'), path.join(folder, '2.xlsx')];
  await jiheng(['score', book, '-o', first]);
  await jiheng(['score', first, '-o', second]);
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(first)));
  expect(String(sheets[1]!.rows[1]![0])).toContain('86');
});

test('score follows the workbook’s own settings', async () => {
  const settings = [
    ['绩衡设置'],
    ['…'],
    ['类别', '工作表', '对象', '项目', '值', '说明'],
    ['设置', '', '', '得分小数位', '0'],
  ];
  const rows = SCORE_TABLE.map((row) => [...row]);
  rows[3]![5] = '4567册';
  const book = file(
    'b.xlsx',
    await writeXlsx({
      sheets: [
        { name: '评分', rows },
        { name: '绩衡设置', rows: settings },
      ],
    }),
  );
  const output = path.join(folder, 'out.xlsx');
  await jiheng(['score', book, '-o', output]);
  expect((await readXlsx(new Uint8Array(readFileSync(output)))).sheets[0]!.rows[3]![7]).toBe(37);
});

test('two books of one name are not written into one folder', async () => {
  const output = mkdtempSync(path.join(folder, 'out-'));
  const book = await scoreBook();
  const { code } = await jiheng(['score', book, book, '-o', output]);
  expect(code).toBe(2);
  expect(readdirSync(output)).toEqual([]);
});

test('score refuses to write over its input', async () => {
  const book = await scoreBook();
  const before = readFileSync(book);
  const { code } = await jiheng(['score', book, '-o', book]);
  expect(code).toBe(2);
  expect(readFileSync(book).equals(before)).toBe(true);
});

test('an output that can not be written leaves nothing behind', async () => {
  const book = await scoreBook();
  const { code, err } = await jiheng(['score', book, '-o', path.join(folder, 'nowhere', 'out.xlsx')]);
  expect(code).toBe(2);
  expect(err).toContain('out.xlsx');
  expect(readdirSync(folder)).toEqual(['评分.xlsx']);
});

test('several books go into a folder, each under its own name', async () => {
  const books = [await scoreBook('a.xlsx'), await scoreBook('b.xlsx')];
  const missing = await jiheng(['score', ...books, '-o', path.join(folder, 'out.xlsx')]);
  expect(missing.code).toBe(2);
  const output = mkdtempSync(path.join(folder, 'out-'));
  const { code, err } = await jiheng(['score', ...books, '-o', output]);
  expect(code).toBe(0);
  expect(err).toContain('[1/2]');
  expect(readdirSync(output).sort()).toEqual(['a.xlsx', 'b.xlsx']);
});

test('check: 1 where there is an error, 0 where there is none', async () => {
  const clean = await scoreBook();
  expect((await jiheng(['check', clean])).code).toBe(0);
  const rows = SCORE_TABLE.map((row) => [...row]);
  rows[4]![7] = 33;
  const { code, out } = await jiheng(['check', await scoreBook('b.xlsx', rows), '--json']);
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

test('rule and quantity answer line by line, in order', async () => {
  const requests = [
    { text: '满意度≥90%得满分，每低1个百分点扣0.5分', weight: 10, actual: '87%' },
    { text: '按完成比例计分', weight: 10, target: '20场', actual: '15场' },
  ];
  const input = `${requests.map((request) => JSON.stringify(request)).join('\n')}\nnot json\n`;
  const { code, out } = await jiheng(['rule', '--stdin', '--json'], { input });
  expect(code).toBe(2);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map((answer) => answer.points)).toEqual([8.5, 7.5, undefined]);
  expect(answers[2].error).toContain('3');
  const quantity = await jiheng(['quantity', '≥1.2亿元', '--json']);
  expect(JSON.parse(quantity.out)).toMatchObject({ kind: 'number', value: 120000000, unit: '元', comparator: '>=' });
});
