/** `jiheng score`: what it writes, where it refuses to, and that nothing gets lost. */
import { lstatSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { file, folder, jiheng, type Rows, SCORE_TABLE, scoreBook, sheetsOf, withCell } from './terminalRun';

test('score fills what is empty with live formulas, into a copy', async () => {
  const book = await scoreBook();
  const before = readFileSync(book);
  const output = path.join(folder, 'out.xlsx');
  const { code, out, err } = await jiheng(['score', book, '-o', output]);
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain('核对意见');
  expect(readFileSync(book).equals(before)).toBe(true);
  const sheets = await sheetsOf(output);
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
  const output = path.join(folder, 'out.xlsx');
  await jiheng(['score', await scoreBook('a.xlsx', withCell(3, 7, 40)), '-o', output, '--beside']);
  const [sheet] = await sheetsOf(output);
  expect(sheet!.rows[2]!.slice(7)).toEqual(['得分', '得分率', '复算得分（绩衡）', '得分差异（绩衡）']);
  expect(sheet!.rows[3]!.slice(7)).toEqual([40, null, 36, 4]);
});

test('a form whose total is a formula already: findings are of the recalculated book, and a second run changes nothing', async () => {
  const rows: Rows = [...SCORE_TABLE, ['合计', null, null, 100, null, null, null, 0, null]];
  const cells = new Map([['6,7', { value: 0, formula: 'SUM(H4:H6)', formulaResult: 0 }]]);
  const book = file('表.xlsx', await writeXlsx({ sheets: [{ name: '评分', rows, cells }] }));
  const [first, second] = [path.join(folder, '1.xlsx'), path.join(folder, '2.xlsx')];
  await jiheng(['score', book, '-o', first]);
  await jiheng(['score', first, '-o', second]);
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  const sheets = await sheetsOf(first);
  expect(String(sheets[1]!.rows[1]![0])).toContain('86');
});

test('score follows the workbook’s own settings', async () => {
  const settings = [
    ['绩衡设置'],
    ['…'],
    ['类别', '工作表', '对象', '项目', '值', '说明'],
    ['设置', '', '', '得分小数位', '0'],
  ];
  const rows = withCell(3, 5, '4567册');
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
  expect((await sheetsOf(output))[0]!.rows[3]![7]).toBe(37);
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

describe('what is refused, before anything is written', () => {
  test('an output that is another input of the same call', async () => {
    const [first, second] = [await scoreBook('a.xlsx'), await scoreBook('b.xlsx')];
    const before = readFileSync(second);
    const { code } = await jiheng(['score', first, '-o', second]);
    expect(code).toBe(0);
    expect(readFileSync(second).equals(before)).toBe(false);
    const { code: both, err } = await jiheng(['score', first, second, '-o', folder]);
    expect([both, err.trim().split('\n').length]).toEqual([2, 1]);
  });

  test('another format than that of the input', async () => {
    const { code, err } = await jiheng(['score', await scoreBook(), '-o', path.join(folder, 'out.xlsm')]);
    expect([code, readdirSync(folder)]).toEqual([2, ['评分.xlsx']]);
    expect(err).toContain('.xlsx');
  });

  test('names that differ in case only', async () => {
    const output = mkdtempSync(path.join(folder, 'out-'));
    const { code } = await jiheng(['score', await scoreBook('A.xlsx'), await scoreBook('a.xlsx'), '-o', output]);
    expect([code, readdirSync(output)]).toEqual([2, []]);
  });

  test('a book that holds neither indicators nor anything to find', async () => {
    const rows = [['通讯录'], ['姓名', '电话'], ['张三', '123'], ['李四', '456']];
    const output = path.join(folder, 'out.xlsx');
    const { code, err } = await jiheng(['score', await scoreBook('名单.xlsx', rows), '-o', output]);
    expect([code, readdirSync(folder)]).toEqual([2, ['名单.xlsx']]);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('没有找到指标表')]);
  });
});

test('a link as output stays a link, and the file behind it is written', async () => {
  const [target, link] = [file('behind.xlsx', ''), path.join(folder, 'link.xlsx')];
  symlinkSync(target, link);
  expect((await jiheng(['score', await scoreBook(), '-o', link])).code).toBe(0);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect((await sheetsOf(target))[0]!.rows[3]![7]).toBe(36);
});

test('an accepted finding is not marked', async () => {
  const accepted = [
    ['绩衡设置'],
    ['…'],
    ['类别', '工作表', '对象', '项目', '值', '说明'],
    ['忽略', '评分', '效益\n满意度\n读者满意度\nactual', 'target-missed', '88%', '省厅已同意'],
  ];
  const output = path.join(folder, 'out.xlsx');
  const counts: number[] = [];
  for (const settings of [[], accepted]) {
    const sheets = [
      { name: '评分', rows: SCORE_TABLE },
      ...(settings.length > 0 ? [{ name: '绩衡设置', rows: settings }] : []),
    ];
    const { err } = await jiheng(['score', file('a.xlsx', await writeXlsx({ sheets })), '-o', output]);
    counts.push(Number(/标记 (\d+) 格/.exec(err)![1]));
  }
  expect(counts[1]).toBe(counts[0]! - 1);
});

test('a cell that can not be written is told, and not counted', async () => {
  const rows = withCell(3, 7, null);
  const merges = [{ startRow: 3, endRow: 4, startCol: 7, endCol: 7 }];
  const protection = { sheet: true };
  const book = file(
    'a.xlsx',
    await writeXlsx({ sheets: [{ name: '评分', rows, merges: merges.slice(1), protection }] }),
  );
  const { code, err } = await jiheng(['score', book, '-o', path.join(folder, 'out.xlsx')]);
  expect(code).toBe(0);
  expect(err.split('\n').filter((line) => line.startsWith('评分!H4：未写入'))).toHaveLength(1);
  expect(err).toContain('写入得分 0 格');
  expect(err).toContain('还有 2 个得分格空着');
});

test('no total is written over scores that were refused', async () => {
  const rows: Rows = [...SCORE_TABLE, ['合计', null, null, 100, null, null, null, null, null]];
  const cells = new Map([['6,7', { value: null, style: { protection: { locked: false } } }]]);
  const book = file(
    'a.xlsx',
    await writeXlsx({ sheets: [{ name: '评分', rows, cells, protection: { sheet: true } }] }),
  );
  const output = path.join(folder, 'out.xlsx');
  await jiheng(['score', book, '-o', output]);
  expect((await sheetsOf(output))[0]!.rows[6]![7] ?? null).toBeNull();
});
