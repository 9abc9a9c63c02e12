/** A report beside the workbook: read from each kind of file, held against the tables, bad ones told in one line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { run } from '../../src/cli/jiheng';
import { readReportFile } from '../../src/cli/reportText';
import { wordDocument } from '../hosts/wordDocument';

let folder: string;
beforeEach(() => {
  (globalThis as { VERSION?: string }).VERSION = '0.0.0';
  folder = mkdtempSync(path.join(tmpdir(), 'jiheng-report-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: Uint8Array | string): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

const PARAGRAPHS = ['一、评价结论', '经评价，图书下乡项目综合得分为68分。', '读者满意度指标权重30分，得分20分。'];

test.each<[string, () => Uint8Array | string]>([
  ['报告.txt', () => PARAGRAPHS.join('\r\n\r\n')],
  [
    '报告.md',
    () => `# ${PARAGRAPHS[0]}\n\n- **经评价**，图书下乡项目综合得分为68分。\n\n| a | b |\n\n> ${PARAGRAPHS[2]}`,
  ],
  ['报告.docx', () => wordDocument(PARAGRAPHS)],
])('%s is read by its paragraphs', async (name, content) => {
  const report = await readReportFile(file(name, content()));
  expect(report).toEqual({
    ok: true,
    prose: PARAGRAPHS.map((text, i) => ({ at: { sheet: name, row: i + 1, column: 1 }, text })),
  });
});

test('a text in GB 18030 is read too', async () => {
  const report = await readReportFile(file('a.txt', new Uint8Array([0xb5, 0xc3, 0xb7, 0xd6])));
  expect(report.ok && report.prose[0]!.text).toBe('得分');
});

test.each<[string, Uint8Array | string]>([
  ['a.pdf', '%PDF'],
  ['a.docx', 'not a document'],
])('%s is told in one line, with exit code 2', async (name, content) => {
  const streams = { out: '', err: '' };
  const code = await run(['check', file('book.xlsx', ''), '--text', file(name, content)], {
    out: (text) => (streams.out += text),
    err: (text) => (streams.err += text),
    input: async function* () {},
    language: 'zh-CN',
  });
  expect([code, streams.out]).toEqual([2, '']);
  expect(streams.err.trim().split('\n')).toHaveLength(1);
  expect(streams.err).toContain(name);
});

test('check holds the report against the tables', async () => {
  const rows = [
    ['一级指标', '二级指标', '三级指标', '权重', '得分'],
    ['产出', '数量', '配送图书册数', 40, 36],
    ['效益', '满意度', '读者满意度', 30, 20],
    ['', '质量', '图书合格率', 30, 30],
    ['合计', '', '', 100, 86],
  ];
  const book = file('评分.xlsx', await writeXlsx({ sheets: [{ name: '评分', rows }] }));
  let out = '';
  const code = await run(['check', book, '--text', file('报告.docx', wordDocument(PARAGRAPHS)), '--json'], {
    out: (text) => (out += text),
    err: () => undefined,
    input: async function* () {},
    language: 'zh-CN',
  });
  const told = JSON.parse(out).findings.filter(({ severity }: { severity: string }) => severity === 'error');
  expect(code).toBe(1);
  expect(
    told.map(({ code, cells, stated, expected }: Record<string, unknown>) => [
      code,
      (cells as string[])[0],
      stated,
      expected,
    ]),
  ).toEqual([['text-conflict', '报告.docx!A2', '68', '86']]);
});
