/**
 * The same book through Excel and through its file: the snapshots are equal, and so is every analysis of them.
 *
 * @jest-environment jsdom
 */
import '../../office-host/client/globals';
import type { Snapshot } from '../../../src/core/model';
import { excelHost } from '../../../src/hosts/excel';
import { readWorkbook } from '../../../src/hosts/xlsx';
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
