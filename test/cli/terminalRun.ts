/** Runs the command line inside the test, in a folder of its own, and makes workbooks there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { run } from '../../src/cli/jiheng';
import type { Language } from '../../src/core/model';

export type Rows = (string | number | null)[][];

export let folder: string;
beforeAll(() => {
  (globalThis as { VERSION?: string }).VERSION = '0.0.0';
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jiheng-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

export async function jiheng(args: string[], { input = '', language = 'zh-CN' as Language } = {}) {
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

export function file(name: string, content: Uint8Array | string): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

export const SCORE_TABLE = [
  ['图书下乡项目评分表'],
  ['单位：分'],
  ['一级指标', '二级指标', '三级指标', '权重', '指标值', '完成值', '评分标准', '得分', '得分率'],
  ['产出', '数量', '配送图书册数', 40, '≥5000册', '4500册', '按完成比例计分，不超过分值。', null, null],
  [null, '质量', '图书合格率', 30, '≥95%', '96%', '达到95%得满分；每低1个百分点扣2分，扣完为止。', 30, 1],
  ['效益', '满意度', '读者满意度', 30, '≥90%', '88%', '≥90%得30分；80%（含）至90%得20分；低于80%不得分。', null, null],
];

export async function scoreBook(name = '评分.xlsx', rows: Rows = SCORE_TABLE): Promise<string> {
  return file(name, await writeXlsx({ sheets: [{ name: '评分', rows }] }));
}

/** The table with one cell replaced; places count from 0. */
export function withCell(row: number, column: number, value: string | number | null, rows: Rows = SCORE_TABLE): Rows {
  return rows.map((cells, i) => (i === row ? cells.map((cell, k) => (k === column ? value : cell)) : [...cells]));
}

/** What the sheets of a written file hold. */
export async function sheetsOf(target: string) {
  return (await readXlsx(new Uint8Array(readFileSync(target)))).sheets;
}
