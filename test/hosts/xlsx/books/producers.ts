/** Books of many producers: what each writes differs in nearly everything but what it means. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Cell, writeXlsx } from 'hucre/xlsx';
import { excelBook } from './excel';
import { wpsBook } from './wps';

const FIXTURES = ['exceljs', 'sheetjs', 'openpyxl', 'xlsx-populate', 'libreoffice', 'libreoffice-chart'];

/** The books by the name of their producer. */
export async function producerBooks(): Promise<ReadonlyMap<string, Uint8Array>> {
  const books = new Map<string, Uint8Array>([
    ['Excel, by hand', excelBook()],
    ['WPS, by hand', wpsBook()],
    ['hucre', await hucreBook()],
  ]);
  for (const name of FIXTURES) {
    books.set(name, new Uint8Array(readFileSync(path.join(__dirname, '../fixtures', `${name}.xlsx`))));
  }
  return books;
}

async function hucreBook(): Promise<Uint8Array> {
  const rows = [
    ['一级指标', '分值', '得分', '得分率'],
    ['决策', 10, 9, 0.9],
    ['过程', 20, 17.5, 0.875],
    ['产出', 40, 38, 0.95],
    ['合计', 70, 64.5, 64.5 / 70],
  ];
  const formula = (text: string, value: number): Partial<Cell> => ({ formula: text, formulaResult: value, value });
  const cells = new Map<string, Partial<Cell>>([
    ...[1, 2, 3, 4].map((row): [string, Partial<Cell>] => [
      `${row},3`,
      { ...formula(`C${row + 1}/B${row + 1}`, rows[row]![3] as number), style: { numFmt: '0.00%' } },
    ]),
    ['4,1', formula('SUM(B2:B4)', 70)],
    ['4,2', formula('SUM(C2:C4)', 64.5)],
    ['2,2', { comment: { text: '有一处疑问', author: '李四' } }],
  ]);
  const bytes = await writeXlsx({
    sheets: [
      { name: '评分', rows, cells, merges: [{ startRow: 6, startCol: 0, endRow: 6, endCol: 3 }] },
      { name: '说 明', rows: [['填报说明'], [1, 2, 3]] },
    ],
  });
  return new Uint8Array(bytes as Uint8Array);
}
