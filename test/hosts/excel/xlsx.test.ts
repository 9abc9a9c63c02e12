/**
 * The same book through Excel and through its file: the snapshots are equal, and so is every analysis of them. Marks that
 * one sets the other knows.
 *
 * @jest-environment jsdom
 */
import '../../office-host/client/globals';
import { ownNames, plainFill, readOwnMarks, readOwnSheets, type OwnMark, type Snapshot } from '../../../src/core/model';
import { excelHost } from '../../../src/hosts/excel';
import { readWorkbook } from '../../../src/hosts/xlsx';
import * as inFiles from '../../../src/hosts/xlsx/book/ownNames';
import { bookFrom } from '../../office-host/book/snapshot';
import { startExcel } from '../../office-host/client/jest';
import { form } from '../grid/fixture';

/** Columns behind the last cell are told by the file alone. */
function withoutBlankColumns(snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const last = Math.max(0, ...sheet.cells.map(({ column }) => column));
    return { ...sheet, hiddenColumns: sheet.hiddenColumns.filter((column) => column <= last) };
  });
  return { ...snapshot, sheets };
}

test('a form with a note, merges, errors, hidden parts and a protected sheet', async () => {
  const file = await readWorkbook(form(), '自评表.xlsx');
  if (!file.ok) throw new Error(file.failure.code);
  startExcel(bookFrom(file.snapshot));
  const excel = await excelHost().read();
  expect(excel).toEqual({ ok: true, snapshot: withoutBlankColumns(file.snapshot), revision: 0 });
});

test('the names that remember marks and own sheets read the same in both', () => {
  const marks: OwnMark[] = [
    { at: { sheet: "表'1", row: 15, column: 7 }, colour: 'FFC7CE', fill: plainFill(null) },
    { at: { sheet: '评分', row: 2, column: 30 }, colour: 'FFEB9C', fill: plainFill('D9E1F2') },
  ];
  const sheets = ['核对意见', '绩衡设置'];
  const fromExcel = ownNames(marks, sheets).map((name) => ({ ...name, sheet: null }));
  expect([...inFiles.readMarks(fromExcel).values()]).toEqual(marks);
  expect([...inFiles.readOwnSheets(fromExcel)]).toEqual(sheets);
  const fromFile = inFiles.ownNames(marks, sheets);
  expect([...readOwnMarks(fromFile).values()]).toEqual(marks);
  expect([...readOwnSheets(fromFile)]).toEqual(sheets);
});
