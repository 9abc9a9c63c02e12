/**
 * @jest-environment jsdom
 */
import { excelHost } from '../../../src/hosts/excel';
import type { Edit, CellAddress } from '../../../src/core/model';
import { bookFrom, snapshotOf } from '../../office-host/book/snapshot';
import { startExcel } from '../../office-host/client/jest';
import { evaluationBook, sheetOf } from './books';

const at = (sheet: string, row: number, column: number): CellAddress => ({ sheet, row, column });

test('x', async () => {
  const excel = startExcel(
    bookFrom({
      workbook: 'a.xlsx',
      ownMarks: [],
      sheets: [
        sheetOf('评分', [
          ['a', 2],
          [1, { value: '3', format: '@' }],
        ]),
      ],
    }),
  );
  const host = excelHost();
  const edits: Edit[] = [
    {
      kind: 'formula',
      at: at('评分', 1, 3),
      formula: 'ROUND(B1*2,1)',
      result: 4,
      before: { value: null, formula: null },
    },
    { kind: 'formula', at: at('评分', 2, 2), formula: "'评分'!B1*2", result: 4, before: { value: '3', formula: null } },
    { kind: 'value', at: at('评分', 2, 1), value: '1/2', before: { value: 1, formula: null } },
    { kind: 'mark', at: at('评分', 2, 1), colour: '#FFC7CE' },
    { kind: 'note', at: at('评分', 2, 1), text: '错误' },
    {
      kind: 'sheet',
      name: '核对意见',
      content: {
        widths: [3, 4],
        hiddenColumns: [2],
        frozenRows: 1,
        rows: [
          [{ value: '甲', style: 'title' }],
          [
            { value: 1, style: 'plain' },
            { value: '评分!A1', style: 'link', link: at('评分', 1, 1) },
          ],
        ],
      },
    },
  ];
  const before = JSON.stringify(snapshotOf(excel.book));
  const report = await host.write(edits);
  console.log(JSON.stringify(report), excel.served.length, excel.book.names);
  const r = await host.read();
  console.log(JSON.stringify(r, null, 0));
  excel.reset();
  console.log(await host.canUndo(), JSON.stringify(await host.undo()), excel.served.length, await host.canUndo());
  expect(JSON.stringify(snapshotOf(excel.book))).toBe(before);
  console.log(excel.book.names, excel.book.sheets[0]!.cell(1, 0));
});
